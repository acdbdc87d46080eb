/** The scores of all claim pairs of two texts in, which witness claims carry which base claim out. */
import type { ClaimId, Witness } from '../model.ts'
import {
  LATE,
  LEAST_SCORE,
  LEAST_SCORE_LATE,
  LEAST_SCORE_STRANGE,
  MOST_PASSAGES,
  type Options,
  STRANGE,
} from '../options.ts'
import type { Scored } from './score.ts'

type Grid = readonly (readonly Scored[])[]

/** For each base claim the witness claims that carry it, by index. */
export const carriedBy = (grid: Grid, options: Options): number[][] =>
  likestOf(grid, carriersOf(grid, options))

/** Of `carriersOf` those that are told: not too many for one claim, and none that another claim has word for word. */
export const likestOf = (grid: Grid, carriers: readonly number[][]): number[][] =>
  withoutBorrowed(
    grid,
    carriers.map((columns, i) => bestOf(grid[i] as readonly Scored[], columns)),
  )

/** Claims of the base that more passages carry than are told. */
export const crowdedOf = ({ claims }: Witness, carriers: readonly number[][]): ClaimId[] =>
  claims.flatMap(({ id }, i) => (isCrowded(carriers[i] ?? []) ? [id] : []))

const isCrowded = (columns: readonly number[]): boolean => columns.length > MOST_PASSAGES

/** For each base claim the witness claims that are like enough to carry it, however many they are. */
export function carriersOf(grid: Grid, options: Options): number[][] {
  const least = leastScore(grid, options)
  const isCopy = grid.filter((row) => row.some(isRepeat)).length > grid.length * COPIED
  const carries = (one: Scored) => (one.score >= least && !isPoached(one)) || (isCopy && isRepeat(one))
  const carriers = grid.map((row) => row.flatMap((one, j) => (carries(one) ? [j] : [])))
  return withIdle(grid, carriers, least)
}

/** A passage that is more like a claim which it does not carry was not poached: it is left to the claim that it is likest, all told. */
function withIdle(grid: Grid, carriers: readonly number[][], least: number): number[][] {
  const taken = new Set(carriers.flat())
  const idle = (grid[0] ?? []).flatMap((_, j) => (taken.has(j) ? [] : [j]))
  const bestAt = (j: number) => grid.reduce((most, row) => Math.max(most, (row[j] as Scored).score), 0)
  const best = new Map(idle.map((j) => [j, bestAt(j)]))
  return carriers.map((columns, i) => {
    const score = (j: number) => grid[i]?.[j]?.score ?? 0
    const own = idle.filter((j) => score(j) >= least && score(j) === best.get(j))
    return [...columns, ...own].sort((a, b) => a - b)
  })
}

/** Of more passages than anybody looks at the best; of equals those at the same place of their text. In the order of the text. */
function bestOf(row: readonly Scored[], columns: readonly number[]): number[] {
  if (!isCrowded(columns)) return [...columns]
  const at = (j: number) => row[j] as Scored
  return [...columns]
    .sort((a, b) => at(b).score - at(a).score || at(a).around.apart - at(b).around.apart || a - b)
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a - b)
}

/**
 * A likeness this weak (a logit of its own evidence) is believed for the sake of its neighbours; a passage that is more
 * like another claim is not believed to carry this one too.
 */
const WEAK = -1
const isPoached = ({ around }: Scored) => around.pair < WEAK && around.columnMargin < 0

/** Who repeats this share of the claims word for word repeats the others too, even those too short to tell. */
const COPIED = 0.5

/** The score that a pair needs: a text of another occasion needs more. */
export function leastScore(grid: Grid, { setting }: Options): number {
  const { strange = 0, late = 0 } = grid[0]?.[0]?.around ?? {}
  const least = late > LATE ? LEAST_SCORE_LATE : strange > STRANGE ? LEAST_SCORE_STRANGE : LEAST_SCORE
  return least[setting]
}

/** A passage that repeats one base claim word for word is no likeness of another that is itself repeated so. */
function withoutBorrowed(grid: Grid, carried: readonly number[][]): number[][] {
  const repeats = carried.map((columns, i) => columns.filter((j) => isRepeat(grid[i]?.[j] as Scored)))
  const spokenFor = new Set(repeats.flat())
  return carried.map((columns, i) => {
    const own = repeats[i] as number[]
    return own.length > 0 ? columns.filter((j) => own.includes(j) || !spokenFor.has(j)) : columns
  })
}

/** Each holds all of the other's words. */
const isRepeat = ({ own }: Scored) => own.coverBase === 1 && own.coverWitness === 1
