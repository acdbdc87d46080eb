/**
 * The annotated pages and stories in, the weights of the judge of lines (`src/read/boilerplate/weights.data.ts`) out, with
 * the shares of letters on the wrong side where each page, and each story, is judged by weights that have not seen it:
 * `npm run fit`. Two logistic regressions with an L2 penalty: of a sentence by itself, and among its neighbours.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model.ts'
import { byRules } from '../../src/read/boilerplate/boilerplate.ts'
import { EVIDENCE, type Unit, unitsOf } from '../../src/read/boilerplate/evidence.ts'
import {
  AROUND,
  type Around,
  aroundOf,
  isKnown,
  isShort,
  isSpared,
} from '../../src/read/boilerplate/judge.ts'
import type { Role } from '../../src/read/boilerplate/line.ts'
import { layOut } from '../../src/read/boilerplate/page.ts'
import { sigmoid, type Weights, weighted } from '../../src/text/logistic.ts'
import { length } from '../../src/text/span.ts'
import { labelledPages, type Sort } from './clutter-pages.ts'
import { readText } from './read-text.ts'
import { type Row, regress } from './regress.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
/** So much of a sentence's letters has one label, or the sentence has none. */
const LABELLED = 0.6
/** What may be taken for clutter at which chance. */
const CHANCES = [0.5, 0.6, 0.7, 0.8, 0.9]

type Text = {
  readonly set: string
  /** A page, or a story, is left out as a whole. */
  readonly group: string
  readonly units: readonly Unit[]
  /** Whether each unit is clutter; null where nobody says. */
  readonly labels: readonly (boolean | null)[]
  readonly known: readonly boolean[]
}
type Model = { readonly own: Weights; readonly placed: Weights }

const texts = [...pageTexts(), ...['cases', 'more', 'later'].flatMap(storyTexts)]
const groups = [...new Set(texts.map(({ group }) => group))]
const owns = new Map(groups.map((group) => [group, fitOwn(texts.filter((text) => text.group !== group))]))
const heldOut = new Map(
  groups.map((group) => [
    group,
    {
      own: owns.get(group) as Weights,
      placed: fitPlaced(texts.filter((text) => text.group !== group)),
    },
  ]),
)
const model: Model = { own: fitOwn(texts), placed: fitPlaced(texts) }
for (const set of new Set(texts.map((text) => text.set)))
  for (const least of CHANCES)
    console.log(
      `${set}, chance ${least}`,
      figures(
        texts.filter((text) => text.set === set),
        least,
      ),
    )
console.log(model)
writeFileSync(
  join(import.meta.dirname, '..', '..', 'src', 'read', 'boilerplate', 'weights.data.ts'),
  `/** Made by \`npm run fit\` from the annotated pages and stories; not edited by hand. */
export const OWN_WEIGHTS = ${JSON.stringify(model.own)}
export const PLACED_WEIGHTS = ${JSON.stringify(model.placed)}
`,
)

function pageTexts(): Text[] {
  return (['odd', 'later'] as const).flatMap((set) =>
    labelledPages(set).flatMap(({ name, role, article, sorts }) =>
      textOf(`pages, ${set}`, name, article, role, sorts),
    ),
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

function fitOwn(set: readonly Text[]): Weights {
  const rows = set.flatMap(({ units, labels }) =>
    units.flatMap((unit, n) => labelled(unit.evidence, labels[n])),
  )
  return regress(rows, EVIDENCE)
}

/** On the logits of weights that have not seen the page; with what rules know and without, for rules know less of a new page. */
function fitPlaced(set: readonly Text[]): Weights {
  const rows = set.flatMap((text) =>
    [text.known, text.known.map(() => false)].flatMap((known) =>
      around(text, owns.get(text.group) as Weights, known).flatMap((values, n) =>
        labelled(values, text.labels[n]),
      ),
    ),
  )
  return regress(rows, AROUND)
}

function around({ units }: Text, own: Weights, known: readonly boolean[]): Around[] {
  const logits = units.map(({ evidence }) => weighted(own, evidence))
  return aroundOf(units, logits, known)
}

function labelled(values: Readonly<Record<string, number>>, label: boolean | null | undefined): Row[] {
  return label === null || label === undefined ? [] : [{ values, label }]
}

/** Shares of letters: clutter that leaks by rules alone, by the judge alone, by both; story that is lost by each. */
function figures(set: readonly Text[], least: number): Record<string, string> {
  const letters = { clutter: [0, 0, 0, 0], story: [0, 0, 0, 0] }
  for (const text of set) {
    const { own, placed } = heldOut.get(text.group) as Model
    const nothing = text.known.map(() => false)
    const isTaken = (values: Around, n: number) =>
      !isSpared(text.units[n] as Unit) && sigmoid(weighted(placed, values)) >= least
    const alone = around(text, own, nothing).map(isTaken)
    const beside = around(text, own, text.known).map(isTaken)
    text.units.forEach(({ span }, n) => {
      const label = text.labels[n]
      if (label === null || label === undefined) return
      const found = [text.known[n], alone[n], text.known[n] || beside[n]]
      const row = letters[label ? 'clutter' : 'story']
      row[3] = (row[3] ?? 0) + length(span)
      found.forEach((taken, k) => {
        if (taken !== label) row[k] = (row[k] ?? 0) + length(span)
      })
    })
  }
  const shares = ([rules = 0, alone = 0, both = 0, all = 1]: readonly number[]) =>
    [rules, alone, both].map((wrong) => (wrong / all).toFixed(3)).join(' ')
  return { leak: shares(letters.clutter), lost: shares(letters.story) }
}
