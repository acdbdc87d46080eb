/** The first scores of all pairs in, what a pair's surroundings say of it out: rivals, neighbours, and whether the outlet draws on the release at all. */

import { sigmoid } from '../text/logistic.ts'
import type { Matched, Pair } from './evidence.ts'
import type { Timing } from './late.ts'

export const CONTEXT = [
  /** The pair's logit over that of its best rival for the base claim, for the witness claim: -1..1 for ±4 nats and more. */
  'rowMargin',
  'columnMargin',
  /** How much the pair matches of its base claim, its witness claim that the best rival does not: a clause that carries two claims has words of both. */
  'rowNews',
  'columnNews',
  /** How little a pair that is not the best of its witness claim says beside the best: three claims of a release do not share one vague sentence. */
  'poached',
  /** The best score of the pairs next to it in both texts: what stands together in the release often stays together. */
  'neighbours',
  /** The mean over the base claims of their best score: low where the outlet reports another event. */
  'derivation',
  /** The mean over the witness claims of theirs: how much of the outlet comes from the release. */
  'drawn',
  /** Of texts without dates that would tell, what neither holds of the other: high where two share an occasion and no more. */
  'strange',
  /** How far the outlet was published outside the days in which the release made news. */
  'late',
  /** Whether the claim of such an outlet dates itself to the release's weeks (1) or to others (-1). */
  'background',
  /** 1 for a headline; for a headline and the release's first claim, falling to 0 at its last. */
  'headline',
  'headlineLead',
  /** How far apart the two stand in the order of their texts, 0..1. */
  'apart',
] as const
export type ContextName = (typeof CONTEXT)[number]
export type Context = Readonly<Record<ContextName, number>>
export type PairContext = Context & { readonly pair: number }

/** Claims this far apart in either text are neighbours. */
const REACH = 2
/** A rival behind by this many nats is no rival. */
const FAR_BEHIND = 4

/** Nats that a rival does not match at which a pair says something of its own: one to two rare words. */
const SOME_NEWS = 9

/** For each witness claim whether it stands in the headline and whether it looks back to the release; how late the witness came, if that is told. */
export type Surroundings = Timing & {
  readonly headline: readonly boolean[]
  readonly back: readonly number[]
}

/** `pairs[i][j]` and their `logits[i][j]` for base claim i and witness claim j. */
export function contextOf(
  pairs: readonly (readonly Pair[])[],
  logits: readonly (readonly number[])[],
  { headline, late, back, dated }: Surroundings,
): PairContext[][] {
  const rows = logits.map(bestTwo)
  const columns = headline.map((_, j) => bestTwo(logits.map((row) => row[j] as number)))
  const derivation = meanBest(rows)
  const drawn = meanBest(columns)
  return logits.map((row, i) =>
    row.map((own, j) => {
      const rowMargin = margin(own, rows[i] as Best)
      const columnMargin = margin(own, columns[j] as Best)
      const lead = 1 - i / Math.max(1, logits.length)
      const columnNews = news(pairs[i]?.[j]?.witness, pairs[rivalAt(own, columns[j] as Best)]?.[j]?.witness)
      return {
        pair: own,
        rowMargin,
        columnMargin,
        rowNews: news(pairs[i]?.[j]?.base, pairs[i]?.[rivalAt(own, rows[i] as Best)]?.base),
        columnNews,
        poached: columnMargin < 0 ? 1 - columnNews : 0,
        neighbours: bestNeighbour(logits, i, j),
        derivation,
        drawn,
        strange: dated ? 0 : (1 - derivation) * (1 - drawn),
        late,
        background: late * (back[j] as number),
        headline: headline[j] ? 1 : 0,
        headlineLead: headline[j] ? lead : 0,
        apart: headline[j] ? 0 : Math.abs(i / logits.length - j / row.length),
      }
    }),
  )
}

/** The two highest values and where they stand; -1 where there is none. */
type Best = { readonly best: number; readonly at: number; readonly second: number; readonly secondAt: number }

function bestTwo(values: readonly number[]): Best {
  let [best, at, second, secondAt] = [Number.NEGATIVE_INFINITY, -1, Number.NEGATIVE_INFINITY, -1]
  values.forEach((value, n) => {
    if (value > best) [best, at, second, secondAt] = [value, n, best, at]
    else if (value > second) [second, secondAt] = [value, n]
  })
  return { best, at, second, secondAt }
}

const meanBest = (lines: readonly Best[]) =>
  lines.reduce((sum, { best }) => sum + sigmoid(best), 0) / Math.max(1, lines.length)

const rivalAt = (own: number, { best, at, secondAt }: Best) => (own === best ? secondAt : at)

function margin(own: number, { best, second }: Best): number {
  const rival = own === best ? second : best
  return Math.max(-FAR_BEHIND, Math.min(FAR_BEHIND, own - rival)) / FAR_BEHIND
}

function news(own: Matched = NOTHING, rival: Matched = NOTHING): number {
  let nats = 0
  for (let n = 0; n < own.length; n++) nats += Math.max(0, (own[n] as number) - (rival[n] ?? 0))
  return 1 - Math.exp(-nats / SOME_NEWS)
}

const NOTHING: Matched = []

function bestNeighbour(logits: readonly (readonly number[])[], i: number, j: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (let m = Math.max(0, i - REACH); m <= i + REACH && m < logits.length; m++) {
    const row = logits[m] as readonly number[]
    for (let n = Math.max(0, j - REACH); n <= j + REACH && n < row.length; n++)
      if (m !== i && n !== j && (row[n] as number) > best) best = row[n] as number
  }
  return sigmoid(best)
}
