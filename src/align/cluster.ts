/** Witnesses without a base in, their claims in clusters that say the same out. */
import type { Claim, ClaimId, Pairing, Sigil, Witness } from '../model.ts'
import type { Options } from '../options.ts'
import { tokensIn } from '../text/token.ts'
import { carriedBy } from './carried.ts'
import { linkWords } from './link-words.ts'
import { scorePairs } from './score.ts'

/** Claims of one meaning by witness, in the order of the witnesses and of their texts. */
export type Cluster = ReadonlyMap<Sigil, readonly ClaimId[]>

export type Clusters = {
  /** Every claim is in one; those of a single claim among them. */
  readonly clusters: readonly Cluster[]
  /** The score of two claims that are taken to say the same; 0 of others. */
  readonly score: (a: ClaimId, b: ClaimId) => number
}

/**
 * Average linkage: the surest pairs first, two clusters become one where at least half of the pairs between them were
 * found. So one loose likeness does not chain two meanings together.
 */
export function clusterClaims(witnesses: readonly Witness[], options: Options): Clusters {
  const links = linksOf(witnesses, options)
  const scores = new Map(links.map(({ a, b, score }) => [keyOf(a, b), score]))
  const score = (a: ClaimId, b: ClaimId) => scores.get(keyOf(a, b)) ?? 0
  const members = new Map(
    witnesses.flatMap(({ article, claims }) =>
      claims.map(({ id }): [ClaimId, Member[]] => [id, [{ id, sigil: article.sigil }]]),
    ),
  )
  for (const { a, b } of links) {
    const [first, second] = [members.get(a) ?? [], members.get(b) ?? []]
    if (first === second || linkage(first, second, score) < LEAST_LINKAGE) continue
    const joined = [...first, ...second]
    for (const { id } of joined) members.set(id, joined)
  }
  return { clusters: [...new Set(members.values())].map((own) => clusterOf(own, witnesses)), score }
}

const LEAST_LINKAGE = 0.5

type Member = { readonly id: ClaimId; readonly sigil: Sigil }
type Link = { readonly a: ClaimId; readonly b: ClaimId; readonly score: number }

const keyOf = (a: ClaimId, b: ClaimId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** The surest first; each pair of witnesses is aligned once. */
function linksOf(witnesses: readonly Witness[], options: Options): Link[] {
  const links = witnesses.flatMap((first, n) =>
    witnesses.slice(n + 1).flatMap((second) => {
      const grid = scorePairs(first, second)
      return carriedBy(grid, options).flatMap((columns, i) =>
        columns.map((j) => ({
          a: (first.claims[i] as Claim).id,
          b: (second.claims[j] as Claim).id,
          score: grid[i]?.[j]?.score ?? 0,
        })),
      )
    }),
  )
  return links.sort((x, y) => y.score - x.score || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1))
}

/** The share of the pairs of two witnesses, one claim of each cluster, that were found. */
function linkage(
  first: readonly Member[],
  second: readonly Member[],
  score: (a: ClaimId, b: ClaimId) => number,
): number {
  const pairs = first.flatMap((a) => second.filter((b) => b.sigil !== a.sigil).map((b) => score(a.id, b.id)))
  return pairs.filter((one) => one > 0).length / pairs.length
}

function clusterOf(members: readonly Member[], witnesses: readonly Witness[]): Cluster {
  const ids = new Set(members.map(({ id }) => id))
  return new Map(
    witnesses
      .map(({ article, claims }): [Sigil, ClaimId[]] => [
        article.sigil,
        claims.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
      ])
      .filter(([, own]) => own.length > 0),
  )
}

/** Claims of two witnesses that a cluster joins, as a pairing with the first one as the base. */
export function pairingOf(
  base: Witness,
  baseClaims: readonly ClaimId[],
  witness: Witness,
  claims: readonly ClaimId[],
  score: number,
): Pairing {
  const words = (side: Witness, ids: readonly ClaimId[]) =>
    side.claims.filter(({ id }) => ids.includes(id)).flatMap(({ span }) => tokensIn(side.article, span))
  return {
    witness: witness.article.sigil,
    base: baseClaims,
    claims,
    score: Math.round(score * 1000) / 1000,
    evidence: {},
    links: linkWords(words(base, baseClaims), words(witness, claims)),
  }
}
