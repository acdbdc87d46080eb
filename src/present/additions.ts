/** A Comparison in, what each outlet added and who else says it out. */
import type { Comparison, Sigil } from '../model.ts'
import { independentAmong } from './copies.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import type { Place } from './place.ts'

export type AddedSentence = {
  readonly id: string
  readonly witness: Sigil
  readonly outlet: Excerpt
  readonly alsoIn: readonly { readonly witness: Sigil; readonly places: readonly Place[] }[]
  /** Of the outlets that say it, this one among them, how many texts are independent of each other. */
  readonly independent: number
}

/** In the order of the outlets and of their texts. */
export function additionsOf(comparison: Comparison, lookup: Lookup): AddedSentence[] {
  return comparison.additions.map((addition) => ({
    id: addition.id,
    witness: addition.witness,
    outlet: excerptOf(lookup.witness(addition.witness), addition.claims.map(lookup.claim)),
    alsoIn: addition.alsoIn.map(({ witness, claims }) => ({
      witness,
      places: excerptOf(lookup.witness(witness), claims.map(lookup.claim)).map(({ place }) => place),
    })),
    independent: independentAmong(comparison, [
      addition.witness,
      ...addition.alsoIn.map(({ witness }) => witness),
    ]),
  }))
}
