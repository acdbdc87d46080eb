/** The state and a way to go in, the state with its cursor there out. */
import { indexOf } from '../review/index-of.ts'
import { findingOf } from '../review/subject.ts'
import { slice } from '../text/span.ts'
import { passes } from './filter.ts'
import { type Cell, isDecided, type Row } from './sheet.ts'
import { currentCell, currentRow, type State } from './state.ts'

export const toRow = (state: State, at: number): State => {
  const bounded = Math.max(0, Math.min(state.shown.length - 1, at))
  return bounded === state.at ? state : { ...state, at: bounded, scroll: 0, message: '' }
}

/** Outlets that the filter leaves out are stepped over. */
export function toColumn(state: State, by: 1 | -1): State {
  const { sheet, filter, column } = state
  if (currentRow(state)?.kind !== 'claim') return state
  const isShown = (n: number) =>
    filter.outlets.length === 0 || filter.outlets.includes(sheet.outlets[n] ?? '')
  let next = column + by
  while (sheet.outlets[next] !== undefined && !isShown(next)) next += by
  return sheet.outlets[next] === undefined ? state : { ...state, column: next, scroll: 0, message: '' }
}

/** On the cell of this key, wherever it shows. */
export function toCell(state: State, key: string): State {
  for (const [at, n] of state.shown.entries()) {
    const row = state.sheet.rows[n]
    const column = row?.cells.findIndex((cell) => cell?.key === key) ?? -1
    if (column >= 0) return { ...state, at, column, scroll: 0 }
  }
  return state
}

type Wanted = (cell: Cell | undefined, row: Row) => boolean

/** The next place, row by row and outlet by outlet, from the cursor on and round the end. */
function nextWhere(state: State, by: 1 | -1, wanted: Wanted): State | undefined {
  const { sheet, shown, filter } = state
  const width = Math.max(1, sheet.outlets.length)
  const total = shown.length * width
  const row = currentRow(state)
  const own = row?.kind === 'addition' ? row.cells.findIndex((cell) => cell !== undefined) : state.column
  const start = state.at * width + Math.max(0, own)
  for (let step = 1; step <= total; step++) {
    const place = (((start + by * step) % total) + total) % total
    const [at, column] = [Math.floor(place / width), place % width]
    const found = sheet.rows[shown[at] ?? -1]
    if (!found) continue
    const cell = found.cells[column]
    if (found.kind === 'lost' ? column > 0 : !cell || !passes(cell, filter)) continue
    if (!wanted(cell, found)) continue
    const isRound = by === 1 ? place <= start : place >= start
    return { ...state, at, column, scroll: 0, message: isRound ? 'round the end of the list' : '' }
  }
  return undefined
}

const isUndecided: Wanted = (cell) => !cell || !isDecided(cell)

export const toUndecided = (state: State, by: 1 | -1): State =>
  nextWhere(state, by, isUndecided) ?? { ...state, message: 'everything that is shown is decided' }

/** On from a cell that was judged in this row; where the row stands elsewhere now, or shows no more, on from where it stood. */
export function onward(state: State, at: number, key: string): State {
  const isThere = state.at === at && currentCell(state)?.key === key
  const before = { ...state, at: at - 1, column: state.sheet.outlets.length - 1 }
  return nextWhere(isThere ? state : before, 1, isUndecided) ?? state
}

/** A review that goes on begins where something is left to decide. */
export const resumed = (state: State): State =>
  state.entries.length === 0 || state.sheet.total === 0
    ? state
    : { ...toUndecided(state, 1), message: state.message }

export const toDivergence = (state: State, by: 1 | -1): State =>
  nextWhere(state, by, (cell) => cell?.status === 'altered') ?? {
    ...state,
    message: 'no altered claim is shown',
  }

/** From row to row: a match is in the claim, in an outlet's words or in a note. */
export function toMatch(state: State, by: 1 | -1): State {
  const query = state.query.toLowerCase()
  if (query === '') return { ...state, message: 'nothing to find; / asks for words' }
  const total = state.shown.length
  for (let step = 1; step <= total; step++) {
    const at = (((state.at + by * step) % total) + total) % total
    const row = state.sheet.rows[state.shown[at] ?? -1]
    if (!row) continue
    if (rowText(row).includes(query)) return { ...state, at, scroll: 0, message: '' }
    const column = row.cells.findIndex((cell) => cell && cellText(state, cell).includes(query))
    if (column >= 0) return { ...state, at, column, scroll: 0, message: '' }
  }
  return { ...state, message: `“${state.query}” is nowhere in what is shown` }
}

const rowText = ({ words, standing }: Row): string =>
  (words ? slice(words.text, words.span) : (standing?.decision.subject.base?.exact ?? '')).toLowerCase()

function cellText({ applied }: State, { item, standing }: Cell): string {
  const note = standing?.decision.note ?? ''
  if (item.kind === 'addition') return note.toLowerCase()
  const { passages } = findingOf(indexOf(applied.comparison), item)
  return [note, ...passages.map(({ exact }) => exact)].join('\n').toLowerCase()
}
