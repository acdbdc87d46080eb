/** An article and an offset in, the file, line and column where an editor finds it out. */
import type { Article } from '../model.ts'

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
export type Place = { readonly path: string; readonly line: number; readonly column: number }

export function placeOf(article: Article, offset: number): Place {
  const starts = lineStarts(article)
  const line = lastAtOrBefore(starts, offset)
  return { path: article.path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

const cache = new WeakMap<Article, readonly number[]>()

/** Where each line begins; a line ends with CRLF, LF or CR. Computed once per article. */
function lineStarts(article: Article): readonly number[] {
  let starts = cache.get(article)
  if (!starts) {
    starts = [0, ...[...article.text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
    cache.set(article, starts)
  }
  return starts
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
