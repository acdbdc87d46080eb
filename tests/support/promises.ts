/** The texts of a story in, which of the tool's promises it breaks out: none, for any text whatever. */
import { compare } from '../../src/compare.ts'
import type { Article } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { withoutReferences } from '../../src/read/references.ts'
import { toJson } from '../../src/report/json.ts'
import { articleOf } from './articles.ts'
import { miscounted, strayingSpans, unaccounted, wrongEdits } from './invariants.ts'
import { actingIn, reportsOf } from './reports.ts'

/** The release, then the outlets. */
export type Texts = readonly [base: string, ...witnesses: string[]]

/** The setting under which most is aligned. */
const LENIENT = { setting: 'lenient' } as const

const SIGILS = ['release', 'north', 'coast', 'zenith']

/** Null where the reader finds no sentence in the release, or in every outlet. */
export function articlesOf(texts: Texts): readonly [Article, ...Article[]] | null {
  const articles = texts.map((text, n) => articleOf(SIGILS[n] as string, text, n === 0 ? 'base' : 'witness'))
  const read = articles.filter((article) => article !== null)
  return articles[0] && read.length > 1 ? (read as [Article, ...Article[]]) : null
}

/** Every word in one claim, every claim counted once, every span in its text, every edit exact; a second look and another order say the same. */
export function brokenByStory(texts: Texts): string[] {
  const articles = articlesOf(texts)
  if (!articles) return []
  const [base, ...witnesses] = articles
  const afresh = witnesses.map((witness) => ({ ...witness })).reverse()
  const comparison = compare(base, witnesses, LENIENT)
  const isSame = JSON.stringify(compare({ ...base }, afresh, LENIENT)) === JSON.stringify(comparison)
  return [
    ...(isSame ? [] : ['another order of the outlets, another comparison']),
    ...comparison.witnesses.flatMap(unaccounted),
    ...miscounted(comparison),
    ...strayingSpans(comparison),
    ...wrongEdits(comparison),
  ]
}

/** Compared with itself, a text is all verbatim. */
export function brokenByItself(text: string): string[] {
  const [base, copy] = [articleOf('release', text, 'base'), articleOf('copy', text, 'witness')]
  if (!base || !copy) return []
  return compare(base, [copy])
    .readings.filter(({ status }) => status !== 'verbatim')
    .map((reading) => `${reading.base} is ${reading.status}`)
}

/** An Article whose text holds no letter that the file does not, in its order, or one line that names the file; `bytes` holds one byte a code unit. */
export function brokenByBytes(bytes: string): string[] {
  const file = Buffer.from(bytes, 'latin1')
  const read = readArticle({ path: 'story/north.md', bytes: file, sha256: '0' })
  if ('error' in read)
    return /^story\/north\.md[:,][^\n]+$/u.test(read.error)
      ? []
      : [`an error that names no file: ${read.error}`]
  const { text } = read.article
  const written = [file.toString('utf8'), file.toString('utf16le'), swapped(file).toString('utf16le')]
  return written.some((own) => isWithin(lettersOf(text), lettersOf(withoutReferences(own))))
    ? []
    : ['the text has letters that the file has not']
}

const swapped = (file: Buffer): Buffer => Buffer.from(file.subarray(0, file.length & ~1)).swap16()

const lettersOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? []

/** In the same order; marks and the addresses of links may be left out. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let next = 0
  for (const letter of all) if (letter === some[next]) next++
  return next === some.length
}

/** Every report of it can be written, and holds nothing that acts on a terminal. */
export function brokenByReports(texts: Texts): string[] {
  const articles = articlesOf(texts)
  if (!articles) return []
  const [base, ...witnesses] = articles
  const comparison = compare(base, witnesses, LENIENT)
  const isWhole = JSON.stringify(JSON.parse(toJson(comparison))) === JSON.stringify(comparison)
  return [...(isWhole ? [] : ['the JSON report is another comparison']), ...actingIn(reportsOf(comparison))]
}
