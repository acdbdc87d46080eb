/** A side's claims in, what they compare by "than" out: by which word, and what stands at either end. */
import type { Claim, Span, Witness } from '../model.ts'
import { cover } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Tagged, taggedWords } from './entity-roles.ts'
import { isContent } from './negation-clauses.ts'

export type Comparison = {
  /** From the comparative to the last word behind "than". */
  readonly span: Span
  /** "faster", "more slowly". */
  readonly degree: string
  /** The words of content to each side of "than". */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** In order. */
export function comparisonsIn(side: Witness, claims: readonly Claim[]): readonly Comparison[] {
  return claims.flatMap((claim) => {
    const all = taggedWords(claim, side)
    return all.tokens.flatMap((token, than) => (token.norm === 'than' ? comparisonAt(all, than) : []))
  })
}

/** None of "more than 30", which bounds a figure; where either end has its share, these tell who is who. */
function comparisonAt({ tokens, tags }: Tagged, than: number): readonly Comparison[] {
  const at = tokens.findLastIndex(
    ({ norm }, i) => i < than && i >= than - REACH && isComparative(norm, tags[i]),
  )
  const comparative = tokens[at]
  const end = tokens.findIndex((token, i) => i > than && isOneOf(token.text, ', ; : . ! ?'))
  const stop = end < 0 ? tokens.length : end
  const words = (from: number, to: number) =>
    tokens.slice(from, to).filter((token) => isContent(token) && token !== comparative)
  if (!comparative || isFigure(tokens, tags, than) || words(than, stop).some(isShare)) return []
  const quality = isOneOf(tags[at + 1], 'JJ RB') ? (tokens[at + 1] as Token) : undefined
  const isPlain = !quality || HOW_OFTEN.test(quality.norm)
  const after = words(than + 1, stop)
  return [
    {
      span: cover(comparative.span, (after.at(-1) ?? comparative).span),
      degree: isPlain ? comparative.norm : `${comparative.norm} ${quality.stem}`,
      before: words(0, than),
      after,
    },
  ]
}

/** "Than 30", "than about 30"; "than in 2030", "than those over 30" compare. */
const isFigure = (tokens: readonly Token[], tags: readonly string[], than: number): boolean =>
  tags[than + 1] === 'CD' ||
  (tags[than + 2] === 'CD' && isOneOf(tokens[than + 1], 'about around roughly nearly almost some the'))

const isShare = ({ norm }: Token): boolean => isOneOf(norm, '% percent cent')

/** "Longer" is tagged as in "no longer". */
const isComparative = (norm: string, tag: string | undefined): boolean =>
  isOneOf(tag, 'JJR RBR') || UP.test(norm) || DOWN.test(norm)

/** Words between a comparative and "than". */
const REACH = 9

/** "More" and "higher", "fewer" and "lower". */
export const isSameWay = (b: string, w: string): boolean =>
  b === w || [UP, DOWN].some((way) => way.test(b) && way.test(w))

export const wayOf = (word: string): 'up' | 'down' | undefined =>
  UP.test(word) ? 'up' : DOWN.test(word) ? 'down' : undefined

const UP = /^(?:more|greater|higher|larger|bigger|longer|better|stronger|faster)$/u
const DOWN = /^(?:less|fewer|lower|smaller|shorter|worse|weaker|slower)$/u

/** They tell how often and not what: "more likely to pass" and "more likely to fail" compare two matters. */
export const HOW_OFTEN = /^(?:likely|likelier|often|common|commoner|frequent|frequently)$/u
