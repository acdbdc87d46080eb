/** The state and the size of a terminal in, the whole screen as lines out; pure, so that a test can read it. */
import { count } from '../present/labels.ts'
import { oneLine } from '../text/visible.ts'
import { beside, characters, clip, fitTo, type Line, segment, spread, width } from './line.ts'
import { farther, type Look, type Panel, progressText, type Size } from './look.ts'
import { isDecided } from './sheet.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { articles } from './view-article.ts'
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
  /** The lines that the texts are scrolled by, where the state's own are more than they have. */
  readonly scroll: number
}

export function frameOf(state: State, size: Size, look: Look): Frame {
  const { columns, rows } = size
  if (columns < SMALLEST.columns || rows < SMALLEST.rows)
    return { lines: tooSmall(size), cursor: undefined, scroll: state.scroll }
  const body = bodyOf(state, columns, rows - 3, look)
  const scroll = Math.max(0 - body.reach.back, Math.min(state.scroll, body.reach.on))
  const last = messageLine(state, columns)
  const context = state.mode.kind
  const lines = [
    titleLine(state, columns),
    ...body.lines.slice(0, rows - 3),
    last.line,
    footer(context, columns),
  ]
  if (context === 'palette') return { lines, scroll, cursor: { x: fieldColumn(state, 5), y: 1 } }
  return { lines, scroll, cursor: last.cursor === undefined ? undefined : { x: last.cursor, y: rows - 2 } }
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

/** Whatever lies over the texts leaves them where they are. */
function bodyOf(state: State, columns: number, rows: number, look: Look): Panel {
  const overlay = overlayLines(state, columns, rows)
  if (overlay) {
    const reach = { back: Number.POSITIVE_INFINITY, on: Number.POSITIVE_INFINITY }
    return { lines: filled(overlay, columns, rows), reach }
  }
  if (state.reading === 'article') return articles(state, columns, rows)
  if (columns < TWO_PANES) return stacked(state, columns, rows, look)
  return columns < THREE_PANES ? twoPanes(state, columns, rows, look) : threePanes(state, columns, rows, look)
}

const filled = (lines: readonly Line[], columns: number, rows: number): Line[] =>
  Array.from({ length: rows }, (_, n) => fitTo(lines[n] ?? [], columns))

function stacked(state: State, columns: number, rows: number, look: Look): Panel {
  const height = listHeight(rows)
  const { lines, reach } = detailPane(state, columns, rows - height, look)
  return { lines: [...filled(listLines(state, columns, height), columns, height), ...lines], reach }
}

function twoPanes(state: State, columns: number, rows: number, look: Look): Panel {
  const list = Math.floor(columns * 0.52)
  const detail = detailPane(state, columns - 1 - list, rows, look)
  const panes = [
    { lines: listLines(state, list, rows), columns: list },
    { lines: detail.lines, columns: columns - 1 - list },
  ]
  return { lines: beside(panes, rows), reach: detail.reach }
}

function threePanes(state: State, columns: number, rows: number, look: Look): Panel {
  const list = Math.floor(columns * 0.34)
  const side = Math.floor(columns * 0.26)
  const both = articles(state, columns - 2 - list - side, rows)
  const detail = detailPane(state, side, rows, look)
  const panes = [
    { lines: listLines(state, list, rows), columns: list },
    { lines: both.lines, columns: columns - 2 - list - side },
    { lines: detail.lines, columns: side },
  ]
  return { lines: beside(panes, rows), reach: farther(both.reach, detail.reach) }
}

/** A rule with what is judged, then what speaks for and against it. */
function detailPane(state: State, columns: number, rows: number, look: Look): Panel {
  const lines = detailLines(state, columns, look)
  const height = rows - 1
  const on = Math.max(0, lines.length - height)
  const top = Math.max(0, Math.min(state.scroll, on))
  const more = top < on ? ` J ↓ ${on - top} more ` : ''
  return {
    lines: [ruleLine(state, columns, more), ...filled(lines.slice(top, top + height), columns, height)],
    reach: { back: 0, on },
  }
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
    ? `${row.label} × ${who} · ${decided} · ${finding}`
    : `${who} · ${decided} · ${finding}`
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
  const outlets = progress ? progressText(progress) : count(tool.witnesses.length - 1, 'outlet')
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
