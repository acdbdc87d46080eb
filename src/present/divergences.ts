/** A Comparison in, its divergences out, those that change the meaning most first. */
import type { Alignment, Comparison, Sigil } from '../model.ts'
import { gravity } from './gravity.ts'
import type { Lookup } from './lookup.ts'
import { type Pair, pairOf, type QuoteEdits, quoteEditsOf } from './pair.ts'
import { PROMINENCES } from './prominence.ts'
import { type Decided, decidedBy } from './reviewed.ts'

export type Divergence = Pair & {
  /** From 1, in the order of the list. */
  readonly number: number
  readonly witness: Sigil
  /** Null where it is the tool's suggestion. */
  readonly decided: Decided | null
}

/** Those of outlets that do not rewrite the release come last: they may render another statement. */
export function divergencesOf(
  comparison: Comparison,
  lookup: Lookup,
  rewrites: readonly Sigil[],
): Divergence[] {
  const edits = quoteEditsOf(comparison)
  const ranked = comparison.alignments
    .filter((alignment) => alignment.verdict === 'altered')
    .map((alignment) => rankedDivergence(alignment, lookup, edits, rewrites.includes(alignment.witness)))
    .sort(byWeight)
  const decided = decidedBy(comparison)
  return ranked.map(({ divergence, alignment }, n) => ({
    ...divergence,
    number: n + 1,
    decided: decided.alignment(alignment),
  }))
}

type Ranked = {
  readonly divergence: Pair & { readonly witness: Sigil }
  readonly alignment: Alignment
  readonly baseStart: number
  readonly isRewrite: boolean
}

function rankedDivergence(
  alignment: Alignment,
  lookup: Lookup,
  edits: QuoteEdits,
  isRewrite: boolean,
): Ranked {
  const [first] = alignment.base.map(lookup.claim)
  const divergence = { witness: alignment.witness, ...pairOf(alignment, lookup, edits) }
  return { divergence, alignment, baseStart: first?.span.start ?? 0, isRewrite }
}

const material = ({ changes }: Pair): number => changes.filter((change) => change.material).length

/** The gravest change; then the release's order, so that what several outlets did to one claim stands together. */
function byWeight(rankedA: Ranked, rankedB: Ranked): number {
  const [a, b] = [rankedA.divergence, rankedB.divergence]
  return (
    Number(rankedB.isRewrite) - Number(rankedA.isRewrite) ||
    gravity(a.changes[0]) - gravity(b.changes[0]) ||
    rankedA.baseStart - rankedB.baseStart ||
    material(b) - material(a) ||
    PROMINENCES.indexOf(a.prominence) - PROMINENCES.indexOf(b.prominence) ||
    (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : 0) ||
    (a.alignment < b.alignment ? -1 : 1)
  )
}
