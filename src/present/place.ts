/** An article and an offset in, the file, line and column where an editor finds it out. */
import type { Article } from '../model.ts'
import { lineStarts } from '../text/line-starts.ts'
import { perArticle } from '../text/per-article.ts'

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
export type Place = { readonly path: string; readonly line: number; readonly column: number }

export function placeOf(article: Article, offset: number): Place {
  const starts = linesOf(article)
  const line = lastAtOrBefore(starts, offset)
  return { path: article.path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

const linesOf = perArticle(({ lines, text }): readonly number[] => lines ?? lineStarts(text))

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
