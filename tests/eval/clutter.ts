/**
 * The annotated pages in, the shares of letters out that went to the wrong side: clutter that became claims, and content
 * that became none. Odd pages are for mending rules, even ones for telling whether a rule is general.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../../src/segment/segment.ts'
import { readText } from './read-text.ts'

const PAGES = join(import.meta.dirname, '../gold/clutter')
/** Pages from here on are releases. */
const FIRST_RELEASE = 21

type Labels = {
  readonly title: string | null
  readonly boilerplate: readonly string[]
  /** Content that looks like clutter. */
  readonly content: readonly string[]
}

export function clutterFigures(half: 'odd' | 'even'): Readonly<Record<string, number>> {
  const letters = { clutter: [0, 0], traps: [0, 0], story: [0, 0] } satisfies Record<string, [number, number]>
  for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.txt'))) {
    const page = Number(file.slice(0, 2))
    if ((page % 2 === 1) !== (half === 'odd')) continue
    const labels: Labels = JSON.parse(readFileSync(join(PAGES, file.replace('.txt', '.json')), 'utf8'))
    const { article, claims } = segment(
      readText(readFileSync(join(PAGES, file), 'utf8'), page >= FIRST_RELEASE ? 'base' : 'witness'),
    )
    const label = labelsOf(article.text, labels)
    const claimed = new Set(claims.flatMap(({ span: { start, end } }) => range(start, end)))
    for (let i = 0; i < article.text.length; i++) {
      const sort = label[i] ?? 'story'
      if (sort === 'title' || /\s/u.test(article.text[i] ?? '')) continue
      const wrong = sort === 'clutter' ? claimed.has(i) : !claimed.has(i)
      letters[sort][0] += Number(wrong)
      letters[sort][1]++
    }
  }
  return Object.fromEntries(
    Object.entries(letters).map(([sort, [wrong = 0, all = 1]]) => [
      sort,
      Math.round((wrong / all) * 1000) / 1000,
    ]),
  )
}

type Sort = 'clutter' | 'traps' | 'title'

function labelsOf(text: string, { title, boilerplate, content }: Labels): readonly (Sort | undefined)[] {
  const labels = new Array<Sort | undefined>(text.length)
  const mark = (words: string, sort: Sort) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      labels.fill(sort, at, at + words.length)
  }
  for (const words of boilerplate) mark(words, 'clutter')
  for (const words of content) mark(words, 'traps')
  if (title) mark(title, 'title')
  return labels
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, n) => start + n)
