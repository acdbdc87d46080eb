/** Aligned claims in, both sides with their negation cues out. */
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { passageIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { FINITE } from './clauses.ts'
import { type Side, sidesOf } from './negation-clauses.ts'
import { type NegationCue, negationCues } from './negation-cues.ts'
import type { Aligned } from './rule.ts'

/** A side with its cues. */
export type Polar = Side & { readonly cues: readonly NegationCue[] }

export function polarSides(aligned: Aligned): { base: Polar; witness: Polar } {
  const baseClaims = withTails(aligned.base, aligned.baseClaims)
  const claims = withTails(aligned.witness, aligned.claims)
  const hasTails = baseClaims.length > aligned.baseClaims.length || claims.length > aligned.claims.length
  const { base, witness } = sidesOf(hasTails ? { ...aligned, baseClaims, claims } : aligned)
  const polar = (side: Side): Polar => ({ ...side, cues: cuesOf(side.clauses, side) })
  return { base: polar(base), witness: polar(witness) }
}

const cuesOf = perObject((clauses: Side['clauses'], { tokens }: Side) => negationCues(tokens, clauses))

/** The same of every clause of their sentences: what a claim does not say, the clause beside it may. */
export const polarSentences = (aligned: Aligned): { base: Polar; witness: Polar } =>
  polarSides({
    ...aligned,
    baseClaims: inSentencesOf(aligned.base, aligned.baseClaims),
    claims: inSentencesOf(aligned.witness, aligned.claims),
  })

const inSentencesOf = (side: Witness, claims: readonly Claim[]): readonly Claim[] =>
  side.claims.filter((claim) => claims.some((own) => own.sentence === claim.sentence))

/** "… checked the figures," with its tail "but not the forecast": without a verb the tail lives on its sentence. */
const withTails = (side: Witness, claims: readonly Claim[]): readonly Claim[] =>
  claims.flatMap((claim) => {
    const next = side.claims[side.claims.indexOf(claim) + 1]
    const isTail =
      next !== undefined &&
      next.sentence === claim.sentence &&
      !claims.includes(next) &&
      isExclusion(side, next)
    return isTail ? [claim, next] : [claim]
  })

function isExclusion(side: Witness, { span }: Claim): boolean {
  const tokens = passageIn(side.article, span)
  const at = isOneOf(tokens[0], 'but and though') ? 1 : 0
  return tokens[at]?.norm === 'not' && !tokens.some((token) => FINITE.has(token.norm))
}

/** "Unless they are banned" and "so long as they are not banned" agree: the word that opens the clause denies it. */
export const isUnless = ({ tokens, clauses, clauseOf }: Side, { from }: { from: number }): boolean =>
  tokens[clauses[clauseOf[from] ?? 0]?.from ?? 0]?.norm === 'unless'

export const spanOf = (side: Side, cue: { from: number; to: number }) => ({
  start: side.tokens[cue.from]?.span.start ?? 0,
  end: side.tokens[cue.to - 1]?.span.end ?? 0,
})

export const textOf = (side: Side, cue: { from: number; to: number }): string =>
  side.tokens
    .slice(cue.from, cue.to)
    .map((token) => token.text)
    .join(' ')
