/** A base claim in, a quick test out of whether a witness claim may have anything in common with it: linking words is the dear part. */
import type { BaseUnit, WitnessUnit } from './evidence.ts'
import type { SimilarityTable } from './similarity-table.ts'
import type { Values } from './units.ts'

/** Nats below which two sentences share no word of content; of a sentence that has none, half its weight. */
const LEAST_COMMON = 1

/** Linear in the witness's sentence; never false for a pair that shares more than `LEAST_COMMON` or that may share a value. */
export function shortlist(base: BaseUnit, table: SimilarityTable): (witness: WitnessUnit) => boolean {
  const most = mostNats(base, table)
  const least = Math.min(LEAST_COMMON, base.whole.weights.reduce((sum, weight) => sum + weight, 0) / 2)
  const valued = hasValues(base.plain.values)
  return ({ whole, plain }) => {
    let nats = 0
    for (const column of whole.columns) nats += most[column] ?? 0
    return nats >= least || (valued && hasValues(plain.wideValues))
  }
}

/** The most that a word of each column can match of the base's sentence. */
function mostNats({ whole: { rows, weights } }: BaseUnit, { likes }: SimilarityTable): number[] {
  const weightOf: number[] = []
  rows.forEach((row = -1, i) => {
    weightOf[row] = Math.max(weightOf[row] ?? 0, weights[i] as number)
  })
  return likes.map((rowsAlike) => {
    let most = 0
    for (const { row, sim } of rowsAlike) most = Math.max(most, (weightOf[row] ?? 0) * sim)
    return most
  })
}

const hasValues = ({ quantities, dates }: Values) => quantities.length + dates.length > 0
