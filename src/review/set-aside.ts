/** A Comparison and sentences that a reviewer sets aside in, the Comparison in which they are no claims out. */
import type { Addition, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import { indexAfter, indexOf } from './index-of.ts'
import { unshared } from './unshared.ts'

/** `gone`: claims by outlet, all of them additions. */
export function setAside(comparison: Comparison, gone: ReadonlyMap<Sigil, ReadonlySet<ClaimId>>): Comparison {
  if (gone.size === 0) return comparison
  const { addition, holder } = indexOf(comparison)
  const changed = new Map<string, Addition | undefined>()
  for (const own of gone.values())
    for (const held of new Set([...own].map((claim) => addition(holder(claim) ?? '')))) {
      if (!held) continue
      const claims = held.claims.filter((id) => !own.has(id))
      changed.set(held.id, claims.length > 0 ? { ...held, claims } : undefined)
    }
  const left: Addition[] = []
  for (const one of comparison.additions) {
    const kept = changed.has(one.id) ? changed.get(one.id) : one
    if (kept) left.push(kept)
  }
  const additions = unshared(left, gone, changed)
  const holders = new Map([...gone.values()].flatMap((ids) => [...ids].map((id) => [id, undefined] as const)))
  const witnesses = comparison.witnesses.map((one) => {
    const own = gone.get(one.article.sigil)
    return own && one.article.sigil !== comparison.base ? withoutClaims(one, own) : one
  })
  const after = { ...comparison, witnesses, additions }
  indexAfter(comparison, after, { additions: changed, holders, gone: new Set(holders.keys()) })
  return after
}

const cache = new WeakMap<Witness, { readonly key: string; readonly left: Witness }>()

/** The same Witness for the same claims, so that what is known of its text need not be found again. */
function withoutClaims(witness: Witness, gone: ReadonlySet<ClaimId>): Witness {
  const key = [...gone].sort().join(' ')
  const known = cache.get(witness)
  if (known?.key === key) return known.left
  const left = asBoilerplate(witness, gone)
  cache.set(witness, { key, left })
  return left
}

/** A sentence that is no claim is boilerplate, so that every word of the article stays accounted for. */
function asBoilerplate(witness: Witness, gone: ReadonlySet<ClaimId>): Witness {
  const spans = witness.claims.filter(({ id }) => gone.has(id)).map(({ span }) => span)
  const boilerplate = [
    ...witness.article.boilerplate,
    ...spans.map((span) => ({ span, reason: 'set aside by a reviewer' })),
  ].sort((a, b) => a.span.start - b.span.start)
  return {
    ...witness,
    article: { ...witness.article, boilerplate },
    claims: witness.claims.filter(({ id }) => !gone.has(id)),
  }
}
