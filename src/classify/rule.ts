/** What a rule of classification takes and gives: aligned claims of both sides in, typed changes out. */
import type { Change, Claim, Witness, WordLink } from '../model.ts'

/** Claims of the base and of a witness that say the same, with the words that correspond. */
export type Aligned = {
  readonly base: Witness
  readonly witness: Witness
  readonly baseClaims: readonly Claim[]
  readonly claims: readonly Claim[]
  /** One-to-one links between words of the two sides, in the base's order. */
  readonly links: readonly WordLink[]
}

/** A rule abstains (returns nothing, or a change with `material: false`) when it is not sure that both sides speak of the same thing. */
export type Rule = (aligned: Aligned) => readonly Change[]
