/** The Comparison of a release with one article in, the line that a sweep writes of it out. */
import type { Alignment, ChangeKind, Comparison, QuoteCheck, Sigil, Span } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Status } from './labels.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { type OutletSummary, summaryOf } from './summary.ts'

export type SweepLine = {
  readonly schema: 'claimdiff/sweep@1'
  readonly release: Sigil
  readonly article: {
    /** Of the input, from 1. */
    readonly number: number
    /** File and line, or the file. */
    readonly place: string
    readonly outlet: string
    readonly headline?: string
    /** ISO date. */
    readonly published?: string
    readonly url?: string
    readonly sha256: string
  }
  readonly relation: OutletSummary['relation']
  /** Share of the release's claims that the article carries, 0..1. */
  readonly pullThrough: number
  /** Of the release's claims, in its order. */
  readonly statuses: readonly Status[]
  /** The material ones. */
  readonly changes: readonly SweepChange[]
  /** Of the article. */
  readonly quotations: readonly { readonly text: string; readonly verdict: QuoteCheck['verdict'] }[]
}

export type SweepChange = {
  /** Numbers of the release's claims, from 1. */
  readonly claims: readonly number[]
  readonly kind: ChangeKind
  readonly note: string
  /** The words themselves; null where one side has none. */
  readonly base: string | null
  readonly article: string | null
}

/** Undefined where the article carries nothing of the release. The one witness of the comparison is the `number`-th article. */
export function sweepLineOf(comparison: Comparison, number: number): SweepLine | undefined {
  const lookup = lookupOf(comparison)
  const [summary] = summaryOf(comparison, lookup)
  const [outlet] = lookup.outlets
  if (!summary || !outlet || summary.carried === 0) return undefined
  const { path: place, outlet: name, headline, published, url, sha256, text } = outlet.article
  return {
    schema: 'claimdiff/sweep@1',
    release: comparison.base,
    article: {
      number,
      place,
      outlet: name,
      ...(headline && { headline: slice(text, headline) }),
      ...(published && { published }),
      ...(url && { url }),
      sha256,
    },
    relation: summary.relation,
    pullThrough: summary.pullThrough,
    statuses: comparison.readings.map(({ status }) => status),
    changes: comparison.alignments.flatMap((alignment) => changesOf(alignment, lookup)),
    quotations: comparison.quoteChecks.map(({ quote, verdict }) => {
      const span = outlet.quotes.find(({ id }) => id === quote)?.span
      return { text: span ? slice(text, span) : '', verdict }
    }),
  }
}

function changesOf({ base, changes, witness }: Alignment, lookup: Lookup): SweepChange[] {
  const numbers = new Map(lookup.base.claims.map(({ id }, n) => [id, n + 1]))
  const release = lookup.base.article.text
  const article = lookup.outlets.find(({ article }) => article.sigil === witness)?.article.text ?? ''
  const words = (text: string, span: Span | null) => (span ? slice(text, span) : null)
  return changes
    .filter(({ material }) => material)
    .map((change) => ({
      claims: base.map((id) => numbers.get(id) ?? 0),
      kind: change.kind,
      note: change.note,
      base: words(release, change.base),
      article: words(article, change.witness),
    }))
}
