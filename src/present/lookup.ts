/** A Comparison in, its parts by their ids out. */
import type { Alignment, Claim, ClaimId, Comparison, Quote, QuoteId, Sigil, Witness } from '../model.ts'

export type Lookup = {
  readonly base: Witness
  /** Every witness but the base, in the Comparison's order. */
  readonly outlets: readonly Witness[]
  readonly witness: (sigil: Sigil) => Witness
  readonly claim: (id: ClaimId) => Claim
  readonly quote: (id: QuoteId) => Quote
  readonly alignment: (id: string) => Alignment
}

/** An id that the Comparison does not hold is a bug and throws. */
export function lookupOf(comparison: Pick<Comparison, 'base' | 'witnesses' | 'alignments'>): Lookup {
  const { witnesses, alignments } = comparison
  const witness = finder('witness', witnesses, (w) => w.article.sigil)
  return {
    base: witness(comparison.base),
    outlets: witnesses.filter((w) => w.article.sigil !== comparison.base),
    witness,
    claim: finder(
      'claim',
      witnesses.flatMap((w) => w.claims),
      (c) => c.id,
    ),
    quote: finder(
      'quote',
      witnesses.flatMap((w) => w.quotes),
      (q) => q.id,
    ),
    alignment: finder('alignment', alignments, (a) => a.id),
  }
}

function finder<T>(what: string, items: readonly T[], idOf: (item: T) => string): (id: string) => T {
  const byId = new Map(items.map((item) => [idOf(item), item]))
  return (id) => {
    const item = byId.get(id)
    if (item === undefined) throw new Error(`no ${what} ${id} in the comparison`)
    return item
  }
}
