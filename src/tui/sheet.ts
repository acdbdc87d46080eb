/** A reviewed Comparison in, the rows of the screen out: a row a claim, a column an outlet, additions and lost decisions below. */
import type { ChangeKind, ClaimId, Comparison, Sigil, Span, Witness } from '../model.ts'
import type { Applied, Standing } from '../review/apply.ts'
import type { Finding } from '../review/decision.ts'
import { indexOf } from '../review/index-of.ts'
import { type Item, itemKey } from '../review/subject.ts'

export type Cell = {
  readonly key: string
  readonly item: Item
  readonly status: Finding['status']
  /** Material ones, each once. */
  readonly kinds: readonly ChangeKind[]
  readonly standing: Standing | undefined
}

export type Row = {
  readonly id: string
  /** What the first column says: the claim's number, "+", or "?". */
  readonly label: string
  readonly kind: 'claim' | 'addition' | 'lost'
  /** Where its words stand; null for a lost decision, which brings its own. */
  readonly words: { readonly witness: Witness; readonly span: Span } | null
  readonly standing: Standing | undefined
  /** One an outlet; an addition has the one of its outlet. */
  readonly cells: readonly (Cell | undefined)[]
}

export type Sheet = {
  readonly outlets: readonly Sigil[]
  readonly rows: readonly Row[]
  /** Cells, and those of them that a person has settled. */
  readonly total: number
  readonly decided: number
}

export function sheetOf(applied: Applied): Sheet {
  const { comparison, standings, lost } = applied
  const index = indexOf(comparison)
  const outlets = index.outlets.map(({ article }) => article.sigil)
  const claims = index.base.claims.map(
    (claim, n): Row => ({
      id: claim.id,
      label: String(n + 1),
      kind: 'claim',
      words: { witness: index.base, span: claim.span },
      standing: undefined,
      cells: outlets.map((witness) => readingCell(comparison, claim.id, witness, standings)),
    }),
  )
  const additions = comparison.additions.flatMap((addition): Row[] => {
    const item: Item = { kind: 'addition', id: addition.id, witness: addition.witness }
    return additionRow(applied, outlets, item, addition.claims)
  })
  const rows = [...claims, ...additions, ...setAsideRows(applied, outlets), ...lost.map(lostRow)]
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  return { outlets, rows, total: cells.length, decided: cells.filter(isDecided).length }
}

/** The sheet with the cell of this key as a person has it now. */
export function withStanding(sheet: Sheet, key: string, standing: Standing): Sheet {
  const at = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.key === key))
  const row = sheet.rows[at]
  const column = row?.cells.findIndex((cell) => cell?.key === key) ?? -1
  const before = row?.cells[column]
  if (!row || !before) return sheet
  const after = { ...before, standing }
  return {
    ...sheet,
    rows: sheet.rows.with(at, { ...row, cells: row.cells.with(column, after) }),
    decided: sheet.decided + Number(isDecided(after)) - Number(isDecided(before)),
  }
}

function readingCell(
  comparison: Comparison,
  base: ClaimId,
  witness: Sigil,
  standings: Applied['standings'],
): Cell {
  const index = indexOf(comparison)
  const reading = index.reading(base, witness)
  const kinds = (reading?.alignments ?? []).flatMap((id) =>
    (index.alignment(id)?.changes ?? []).flatMap((change) => (change.material ? [change.kind] : [])),
  )
  const item: Item = { kind: 'reading', base, witness }
  const key = itemKey(item)
  return {
    key,
    item,
    status: reading?.status ?? 'omitted',
    kinds: [...new Set(kinds)],
    standing: standings.get(key),
  }
}

function additionRow(
  { comparison, standings }: Applied,
  outlets: readonly Sigil[],
  item: Item & { readonly kind: 'addition' },
  claims: readonly ClaimId[],
): Row[] {
  const index = indexOf(comparison)
  const witness = index.outlet(item.witness)
  const spans = claims.flatMap((id) => index.claim(id)?.span ?? [])
  const [first] = spans
  const last = spans.at(-1)
  if (!witness || !first || !last) return []
  const cell: Cell = { key: item.id, item, status: 'added', kinds: [], standing: standings.get(item.id) }
  return [
    {
      id: item.id,
      label: '+',
      kind: 'addition',
      words: { witness, span: { start: first.start, end: last.end } },
      standing: undefined,
      cells: outlets.map((sigil) => (sigil === item.witness ? cell : undefined)),
    },
  ]
}

/** What a reviewer has set aside is no addition any more, but stays in sight, so that it can be taken back. */
function setAsideRows({ comparison, standings }: Applied, outlets: readonly Sigil[]): Row[] {
  const index = indexOf(comparison)
  return [...standings].flatMap(([key, standing]): Row[] => {
    const { ruling, subject } = standing.decision
    if (ruling?.status !== 'set-aside' || index.addition(key)) return []
    const witness = index.outlet(subject.outlet.sigil)
    const exact = subject.seen.passages[0]?.exact ?? ''
    const start = witness?.article.text.indexOf(exact) ?? -1
    if (!witness || start < 0) return []
    const item: Item = { kind: 'addition', id: key, witness: witness.article.sigil }
    const cell: Cell = { key, item, status: 'set-aside', kinds: [], standing }
    return [
      {
        id: key,
        label: '+',
        kind: 'addition',
        words: { witness, span: { start, end: start + exact.length } },
        standing: undefined,
        cells: outlets.map((sigil) => (sigil === witness.article.sigil ? cell : undefined)),
      },
    ]
  })
}

const lostRow = (standing: Standing): Row => ({
  id: `lost ${standing.decision.subject.id}`,
  label: '?',
  kind: 'lost',
  words: null,
  standing,
  cells: [],
})

/** A person has said how it is, and nobody says otherwise. */
export const isDecided = ({ standing }: Cell): boolean =>
  (standing?.mark === 'confirmed' || standing?.mark === 'corrected') && !standing.decision.conflict
