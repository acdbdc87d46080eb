/** The alignments in, one reading a base claim and outlet out. */
import type { Alignment, ClaimId, Reading, Sigil, Witness } from '../model.ts'

export function readingsOf(
  base: Witness,
  outlets: readonly Witness[],
  alignments: readonly Alignment[],
): Reading[] {
  const carried = byCell(alignments)
  return base.claims.flatMap((claim) =>
    outlets.map(({ article }): Reading => {
      const own = carried.get(cell(claim.id, article.sigil)) ?? []
      return {
        base: claim.id,
        witness: article.sigil,
        status: own[0]?.verdict ?? 'omitted',
        alignments: own.map((one) => one.id),
      }
    }),
  )
}

/** The alignments of each base claim and outlet, best first. */
function byCell(alignments: readonly Alignment[]): ReadonlyMap<string, readonly Alignment[]> {
  const cells = new Map<string, Alignment[]>()
  for (const alignment of [...alignments].sort((a, b) => b.score - a.score))
    for (const claim of alignment.base) {
      const key = cell(claim, alignment.witness)
      const known = cells.get(key)
      if (known) known.push(alignment)
      else cells.set(key, [alignment])
    }
  return cells
}

const cell = (claim: ClaimId, witness: Sigil): string => `${claim}\n${witness}`
