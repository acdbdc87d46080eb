/** A Comparison in, its parts by what a review knows of them out. */
import type { Addition, Alignment, Claim, ClaimId, Comparison, Reading, Sigil, Witness } from '../model.ts'

export type Index = {
  readonly base: Witness
  readonly outlets: readonly Witness[]
  readonly outlet: (sigil: Sigil) => Witness | undefined
  readonly claim: (id: ClaimId) => Claim | undefined
  readonly reading: (base: ClaimId, witness: Sigil) => Reading | undefined
  readonly alignment: (id: string) => Alignment | undefined
  readonly addition: (id: string) => Addition | undefined
  /** The addition that holds the claim. */
  readonly additionOf: (claim: ClaimId) => Addition | undefined
}

const cache = new WeakMap<Comparison, Index>()

/** Built once per Comparison. */
export function indexOf(comparison: Comparison): Index {
  let index = cache.get(comparison)
  if (!index) {
    index = build(comparison)
    cache.set(comparison, index)
  }
  return index
}

function build({ base, witnesses, readings, alignments, additions }: Comparison): Index {
  const bySigil = new Map(witnesses.map((witness) => [witness.article.sigil, witness]))
  const release = bySigil.get(base)
  if (!release) throw new Error(`no base ${base} in the comparison`)
  const claims = new Map(witnesses.flatMap((witness) => witness.claims).map((claim) => [claim.id, claim]))
  const byPair = new Map(readings.map((reading) => [`${reading.base}@${reading.witness}`, reading]))
  const byAlignment = new Map(alignments.map((alignment) => [alignment.id, alignment]))
  const byAddition = new Map(additions.map((addition) => [addition.id, addition]))
  const holders = new Map(additions.flatMap((addition) => addition.claims.map((id) => [id, addition])))
  return {
    base: release,
    outlets: witnesses.filter((witness) => witness.article.sigil !== base),
    outlet: (sigil) => (sigil === base ? undefined : bySigil.get(sigil)),
    claim: (id) => claims.get(id),
    reading: (claim, sigil) => byPair.get(`${claim}@${sigil}`),
    alignment: (id) => byAlignment.get(id),
    addition: (id) => byAddition.get(id),
    additionOf: (id) => holders.get(id),
  }
}
