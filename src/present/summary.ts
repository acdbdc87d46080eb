/** A Comparison in, one line of figures per outlet out: how much of the release it carries, and how. */
import type { Alignment, ChangeKind, Comparison, QuoteCheck, Sigil, Witness } from '../model.ts'
import { STATUSES, type Status } from './labels.ts'
import type { Lookup } from './lookup.ts'

export type OutletSummary = {
  readonly sigil: Sigil
  readonly relation: 'rewrite' | 'other-event'
  /** Of the release. */
  readonly claims: number
  readonly carried: number
  /** Carried / claims, 0..1; 0 for a release without claims. */
  readonly pullThrough: number
  readonly counts: Readonly<Record<Status, number>>
  /** Material kinds with the number of passages that show them, the most frequent first. */
  readonly alteredKinds: readonly { readonly kind: ChangeKind; readonly passages: number }[]
  /** Sentences that no claim of the release supports. */
  readonly additions: number
}

export function summaryOf(comparison: Comparison, lookup: Lookup): OutletSummary[] {
  return lookup.outlets.map((outlet) => outletSummary(comparison, outlet, lookup.base.claims.length))
}

function outletSummary(comparison: Comparison, outlet: Witness, claims: number): OutletSummary {
  const { sigil } = outlet.article
  const ours = <T extends { readonly witness: Sigil }>(items: readonly T[]): T[] =>
    items.filter((item) => item.witness === sigil)
  const readings = ours(comparison.readings)
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, readings.filter((reading) => reading.status === status).length]),
  ) as Record<Status, number>
  const carried = claims - counts.omitted
  const pullThrough = claims === 0 ? 0 : carried / claims
  return {
    sigil,
    relation: relation(pullThrough, ours(comparison.quoteChecks)),
    claims,
    carried,
    pullThrough,
    counts,
    alteredKinds: alteredKinds(ours(comparison.alignments)),
    additions: ours(comparison.additions).length,
  }
}

/** Articles on the same story that do not go back to the release share up to a tenth of its claims with it by chance. */
const CHANCE_SHARE = 0.15

/** An outlet that quotes the release knows it, however little it carries. */
function relation(pullThrough: number, checks: readonly QuoteCheck[]): OutletSummary['relation'] {
  return pullThrough < CHANCE_SHARE && !checks.some(isTellingQuote) ? 'other-event' : 'rewrite'
}

/** Below this many code units a quotation is a phrase that a speaker uses on any day. */
const SHORTEST_TELLING_QUOTE = 50

const isTellingQuote = ({ verdict, base }: QuoteCheck): boolean =>
  (verdict === 'verbatim' || verdict === 'trimmed') &&
  base !== null &&
  base.end - base.start >= SHORTEST_TELLING_QUOTE

function alteredKinds(alignments: readonly Alignment[]): OutletSummary['alteredKinds'] {
  const passages = new Map<ChangeKind, number>()
  for (const alignment of alignments) {
    const kinds = new Set(alignment.changes.filter((change) => change.material).map((change) => change.kind))
    for (const kind of kinds) passages.set(kind, (passages.get(kind) ?? 0) + 1)
  }
  return [...passages]
    .map(([kind, n]) => ({ kind, passages: n }))
    .sort((a, b) => b.passages - a.passages || (a.kind < b.kind ? -1 : 1))
}
