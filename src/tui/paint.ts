/** The frame that a terminal shows and the one that it is to show in, what must be written to it out: the cells that differ. */
import type { Frame } from './frame.ts'
import { isNarrow, type Line, type Tone } from './line.ts'
import { BLANK, type Sgr } from './sgr.ts'

/** Without a frame before, the terminal is cleared first; else both frames are of one size. */
export function paint(before: Frame | undefined, after: Frame, sgr: Sgr): string {
  const lines = after.lines.map((line, y) => changed(before?.lines[y] ?? [], line, y, sgr)).join('')
  if (before && lines === '' && isSameCursor(before.cursor, after.cursor)) return ''
  const { cursor } = after
  const shown = cursor ? `${placed(cursor.x, cursor.y)}${SHOW_CURSOR}` : ''
  return `${BEGIN}${HIDE_CURSOR}${before ? '' : CLEAR}${lines}${sgr.plain}${shown}${END}`
}

/** What stands between the two shows at once (synchronized output, private mode 2026); terminals without it pass over it. */
const BEGIN = '\u001b[?2026h'
const END = '\u001b[?2026l'
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'
/** From the first cell on: nothing is pushed into what the terminal has scrolled by. */
const CLEAR = '\u001b[m\u001b[H\u001b[J'
const ERASE_TO_END = '\u001b[K'

const placed = (x: number, y: number): string => `\u001b[${y + 1};${x + 1}H`

const isSameCursor = (a: Frame['cursor'], b: Frame['cursor']): boolean => a?.x === b?.x && a?.y === b?.y

/** Where terminals may not agree on the width of a character, the whole line is written, so that no error adds up. */
function changed(before: Line, after: Line, y: number, sgr: Sgr): string {
  if (isSame(before, after)) return ''
  const [shown, cells] = [cellsOf(before), cellsOf(after)]
  const isSafe = isNarrow(shown.text) && isNarrow(cells.text)
  const runs = isSafe ? differences(shown, cells) : [{ from: 0, to: cells.end }]
  const written = runs.map(({ from, to }) => placed(from, y) + cellRun(cells, from, to, sgr)).join('')
  const isShorter = isSafe ? shown.end > cells.end : cells.end < cells.text.length
  const erased = isSafe ? placed(cells.end, y) : ''
  return isShorter ? `${written}${erased}${sgr.plain}${ERASE_TO_END}` : written
}

const isSame = (a: Line, b: Line): boolean =>
  a === b ||
  (a.length === b.length && a.every(({ text, tone }, n) => text === b[n]?.text && tone === b[n]?.tone))

/** By code units; `end` is behind the last one that is no blank. */
type Cells = { readonly text: string; readonly tones: readonly Tone[]; readonly end: number }

function cellsOf(line: Line): Cells {
  const tones: Tone[] = []
  let text = ''
  let end = 0
  for (const piece of line) {
    for (const unit of piece.text.split('')) {
      tones.push(piece.tone)
      if (unit !== ' ' || !BLANK.has(piece.tone)) end = tones.length
    }
    text += piece.text
  }
  return { text, tones, end }
}

type CellRun = { readonly from: number; readonly to: number }

/** To go on at another cell takes about as many bytes as this many cells that are as they were. */
const WIDEST_GAP = 8

function differences(shown: Cells, cells: Cells): CellRun[] {
  const runs: CellRun[] = []
  for (let x = 0; x < cells.end; x++) {
    const last = runs.at(-1)
    if (isSameCell(shown, cells, x)) continue
    if (last && x - last.to <= WIDEST_GAP) runs[runs.length - 1] = { from: last.from, to: x + 1 }
    else runs.push({ from: x, to: x + 1 })
  }
  return runs
}

/** What is behind the end shows as blanks do. */
function isSameCell(shown: Cells, cells: Cells, x: number): boolean {
  if (isBlank(cells, x)) return x >= shown.end || isBlank(shown, x)
  return shown.text[x] === cells.text[x] && shown.tones[x] === cells.tones[x]
}

const isBlank = ({ text, tones }: Cells, x: number): boolean =>
  text[x] === ' ' && BLANK.has(tones[x] ?? 'plain')

/** A blank is written in whatever tone is on, if that leaves no mark on it. */
function cellRun(cells: Cells, from: number, to: number, sgr: Sgr): string {
  let written = ''
  let tone: Tone | undefined
  for (let x = from; x < to; x++) {
    const own = cells.tones[x] ?? 'plain'
    const goesWithoutSaying = tone !== undefined && BLANK.has(tone) && isBlank(cells, x)
    if (own !== tone && !goesWithoutSaying) {
      written += sgr[own]
      tone = own
    }
    written += cells.text[x]
  }
  return written
}
