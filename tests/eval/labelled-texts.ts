/** The annotated pages, pieces and stories in, the sentences of each with their evidence, what rules know of them and whether they are clutter out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model.ts'
import { byRules } from '../../src/read/boilerplate/boilerplate.ts'
import { type Unit, unitsOf } from '../../src/read/boilerplate/evidence.ts'
import { isKnown, isShort } from '../../src/read/boilerplate/judge.ts'
import type { Role } from '../../src/read/boilerplate/line.ts'
import { layOut } from '../../src/read/boilerplate/page.ts'
import { piecesOf } from '../read/pieces.ts'
import { labelledPages, type Sort } from './clutter-pages.ts'
import { readText } from './read-text.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
const PIECES = join(import.meta.dirname, '..', 'read')
/** So much of a sentence's letters has one label, or the sentence has none. */
const LABELLED = 0.6

export type Text = {
  readonly set: string
  /** A page, or a story, is left out as a whole. */
  readonly group: string
  readonly units: readonly Unit[]
  /** Whether each unit is clutter; null where nobody says. */
  readonly labels: readonly (boolean | null)[]
  /** Whether a rule knows each. */
  readonly known: readonly boolean[]
}
export const labelledTexts = (): Text[] => [
  ...pageTexts(),
  ...pieceTexts(),
  ...['cases', 'more', 'later'].flatMap(storyTexts),
]

function pageTexts(): Text[] {
  return (['odd', 'later', 'last odd'] as const).flatMap((set) =>
    labelledPages(set).flatMap(({ name, role, article, sorts }) =>
      textOf(`pages, ${set}`, name, article, role, sorts),
    ),
  )
}

function pieceTexts(): Text[] {
  return readdirSync(PIECES)
    .filter((file) => file.startsWith('boilerplate-') && file.endsWith('.md'))
    .sort()
    .flatMap((file) =>
      piecesOf(readFileSync(join(PIECES, file), 'utf8'))
        .filter(({ markdown }) => !markdown)
        .flatMap(({ title, role, text, mask }) => {
          const sorts = [...mask].map((mark): Sort => (mark ? 'clutter' : 'story'))
          return textOf('pieces', `${file}: ${title}`, readText(text, role), role, sorts)
        }),
    )
}

function storyTexts(set: string): Text[] {
  return readdirSync(join(GOLD, set))
    .sort()
    .flatMap((story) => {
      const folder = join(GOLD, set, story)
      const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
      return [gold.base, ...Object.keys(gold.outlets)].flatMap((file) => {
        const role = file === gold.base ? 'base' : 'witness'
        const article = readText(readFileSync(join(folder, file), 'utf8'), role)
        const outlet = gold.outlets[file]
        const claims: string[] = outlet
          ? [
              ...Object.values<{ spans: string[] }>(outlet.claims).flatMap(({ spans }) => spans),
              ...outlet.additions,
            ]
          : gold.claims.map(({ text }: { text: string }) => text)
        const sorts = new Array<Sort>(article.text.length).fill('unknown')
        for (const words of gold.boilerplate[file] ?? []) mark(sorts, article.text, words, 'clutter')
        for (const words of claims) mark(sorts, article.text, words, 'story')
        return textOf(set, `${set}/${story}`, article, role, sorts)
      })
    })
}

function mark(sorts: Sort[], text: string, words: string, sort: Sort): void {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    sorts.fill(sort, at, at + words.length)
}

/** None for a text too short to be judged. */
function textOf(set: string, group: string, article: Article, role: Role, sorts: readonly Sort[]): Text[] {
  const page = layOut(article.text, article.paragraphs, role, article.headline)
  if (isShort(page)) return []
  const ruled = byRules(page)
  const units = unitsOf(page)
  const text = {
    set,
    group,
    units,
    labels: units.map(({ span }) => labelOf(sorts.slice(span.start, span.end))),
    known: units.map((unit) => isKnown(unit, ruled[unit.line.index] ?? [])),
  }
  return [text]
}

function labelOf(sorts: readonly Sort[]): boolean | null {
  const share = (...wanted: Sort[]) => sorts.filter((sort) => wanted.includes(sort)).length / sorts.length
  return share('clutter') > LABELLED ? true : share('story', 'traps') > LABELLED ? false : null
}
