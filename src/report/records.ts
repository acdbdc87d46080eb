/** Findings in, tables for notebooks out: CSV and JSON Lines with the same columns. */
import type { Finding, Selection } from '../present/records.ts'
import type { View } from '../present/view.ts'
import { type Field, toCsv } from './csv.ts'
import { jsonText } from './json.ts'

/** Offsets count characters from 0, end-exclusive, in the file's text; a passage of several stretches runs from the first to the last. */
const COLUMNS = [
  'id',
  'status',
  'witness',
  'outlet',
  'release_claims',
  'release_text',
  'release_start',
  'release_end',
  'release_line',
  'outlet_text',
  'outlet_start',
  'outlet_end',
  'outlet_line',
  'prominence',
  'kinds',
  'changes',
  'score',
  'review',
  'reviewer',
  'review_note',
  'outlet_sha256',
] as const

type Row = Readonly<Record<(typeof COLUMNS)[number], Field>>

export const findingsCsv = (findings: readonly Finding[], view: View): string =>
  toCsv(COLUMNS, rowsOf(findings, view))

export const findingsJsonLines = (findings: readonly Finding[], view: View): string =>
  rowsOf(findings, view)
    .map((row) => jsonText(row, 0))
    .join('')

function rowsOf(findings: readonly Finding[], view: View): Row[] {
  const sources = new Map(view.sources.map((source) => [source.sigil, source]))
  return findings.map((finding) => {
    const [base, outlet] = [passage(finding.base), passage(finding.outlet)]
    return {
      id: finding.id,
      status: finding.status,
      witness: finding.witness,
      outlet: sources.get(finding.witness)?.name ?? finding.witness,
      release_claims: finding.claims.join(' '),
      release_text: base.text,
      release_start: base.start,
      release_end: base.end,
      release_line: base.line,
      outlet_text: outlet.text,
      outlet_start: outlet.start,
      outlet_end: outlet.end,
      outlet_line: outlet.line,
      prominence: finding.prominence,
      kinds: finding.kinds.join(' '),
      changes: finding.notes.join('; '),
      score: finding.score,
      review: finding.decided?.standing ?? null,
      reviewer: finding.decided?.by ?? null,
      review_note: finding.decided?.note || null,
      outlet_sha256: sources.get(finding.witness)?.sha256 ?? null,
    }
  })
}

function passage(selections: readonly Selection[]) {
  const [first] = selections
  return {
    text: first ? selections.map(({ exact }) => exact).join(' … ') : null,
    start: first?.start ?? null,
    end: selections.at(-1)?.end ?? null,
    line: first?.place.line ?? null,
  }
}
