/** The rows of a PDF's pages in, without what stands on every page and the page numbers out; its lines in, the title out. */
import { joined, type Line, type Row } from './pdf-lines.ts'

/** Rows at a page's top and at its foot that may be a running head. */
const EDGE_ROWS = 2

/** Page for page, with the number of characters that are left out. */
export function dropRunningHeads(pages: readonly (readonly Row[])[]): {
  readonly kept: readonly (readonly Row[])[]
  readonly characters: number
} {
  const edges = pages.map((rows) => [...new Set([...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)])])
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRunning = (row: Row): boolean =>
    PAGE_NUMBER.test(joined(row).text) || (counts.get(keyOf(row)) ?? 0) >= Math.max(2, pages.length / 2)
  const running = new Set(edges.flat().filter(isRunning))
  const kept = pages.map((rows) => rows.filter((row) => !running.has(row)))
  return { kept, characters: [...running].reduce((sum, row) => sum + joined(row).text.length, 0) }
}

/** The same line at the same height of another page may count on; the last word of a paragraph may be the same by chance. */
const keyOf = (row: Row): string => `${Math.round(row[0]?.y ?? 0)} ${joined(row).text.replace(/\d+/gu, '#')}`

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:page|seite|p\.)?\s*\d{1,4}(?:\s*(?:\/|of|von)\s*\d{1,4})?(?:\s*[-–—|])?$/iu

/** A title is set larger than the text by this much at least. */
const TITLE_SIZE = 1.15

/** The lines of the largest letters on the first page that stand out and say something: a logo is one word. */
export function titleOf(lines: readonly Line[]): { text: string; lines: readonly Line[] } | undefined {
  const opening = lines.filter(({ page }) => page === lines[0]?.page)
  const large = opening.filter(({ height }) => height >= TITLE_SIZE * bodyHeight(lines))
  for (const first of [...large].sort((a, b) => b.height - a.height)) {
    const rest = opening.slice(opening.indexOf(first))
    const until = rest.findIndex(({ height }) => Math.abs(height - first.height) > 0.03 * first.height)
    const title = until < 0 ? rest : rest.slice(0, until)
    const text = title.map((line) => line.text).join(' ')
    if (/\p{L}.*\s.*\p{L}/u.test(text)) return { text, lines: title }
  }
  return undefined
}

/** The height of letters in which most of the text is set. */
export function bodyHeight(lines: readonly Line[]): number {
  const characters = new Map<number, number>()
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 10) / 10
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
