/** The state and the size of a terminal in, the whole screen as lines out; pure, so that a test can read it. */
import { oneLine } from '../text/visible.ts'
import { beside, characters, clip, fitTo, type Line, segment, spread, width } from './line.ts'
import { type Look, progressText, type Size } from './look.ts'
import { isDecided } from './sheet.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { articleLines } from './view-article.ts'
import { detailLines, findingText } from './view-detail.ts'
import { listLines } from './view-list.ts'
import { footer, overlayLines } from './view-overlay.ts'

/** Below this nothing of a claim could be read beside its cells. */
export const SMALLEST: Size = { columns: 60, rows: 16 }
/** From here the details stand beside the list. */
const TWO_PANES = 100
/** From here both articles stand between them. */
const THREE_PANES = 160

export type Frame = {
  readonly lines: readonly Line[]
  /** Where text is being typed, counted from 0. */
  readonly cursor: { readonly x: number; readonly y: number } | undefined
}

export function frameOf(state: State, size: Size, look: Look): Frame {
  const { columns, rows } = size
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return { lines: tooSmall(size), cursor: undefined }
  const body = bodyLines(state, columns, rows - 3, look)
  const last = messageLine(state, columns)
  const context = state.mode.kind
  const lines = [titleLine(state, columns), ...body.slice(0, rows - 3), last.line, footer(context, columns)]
  if (context === 'palette') return { lines, cursor: { x: fieldColumn(state, 5), y: 1 } }
  return { lines, cursor: last.cursor === undefined ? undefined : { x: last.cursor, y: rows - 2 } }
}

const tooSmall = ({ columns, rows }: Size): Line[] => [
  [segment(clip(`${columns}×${rows} is too small;`, columns))],
  [segment(clip(`${SMALLEST.columns}×${SMALLEST.rows} is the least. q quits.`, columns))],
]

/** For paging. */
export function roomOf({ columns, rows }: Size): Pick<State, 'page' | 'body'> {
  const body = Math.max(1, rows - 3)
  return { page: Math.max(1, (columns < TWO_PANES ? listHeight(body) : body) - 1), body }
}

/** Stacked, the details get the larger half. */
const listHeight = (rows: number): number => Math.max(5, Math.floor(rows * 0.42))

function bodyLines(state: State, columns: number, rows: number, look: Look): Line[] {
  const overlay = overlayLines(state, columns, rows)
  if (overlay) return filled(overlay, columns, rows)
  if (state.reading === 'article') return filled(articleLines(state, columns, rows), columns, rows)
  if (columns < TWO_PANES) return stacked(state, columns, rows, look)
  return columns < THREE_PANES ? twoPanes(state, columns, rows, look) : threePanes(state, columns, rows, look)
}

const filled = (lines: readonly Line[], columns: number, rows: number): Line[] =>
  Array.from({ length: rows }, (_, n) => fitTo(lines[n] ?? [], columns))

function stacked(state: State, columns: number, rows: number, look: Look): Line[] {
  const height = listHeight(rows)
  return [
    ...filled(listLines(state, columns, height), columns, height),
    ...detailPane(state, columns, rows - height, look),
  ]
}

function twoPanes(state: State, columns: number, rows: number, look: Look): Line[] {
  const list = Math.floor(columns * 0.52)
  const detail = columns - 1 - list
  return beside(
    [
      { lines: listLines(state, list, rows), columns: list },
      { lines: detailPane(state, detail, rows, look), columns: detail },
    ],
    rows,
  )
}

function threePanes(state: State, columns: number, rows: number, look: Look): Line[] {
  const list = Math.floor(columns * 0.34)
  const detail = Math.floor(columns * 0.26)
  const articles = columns - 2 - list - detail
  return beside(
    [
      { lines: listLines(state, list, rows), columns: list },
      { lines: articleLines(state, articles, rows), columns: articles },
      { lines: detailPane(state, detail, rows, look), columns: detail },
    ],
    rows,
  )
}

