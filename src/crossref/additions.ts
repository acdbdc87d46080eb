/** Outlets and their alignments in, additions out: claims that no release claim supports, by sentence, with the outlets that share them. */
import type { Addition, Alignment, Claim, ClaimId, Sigil, Witness } from '../model.ts'

/** The pairs of claims, one of each outlet, that say the same. */
type Share = (a: Witness, b: Witness) => readonly (readonly [ClaimId, ClaimId])[]

export function additionsOf(
  outlets: readonly Witness[],
  alignments: readonly Alignment[],
  share: Share,
): Addition[] {
  const carried = new Set(alignments.flatMap((alignment) => alignment.claims))
  const added = outlets.map((outlet) => only(outlet, (claim) => !carried.has(claim.id)))
  const shared = sharedClaims(added, share)
  return added.flatMap((outlet) =>
    bySentence(outlet.claims).map((claims, n): Addition => {
      const ids = claims.map((claim) => claim.id)
      return {
        id: `${outlet.article.sigil}.a${n + 1}`,
        witness: outlet.article.sigil,
        claims: ids,
        alsoIn: alsoIn(ids, shared),
      }
    }),
  )
}

const only = (outlet: Witness, keep: (claim: Claim) => boolean): Witness => ({
  ...outlet,
  claims: outlet.claims.filter(keep),
})

function bySentence(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<number, Claim[]>()
  for (const claim of claims) groups.set(claim.sentence, [...(groups.get(claim.sentence) ?? []), claim])
  return [...groups.values()]
}

type Shared = ReadonlyMap<ClaimId, readonly { readonly witness: Sigil; readonly claim: ClaimId }[]>

/** Each pair of outlets is aligned once, the smaller sigil as the base, so that their order changes nothing. */
function sharedClaims(added: readonly Witness[], share: Share): Shared {
  const shared = new Map<ClaimId, { witness: Sigil; claim: ClaimId }[]>()
  const put = (from: ClaimId, witness: Sigil, claim: ClaimId) =>
    shared.set(from, [...(shared.get(from) ?? []), { witness, claim }])
  const adding = added.filter(({ claims }) => claims.length > 0)
  adding.forEach((a, n) => {
    for (const b of adding.slice(n + 1))
      for (const [from, to] of share(a, b)) {
        put(from, b.article.sigil, to)
        put(to, a.article.sigil, from)
      }
  })
  return shared
}

function alsoIn(ids: readonly ClaimId[], shared: Shared): Addition['alsoIn'] {
  const byWitness = new Map<Sigil, Set<ClaimId>>()
  for (const id of ids)
    for (const { witness, claim } of shared.get(id) ?? [])
      byWitness.set(witness, (byWitness.get(witness) ?? new Set()).add(claim))
  return [...byWitness]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([witness, claims]) => ({ witness, claims: [...claims] }))
}
