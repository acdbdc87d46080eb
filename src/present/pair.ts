/** An alignment in, both passages as a reader is shown them out, with what changed between them. */
import type { Alignment, Change, ClaimId, Comparison, Edit, QuoteId, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { length } from '../text/span.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { byGravity } from './gravity.ts'
import type { Lookup } from './lookup.ts'
import { marksOf } from './marks.ts'
import { passageOf } from './passage.ts'
import { type Prominence, prominenceOf } from './prominence.ts'

export type Pair = {
  readonly alignment: string
  readonly baseClaims: readonly ClaimId[]
  /** Material changes first, the gravest first; then the notes. */
  readonly changes: readonly Change[]
  readonly base: Excerpt
  readonly outlet: Excerpt
  /** Where the outlet says it. */
  readonly prominence: Prominence
  /** The alignment's: how sure it is that both passages speak of the same thing. */
  readonly score: number
}

export type QuoteEdits = ReadonlyMap<QuoteId, readonly Edit[]>

export const quoteEditsOf = ({ quoteChecks }: Comparison): QuoteEdits => editsOf(quoteChecks)

const editsOf = perObject(
  (checks: Comparison['quoteChecks']): QuoteEdits =>
    new Map(checks.map(({ quote, edits }) => [quote, edits])),
)

export function pairOf(alignment: Alignment, lookup: Lookup, edits: QuoteEdits): Pair {
  const witness = lookup.witness(alignment.witness)
  const baseClaims = alignment.base.map(lookup.claim)
  const claims = alignment.claims.map(lookup.claim)
  const shown = (of: Witness, which: typeof claims) =>
    passageOf(of, which).reduce((total, span) => total + length(span), 0)
  const quoteEdits = [...new Set(claims.flatMap((claim) => claim.quotes))].flatMap(
    (id) => edits.get(id) ?? [],
  )
  const marks = marksOf(lookup.base.article, witness.article, alignment, quoteEdits, {
    base: shown(lookup.base, baseClaims),
    witness: shown(witness, claims),
  })
  return {
    alignment: alignment.id,
    baseClaims: alignment.base,
    changes: [...alignment.changes].sort(byGravity),
    base: excerptOf(lookup.base, baseClaims, marks.base),
    outlet: excerptOf(witness, claims, marks.witness),
    prominence: prominenceOf(witness, claims),
    score: alignment.score,
  }
}
