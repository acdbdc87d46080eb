/** A base and a witness in, how likely each of their claim pairs says the same out. Two logistic steps, fitted by `npm run fit`. */
import type { Witness } from '../model.ts'
import { pairNumbers } from '../text/letter-pairs.ts'
import { sigmoid, type Weights, weighted } from '../text/logistic.ts'
import { perObject } from '../text/per-object.ts'
import { slice } from '../text/span.ts'
import { contextOf, type PairContext, type Surroundings } from './context.ts'
import { baseUnit, type Evidence, NO_PAIR, type Pair, pairOf, witnessUnit } from './evidence.ts'
import { lookingBack, timingOf } from './late.ts'
import { shortlist } from './shortlist.ts'
import { type SimilarityTable, similarityTable } from './similarity-table.ts'
import { rarityIn, unitsOf } from './units.ts'
import { CONTEXT_WEIGHTS, PAIR_WEIGHTS } from './weights.data.ts'

export type { PairContext } from './context.ts'

export type Scored = {
  /** 0..1: of pairs with this score, that share is right. */
  readonly score: number
  readonly own: Evidence
  readonly around: PairContext
}

/** `grid[i][j]` for base claim i and witness claim j. `table` is of the two articles. */
export function scorePairs(base: Witness, witness: Witness, table?: SimilarityTable): Scored[][] {
  const pairs = pairGrid(base, witness, table)
  const context = contextGrid(pairs, surroundings(base, witness), PAIR_WEIGHTS)
  return pairs.map((row, i) =>
    row.map((pair, j) => {
      const around = context[i]?.[j] as PairContext
      return { score: sigmoid(weighted(CONTEXT_WEIGHTS, around)), own: pair.evidence, around }
    }),
  )
}

/** The context of every pair, and as `pair` the logit of its own evidence. */
export function contextGrid(
  pairs: readonly (readonly Pair[])[],
  around: Surroundings,
  weights: Weights,
): PairContext[][] {
  const logits = pairs.map((row) => row.map(({ evidence }) => weighted(weights, evidence)))
  return contextOf(pairs, logits, around)
}

export const surroundings = (base: Witness, witness: Witness): Surroundings => ({
  headline: witness.claims.map((claim) => witness.sentences[claim.sentence]?.role === 'headline'),
  back: lookingBack(base.article, witness),
  ...timingOf(base.article, witness),
})

export function pairGrid(
  base: Witness,
  witness: Witness,
  table = similarityTable(base.article, witness.article),
): Pair[][] {
  const rarity = rarityIn([base, witness])
  const units = unitsOf(base, rarity)
  const numbers = letterPairsOf(base)
  const rows = units.map((unit) => baseUnit(unit, table, numbers))
  const columns = unitsOf(witness, rarity).map((unit) => witnessUnit(unit, table, numbers))
  return rows.map((a) => {
    const mayMatch = shortlist(a, table)
    return columns.map((b) => (mayMatch(b) ? pairOf(a, b) : NO_PAIR))
  })
}

/** Of the claims of a base, which meets one witness after another. */
const letterPairsOf = perObject(({ article, claims }: Witness) =>
  pairNumbers(claims.map(({ span }) => slice(article.text, span).toLowerCase())),
)
