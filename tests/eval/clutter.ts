/**
 * The annotated pages in, the shares of letters out that went to the wrong side: clutter that became claims, and content
 * that became none.
 */
import { segment } from '../../src/segment/segment.ts'
import { labelledPages, type PageSet } from './clutter-pages.ts'

export function clutterFigures(set: PageSet): Readonly<Record<string, number>> {
  const letters = { clutter: [0, 0], traps: [0, 0], story: [0, 0] } satisfies Record<string, [number, number]>
  for (const { article, sorts } of labelledPages(set)) {
    const { claims } = segment(article)
    const claimed = new Set(claims.flatMap(({ span: { start, end } }) => range(start, end)))
    sorts.forEach((sort, i) => {
      if (sort === 'title' || sort === 'unknown' || /\s/u.test(article.text[i] ?? '')) return
      const wrong = sort === 'clutter' ? claimed.has(i) : !claimed.has(i)
      letters[sort][0] += Number(wrong)
      letters[sort][1]++
    })
  }
  return Object.fromEntries(
    Object.entries(letters).map(([sort, [wrong = 0, all = 1]]) => [
      sort,
      Math.round((wrong / all) * 1000) / 1000,
    ]),
  )
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, n) => start + n)
