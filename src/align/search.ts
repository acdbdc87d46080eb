/** Words that make a claim and a witness in, how likely each claim of the witness says the same out. */
import type { Claim, Witness } from '../model.ts'
import { sigmoid } from '../text/logistic.ts'
import { scorePairs } from './score.ts'

export type Hit = { readonly claim: Claim; readonly score: number }

/**
 * By the evidence of the two claims alone, 0..1: words that somebody looks for have no neighbours that could speak for a
 * pair. Where `sought` holds several claims, the likest counts. In the order of the text.
 */
export function similarClaims(sought: Witness, witness: Witness): Hit[] {
  const grid = scorePairs(sought, witness)
  return witness.claims.map((claim, j) => ({
    claim,
    score: sigmoid(Math.max(...grid.map((row) => row[j]?.around.pair ?? Number.NEGATIVE_INFINITY))),
  }))
}
