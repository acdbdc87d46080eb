/** A Comparison in, the release's claims that outlets left out, the weightiest first. */
import type { Claim, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import { tokensIn } from '../text/token.ts'
import { type Caveat, caveatIn } from './caveat.ts'
import { independentAmong } from './copies.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { type Prominence, prominenceOf } from './prominence.ts'

export type Omission = {
  readonly claim: ClaimId
  readonly base: Excerpt
  /** Where the release says it. */
  readonly prominence: Prominence
  readonly omittedBy: readonly Sigil[]
  /** No outlet that rewrites the release carries it. */
  readonly everywhere: boolean
  /** The condition, hedge or limit that went with it. */
  readonly caveat: Caveat | null
  readonly hasFigure: boolean
  readonly hasName: boolean
}

/** `rewrites`: the outlets that report the release's event; the others leave out everything, which tells nothing. */
export function omissionsOf(comparison: Comparison, lookup: Lookup, rewrites: readonly Sigil[]): Omission[] {
  const omittedBy = new Map<ClaimId, Sigil[]>()
  for (const reading of comparison.readings) {
    if (reading.status !== 'omitted' || !rewrites.includes(reading.witness)) continue
    omittedBy.set(reading.base, [...(omittedBy.get(reading.base) ?? []), reading.witness])
  }
  const omissions = lookup.base.claims.flatMap((claim) => {
    const sigils = omittedBy.get(claim.id)
    return sigils ? [omission(lookup.base, claim, sigils, sigils.length === rewrites.length)] : []
  })
  const all = independentAmong(comparison, rewrites)
  const carriedBy = ({ omittedBy }: Omission) =>
    independentAmong(
      comparison,
      rewrites.filter((sigil) => !omittedBy.includes(sigil)),
    )
  const weights = new Map(omissions.map((o) => [o, weight(o, 1 - carriedBy(o) / all)]))
  return omissions.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function omission(base: Witness, claim: Claim, omittedBy: readonly Sigil[], everywhere: boolean): Omission {
  const words = tokensIn(base.article, claim.span)
  return {
    claim: claim.id,
    base: excerptOf(base, [claim]),
    prominence: prominenceOf(base, [claim]),
    omittedBy: [...omittedBy].sort(),
    everywhere,
    caveat: caveatIn(base.article, claim.span),
    hasFigure: words.some((word) => word.kind === 'number'),
    hasName: words.slice(1).some((word) => word.capital && word.text.length > 1),
  }
}

/** A release leads with what it holds most important. */
const PLACE: Readonly<Record<Prominence, number>> = { headline: 5, lead: 5, body: 2, tail: 1 }
/** A claim that loses its condition says something else; a lost limit often merely tells less. */
const CAVEAT: Readonly<Record<Caveat['kind'], number>> = { condition: 3, hedge: 2, limit: 1 }
/** A figure or a name can be checked; a claim that every outlet drops weighs more than one that a single outlet drops, copies being one. */
const VERIFIABLE = 1
const EVERYWHERE = 2

/** `dropped`: the share of the independent texts in which no outlet carries it. */
const weight = (o: Omission, dropped: number): number =>
  PLACE[o.prominence] +
  (o.caveat ? CAVEAT[o.caveat.kind] : 0) +
  (o.hasFigure ? VERIFIABLE : 0) +
  (o.hasName ? VERIFIABLE : 0) +
  EVERYWHERE * dropped
