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
  const byOutlet = once(() => {
    const maps = new Map(witnesses.map(({ article }) => [article.sigil, new Map<ClaimId, Reading>()]))
    for (const reading of readings) maps.get(reading.witness)?.set(reading.base, reading)
    return maps
  })
  const byAlignment = once(() => new Map(alignments.map((alignment) => [alignment.id, alignment])))
  const byAddition = once(() => new Map(additions.map((addition) => [addition.id, addition])))
  const holders = once(
    () => new Map(additions.flatMap((addition) => addition.claims.map((id) => [id, addition]))),
  )
  return {
    base: release,
    outlets: witnesses.filter((witness) => witness.article.sigil !== base),
    outlet: (sigil) => (sigil === base ? undefined : bySigil.get(sigil)),
    claim: (id) => claimsOf(bySigil.get(id.slice(0, id.lastIndexOf('.'))))?.get(id),
    reading: (claim, sigil) => byOutlet().get(sigil)?.get(claim),
    alignment: (id) => byAlignment().get(id),
    addition: (id) => byAddition().get(id),
    additionOf: (id) => holders().get(id),
  }
}

/** Of a Comparison that the next correction replaces, not all is asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const claimMaps = new WeakMap<Witness, ReadonlyMap<ClaimId, Claim>>()

/** A claim's id opens with its article's sigil. Built once per witness, which a review mostly leaves as it is. */
function claimsOf(witness: Witness | undefined): ReadonlyMap<ClaimId, Claim> | undefined {
  if (!witness) return undefined
  const known = claimMaps.get(witness) ?? new Map(witness.claims.map((claim) => [claim.id, claim]))
  claimMaps.set(witness, known)
  return known
}
