/**
 * The annotated cases in, the weights of alignment out (`src/align/weights.data.ts`) with the figures of each held-out
 * case: `npm run fit`. Two logistic regressions with an L2 penalty: of a pair by itself, and of a pair among its rivals.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTEXT, type Surroundings } from '../../src/align/context.ts'
import { EVIDENCE, type Pair } from '../../src/align/evidence.ts'
import { sigmoid, type Weights, weighted } from '../../src/align/logistic.ts'
import { contextGrid, type PairContext, pairGrid, surroundings } from '../../src/align/score.ts'
import { loadStory } from '../../src/io/load-story.ts'
import type { Span } from '../../src/model.ts'
import { segment } from '../../src/segment/segment.ts'
import { length, overlap } from '../../src/text/span.ts'

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
type Row = { readonly values: Readonly<Record<string, number>>; readonly label: boolean }
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
  return [outlet, { ...outlet, around: { ...outlet.around, late: 0 } }]
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

/** Newton's method (iteratively reweighted least squares) with a unit L2 penalty on all weights but the bias. */
function regress(rows: readonly Row[], names: readonly string[]): Weights {
  const size = names.length + 1
  let w: number[] = new Array(size).fill(0)
  for (let round = 0; round < 12; round++) {
    const gradient: number[] = new Array(size).fill(0)
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0))
    for (const { values, label } of rows) {
      const x = [...names.map((name) => values[name] ?? 0), 1]
      const p = 1 / (1 + Math.exp(-x.reduce((z, value, k) => z + value * (w[k] as number), 0)))
      const error = p - Number(label)
      const spread = Math.max(1e-6, p * (1 - p))
      for (let a = 0; a < size; a++) {
        gradient[a] = (gradient[a] as number) + error * (x[a] as number)
        const line = hessian[a] as number[]
        for (let b = 0; b < size; b++)
          line[b] = (line[b] as number) + spread * (x[a] as number) * (x[b] as number)
      }
    }
    for (let a = 0; a < size - 1; a++) {
      gradient[a] = (gradient[a] as number) + (w[a] as number)
      const line = hessian[a] as number[]
      line[a] = (line[a] as number) + 1
    }
    const step = solve(hessian, gradient)
    w = w.map((value, k) => value - (step[k] as number))
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: round(w[size - 1] as number),
    weights: Object.fromEntries(names.map((name, k) => [name, round(w[k] as number)])),
  }
}

/** Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, k) => [...line, right[k] as number])
  rows.forEach((_, k) => {
    const pivot = rows.reduce(
      (best, line, n) =>
        n >= k && Math.abs(line[k] as number) > Math.abs(rows[best]?.[k] as number) ? n : best,
      k,
    )
    ;[rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]]
    const head = rows[k] as number[]
    rows.forEach((line, n) => {
      if (n === k) return
      const factor = (line[k] as number) / (head[k] as number)
      for (let c = k; c < line.length; c++) line[c] = (line[c] as number) - factor * (head[c] as number)
    })
  })
  return rows.map((line, k) => (line.at(-1) as number) / (line[k] as number))
}
