/**
 * The annotated cases in, the weights of alignment out (`src/align/weights.data.ts`) with the figures of each held-out
 * case: `npm run fit`. Two logistic regressions with an L2 penalty: of a pair by itself, and of a pair among its rivals.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTEXT, type Surroundings } from '../../src/align/context.ts'
import { EVIDENCE, type Pair } from '../../src/align/evidence.ts'
import { contextGrid, type PairContext, pairGrid, surroundings } from '../../src/align/score.ts'
import { loadStory } from '../../src/io/load-story.ts'
import type { Span } from '../../src/model.ts'
import { segment } from '../../src/segment/segment.ts'
import { sigmoid, type Weights, weighted } from '../../src/text/logistic.ts'
import { length, overlap } from '../../src/text/span.ts'
import { type Row, regress } from './regress.ts'

const GOLD = join(import.meta.dirname, '..', 'gold')
const STORIES = ['cases', 'more'].flatMap((folder) =>
  readdirSync(join(GOLD, folder))
    .sort()
    .map((story) => join(GOLD, folder, story)),
)

/** Two spans that share this much of the shorter are the same place: the scorer's rule. */
const SAME_PLACE = 0.3

type GoldPair = { readonly base: Span; readonly witness: Span; readonly optional: boolean }
type Cell = {
  readonly pair: Pair
  readonly label: boolean | null
  readonly gold: readonly GoldPair[]
}
type Outlet = {
  readonly story: string
  readonly sigil: string
  readonly grid: readonly (readonly Cell[])[]
  readonly gold: readonly GoldPair[]
  readonly around: Surroundings
}
type Model = { readonly pair: Weights; readonly context: Weights }

const outlets = (await Promise.all(STORIES.map(outletsOf))).flat()
const heldOut = new Map(
  [...new Set(outlets.map((outlet) => outlet.story))].map((story) => [
    story,
    fitModel(outlets.filter((outlet) => outlet.story !== story)),
  ]),
)
const model = fitModel(outlets)
for (const least of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6])
  console.log(
    `least score ${least}`,
    'fitted',
    figures(outlets, () => model, least),
    'leave one case out',
    figures(outlets, ({ story }) => heldOut.get(story) as Model, least),
  )
console.log('calibration, leave one case out', calibration())
console.log(model)
writeFileSync(
  join(import.meta.dirname, '..', '..', 'src', 'align', 'weights.data.ts'),
  `/** Made by \`npm run fit\` from the annotated cases; not edited by hand. */
export const PAIR_WEIGHTS = ${JSON.stringify(model.pair)}
export const CONTEXT_WEIGHTS = ${JSON.stringify(model.context)}
`,
)

async function outletsOf(story: string): Promise<Outlet[]> {
  const loaded = await loadStory([story], {})
  if ('error' in loaded) throw new Error(loaded.error)
  const gold = JSON.parse(readFileSync(join(story, 'gold.json'), 'utf8'))
  const base = segment(loaded.base)
  return loaded.witnesses.map((article) => {
    const witness = segment(article)
    const pairs: GoldPair[] = gold.claims.flatMap(({ id, text }: { id: string; text: string }) => {
      const cell = gold.outlets[`${article.sigil}.txt`].claims[id]
      return cell.spans.map((words: string) => ({
        base: find(base.article.text, text),
        witness: find(article.text, words),
        optional: Boolean(cell.optional),
      }))
    })
    const grid = pairGrid(base, witness).map((row, i) =>
      row.map((pair, j): Cell => {
        const own = pairs.filter(
          (one) =>
            samePlace(base.claims[i]?.span as Span, one.base) &&
            samePlace(witness.claims[j]?.span as Span, one.witness),
        )
        const label = own.length > 0 && own.every((one) => one.optional) ? null : own.length > 0
        return { pair, label, gold: own }
      }),
    )
    return { story, sigil: article.sigil, grid, gold: pairs, around: surroundings(base, witness) }
  })
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

function samePlace(a: Span, b: Span): boolean {
  return overlap(a, b) >= SAME_PLACE * Math.min(length(a), length(b))
}

function fitModel(set: readonly Outlet[]): Model {
  const pair = regress(
    set.flatMap(({ grid }) =>
      grid.flatMap((row) => row.flatMap((cell) => labelled(cell.pair.evidence, cell.label))),
    ),
    EVIDENCE,
  )
  const context = regress(
    set.flatMap(withAndWithoutDate).flatMap((outlet) => {
      const values = contextValues(outlet, pair)
      return outlet.grid.flatMap((row, i) =>
        row.flatMap((cell, j) => labelled(values[i]?.[j] as PairContext, cell.label)),
      )
    }),
    ['pair', ...CONTEXT],
  )
  return { pair, context }
}

/** Many articles carry no date: the model must not lean on it alone. */
function withAndWithoutDate(outlet: Outlet): Outlet[] {
  return [outlet, { ...outlet, around: { ...outlet.around, late: 0, dated: false } }]
}

function labelled(values: Readonly<Record<string, number>>, label: boolean | null): Row[] {
  return label === null ? [] : [{ values, label }]
}

function contextValues({ grid, around }: Outlet, pair: Weights): PairContext[][] {
  return contextGrid(
    grid.map((row) => row.map((cell) => cell.pair)),
    around,
    pair,
  )
}

function scores(outlet: Outlet, { pair, context }: Model): number[][] {
  return contextValues(outlet, pair).map((row) => row.map((values) => sigmoid(weighted(context, values))))
}

function figures(set: readonly Outlet[], modelOf: (outlet: Outlet) => Model, least: number) {
  let right = 0
  let wrong = 0
  let found = 0
  let all = 0
  for (const outlet of set) {
    const hit = new Set<GoldPair>()
    scores(outlet, modelOf(outlet)).forEach((row, i) => {
      row.forEach((score, j) => {
        const cell = outlet.grid[i]?.[j] as Cell
        if (score < least || cell.label === null) return
        if (cell.label) right++
        else wrong++
        for (const pair of cell.gold) hit.add(pair)
      })
    })
    all += outlet.gold.filter((pair) => !pair.optional).length
    found += [...hit].filter((pair) => !pair.optional).length
  }
  const p = right / (right + wrong)
  const r = found / all
  return { p: p.toFixed(3), r: r.toFixed(3), f1: ((2 * p * r) / (p + r)).toFixed(3) }
}

/** For each tenth of the score, the share of the pairs that are right, each scored by the model that did not see its case. */
function calibration(): Record<string, string> {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }))
  for (const outlet of outlets)
    scores(outlet, heldOut.get(outlet.story) as Model).forEach((row, i) => {
      row.forEach((score, j) => {
        const label = outlet.grid[i]?.[j]?.label
        const bin = bins[Math.min(9, Math.floor(score * 10))]
        if (label === null || !bin) return
        bin.all++
        if (label) bin.right++
      })
    })
  return Object.fromEntries(
    bins.map(({ right, all }, n) => [`0.${n}`, `${(right / all).toFixed(2)} of ${all}`]),
  )
}
