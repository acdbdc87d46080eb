/** A view of aligned claims in, the places where the two sides name another share of the same set out. */
import { isExcepting, isOtherShare } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { sharesOf } from './scope-share-figures.ts'
import { isCount, NEARLY, type Quantified, setAfter } from './scope-shares.ts'
import { scopeChange, spanOf, type View, written } from './scope-view.ts'

export function otherShares(view: View): readonly Change[] {
  const { base, witness } = sharesOf(view)
  const shares = base.flatMap((b) => {
    if (witness.some((w) => w.share === b.share && isOneSet(view, b, w))) return []
    if (b.words[1]?.norm === 'but' && view.own.some(({ norm }) => isExcepting(norm))) return []
    const other = witness.find(
      (w) =>
        isOtherShare(b.share, w.share) &&
        !(w.figured && (b.figured || b.words[0]?.norm === 'any')) &&
        !isRemainder(b, w) &&
        isOneSet(view, b, w),
    )
    if (other && isBarred(b, view.base) !== isBarred(other, view.own)) return []
    return other ? [changeOf(view, b, other)] : []
  })
  return [...shares, ...narrowedToPart(view, base, witness)]
}

/** "the six branches" made "two of the six branches", where the base has no two. */
function narrowedToPart(
  view: View,
  base: readonly Quantified[],
  witness: readonly Quantified[],
): readonly Change[] {
  return witness.flatMap((w) => {
    const [count] = w.words
    const at = view.witness.indexOf(w.words.at(-1) as Token)
    const total = view.witness[at + 2]
    if (
      w.words.length !== 2 ||
      !count ||
      !isCount(count) ||
      !isCount(total) ||
      base.some((b) => b.words.length === 2)
    )
      return []
    if (view.base.some(({ norm }) => norm === count.norm)) return []
    const same = view.base.findIndex((token) => token.norm === total?.norm)
    const set = setAfter(view.base, same + 1)
    if (same < 0 || !set.some((x) => w.set.some((y) => wordSimilarity(x, y) >= ALIKE))) return []
    const whole: Quantified = { share: 'all', words: view.base.slice(same, same + 1), set }
    return [changeOf(view, whole, w)]
  })
}

/** "All but one of them live", "one of them died". */
const isRemainder = (b: Quantified, w: Quantified): boolean =>
  b.words[1]?.norm === 'but' && b.words[2]?.norm === w.words[0]?.norm

/** "Every town bar Ossel", "except for Ossel, every town": not all, which ten of eleven are not either. */
const isBarred = ({ share }: Quantified, tokens: readonly Token[]): boolean =>
  share === 'all' &&
  tokens.some(({ norm }) => isOneOf(norm, 'bar barring except excepting excluding exception apart'))

/** "Nearly all" is shown with its first word. */
const nearlyBefore = (tokens: readonly Token[], { words: [first] }: Quantified): readonly Token[] =>
  first
    ? tokens
        .slice(0, tokens.indexOf(first))
        .slice(-1)
        .filter(({ norm }) => NEARLY.test(norm))
    : []

/** A word of both sets is linked or alike; where both stand for it by a pronoun, their neighbours decide. */
function isOneSet(view: View, b: Quantified, w: Quantified): boolean {
  if (
    isCount(b.words[0]) &&
    b.words.length === 2 &&
    w.words.length === 2 &&
    b.words[0]?.norm === w.words[0]?.norm
  )
    return true
  if (sharesTotal(view, b, w)) return true
  if (b.share === 'part' && w.set.length === 0 && isOneOf(w.words[0], 'no nobody none'))
    return sharesVerb(view, b, w)
  if (b.set.length === 0 || w.set.length === 0) return b.set.length === w.set.length && bothAreOf(view, b, w)
  return b.set.some((x) =>
    w.set.some((y) => view.toWitness.get(x.span.start) === y || wordSimilarity(x, y) >= ALIKE),
  )
}

const ALIKE = 0.8

/** "All 118 kilometres", "most of the 118 km": the set has one size. */
function sharesTotal(view: View, b: Quantified, w: Quantified): boolean {
  const total = totalAfter(view.base, b)
  return total !== undefined && totalAfter(view.witness, w)?.text === total.text
}

/** The figure that stands at the head of the set. */
function totalAfter(tokens: readonly Token[], { words }: Quantified): Token | undefined {
  const at = tokens.indexOf(words.at(-1) as Token)
  return tokens.slice(at + 1, at + 4).find((token) => token.kind === 'number' && token.text.length > 1)
}

/** "Did not reach all", "reached no one": a pronoun stands for the set, so the verb must be the same. */
const sharesVerb = (view: View, b: Quantified, w: Quantified): boolean =>
  beside(view.base, b).some((x) => beside(view.witness, w).some((y) => wordSimilarity(x, y) >= ALIKE))

const beside = (tokens: readonly Token[], { words }: Quantified): readonly Token[] => {
  const at = tokens.indexOf(words[0] as Token)
  return tokens.slice(Math.max(0, at - 2), at + 5).filter(isContent)
}

const bothAreOf = (view: View, b: Quantified, w: Quantified): boolean =>
  isOf(view.base, b) && isOf(view.witness, w)

/** "most of which", "all of this". */
const isOf = (tokens: readonly Token[], { words }: Quantified): boolean => {
  const at = tokens.indexOf(words.at(-1) as Token)
  return tokens[at + 1]?.norm === 'of' && tokens[at + 2]?.kind === 'word'
}

function changeOf({ aligned, base, witness }: View, b: Quantified, w: Quantified): Change {
  const from = spanOf(inOrder([...nearlyBefore(base, b), ...b.words, ...headOf(b)]))
  const to = spanOf(inOrder([...nearlyBefore(witness, w), ...w.words, ...headOf(w)]))
  return scopeChange(
    from,
    to,
    `${written(aligned.base, from)} → ${written(aligned.witness, to)}: another share`,
  )
}

/** "The drivers have all": a head may stand before its share. */
const inOrder = (tokens: readonly Token[]): readonly Token[] =>
  tokens.toSorted((a, b) => a.span.start - b.span.start)

const headOf = ({ set, words }: Quantified): readonly Token[] =>
  set.slice(0, 1).filter((word) => !words.includes(word))
