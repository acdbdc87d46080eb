/** The words of a page with their places in, its lines in reading order out, column after column. */

/** In points, from the page's lower left; y is the base line's. */
type Box = { readonly x: number; readonly end: number; readonly y: number; readonly height: number }

export type Glyphs = Box & { readonly text: string }

export type Line = Glyphs & {
  readonly page: number
  /** Lines of one run stand below each other: a page, a column, what spans both. */
  readonly run: number
}

/** Words of justified text stand closer than this, columns farther; in heights of the letters. */
const WIDE_GAP = 1.2
/** Cells of a table, or the two ends of a running head. */
const CELL_GAP = 3
/** Superscripts and mixed sizes share a line; in heights of the letters. */
const SAME_LINE = 0.45

export function linesOf(glyphs: readonly Glyphs[], page: number): Line[] {
  const pieces = piecesOf(glyphs)
  const gutter = gutterOf(pieces)
  const runs = gutter === undefined ? [pieces] : columnsOf(pieces, gutter)
  return runs.flatMap((run, n) => joined(run).map((line) => ({ ...line, page, run: n })))
}

/** Words side by side on one base line, apart from what stands a wide gap away; from the top, from the left. */
function piecesOf(glyphs: readonly Glyphs[]): Glyphs[] {
  const pieces: Glyphs[] = []
  for (const row of rowsOf(glyphs)) {
    const first = pieces.length
    for (const one of row) {
      const last = pieces.length > first ? pieces.at(-1) : undefined
      if (last && one.x - last.end <= WIDE_GAP * last.height) pieces[pieces.length - 1] = beside(last, one)
      else pieces.push(one)
    }
  }
  return pieces
}

function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: Glyphs[][] = []
  for (const one of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const head = rows.at(-1)?.[0]
    const isSame = head && head.y - one.y < SAME_LINE * Math.max(head.height, one.height)
    if (isSame) rows.at(-1)?.push(one)
    else rows.push([one])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

/** A gap of a fifth of the letters' height is a space. */
function beside(left: Glyphs, right: Glyphs, mark?: string): Glyphs {
  const gap = right.x - left.end
  const isApart = gap > 0.2 * left.height && !/\s$/u.test(left.text) && !/^\s/u.test(right.text)
  const text = `${left.text}${mark ?? (isApart ? ' ' : '')}${right.text}`
  const tall = left.height >= right.height ? left : right
  return { text, x: left.x, end: Math.max(left.end, right.end), y: tall.y, height: tall.height }
}

/** A page in two columns has on both sides pieces of nearly a column's width, and hardly any that cross between. */
const LEAST_PIECES = 6
const MOST_CROSSING = 0.25
const LEAST_FILL = 0.6

/** Where the white space between two columns lies, if there are two. */
function gutterOf(pieces: readonly Glyphs[]): number | undefined {
  const starts = pieces.map(({ x }) => x)
  const left = Math.min(...starts)
  const width = Math.max(...pieces.map(({ end }) => end)) - left
  const candidates = [...new Set(starts.map((x) => Math.floor(x) - 1))].filter(
    (x) => x > left + width * 0.3 && x < left + width * 0.7,
  )
  return candidates.find((at) => {
    const before = pieces.filter(({ end }) => end <= at)
    const after = pieces.filter(({ x }) => x > at)
    const crossing = pieces.length - before.length - after.length
    return (
      Math.min(before.length, after.length) >= LEAST_PIECES &&
      crossing <= MOST_CROSSING * pieces.length &&
      fillOf(before, left, at) >= LEAST_FILL &&
      fillOf(after, at, left + width) >= LEAST_FILL
    )
  })
}

const fillOf = (pieces: readonly Glyphs[], left: number, right: number): number =>
  pieces.reduce((sum, { x, end }) => sum + end - x, 0) / (pieces.length * (right - left))

/** What crosses the gutter stands between the columns above it and those below. */
function columnsOf(pieces: readonly Glyphs[], gutter: number): Glyphs[][] {
  const runs: Glyphs[][] = []
  let [before, after, across]: Glyphs[][] = [[], [], []] as [Glyphs[], Glyphs[], Glyphs[]]
  const close = () => {
    runs.push(...[across ?? [], before ?? [], after ?? []].filter((run) => run.length > 0))
    ;[before, after, across] = [[], [], []]
  }
  for (const piece of pieces) {
    const crosses = piece.x <= gutter && piece.end > gutter
    if (crosses && ((before?.length ?? 0) > 0 || (after?.length ?? 0) > 0)) close()
    if (crosses) across?.push(piece)
    else if (piece.end <= gutter) before?.push(piece)
    else after?.push(piece)
  }
  close()
  return runs
}

/** Pieces of one base line are one line again; cells of a table are set apart. */
function joined(pieces: readonly Glyphs[]): Glyphs[] {
  return rowsOf(pieces)
    .map((row) =>
      row.reduce((left, right) =>
        beside(left, right, right.x - left.end > CELL_GAP * left.height ? ' | ' : undefined),
      ),
    )
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
}
