/** A reviewed Comparison in, the rows of the screen out: a row a claim, a column an outlet, additions and lost decisions below. */
import type { ChangeKind, ClaimId, Comparison, Reading, Sigil, Span, Witness } from '../model.ts'
import type { Applied, Standing } from '../review/apply.ts'
import type { Finding } from '../review/decision.ts'
import { indexOf } from '../review/index-of.ts'
import { type Item, itemKey } from '../review/subject.ts'
import {
  additionRows,
  additionRowsAfter,
  changedStandings,
  differing,
  furtherRows,
  wordsAt,
} from './lower-rows.ts'

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
  const rows = [...claims, ...additionRows(applied, outlets), ...furtherRows(applied, outlets)]
  return { outlets, rows, ...counted(rows) }
}

/** The same with other decisions applied, `before` without them: rows that they leave alone stay the same. */
export function sheetAfter(sheet: Sheet, before: Applied, after: Applied): Sheet {
  const { outlets, rows } = sheet
  const claims = indexOf(before.comparison).base.claims.length
  const additions = claims + before.comparison.additions.length
  const was = [rows.slice(0, claims), rows.slice(claims, additions), rows.slice(additions)] as const
  const now = [
    claimRowsAfter(was[0], before, after, outlets),
    additionRowsAfter(was[1], before, after, outlets),
    furtherRows(after, outlets),
  ] as const
  let { total, decided } = sheet
  for (const [n, part] of now.entries()) {
    const { start, end, endBefore } = differing(was[n] ?? [], part)
    const [fresh, gone] = [counted(part.slice(start, end)), counted(was[n]?.slice(start, endBefore) ?? [])]
    total += fresh.total - gone.total
    decided += fresh.decided - gone.decided
  }
  return { outlets, rows: now[0].concat(now[1], now[2]), total, decided }
}

/** Claims keep their places. */
function claimRowsAfter(
  before: readonly Row[],
  was: Applied,
  now: Applied,
  outlets: readonly Sigil[],
): readonly Row[] {
  const rows = [...before]
  const rowOf = rowsByClaim(indexOf(now.comparison).base)
  for (const { base, witness } of touched(was, now)) {
    const at = rowOf.get(base) ?? -1
    const row = rows[at]
    const cell = readingCell(now.comparison, base, witness, now.standings)
    if (row) rows[at] = { ...row, cells: row.cells.with(outlets.indexOf(witness), cell) }
  }
  return rows
}

/** Readings that were corrected, or are no more, or of which somebody thinks otherwise now. */
function touched(before: Applied, after: Applied): readonly Pick<Reading, 'base' | 'witness'>[] {
  const judged = changedStandings(before, after).flatMap(({ item }) =>
    item?.kind === 'reading' ? [item] : [],
  )
  const [was, now] = [indexOf(before.comparison), indexOf(after.comparison)]
  const undone = was.corrected.filter((one) => now.reading(one.base, one.witness) !== one)
  const corrected = now.corrected.filter((one) => was.reading(one.base, one.witness) !== one)
  return [...judged, ...undone, ...corrected]
}

type Counts = Pick<Sheet, 'total' | 'decided'>

function counted(rows: readonly Row[]): Counts {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
  return { total: cells.length, decided: cells.filter(isDecided).length }
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
