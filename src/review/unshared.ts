/** Additions in, the same out, of which none names as shared what is an addition no more. */
import type { Addition, ClaimId, Sigil } from '../model.ts'

/** `gone`: claims by outlet. Each that is rewritten is put into `changed` by its id. */
export function unshared(
  additions: readonly Addition[],
  gone: ReadonlyMap<Sigil, ReadonlySet<ClaimId>>,
  changed: Map<string, Addition | undefined>,
): readonly Addition[] {
  if ([...gone.values()].every(({ size }) => size === 0)) return additions
  return additions.map((addition) => {
    const isGone = ({ witness, claims }: Addition['alsoIn'][number]) => {
      const own = gone.get(witness)
      return own !== undefined && claims.some((id) => own.has(id))
    }
    if (!addition.alsoIn.some(isGone)) return addition
    const alsoIn = addition.alsoIn.flatMap((other) => {
      const claims = other.claims.filter((id) => !gone.get(other.witness)?.has(id))
      return claims.length > 0 ? [{ ...other, claims }] : []
    })
    const left = { ...addition, alsoIn }
    changed.set(addition.id, left)
    return left
  })
}
