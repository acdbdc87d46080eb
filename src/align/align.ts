/** A base and a witness in, their pairings out: for each base claim the passages of the witness that carry it. */
import type { Claim, ClaimId, Pairing, Witness } from '../model.ts'
import type { Options } from '../options.ts'
import { tokensIn } from '../text/token.ts'
import { carriersOf, crowdedOf, likestOf } from './carried.ts'
import { withLeadIns } from './lead-ins.ts'
import { linkWords } from './link-words.ts'
import { regroup } from './regroup.ts'
import { type Scored, scorePairs } from './score.ts'
import { similarityTable } from './similarity-table.ts'

/** One pairing a base claim that the witness carries, its claims in order of appearance; they are those of the regrouped witness. */
export function alignClaims(base: Witness, outlet: Witness, options: Options): Aligned {
  const table = similarityTable(base.article, outlet.article)
  const grid = scorePairs(base, outlet, table)
  const carriers = carriersOf(grid, options)
  const carried = withLeadIns(outlet, likestOf(grid, carriers))
  const { witness, place } = regroup(outlet, new Set(carried.flat()))
  const pairings = base.claims.flatMap((claim, i) => {
    const claims = [...new Set(carried[i]?.map((j) => place[j]))].map(
      (j) => witness.claims[j as number] as Claim,
    )
    if (claims.length === 0) return []
    const best = (grid[i] as readonly Scored[]).reduce((a, b) => (b.score > a.score ? b : a))
    return [
      {
        witness: witness.article.sigil,
        base: [claim.id],
        claims: claims.map(({ id }) => id),
        score: round(best.score),
        evidence: Object.fromEntries(
          Object.entries({ ...best.own, ...best.around }).map(([name, value]) => [name, round(value)]),
        ),
        links: linkWords(wordsOf(base, [claim]), wordsOf(witness, claims), table),
      },
    ]
  })
  return { witness, pairings, crowded: crowdedOf(base, carriers) }
}

/** The claims of two outlets that say the same, without a base: what one adds and another adds too. */
export function sharedClaims(a: Witness, b: Witness, options: Options): Shared {
  const grid = scorePairs(a, b)
  const carriers = carriersOf(grid, options)
  const pairs = likestOf(grid, carriers).flatMap((columns, i) =>
    columns.map((j): [ClaimId, ClaimId] => [(a.claims[i] as Claim).id, (b.claims[j] as Claim).id]),
  )
  return { pairs, crowded: crowdedOf(a, carriers) }
}

export type Aligned = {
  readonly witness: Witness
  readonly pairings: readonly Pairing[]
  /** Base claims that more passages carry than are paired with them. */
  readonly crowded: readonly ClaimId[]
}

export type Shared = {
  readonly pairs: readonly (readonly [ClaimId, ClaimId])[]
  /** Claims of the first that more passages of the second say too than are told. */
  readonly crowded: readonly ClaimId[]
}

const wordsOf = (side: Witness, claims: readonly Claim[]) =>
  claims.flatMap((claim) => tokensIn(side.article, claim.span))

/** Three places: more would only make two machines look different. */
const round = (value: number) => Math.round(value * 1000) / 1000
