/** A base claim and a witness in, why the witness is or is not said to carry it out: every pair with its evidence, the best first. */
import type { Claim, Span, Witness } from '../model.ts'
import type { Options } from '../options.ts'
import { tokensIn } from '../text/token.ts'
import { carriedBy, leastScore } from './carried.ts'
import { linkWords } from './link-words.ts'
import { scorePairs } from './score.ts'
import { type SimilarityTable, similarityTable } from './similarity-table.ts'
import { rarityIn, unitsOf } from './units.ts'
import { CONTEXT_WEIGHTS, PAIR_WEIGHTS } from './weights.data.ts'

export type Explanation = {
  /** The score that a pair of these two texts needs. */
  readonly least: number
  /** One a claim of the witness, by score, falling. */
  readonly candidates: readonly Candidate[]
  /** Of the best candidate, in the base's order. */
  readonly words: readonly AlignedWord[]
}
export type Candidate = {
  readonly claim: Claim
  readonly score: number
  readonly carries: boolean
  /** Of the two claims by themselves, then of the pair among its rivals. */
  readonly own: readonly Named[]
  readonly around: readonly Named[]
}
/** `adds`: what the figure adds to the log-odds, in nats. */
export type Named = { readonly name: string; readonly value: number; readonly adds: number }
/** `weight`: how much of the claim's meaning hangs on the base's word, in nats; `sim` 0..1. */
export type AlignedWord = {
  readonly base: Span
  readonly witness: Span
  readonly sim: number
  readonly weight: number
}

/** `n` counts the base's claims from 0. */
export function explainClaim(base: Witness, witness: Witness, n: number, options: Options): Explanation {
  const table = similarityTable(base.article, witness.article)
  const grid = scorePairs(base, witness, table)
  const carried = carriedBy(grid, options)[n] ?? []
  const candidates = (grid[n] ?? [])
    .map(({ score, own, around }, j): Candidate => {
      const claim = witness.claims[j] as Claim
      return {
        claim,
        score,
        carries: carried.includes(j),
        own: named(own, PAIR_WEIGHTS.weights),
        around: named(around, CONTEXT_WEIGHTS.weights),
      }
    })
    .sort((a, b) => b.score - a.score)
  const best = candidates[0]?.claim
  return {
    least: leastScore(grid, options),
    candidates,
    words: best ? wordsOf(base, witness, n, best, table) : [],
  }
}

function wordsOf(
  base: Witness,
  witness: Witness,
  n: number,
  best: Claim,
  table: SimilarityTable,
): AlignedWord[] {
  const words = unitsOf(base, rarityIn([base, witness]))[n]?.words ?? []
  const weights = new Map(words.map(({ token, weight }) => [token.span.start, weight]))
  const tokens = tokensIn(base.article, (base.claims[n] as Claim).span)
  return linkWords(tokens, tokensIn(witness.article, best.span), table).map((link) => ({
    ...link,
    weight: weights.get(link.base.start) ?? 0,
  }))
}

function named(values: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): Named[] {
  return Object.entries(values).map(([name, value]) => ({ name, value, adds: (weights[name] ?? 0) * value }))
}
