/** The alignments in, one reading a base claim and outlet out. */
import type { Alignment, Reading, Witness } from '../model.ts'

export function readingsOf(
  base: Witness,
  outlets: readonly Witness[],
  alignments: readonly Alignment[],
): Reading[] {
  return base.claims.flatMap((claim) =>
    outlets.map(({ article }): Reading => {
      const own = alignments
        .filter((one) => one.witness === article.sigil && one.base.includes(claim.id))
        .sort((a, b) => b.score - a.score)
      return {
        base: claim.id,
        witness: article.sigil,
        status: own[0]?.verdict ?? 'omitted',
        alignments: own.map((one) => one.id),
      }
    }),
  )
}
