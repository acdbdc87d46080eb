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

/** What was written from top to bottom: a column, a box, or the whole page. */
export type Stretch = ReadonlySet<Glyphs>

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

/**
 * Stretch after stretch, column after column; `above` are the gutters of the page before, for a last page with a few
 * lines.
 */
export function linesOf(
  rows: readonly Row[],
  stretches: readonly Stretch[],
  page: number,
  above: readonly number[],
): { readonly lines: Line[]; readonly gutters: readonly number[] } {
  const found = stretches.map((stretch) => runsOf(within(rows, stretch), above))
  const runs = found.flatMap((one) => one.runs)
  const lines = runs.flatMap((run, n) => run.map((row) => ({ ...joined(row), page, run: n })))
  return { lines, gutters: [...new Set(found.flatMap(({ gutters }) => gutters))] }
}

const within = (rows: readonly Row[], stretch: Stretch): Row[] =>
  rows.map((row) => row.filter((one) => stretch.has(one))).filter((row) => row.some(isInked))

type Runs = { readonly runs: readonly (readonly Row[])[]; readonly gutters: readonly number[] }

/** A newspaper's page has three columns and more: each side of a gutter may have gutters of its own. */
function runsOf(rows: readonly Row[], above: readonly number[]): Runs {
  const gutter = gutterOf(rows, above)
  if (!gutter) return { runs: [rows], gutters: [] }
  const parts = columnsOf(rows, gutter).map(({ rows: part, isColumn }) =>
    isColumn ? runsOf(part, above) : { runs: [part], gutters: [] },
  )
  const gutters = new Set([gutter.at, ...parts.flatMap((part) => part.gutters)])
  return { runs: parts.flatMap(({ runs }) => runs), gutters: [...gutters] }
}

/** Where the space between two columns ends, how wide it is, and how many rows run across it. */
type Gutter = { readonly at: number; readonly width: number; readonly crossing: number }

/** Two columns have so many rows each, and hardly any that cross between them. */
const LEAST_ROWS = 6
const MOST_CROSSING = 0.25
/** So many lines of a column are nearly as wide as it: labels of a table are not, but a column may hold a list. */
const FULL_LINE = 0.75
const FULL_LINES = 0.35

function gutterOf(rows: readonly Row[], above: readonly number[]): Gutter | undefined {
  const inked = rows.map((row) => row.filter(isInked))
  const starts = inked.flat().map(({ x }) => x)
  const left = Math.min(...starts)
  const right = Math.max(...inked.flat().map(({ end }) => end))
  const found = (at: number, least: number): Gutter | undefined => {
    const open = inked.filter((row) => !crosses(row, at))
    const before = open.map((row) => row.filter(({ x }) => x <= at)).filter(({ length }) => length > 0)
    const after = open.map((row) => row.filter(({ x }) => x > at)).filter(({ length }) => length > 0)
    const crossing = rows.length - open.length
    const isOne =
      Math.min(before.length, after.length) >= least &&
      crossing <= MOST_CROSSING * rows.length &&
      isFilled(before, at - left) &&
      isFilled(after, right - at)
    return isOne
      ? { at, width: at - farthest(before.map((row) => row.at(-1)?.end ?? left)), crossing }
      : undefined
  }
  const inside = (x: number): boolean => x > left + (right - left) * 0.2 && x < left + (right - left) * 0.8
  const own = [...new Set(starts.map((x) => Math.floor(x) - 1))].filter(inside)
  const old = above.filter((at) => at > left && at < right)
  return (
    fewestCrossing(own.map((at) => found(at, LEAST_ROWS))) ?? fewestCrossing(old.map((at) => found(at, 1)))
  )
}

/** What is indented in a column starts where other lines of it cross. */
const fewestCrossing = (gutters: readonly (Gutter | undefined)[]): Gutter | undefined =>
  gutters.reduce((best, one) => (one && (!best || one.crossing < best.crossing) ? one : best), undefined)

const crosses = (row: Row, at: number): boolean => row.some(({ x, end }) => x <= at && end > at)

const isFilled = (rows: readonly Row[], width: number): boolean =>
  rows.filter((row) => (row.at(-1)?.end ?? 0) - (row[0]?.x ?? 0) >= FULL_LINE * width).length >=
  FULL_LINES * rows.length

/** How far apart the words on both sides stand; undefined where one side is empty. */
function gapAt(row: Row, at: number): number | undefined {
  const next = row.findIndex(({ x }) => x > at)
  const [before, after] = [row[next - 1], row[next]]
  return before && after ? after.x - before.end : undefined
}

/** Where the column ends, but for a headline above it that happens to have a space there. */
const farthest = (ends: readonly number[]): number =>
  [...ends].sort((a, b) => a - b)[Math.floor(ends.length * 0.9)] ?? 0

/** A space between the words of a headline is narrower than the gutter that it happens to stand above. */
const SPACE_OF_GUTTER = 0.6

type Part = { readonly rows: readonly Row[]; readonly isColumn: boolean }

/** What crosses the gutter stands between the columns above it and those below. */
function columnsOf(rows: readonly Row[], { at, width }: Gutter): Part[] {
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
  return bands
    .flatMap(({ across, before, after }) => [
      { rows: across, isColumn: false },
      { rows: before, isColumn: true },
      { rows: after, isColumn: true },
    ])
    .filter((part) => part.rows.length > 0)
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
