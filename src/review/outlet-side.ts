/** A Comparison and an outlet of it in, what a correction of that outlet looks up out: built once, however many corrections follow. */
import type { Addition, Alignment, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import type { Finding } from './decision.ts'
import { type Index, indexOf } from './index-of.ts'

/** `at` and `to`: where its claims start in the base and in the outlet. */
export type Placed = { readonly alignment: Alignment; readonly at: number; readonly to: number }

export type Side = {
  readonly base: Witness
  readonly outlet: Witness
  readonly claim: Index['claim']
  /** In the order of the texts. */
  readonly placed: readonly Placed[]
  readonly placeOf: ReadonlyMap<Alignment, number>
  /** The alignments of a claim of the base. */
  readonly carrying: ReadonlyMap<ClaimId, readonly Alignment[]>
  /** Alignments that hold a claim of the outlet. */
  readonly uses: ReadonlyMap<ClaimId, number>
  /** Where the reading of a claim of the base stands among all readings. */
  readonly readingAt: ReadonlyMap<ClaimId, number>
  readonly sentenceOf: ReadonlyMap<ClaimId, number>
  /** The outlet's claims by sentence. */
  readonly claimsIn: ReadonlyMap<number, readonly ClaimId[]>
  readonly additions: readonly { readonly sentence: number; readonly addition: Addition }[]
  /** The highest number that an addition's id has. */
  readonly lastNumber: number
  /** What was made of a ruling; it is kept, for a reviewer's next correction asks for it again. */
  readonly made: WeakMap<Finding, readonly Alignment[]>
}

const cache = new WeakMap<Comparison, Map<Sigil, Side>>()

export function sideOf(comparison: Comparison, sigil: Sigil): Side | undefined {
  const sides = cache.get(comparison) ?? new Map<Sigil, Side>()
  cache.set(comparison, sides)
  const outlet = indexOf(comparison).outlet(sigil)
  const side = sides.get(sigil) ?? (outlet && build(comparison, outlet))
  if (side) sides.set(sigil, side)
  return side
}

function build(comparison: Comparison, outlet: Witness): Side {
  const { base, claim } = indexOf(comparison)
  const isOurs = ({ witness }: { readonly witness: Sigil }) => witness === outlet.article.sigil
  const placed = inOrder(claim, comparison.alignments.filter(isOurs))
  const uses = new Map<ClaimId, number>()
  for (const { alignment } of placed) for (const id of alignment.claims) uses.set(id, (uses.get(id) ?? 0) + 1)
  const sentenceOf = new Map(outlet.claims.map(({ id, sentence }) => [id, sentence]))
  const additions = comparison.additions
    .filter(isOurs)
    .map((addition) => ({ sentence: sentenceOf.get(addition.claims[0] ?? '') ?? 0, addition }))
  return {
    base,
    outlet,
    claim,
    placed,
    placeOf: new Map(placed.map(({ alignment }, n) => [alignment, n])),
    carrying: byBase(placed.map(({ alignment }) => alignment)),
    uses,
    readingAt: new Map(comparison.readings.flatMap((one, n) => (isOurs(one) ? [[one.base, n]] : []))),
    sentenceOf,
    claimsIn: listsOf(outlet.claims, ({ id, sentence }) => [[sentence, id]]),
    additions,
    lastNumber: Math.max(0, ...additions.map(({ addition }) => Number(/\d+$/.exec(addition.id)?.[0] ?? 0))),
    made: new WeakMap(),
  }
}

/** Of equal places the first stays first. */
export function inOrder(claim: Index['claim'], alignments: readonly Alignment[]): Placed[] {
  const start = (ids: readonly ClaimId[]) => claim(ids[0] ?? '')?.span.start ?? 0
  return alignments
    .map((alignment) => ({ alignment, at: start(alignment.base), to: start(alignment.claims) }))
    .sort(byPlace)
}

export const byPlace = (a: Placed, b: Placed): number => a.at - b.at || a.to - b.to

export const byBase = (alignments: readonly Alignment[]): ReadonlyMap<ClaimId, readonly Alignment[]> =>
  listsOf(alignments, (alignment) => alignment.base.map((id) => [id, alignment]))

function listsOf<T, K, V>(
  items: readonly T[],
  entriesOf: (item: T) => readonly (readonly [K, V])[],
): ReadonlyMap<K, readonly V[]> {
  const lists = new Map<K, V[]>()
  for (const [key, value] of items.flatMap(entriesOf)) {
    const own = lists.get(key)
    if (own) own.push(value)
    else lists.set(key, [value])
  }
  return lists
}
