/** A negation cue and both sides in, whether it only sets a limit, a group or a ceiling, or denies nothing new, out. */

import { BOUNDS, LIMITS, VEILED_NEGATIVES } from '../lexicon/negation.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { FINITE, within } from './clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import type { Polar } from './negation-polarity.ts'

/** "not … until", "those who did not": a limit or a group, no denial; unless the other side sets the same limit without the negation. */
export function limits(side: Polar, other: Polar, cue: NegationCue): boolean {
  if (isFronted(side.tokens, cue)) return true
  for (let i = cue.to; i <= cue.scope.to; i++) {
    const { norm = '' } = side.tokens[i] ?? {}
    if (LIMITS.has(norm)) return !setsLimit(other, norm)
    if (isOneOf(norm, 'for within') && isFigure(side.tokens[i + 1]) && isDelayed(other)) return true
  }
  const clause = side.clauses[side.clauseOf[cue.from] ?? 0]
  if (!clause || side.tokens[clause.from]?.norm !== 'who') return false
  return isOneOf(side.tokens[clause.from - 1], 'those people anyone all everyone')
}

/** "Not for six years had it": it has now. */
export const isFronted = (tokens: readonly Token[], { from, to }: NegationCue): boolean =>
  (from === 0 || tokens[from - 1]?.kind === 'mark') && isOneOf(tokens[to], 'for in')

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || CARDINALS.has(token.norm) || isOneOf(token.norm, 'an a'))

/** "Did not answer for an hour", "took an hour to answer". */
const isDelayed = ({ tokens }: Polar): boolean =>
  tokens.some(({ norm }) => isOneOf(norm, 'took takes take taken waited elapsed passed later'))

/** "Not to travel until talks are held" is turned by "to travel before talks are held". */
const setsLimit = ({ tokens, cues }: Polar, limit: string): boolean =>
  cues.length === 0 &&
  tokens.some(({ norm }) => norm === limit || (norm === 'before' && isOneOf(limit, 'until till'))) &&
  !tokens.some((token) => VEILED_NEGATIVES.has(token.stem) && token.norm !== limit)

/** "No ship may carry more than 300", told as "ships are limited to 300": a ceiling, where the other side does not allow the excess. */
export function bounds(own: Polar, other: Polar, cue: NegationCue): boolean {
  for (let i = cue.to; i < cue.scope.to; i++) {
    const token = own.tokens[i]
    if (!token || !(BOUNDS.has(token.norm) || isLeast(own, i))) continue
    const beside = own.tokens.slice(i + 1, i + 1 + BOUND_REACH)
    if (!beside.some((word) => word.kind === 'number')) continue
    return !other.tokens.some((word, k) => word.stem === token.stem && !isCapped(other, k))
  }
  return false
}

/** "No more than 30 per cent" sets the same ceiling as "not at more than 30 per cent". */
const isCapped = ({ tokens }: Polar, k: number): boolean => isOneOf(tokens[k - 1], 'no not')

/** "Not at least 700" is "fewer than 700". */
const isLeast = ({ tokens }: Polar, i: number): boolean =>
  isOneOf(tokens[i], 'least most') && tokens[i - 1]?.norm === 'at'

/** Words up to the figure of a bound: "than", a currency, "about". */
const BOUND_REACH = 4

/** "We do not say that every governor knew", told as "not every governor knew": of some it is left open. */
export const isPartial = (side: Polar, other: Polar, { to, scope }: NegationCue): boolean =>
  side.tokens.slice(to, scope.to).some(isWhole) &&
  other.tokens.some((token, j) => isWhole(token) && other.tokens[j - 1]?.norm === 'not')

/** "All but three have recovered", told as "three have not recovered". */
export const isAllBut = ({ tokens }: Polar, other: Polar): boolean =>
  tokens.some(
    ({ norm }, i) =>
      norm === 'all' &&
      tokens[i + 1]?.norm === 'but' &&
      other.tokens.some((token) => token.norm === tokens[i + 2]?.norm),
  )

/** "Has not yet decided", told as "is still making up its mind". */
export const isStillOpen = (side: Polar, other: Polar, { to }: NegationCue): boolean =>
  side.tokens[to]?.norm === 'yet' && other.tokens.some(({ norm }) => norm === 'still')

const isWhole = ({ norm }: Token): boolean => isOneOf(norm, 'all every everyone everybody everything')

/** "… and never did": the denial of what was said before. */
export function isElliptic({ tokens }: Polar, cue: NegationCue): boolean {
  if (isReply(tokens, cue)) return true
  let next = cue.to
  while (FINITE.has(tokens[next]?.norm ?? '')) next++
  const isDropped =
    next > cue.to || FINITE.has(tokens[cue.from]?.norm ?? '') || FINITE.has(tokens[cue.from - 1]?.norm ?? '')
  return isDropped && (tokens[next]?.kind ?? 'mark') === 'mark'
}

/** "Not yet, says the biologist": an answer to what was asked before. */
const isReply = (tokens: readonly Token[], { from, to }: NegationCue): boolean => {
  const end = isOneOf(tokens[to], 'yet so quite really exactly') ? to + 1 : to
  return (
    (tokens[from - 1]?.kind ?? 'mark') === 'mark' &&
    isOneOf(tokens[from], 'not no') &&
    tokens[end]?.text === ','
  )
}

/** "Nobody may drink water that has not been boiled": two negations that make a duty. */
export function isUndoneLater(side: Polar, cue: NegationCue): boolean {
  const next = side.clauses[(side.clauseOf[cue.from] ?? 0) + 1]
  if (
    !next ||
    side.tokens[next.from - 1]?.text === ',' ||
    !isOneOf(side.tokens[next.from], 'that who which unless until without')
  )
    return false
  return side.cues.some((other) => within(next, other.from))
}

/** "is not closed" and "is closing": a state that is denied may yet be on its way. */
export const isUnderWay = (own: Polar, other: Polar, i: number, j: number): boolean =>
  isProgressive(other, j) && !isProgressive(own, i) && followsBe(own, i)

const isProgressive = (side: Polar, i: number): boolean =>
  /ing$/.test(side.tokens[i]?.norm ?? '') && followsBe(side, i)

/** Adverbs and "not" may stand between. */
function followsBe(side: Polar, i: number): boolean {
  let k = i - 1
  while (/^(?:not|now|still|already|yet)$|ly$/.test(side.tokens[k]?.norm ?? '')) k--
  return /^(?:is|are|was|were|be|been|am)(?:n't)?$/.test(side.tokens[k]?.norm ?? '')
}