/** A rule with what is judged, then what speaks for and against it. */
function detailPane(state: State, columns: number, rows: number, look: Look): Line[] {
  const lines = detailLines(state, columns, look)
  const height = rows - 1
  const furthest = Math.max(0, lines.length - height)
  const top = Math.max(0, Math.min(state.scroll, furthest))
  const more = top < furthest ? ` J ↓ ${furthest - top} more ` : ''
  return [ruleLine(state, columns, more), ...filled(lines.slice(top, top + height), columns, height)]
}

function ruleLine(state: State, columns: number, more: string): Line {
  const title = clip(itemTitle(state), Math.max(0, columns - width(more) - 6))
  const fill = '─'.repeat(Math.max(0, columns - width(title) - width(more) - 5))
  return [
    segment('── ', 'dim'),
    segment(title, 'title'),
    segment(` ${fill}`, 'dim'),
    segment(more, 'key'),
    segment('─', 'dim'),
  ]
}

function itemTitle(state: State): string {
  const row = currentRow(state)
  const cell = currentCell(state)
  if (!row) return 'nothing'
  if (!cell) return row.kind === 'lost' ? 'a decision whose words are gone' : row.label
  const decided = isDecided(cell) ? 'decided' : 'undecided'
  const who = oneLine(cell.item.witness)
  const finding = findingText({ status: cell.status, kinds: cell.kinds, passages: [] })
  return row.kind === 'claim'
    ? `${row.label} × ${who} · ${finding} · ${decided}`
    : `${who} · ${finding} · ${decided}`
}

function titleLine(state: State, columns: number): Line {
  const { sheet, filter, story, tool, progress } = state
  const { decided, total } = sheet
  const chosen = [
    ...filter.statuses,
    ...filter.kinds,
    ...filter.outlets.map(oneLine),
    ...(filter.only === 'all' ? [] : [filter.only]),
  ]
  const outlets = progress ? progressText(progress) : `${tool.witnesses.length - 1} outlets`
  const share = total === 0 ? '' : ` ${decided}/${total} decided ${Math.floor((100 * decided) / total)}% `
  const shown = `  show: ${chosen.join(', ') || 'all'}`
  const others = ` claimdiff   · ${outlets}${shown}${share}`
  const name = clip(oneLine(story), Math.max(SHORTEST_NAME, columns - width(others)))
  const left = [
    segment(' claimdiff ', 'title'),
    segment(` ${name} · ${outlets}`),
    segment(shown, chosen.length > 0 ? 'key' : 'dim'),
  ]
  return spread(left, [segment(share, 'strong')], columns)
}

/** Columns by which a story is known among others. */
const SHORTEST_NAME = 8

/** The question, the line being typed, or what was done last, with when it was saved. */
function messageLine(state: State, columns: number): { line: Line; cursor?: number } {
  const { mode, message, saved } = state
  if (mode.kind === 'confirm') return { line: fitTo([segment(` ${mode.question}`, 'warning')], columns) }
  if (mode.kind === 'field') {
    const label = mode.purpose === 'note' ? ' Note: ' : ' Find: '
    return fieldLine(state, label, columns)
  }
  const right = saved === '' ? '' : ` saved ${saved} `
  return { line: spread([segment(` ${oneLine(message)}`)], [segment(right, 'dim')], columns) }
}

/** The end of a long text stays in sight. */
function fieldLine(state: State, label: string, columns: number): { line: Line; cursor: number } {
  const { mode } = state
  const text = mode.kind === 'field' ? mode.field.text : ''
  const at = fieldColumn(state, width(label))
  const excess = Math.max(0, at - columns + 2)
  const shown =
    excess > 0
      ? `…${characters(text)
          .slice(excess + 1)
          .join('')}`
      : text
  const line = [segment(label, 'title'), segment(shown)]
  return { line: fitTo(line, columns), cursor: at - excess }
}

function fieldColumn({ mode }: State, label: number): number {
  if (mode.kind !== 'field' && mode.kind !== 'palette') return label
  const { text, at } = mode.field
  return label + width(characters(text).slice(0, at).join(''))
}
