/** A negation cue and both sides in, whether it only sets a limit, a group or a ceiling out. */
import { BOUNDS, LIMITS, VEILED_NEGATIVES } from '../lexicon/negation.ts'
import type { NegationCue } from './negation-cues.ts'
import type { Polar } from './negation-polarity.ts'

/** "not … until", "those who did not": a limit or a group, no denial; unless the other side sets the same limit without the negation. */
export function limits(side: Polar, other: Polar, cue: NegationCue): boolean {
  for (let i = cue.to; i <= cue.scope.to; i++) {
    const { norm = '' } = side.tokens[i] ?? {}
    if (LIMITS.has(norm)) return !setsLimit(other, norm)
  }
  const clause = side.clauses[side.clauseOf[cue.from] ?? 0]
  if (!clause || side.tokens[clause.from]?.norm !== 'who') return false
  return /^(?:those|people|anyone|all|everyone)$/.test(side.tokens[clause.from - 1]?.norm ?? '')
}

const setsLimit = ({ tokens, cues }: Polar, limit: string): boolean =>
  cues.length === 0 &&
  tokens.some((token) => token.norm === limit) &&
  !tokens.some((token) => VEILED_NEGATIVES.has(token.stem))

/** "No ship may carry more than 300", told as "ships are limited to 300": a ceiling, where the other side does not allow the excess. */
export function bounds(own: Polar, other: Polar, cue: NegationCue): boolean {
  for (let i = cue.to; i < cue.scope.to; i++) {
    const token = own.tokens[i]
    if (!token || !BOUNDS.has(token.norm)) continue
    const beside = own.tokens.slice(i + 1, i + 1 + BOUND_REACH)
    if (!beside.some((word) => word.kind === 'number')) continue
    return !other.tokens.some((word) => word.stem === token.stem)
  }
  return false
}

/** Words up to the figure of a bound: "than", a currency, "about". */
const BOUND_REACH = 4
