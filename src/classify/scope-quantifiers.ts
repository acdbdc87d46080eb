/** A view of aligned claims in, the places where the two sides name another share of the same set out. */
import { isExcepting, isOtherShare, type Share, shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { scopeChange, spanOf, type View, written } from './scope-view.ts'

export function otherShares(view: View): readonly Change[] {
  const base = sharesIn(view.base)
  const witness = sharesIn(view.witness)
  const shares = base.flatMap((b) => {
    if (witness.some((w) => w.share === b.share && isOneSet(view, b, w))) return []
    if (b.words[1]?.norm === 'but' && view.around.some(({ norm }) => isExcepting(norm))) return []
    const other = witness.find((w) => isOtherShare(b.share, w.share) && isOneSet(view, b, w))
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
    if (w.words.length !== 2 || !count || !isCount(total) || base.some((b) => b.words.length === 2)) return []
    if (view.base.some(({ norm }) => norm === count.norm)) return []
    const same = view.base.findIndex((token) => token.norm === total?.norm)
    const set = setAfter(view.base, same + 1)
    if (same < 0 || !set.some((x) => w.set.some((y) => wordSimilarity(x, y) >= ALIKE))) return []
    const whole: Quantified = { share: 'all', words: view.base.slice(same, same + 1), set }
    return [changeOf(view, whole, w)]
  })
}

type Quantified = {
  readonly share: Share
  /** The quantifier with its number: "three of its nine". */
  readonly words: readonly Token[]
  /** Words of content of the set, the head among them; none where a pronoun stands for it. */
  readonly set: readonly Token[]
}

/** A noun phrase has its head within so many words of content. */
const REACH = 3

function sharesIn(tokens: readonly Token[]): Quantified[] {
  return tokens.flatMap((token, i): Quantified[] => {
    const part = partAt(tokens, i) ?? extremeAt(tokens, i) ?? allButAt(tokens, i)
    if (part) return [part]
    const share = shareInPlace(tokens, i)
    if (!share || isNoQuantifier(tokens, i)) return []
    return [topicBefore(tokens, i, share) ?? { share, words: [token], set: setAfter(tokens, i + 1) }]
  })
}

/** "Not all", "did not reach all" leave some out; "fewer than half" is no half, "not one of" is none. */
function shareInPlace(tokens: readonly Token[], i: number): Share | undefined {
  const { norm } = tokens[i] as Token
  const share = shareOf(norm)
  if (norm === 'one' && tokens[i - 1]?.norm === 'not' && tokens[i + 1]?.norm === 'of') return 'none'
  if (norm === 'part' && /^(?:greater|larger|best|better|major)$/u.test(tokens[i - 1]?.norm ?? ''))
    return 'most'
  if (norm === 'half' && tokens[i - 1]?.norm === 'than')
    return /^(?:fewer|less)$/u.test(tokens[i - 2]?.norm ?? '') ? 'few' : 'most'
  if (!/^(?:all|every|everyone|everybody)$/u.test(norm)) return share
  if (NEARLY.test(tokens[i - 1]?.norm ?? '')) return 'most'
  const clause = tokens.slice(Math.max(0, i - NEGATED), i)
  const stop = clause.findLastIndex((token) => token.kind === 'mark')
  const near = clause.slice(stop + 1)
  if (!near.some(({ norm: word }) => /^(?:not|never|nor)$|n't$/u.test(word))) return share
  // "Do not say that every governor knew" leaves open whether all did; "not guilty on every count" denies all.
  return near.some(({ norm: word }) => /^(?:that|guilty|liable)$/u.test(word)) ? undefined : 'part'
}

const NEARLY = /^(?:almost|nearly|virtually|practically)$/u

/** "Nearly all" is shown with its first word. */
const nearlyBefore = (tokens: readonly Token[], { words: [first] }: Quantified): readonly Token[] =>
  first
    ? tokens
        .slice(0, tokens.indexOf(first))
        .slice(-1)
        .filter(({ norm }) => NEARLY.test(norm))
    : []

/** A negator reaches a quantifier over a verb and its particle: "did not get through to all". */
const NEGATED = 4

/** "three of its nine authors", "two of the branches": some, whatever the count. */
function partAt(tokens: readonly Token[], i: number): Quantified | null {
  if (!isCount(tokens[i]) || tokens[i + 1]?.norm !== 'of') return null
  if (/^(?:every|each|not|any|no|all|even|but|than|to)$/u.test(tokens[i - 1]?.norm ?? '')) return null
  // "Every last one of the 30".
  if (/^(?:last|single)$/u.test(tokens[i - 1]?.norm ?? '') && tokens[i - 2]?.norm === 'every') return null
  if (!/^(?:the|its|their|his|her|our|these|those)$/u.test(tokens[i + 2]?.norm ?? '')) return null
  return { share: 'some', words: tokens.slice(i, i + 2), set: setAfter(tokens, i + 3) }
}

/** "the largest of the dams", "the worst of these cases": some, picked by a degree. */
function extremeAt(tokens: readonly Token[], i: number): Quantified | null {
  const isExtreme = /^(?:\p{L}{2,}est|best|worst|most|least)$/u.test(tokens[i]?.norm ?? '')
  const of = tokens[i + 1]?.norm === 'of' ? i + 1 : i + 2
  if (!isExtreme || tokens[i - 1]?.norm !== 'the' || tokens[of]?.norm !== 'of') return null
  if (of === i + 2 && tokens[i + 1]?.kind !== 'word') return null
  if (!/^(?:the|its|their|his|her|our|these|those|all)$/u.test(tokens[of + 1]?.norm ?? '')) return null
  return { share: 'some', words: tokens.slice(i - 1, of), set: setAfter(tokens, of + 2) }
}

/** "all but 30 of them", "all but the youngest": not all. */
function allButAt(tokens: readonly Token[], i: number): Quantified | null {
  if (tokens[i]?.norm !== 'all' || tokens[i + 1]?.norm !== 'but') return null
  return { share: 'part', words: tokens.slice(i, i + 3), set: setAfter(tokens, i + 3) }
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\d+$/u.test(token.text) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/u.test(
      token.norm,
    ))

/** "at all", "most recent", "not any", "no longer", "some 300", "the whole", "third time", "part of" a place. */
function isNoQuantifier(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token
  const before = tokens[i - 1]?.norm ?? ''
  const next = tokens[i + 1]
  if (norm === 'all')
    return (
      next?.text === '-' ||
      /^(?:at|after|above|once)$/u.test(before) ||
      (/^(?:in|of|for)$/u.test(before) && !isSetOf(tokens, i + 1)) ||
      /^(?:but|over)$/u.test(next?.norm ?? '')
    )
  if (norm === 'most')
    return (
      /^(?:the|at|its|their|his|her|our)$/u.test(before) ||
      /^(?:recent|recently|important|likely|of all)$/u.test(next?.norm ?? '')
    )
  if (norm === 'any' || norm === 'anyone' || norm === 'anybody')
    return tokens.slice(Math.max(0, i - NEGATED - 1), i).some(({ norm: word }) => DENIES.test(word))
  if (norm === 'some') return next?.kind === 'number'
  if (norm === 'total' || norm === 'certain') return true
  if (norm === 'half' && before === 'than')
    return !/^(?:of|the|its|their|his|her|our|all)$/u.test(next?.norm ?? '')
  if (/^(?:third|quarter|part|half|fraction|portion)$/u.test(norm)) return next?.norm !== 'of'
  if (/^(?:hardly|barely|scarcely)$/u.test(norm)) return next?.norm !== 'any'
  return norm === 'each' && next?.norm === 'other'
}

/** Behind these "any" tells of none, or of one that may be. */
const DENIES =
  /^(?:not|no|without|nor|if|whether|hardly|barely|scarcely|than|never|cannot|nobody|none|nothing|neither|unable|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?|free)$|n't$/u

/** "In all 12 of the schools", "of all the towns", "of all prisons": no "in all, 12", no "first of all". */
const isSetOf = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind === 'number') return tokens[at + 1]?.norm === 'of'
  return (
    /^(?:the|its|their|his|her|our|these|those)$/u.test(token?.norm ?? '') ||
    (token !== undefined && isSetWord(token) && /[^s]s$|^people$/u.test(token.norm))
  )
}

/** Up to the end of the noun phrase, counts left out: "nine of the authors" is of authors. */
function setAfter(tokens: readonly Token[], from: number): Token[] {
  const set: Token[] = []
  for (const token of tokens.slice(from, from + 8)) {
    if (set.length >= REACH || (token.kind === 'mark' && token.text !== '-')) break
    if (isSetWord(token)) set.push(token)
    else if (set.length > 0 ? !isCount(token) : ENDS_SET.test(token.norm)) break
  }
  return set
}

/** "Hospitals: some have closed". */
function topicBefore(tokens: readonly Token[], i: number, share: Share): Quantified | null {
  if (i > REACH || !/^[:—–]$/u.test(tokens[i - 1]?.text ?? '') || setAfter(tokens, i + 1).length > 0)
    return null
  return { share, words: tokens.slice(0, i + 1), set: tokens.slice(0, i - 1).filter(isSetWord) }
}

const isSetWord = (token: Token): boolean =>
  token.kind === 'word' && isContent(token) && !isCount(token) && shareOf(token.norm) === undefined

const ENDS_SET =
  /^(?:which|whom|who|that|them|this|it|us|you|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|in|on|at|to|for|by|with)$/u

/** A word of both sets is linked or alike; where both stand for it by a pronoun, their neighbours decide. */
function isOneSet(view: View, b: Quantified, w: Quantified): boolean {
  if (b.words.length === 2 && w.words.length === 2 && b.words[0]?.norm === w.words[0]?.norm) return true
  if (sharesTotal(view, b, w)) return true
  if (b.share === 'part' && w.set.length === 0 && /^(?:no|nobody|none)$/u.test(w.words[0]?.norm ?? ''))
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
  const from = spanOf([...nearlyBefore(base, b), ...b.words, ...headOf(b)])
  const to = spanOf([...nearlyBefore(witness, w), ...w.words, ...headOf(w)])
  return scopeChange(
    from,
    to,
    `${written(aligned.base, from)} → ${written(aligned.witness, to)}: another share`,
  )
}

const headOf = ({ set, words }: Quantified): readonly Token[] =>
  set.slice(0, 1).filter((word) => !words.includes(word))
