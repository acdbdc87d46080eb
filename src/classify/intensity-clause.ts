/** A word of the witness in, whether its clause tells of another matter of the release than the claim compared out. */
import type { Span } from '../model.ts'
import { contains } from '../text/span.ts'
import { passageIn, type Token, tokensOf } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/**
 * A clause that shares no word with the claim compared, but half of its own words with the rest of the release, belongs
 * to a claim of its own; so does one that shares a single word and whose figures are another claim's. A clause that
 * shares words with neither is the outlet's comment on the claim.
 */
export function belongsElsewhere({ base, witness, baseClaims, claims, links }: Aligned, word: Span): boolean {
  const claim = claims.find((one) => contains(one.span, word))
  if (!claim) return false
  const clause = clauseAround(passageIn(witness.article, claim.span), word).filter(isContent)
  const inClaims = (token: Token) => baseClaims.some((one) => contains(one.span, token.span))
  const others = new Set(tokensOf(base.article).flatMap((token) => (inClaims(token) ? [] : [token.stem])))
  const shared = clause.filter((token) => links.some((link) => contains(link.witness, token.span)))
  const figures = clause.filter((token) => token.kind === 'number')
  if (shared.length < 2 && figures.length > 0 && figures.every((token) => others.has(token.stem))) return true
  if (shared.length > 0) return false
  // A name tells who acts, not what the clause is about.
  const own = clause.filter((token) => !contains(word, token.span) && !token.capital)
  return own.length > 0 && own.filter((token) => others.has(token.stem)).length >= own.length / 2
}

/** Between the nearest marks, and from the nearest "and" that follows a mark. */
function clauseAround(tokens: readonly Token[], word: Span): readonly Token[] {
  const at = tokens.findIndex((token) => token.span.start >= word.start)
  const before = tokens.findLastIndex((token, i) => i < at && isEdge(token))
  const after = tokens.findIndex((token, i) => i > at && isEdge(token))
  return tokens.slice(before + 1, after < 0 ? tokens.length : after)
}

const isEdge = (token: Token): boolean => /^(?:[,;:.!?()—–“”"]|and|but)$/u.test(token.text)
