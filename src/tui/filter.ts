/** What a reviewer wants to see in, whether a cell and a row show out. */
import type { ChangeKind, Sigil } from '../model.ts'
import type { Finding } from '../review/decision.ts'
import { type Cell, isDecided, type Row, type Sheet } from './sheet.ts'

/** An empty list lets everything pass. */
export type Filter = {
  readonly statuses: readonly Finding['status'][]
  readonly kinds: readonly ChangeKind[]
  readonly outlets: readonly Sigil[]
  readonly only: 'all' | 'undecided' | 'flagged' | 're-check'
}

export const EVERYTHING: Filter = { statuses: [], kinds: [], outlets: [], only: 'all' }

export function passes(cell: Cell, { statuses, kinds, outlets, only }: Filter): boolean {
  return (
    (statuses.length === 0 || statuses.includes(cell.status)) &&
    (kinds.length === 0 || cell.kinds.some((kind) => kinds.includes(kind))) &&
    (outlets.length === 0 || outlets.includes(cell.item.witness)) &&
    (only !== 'undecided' || !isDecided(cell)) &&
    (only !== 'flagged' || cell.standing?.decision.flagged === true) &&
    (only !== 're-check' || needsLook(cell))
  )
}

export const needsLook = ({ standing }: Cell): boolean =>
  standing !== undefined && (standing.mark === 're-check' || standing.decision.conflict)

/** Indexes of the rows that show. A lost decision, and a claim before any outlet is in, shows until something else is asked for. */
export function shownRows({ rows }: Sheet, filter: Filter): number[] {
  if (filter === EVERYTHING) return rows.map((_, n) => n)
  const isNarrow = filter.statuses.length + filter.kinds.length + filter.outlets.length > 0
  const shows = (row: Row) =>
    row.cells.length === 0
      ? !isNarrow && filter.only !== 'flagged'
      : row.cells.some((cell) => cell !== undefined && passes(cell, filter))
  return rows.flatMap((row, n) => (shows(row) ? [n] : []))
}

/** In or out of a list. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
