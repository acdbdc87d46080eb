/** Aligned claims in; out, the base's comparisons whose ends have changed places: "longer in Ossel than in Carrow" told as "shorter in Carrow than in Ossel". */
import type { Span } from '../model.ts'
import type { Token } from '../text/token.ts'
import { type Comparison, comparisonsIn } from './comparisons.ts'
import type { Aligned } from './rule.ts'

/** Their places. Ends are told apart by links: what stood behind "than" stands before it, and the other way round. */
export function crossedComparisons({ base, witness, baseClaims, claims, links }: Aligned): readonly Span[] {
  const said = comparisonsIn(witness, claims).map(apart)
  if (said.length === 0) return []
  const land = (own: readonly Token[], other: readonly Token[]) =>
    links.some(
      (link) =>
        link.sim >= LINKED &&
        own.some(({ span }) => span.start === link.base.start) &&
        other.some(({ span }) => span.start === link.witness.start),
    )
  return comparisonsIn(base, baseClaims)
    .map(apart)
    .filter((b) =>
      said.some((w) => !land(b.after, w.after) && land(b.after, w.before) && land(b.before, w.after)),
    )
    .map(({ span }) => span)
}

/** Links of looser words say little. */
const LINKED = 0.7

/** "in the one group than in the other group": what both ends hold tells them not apart. */
function apart({ span, before, after }: Comparison): Pick<Comparison, 'span' | 'before' | 'after'> {
  const without = (own: readonly Token[], other: readonly Token[]) =>
    own.filter(({ stem }) => !other.some((one) => one.stem === stem))
  return { span, before: without(before, after), after: without(after, before) }
}
