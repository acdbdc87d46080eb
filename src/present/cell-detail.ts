/** A claim and its alignments with an outlet in, everything that a reviewer weighs there out: both wordings, the reasons, the evidence. */
import type { Alignment, ClaimId, Comparison } from '../model.ts'
import type { Excerpt } from './excerpt.ts'
import { excerptOf } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { type Pair, pairOf, quoteEditsOf } from './pair.ts'
import type { Run } from './runs.ts'
import { wordDiff } from './word-diff.ts'

export type CellDetail = {
  /** The claim alone; a pair shows all claims that it carries. */
  readonly base: Excerpt
  /** Best first; none where the claim is omitted. */
  readonly pairs: readonly (Pair & {
    readonly diff: readonly Run[]
    readonly evidence: Alignment['evidence']
  })[]
}

export function cellDetail(
  comparison: Comparison,
  lookup: Lookup,
  base: ClaimId,
  alignments: readonly string[],
): CellDetail {
  const edits = quoteEditsOf(comparison)
  return {
    base: excerptOf(lookup.base, [lookup.claim(base)]),
    pairs: alignments.map(lookup.alignment).map((alignment) => ({
      ...pairOf(alignment, lookup, edits),
      diff: wordDiff(alignment, lookup),
      evidence: alignment.evidence,
    })),
  }
}
