/** The state and a room in, the list of claims out: heads, and the rows that show, no others. */
import { slice } from '../text/span.ts'
import { oneLine } from '../text/visible.ts'
import { passes } from './filter.ts'
import { clip, fitTo, type Line, type Segment, segment, spread, windowTop } from './line.ts'
import { GLYPH, markOf, statusTone } from './look.ts'
import { outletCodes } from './outlet-codes.ts'
import { type Cell, isDecided, type Row } from './sheet.ts'
import { currentRow, type State } from './state.ts'

/** "[≠✓]": a lead, the glyph, the mark, a close. */
const CELL = 4
/** Lead, number and the spaces around it. */
const LEAD = 7
/** Less than this of a claim tells nothing. */
const SHORTEST_CLAIM = 28

/** `columns` wide, `rows` high, the heads among them. */
export function listLines(state: State, columns: number, rows: number): Line[] {
  const height = Math.max(1, rows - 1)
  const from = firstShown(state, height)
  const outlets = visibleOutlets(state, columns)
  const lines = state.shown.slice(from, from + height).flatMap((n) => {
    const row = state.sheet.rows[n]
    return row ? [rowLine(state, row, outlets, columns)] : []
  })
  const body =
    lines.length > 0 ? lines : [[segment('  nothing passes the filter; 0 shows everything', 'dim')]]
  return [headLine(state, outlets, from, height, columns), ...body]
}

/** A screen holds the cursor at the place it has on its page, so that moving within a page moves nothing else. */
function firstShown({ at, shown }: State, height: number): number {
  const half = Math.max(1, Math.floor(height / 2))
  const page = Math.floor(at / half) * half
  return windowTop(at, Math.max(0, page - Math.floor(half / 2)), height, shown.length)
}

/** As many outlets as leave room for the claim, the selected one among them. */
function visibleOutlets({ sheet, column }: State, columns: number): { from: number; to: number } {
  const room = Math.max(1, Math.floor((columns - LEAD - SHORTEST_CLAIM) / CELL))
  const from = windowTop(column, 0, room, sheet.outlets.length)
  return { from, to: Math.min(sheet.outlets.length, from + room) }
}

type Visible = { readonly from: number; readonly to: number }

function headLine(state: State, { from, to }: Visible, first: number, height: number, columns: number): Line {
  const { sheet, shown, column } = state
  const codes = outletCodes(sheet.outlets)
  const heads = codes.slice(from, to).map((code, n): Segment => {
    const isSelected = from + n === column
    return segment(centred(code), isSelected ? 'selected' : 'strong')
  })
  const more = `${from > 0 ? '‹' : ' '}${to < sheet.outlets.length ? '› ' : '  '}`
  const last = Math.min(shown.length, first + height)
  const where = shown.length === 0 ? '' : `${first + 1}–${last} of ${shown.length} `
  const left = [segment('     # ', 'dim'), ...heads, segment(more, 'dim'), segment('claim', 'dim')]
  return spread(left, [segment(where, 'dim')], columns)
}

const centred = (code: string): string => ` ${code.padEnd(CELL - 1)}`.slice(0, CELL)

function rowLine(state: State, row: Row, { from, to }: Visible, columns: number): Line {
  const isHere = row === currentRow(state)
  const cells = row.cells.slice(from, to).map((cell, n) => {
    const isSelected = isHere && (row.kind === 'addition' ? cell !== undefined : from + n === state.column)
    return cellSegment(state, cell, isSelected)
  })
  const blank = row.cells.length === 0 ? [segment(' '.repeat((to - from) * CELL))] : []
  const lead = segment(
    `${isHere ? '>' : ' '}${signOf(row)}${row.label.padStart(4)} `,
    isHere ? 'strong' : 'dim',
  )
  const room = Math.max(0, columns - LEAD - (to - from) * CELL - 3)
  const isDone = row.cells.length > 0 && row.cells.every((cell) => !cell || isDecided(cell))
  const tone = isHere ? 'strong' : isDone ? 'dim' : 'plain'
  return fitTo([lead, ...cells, ...blank, segment('   '), segment(clip(rowText(row), room), tone)], columns)
}

function cellSegment(state: State, cell: Cell | undefined, isSelected: boolean): Segment {
  if (!cell) return segment(' '.repeat(CELL))
  const isShown = passes(cell, state.filter)
  const inner = isShown ? GLYPH[cell.status] + markOf(cell) : '· '
  const tone = isShown ? statusTone(cell.status) : 'dim'
  return isSelected ? segment(`[${inner}]`, 'selected') : segment(` ${inner} `, tone)
}

/** What a row asks for: a second look, a conflict, a flag, or that a note is there. */
function signOf(row: Row): string {
  const standings = row.cells.flatMap((cell) => cell?.standing ?? [])
  if (row.kind === 'lost' || standings.some(({ mark }) => mark === 're-check')) return '?'
  if (standings.some(({ decision }) => decision.conflict)) return '#'
  if (standings.some(({ decision }) => decision.flagged)) return '!'
  return standings.some(({ decision }) => decision.note !== '') ? '"' : ' '
}

/** Enough for the widest screen; a claim may be as long as a page. */
const LONGEST = 400

export function rowText({ kind, words, standing }: Row): string {
  if (words) {
    const said = slice(words.text, words.span).slice(0, LONGEST)
    return kind === 'addition' ? `[added] ${oneLine(said)}` : oneLine(said)
  }
  const gone = standing?.decision.subject
  return `[to re-check] ${oneLine((gone?.base?.exact ?? gone?.seen.passages[0]?.exact ?? '').slice(0, LONGEST))}`
}
