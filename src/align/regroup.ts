/** A witness and the claims of it that carry something in, the witness out with every other clause joined to a carrying one of its sentence. */
import type { Claim, Witness } from '../model.ts'
import { cover } from '../text/span.ts'

/**
 * A clause that carries nothing in a sentence that does is a detail added to what the sentence carries, no addition of
 * its own: it joins the carrying clause before it, or else the one behind. `place[j]` is where claim j went.
 */
export function regroup(
  witness: Witness,
  carries: ReadonlySet<number>,
): { readonly witness: Witness; readonly place: readonly number[] } {
  const carrying = new Set([...carries].map((j) => witness.claims[j]?.sentence))
  const groups: { claims: Claim[]; head: Claim; carries: boolean }[] = []
  const place = witness.claims.map((claim, j) => {
    const last = groups.at(-1)
    const carried = carries.has(j)
    if (
      last &&
      last.head.sentence === claim.sentence &&
      joins(last.carries, carried, carrying.has(claim.sentence))
    ) {
      last.claims.push(claim)
      if (carried && !last.carries) last.head = claim
      last.carries ||= carried
    } else groups.push({ claims: [claim], head: claim, carries: carried })
    return groups.length - 1
  })
  return {
    witness: { ...witness, claims: groups.map(({ claims, head }, n) => joined(witness, claims, head, n)) },
    place,
  }
}

/** Two carrying clauses stay apart; so do the clauses of a sentence that carries nothing. */
const joins = (before: boolean, own: boolean, sentence: boolean) => sentence && !(before && own)

function joined({ article }: Witness, claims: readonly Claim[], head: Claim, n: number): Claim {
  const [first] = claims as [Claim, ...Claim[]]
  return {
    ...head,
    id: `${article.sigil}.c${n + 1}`,
    span: claims.reduce((span, claim) => cover(span, claim.span), first.span),
    leansOn: first.leansOn,
    quotes: [...new Set(claims.flatMap((claim) => claim.quotes))],
  }
}
