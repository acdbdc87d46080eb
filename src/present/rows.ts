/** A Comparison in, the table of claims out: one row per claim of the release, one cell per outlet. */
import type { ClaimId, Comparison, Reading, Sigil } from '../model.ts'
import type { Divergence } from './divergences.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Status } from './labels.ts'
import type { Lookup } from './lookup.ts'
import { type Place, placeOf } from './place.ts'
import { type Prominence, prominenceOf } from './prominence.ts'
import { type Decided, decidedBy } from './reviewed.ts'

export type ClaimRow = {
  /** From 1, in the release's order. */
  readonly number: number
  readonly claim: ClaimId
  readonly base: Excerpt
  /** In the order of the outlets. */
  readonly cells: readonly Cell[]
}

export type Cell = {
  readonly witness: Sigil
  readonly status: Status
  /** Numbers of the divergences in which the outlet carries the claim, best alignment first. */
  readonly divergences: readonly number[]
  /** What a reviewer said of it; null where it is the tool's suggestion. */
  readonly decided: Decided | null
  /** Where the outlet carries it, at its most prominent and at its best; null where it is omitted. */
  readonly carried: { readonly prominence: Prominence; readonly place: Place; readonly claim: ClaimId } | null
}

export function rowsOf(
  comparison: Comparison,
  lookup: Lookup,
  divergences: readonly Divergence[],
): ClaimRow[] {
  const numbers = new Map(divergences.map((divergence) => [divergence.alignment, divergence.number]))
  const decided = decidedBy(comparison)
  const cells = new Map<string, Cell>()
  for (const reading of comparison.readings)
    cells.set(`${reading.witness}\n${reading.base}`, {
      ...cell(reading, lookup, numbers),
      decided: decided.reading(reading.base, reading.witness),
    })
  return lookup.base.claims.map((claim, n) => ({
    number: n + 1,
    claim: claim.id,
    base: excerptOf(lookup.base, [claim]),
    cells: lookup.outlets.flatMap((outlet) => cells.get(`${outlet.article.sigil}\n${claim.id}`) ?? []),
  }))
}

function cell(reading: Reading, lookup: Lookup, numbers: ReadonlyMap<string, number>): Omit<Cell, 'decided'> {
  const { status, witness: sigil } = reading
  const witness = lookup.witness(sigil)
  const alignments = reading.alignments.map(lookup.alignment)
  const best = alignments[0]?.claims[0]
  const claims = alignments.flatMap((alignment) => alignment.claims.map(lookup.claim))
  return {
    witness: sigil,
    status,
    divergences: reading.alignments.flatMap((id) => numbers.get(id) ?? []),
    carried: best
      ? {
          prominence: prominenceOf(witness, claims),
          place: placeOf(witness.article, lookup.claim(best).span.start),
          claim: best,
        }
      : null,
  }
}
