/** A negation and both sides in, whether the other side says the same matter without any word that could carry the negation out. */
import { lemma } from '../lexicon/irregular.ts'
import { VEILED_NEGATIVES } from '../lexicon/negation.ts'
import { NEGATIVE_POLES } from '../lexicon/negation-axes.ts'
import { isDictionaryWord } from '../text/name-dictionary.ts'
import type { Token } from '../text/token.ts'
import { within } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import type { Polar } from './negation-polarity.ts'

/** Fewer words in common may be chance. */
const LEAST_SHARED = 3
/** So much of what is negated stands on the other side, whatever its verb. */
const SHARED_PART = 0.5

/**
 * "The insurer will not pay for the roof", "the roof is at the insurer's expense": other words for the same matter, and
 * none of them negative. A word that is negative by itself on either side ("missed", "closed") leaves it open.
 */
export function isPlain(own: Polar, other: Polar, cue: NegationCue): boolean {
  const clause = own.clauses[own.clauseOf[cue.from] ?? 0]
  if (!clause) return false
  const from = clause.from
  const to = Math.max(clause.to, cue.scope.to)
  const words = own.tokens.slice(from, to).flatMap((token, n) => {
    const i = from + n
    return token.kind === 'word' && isContent(token) && !within(cue, i) ? [i] : []
  })
  const shared = words.filter((i) => own.counterparts[i]?.length).length
  if (shared < LEAST_SHARED || shared < SHARED_PART * words.length) return false
  return !isNegative(own, from, to, cue) && !isNegative(other, 0, other.tokens.length)
}

function isNegative(side: Polar, from: number, to: number, but?: NegationCue): boolean {
  for (let i = from; i < to; i++) {
    if (but && within(but, i)) continue
    const own = side.cues.find((cue) => within(cue, i))
    if (own?.double) continue
    if (own || isVeil(side.tokens[i])) return true
    if (isNegativePole(side.tokens[i]) || (!but && EXHAUSTIVE.test(side.tokens[i]?.norm ?? ''))) return true
  }
  return false
}

const isNegativePole = (token: Token | undefined): boolean =>
  token !== undefined && (NEGATIVE_POLES.has(token.norm) || NEGATIVE_POLES.has(lemma(token.norm)))

/** "All nine were in the other group" denies of this one; "rose slightly" is "did not rise much". */
const EXHAUSTIVE =
  /^(?:all|only|alone|every|exclusively|solely|just|slight|slightly|marginal|marginally|somewhat)$/

/** A word that may carry a negation in another dress: "missed", "unchallenged". */
export const isVeil = (token: Token | undefined): boolean =>
  token !== undefined && (VEILED_NEGATIVES.has(token.stem) || isUnword(token.norm))

const isUnword = (norm: string): boolean =>
  /^(?:un|non)\p{L}{3,}$/u.test(norm) &&
  !/^union/.test(norm) &&
  isDictionaryWord(lemma(norm.replace(/^(?:un|non)/, '')))
