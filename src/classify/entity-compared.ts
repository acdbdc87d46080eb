/** Aligned claims in, the group out that went to the other side of a comparison: "rents rose faster in Ossel than in Torvey" told as "faster in Torvey than in Ossel". */
import type { Change, Claim, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { type Tagged, taggedWords } from './entity-roles.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** Only where either side compares once and in the same direction, and both compare the same matter. */
export function exchangedSides({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const [b, ...others] = comparisonsIn(base, baseClaims)
  const [w, ...more] = comparisonsIn(witness, claims)
  if (!b || !w || others.length + more.length > 0 || !isSameWay(b.degree, w.degree)) return []
  const matter = shared(b.before, w.before).filter(([word]) => !HOW_OFTEN.test(word.norm))
  const [moved] = [...shared(b.after, w.before), ...shared(b.before, w.after)]
  if (!moved || matter.length === 0 || shared(b.after, w.after).length > 0) return []
  const [from, to] = moved
  const note = `${slice(base.article.text, from.span)}: now on the other side of “${w.degree} than”`
  return [{ kind: 'entity', material: true, base: from.span, witness: to.span, note }]
}

/** By which words ("faster", "more slowly"), and the words of content to each side of "than". */
type Comparison = {
  readonly degree: string
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

function comparisonsIn(side: Witness, claims: readonly Claim[]): readonly Comparison[] {
  return claims.flatMap((claim) => {
    const all = taggedWords(claim, side)
    return all.tokens.flatMap((token, than) => (token.norm === 'than' ? comparisonAt(all, than) : []))
  })
}

/** None of "more than 30", which bounds a figure; where either side has its figure, these tell who is who. */
function comparisonAt({ tokens, tags }: Tagged, than: number): readonly Comparison[] {
  const at = tokens.findLastIndex(
    ({ norm }, i) => i < than && i >= than - REACH && isComparative(norm, tags[i]),
  )
  const comparative = tokens[at]
  const end = tokens.findIndex((token, i) => i > than && /^[,;:.!?]$/u.test(token.text))
  const stop = end < 0 ? tokens.length : end
  const words = (from: number, to: number) =>
    tokens.slice(from, to).filter((token) => isContent(token) && token !== comparative)
  if (!comparative || tags.slice(than, stop).includes('CD')) return []
  const quality = /^(?:JJ|RB)$/u.test(tags[at + 1] ?? '') ? (tokens[at + 1] as Token) : undefined
  const isPlain = !quality || HOW_OFTEN.test(quality.norm)
  return [
    {
      degree: isPlain ? comparative.norm : `${comparative.norm} ${quality.stem}`,
      before: words(0, than),
      after: words(than + 1, stop),
    },
  ]
}

/** "Longer" is tagged as in "no longer". */
const isComparative = (norm: string, tag: string | undefined): boolean =>
  /^(?:JJR|RBR)$/u.test(tag ?? '') || UP.test(norm) || DOWN.test(norm)

/** Words between a comparative and "than". */
const REACH = 9

/** Words of the same stem. */
const shared = (from: readonly Token[], to: readonly Token[]): readonly (readonly [Token, Token])[] =>
  from.flatMap((word) => {
    const same = to.find(({ stem }) => stem === word.stem)
    return same ? [[word, same] as const] : []
  })

const isSameWay = (b: string, w: string): boolean =>
  b === w || [UP, DOWN].some((way) => way.test(b) && way.test(w))

const UP = /^(?:more|greater|higher|larger|bigger|longer|better|stronger|faster)$/u
const DOWN = /^(?:less|fewer|lower|smaller|shorter|worse|weaker|slower)$/u

/** "More likely to pass" and "more likely to fail" compare two matters. */
const HOW_OFTEN = /^(?:likely|likelier|often|common|commoner|frequent|frequently)$/u
