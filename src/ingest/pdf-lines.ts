/** The words of a page with their places in; its rows, and from them its lines in reading order, out. */

/** In points, from the page's lower left; y is the base line's. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
}

/** What stands on one base line, from the left, across all columns. */
export type Row = readonly Glyphs[]

export type Line = Glyphs & {
  readonly page: number
  /** Lines of one run stand below each other: a page, a column, what spans both. */
  readonly run: number
}

/** Superscripts and mixed sizes share a row; in heights of the letters. */
const SAME_ROW = 0.45

/** From the top. */
export function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: Glyphs[][] = []
  for (const one of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.[0]
    if (row && head && head.y - one.y < SAME_ROW * Math.max(head.height, one.height)) row.push(one)
    else rows.push([one])
  }
  return rows.filter((row) => row.some(isInked)).map((row) => row.sort((a, b) => a.x - b.x))
}

const isInked = ({ text }: Glyphs): boolean => text.trim() !== ''

/** Column after column; `above` is the gutter of the page before, for a last page with a few lines. */
export function linesOf(
  rows: readonly Row[],
  page: number,
  above: number | undefined,
): { readonly lines: Line[]; readonly gutter: number | undefined } {
  const gutter = gutterOf(rows, above)
  const runs = gutter === undefined ? [rows] : columnsOf(rows, gutter)
  return {
    lines: runs.flatMap((run, n) => run.map((row) => ({ ...joined(row), page, run: n }))),
    gutter: gutter?.at,
  }
}

/** Where the space between two columns ends, and how wide it is as a rule. */
type Gutter = { readonly at: number; readonly width: number }

/** Two columns have so many rows each, hardly any that cross between them, and lines of nearly their width. */
const LEAST_ROWS = 6
const MOST_CROSSING = 0.25
const LEAST_FILL = 0.6

function gutterOf(rows: readonly Row[], above: number | undefined): Gutter | undefined {
  const inked = rows.map((row) => row.filter(isInked))
  const starts = inked.flat().map(({ x }) => x)
  const left = Math.min(...starts)
  const right = Math.max(...inked.flat().map(({ end }) => end))
  const found = (at: number, least: number): Gutter | undefined => {
    const open = inked.filter((row) => !crosses(row, at))
    const before = open.map((row) => row.filter(({ x }) => x <= at)).filter(({ length }) => length > 0)
    const after = open.map((row) => row.filter(({ x }) => x > at)).filter(({ length }) => length > 0)
    const isOne =
      Math.min(before.length, after.length) >= least &&
      rows.length - open.length <= MOST_CROSSING * rows.length &&
      isFilled(before, at - left) &&
      isFilled(after, right - at)
    return isOne ? { at, width: median(open.flatMap((row) => gapAt(row, at) ?? [])) } : undefined
  }
  const middle = (x: number): boolean => x > left + (right - left) * 0.3 && x < left + (right - left) * 0.7
  for (const at of new Set(starts.map((x) => Math.floor(x) - 1))) {
    const gutter = middle(at) ? found(at, LEAST_ROWS) : undefined
    if (gutter) return gutter
  }
  return above === undefined ? undefined : found(above, 0)
}

const crosses = (row: Row, at: number): boolean => row.some(({ x, end }) => x <= at && end > at)

const isFilled = (rows: readonly Row[], width: number): boolean =>
  rows.reduce((sum, row) => sum + (row.at(-1)?.end ?? 0) - (row[0]?.x ?? 0), 0) >=
  LEAST_FILL * rows.length * width

/** How far apart the words on both sides stand; undefined where one side is empty. */
function gapAt(row: Row, at: number): number | undefined {
  const next = row.findIndex(({ x }) => x > at)
  const [before, after] = [row[next - 1], row[next]]
  return before && after ? after.x - before.end : undefined
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A space between the words of a headline is narrower than the gutter that it happens to stand above. */
const SPACE_OF_GUTTER = 0.6

/** What crosses the gutter stands between the columns above it and those below. */
function columnsOf(rows: readonly Row[], { at, width }: Gutter): Row[][] {
  const bands: { across: Row[]; before: Row[]; after: Row[] }[] = []
  for (const row of rows) {
    const inked = row.filter(isInked)
    const isAcross = crosses(inked, at) || (gapAt(inked, at) ?? width) < SPACE_OF_GUTTER * width
    let band = bands.at(-1)
    if (!band || (isAcross && band.before.length + band.after.length > 0)) {
      band = { across: [], before: [], after: [] }
      bands.push(band)
    }
    if (isAcross) band.across.push(row)
    else {
      const [before, after] = [row.filter(({ x }) => x <= at), row.filter(({ x }) => x > at)]
      if (before.some(isInked)) band.before.push(before)
      if (after.some(isInked)) band.after.push(after)
    }
  }
  return bands.flatMap(({ across, before, after }) => [across, before, after]).filter((run) => run.length > 0)
}

/** Farther apart stand cells of a table, or the two ends of a running head; in heights of the letters. */
const CELL_GAP = 3
/** Nearer stand letters of one word. */
const LETTER_GAP = 0.2

/** The words of a row as one line. */
export function joined(row: Row): Glyphs {
  const [first, ...others] = row.filter(isInked)
  if (!first) throw new Error('a row without words')
  return others.reduce(
    (line, one) => {
      const isSpaced = row.some(({ text, x }) => text.trim() === '' && x >= line.end - 1 && x < one.x)
      const gap = one.x - line.end
      const isCell = gap > CELL_GAP * line.height && !isSpaced
      const isApart = isSpaced || gap > LETTER_GAP * line.height
      const tall = line.height >= one.height ? line : one
      return {
        text: `${line.text}${isCell ? ' | ' : isApart ? ' ' : ''}${one.text}`.replace(/\s+/gu, ' ').trim(),
        x: line.x,
        end: Math.max(line.end, one.end),
        y: tall.y,
        height: tall.height,
      }
    },
    { ...first, text: first.text.trim() },
  )
}
