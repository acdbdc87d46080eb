/** The annotated pages in, each with what every letter of it is out: clutter, content that looks like clutter, its title, or story. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model.ts'
import type { Role } from '../../src/read/boilerplate/line.ts'
import { unmarked } from '../../src/read/unmarked.ts'
import { readText } from './read-text.ts'

const PAGES = join(import.meta.dirname, '../gold/clutter')

/** Forty pages of one make each; of the first and the last forty the odd ones are for mending rules and fitting, the even ones for telling whether a rule is general. */
export type PageSet = 'odd' | 'even' | 'later' | 'last odd' | 'last even'
function setOf(page: number): PageSet {
  if (page > 40 && page <= 80) return 'later'
  const half = page % 2 === 1 ? 'odd' : 'even'
  return page > 80 ? `last ${half}` : half
}
/** Of each forty the articles come before the releases. */
const roleOf = (page: number): Role =>
  (page > 20 && page <= 40) || (page > 66 && page <= 80) || page > 100 ? 'base' : 'witness'

export type Sort = 'clutter' | 'traps' | 'title' | 'story' | 'unknown'
export type LabelledPage = {
  readonly name: string
  readonly role: Role
  readonly article: Article
  /** For each code unit of the article's text. */
  readonly sorts: readonly Sort[]
}

type Labels = {
  readonly title: string | null
  readonly boilerplate: readonly string[]
  /** Content that looks like clutter. */
  readonly content: readonly string[]
  /** Sentences of the story; a page without this list is story wherever it is not labelled. */
  readonly story?: readonly string[]
}

export function labelledPages(set: PageSet): LabelledPage[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith('.txt') && setOf(Number.parseInt(file, 10)) === set)
    .sort()
    .map((file) => {
      const role = roleOf(Number.parseInt(file, 10))
      const article = readText(readFileSync(join(PAGES, file), 'utf8'), role)
      const labels: Labels = JSON.parse(readFileSync(join(PAGES, file.replace('.txt', '.json')), 'utf8'))
      return { name: file, role, article, sorts: sortsOf(article.text, labels) }
    })
}

function sortsOf(text: string, { title, boilerplate, content, story }: Labels): readonly Sort[] {
  const sorts = new Array<Sort>(text.length).fill(story ? 'unknown' : 'story')
  const mark = (label: string, sort: Sort) => {
    const words = unmarked(label, 0)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (!story || sort !== 'clutter' || isApart(text, at, at + words.length))
        sorts.fill(sort, at, at + words.length)
  }
  for (const words of boilerplate) mark(words, 'clutter')
  for (const words of story ?? []) mark(words, 'story')
  for (const words of content) mark(words, 'traps')
  if (title) mark(title, 'title')
  for (const { index, 0: line } of text.matchAll(SUBHEADING))
    if (sorts[index] === 'story' && sorts[index + line.length - 1] === 'story')
      sorts.fill('unknown', index, index + line.length)
  return sorts
}
/** A short line of the story that does not end like a sentence is neither. */
const SUBHEADING = /(?<=^|\n)[^\n]{0,60}[^\n.!?…”"’')\]](?=\n|$)/gu

/** A name that is a button or a byline in one place may be a word of the story in another. */
const isApart = (text: string, start: number, end: number): boolean =>
  end - start > LONG ||
  /[.!?:]$/u.test(text.slice(start, end)) ||
  (/(?:^|\n|\s{2})$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:$|\n|\s{2})/u.test(text.slice(end, end + 2)))
const LONG = 25
