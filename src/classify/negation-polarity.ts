/** Aligned claims in, both sides with their negation cues out. */
import { type Side, sidesOf, within } from './negation-clauses.ts'
import { type NegationCue, negationCues } from './negation-cues.ts'
import type { Aligned } from './rule.ts'

/** A side with its cues. */
export type Polar = Side & { readonly cues: readonly NegationCue[] }

export function polarSides(aligned: Aligned): { base: Polar; witness: Polar } {
  const { base, witness } = sidesOf(aligned)
  const polar = (side: Side): Polar => ({ ...side, cues: negationCues(side.tokens, side.clauses) })
  return { base: polar(base), witness: polar(witness) }
}

/** Whether the token stands in the scope of a negation that is not undone by another. */
export const isNegated = (side: Polar, i: number): boolean =>
  side.cues.some((cue) => !cue.double && within(cue.scope, i) && !within(cue, i))
