/** A reviewed Comparison in, the rows of the screen out: a row a claim, a column an outlet, additions and lost decisions below. */
import type { ChangeKind, ClaimId, Comparison, Reading, Sigil, Span, Witness } from '../model.ts'
import type { Applied, Standing } from '../review/apply.ts'
import type { Finding } from '../review/decision.ts'
import { indexOf } from '../review/index-of.ts'
import { type Item, itemKey } from '../review/subject.ts'
import { changedStandings, differing, lowerRows, lowerRowsAfter, wordsAt } from './lower-rows.ts'

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
  readonly words: { readonly path: string; readonly text: string; readonly span: Span } | null
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
  const { comparison, standings } = applied
  const index = indexOf(comparison)
  const outlets = index.outlets.map(({ article }) => article.sigil)
  const claims = index.base.claims.map(
    (claim, n): Row => ({
      id: claim.id,
      label: String(n + 1),
      kind: 'claim',
      words: wordsAt(index.base.article, claim.span),
      standing: undefined,
      cells: outlets.map((witness) => readingCell(comparison, claim.id, witness, standings)),
    }),
  )
  const rows = [...claims, ...lowerRows(applied, outlets)]
  return { outlets, rows, ...counted(rows) }
}

/** The same with other decisions applied, `before` without them: rows that they leave alone stay the same. */
export function sheetAfter(sheet: Sheet, before: Applied, after: Applied): Sheet {
  const { outlets } = sheet
  const rowOf = rowsByClaim(indexOf(after.comparison).base)
  const claims = sheet.rows.slice(0, rowOf.size)
  const changed = new Set<number>()
  for (const { base, witness } of touched(before, after)) {
    const at = rowOf.get(base) ?? -1
    const row = claims[at]
    if (!row) continue
    const cell = readingCell(after.comparison, base, witness, after.standings)
    claims[at] = { ...row, cells: row.cells.with(outlets.indexOf(witness), cell) }
    changed.add(at)
  }
  const lower = lowerRowsAfter(sheet.rows.slice(rowOf.size), before, after, outlets)
  const rows = claims.concat(lower)
  return { outlets, rows, ...recounted(sheet, rows, changed, rowOf.size) }
}

/** Readings that were corrected, or are no more, or of which somebody thinks otherwise now. */
function touched(before: Applied, after: Applied): readonly Pick<Reading, 'base' | 'witness'>[] {
  const judged = changedStandings(before, after).flatMap(({ item }) =>
    item?.kind === 'reading' ? [item] : [],
  )
  const [was, now] = [indexOf(before.comparison), indexOf(after.comparison)]
  const corrected = [...was.corrected, ...now.corrected].filter(
    ({ base, witness }) => was.reading(base, witness) !== now.reading(base, witness),
  )
  return [...judged, ...corrected]
}

type Counts = Pick<Sheet, 'total' | 'decided'>

function counted(rows: readonly Row[]): Counts {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  return { total: cells.length, decided: cells.filter(isDecided).length }
}

/** What is counted anew are the rows that changed: claims keep their places, rows below them come and go. */
function recounted(
  before: Sheet,
  rows: readonly Row[],
  changed: ReadonlySet<number>,
  claims: number,
): Counts {
  const [lower, lowerBefore] = [rows.slice(claims), before.rows.slice(claims)]
  const { start, end, endBefore } = differing(lowerBefore, lower)
  const changedIn = (all: readonly Row[]) => [...changed].flatMap((n) => all[n] ?? [])
  const now = counted([...changedIn(rows), ...lower.slice(start, end)])
  const was = counted([...changedIn(before.rows), ...lowerBefore.slice(start, endBefore)])
  return { total: before.total + now.total - was.total, decided: before.decided + now.decided - was.decided }
}

const rowCache = new WeakMap<Witness, ReadonlyMap<ClaimId, number>>()

/** Built once per release. */
function rowsByClaim(base: Witness): ReadonlyMap<ClaimId, number> {
  const known = rowCache.get(base) ?? new Map(base.claims.map(({ id }, n) => [id, n]))
  rowCache.set(base, known)
  return known
}

/** The sheet with the item's cell as a person has it now. */
export function withStanding(sheet: Sheet, item: Item, standing: Standing): Sheet {
  const key = itemKey(item)
  const id = item.kind === 'reading' ? item.base : item.id
  const at = sheet.rows.findIndex((row) => row.id === id)
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

/** A person has said how it is, and nobody says otherwise. */
export const isDecided = ({ standing }: Cell): boolean =>
  (standing?.mark === 'confirmed' || standing?.mark === 'corrected') && !standing.decision.conflict
