/** Outlets and their alignments in, additions out: claims that no release claim supports, by sentence, with the outlets that share them. */
import type { Addition, Alignment, Claim, ClaimId, Sigil, Witness } from '../model.ts'
import type { Echoed } from './cautions.ts'

/** The pairs of claims, one of each outlet, that say the same; the first outlet's claims that have more such pairs than are told. */
type Share = (
  a: Witness,
  b: Witness,
) => { readonly pairs: readonly (readonly [ClaimId, ClaimId])[]; readonly crowded: readonly ClaimId[] }

export function additionsOf(
  outlets: readonly Witness[],
  alignments: readonly Alignment[],
  share: Share,
): { readonly additions: readonly Addition[]; readonly echoed: readonly Echoed[] } {
  const carried = new Set(alignments.flatMap((alignment) => alignment.claims))
  const added = outlets.map((outlet) => only(outlet, (claim) => !carried.has(claim.id)))
  const { shared, echoed } = sharedClaims(added, share)
  const additions = added.flatMap((outlet) =>
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
  return { additions, echoed }
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
function sharedClaims(added: readonly Witness[], share: Share): { shared: Shared; echoed: Echoed[] } {
  const echoed: Echoed[] = []
  const shared = new Map<ClaimId, { witness: Sigil; claim: ClaimId }[]>()
  const put = (from: ClaimId, witness: Sigil, claim: ClaimId) =>
    shared.set(from, [...(shared.get(from) ?? []), { witness, claim }])
  const adding = added.filter(({ claims }) => claims.length > 0)
  adding.forEach((a, n) => {
    for (const b of adding.slice(n + 1)) {
      const { pairs, crowded } = share(a, b)
      for (const [from, to] of pairs) {
        put(from, b.article.sigil, to)
        put(to, a.article.sigil, from)
      }
      if (crowded.length > 0) echoed.push({ witness: a.article.sigil, claims: crowded, by: b.article.sigil })
    }
  })
  return { shared, echoed }
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
