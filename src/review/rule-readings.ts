/** A Comparison and a reviewer's corrections of readings in, the Comparison so read out; what no correction touches is the same object. */
import type { Addition, Alignment, ClaimId, Comparison, Reading, Sigil } from '../model.ts'
import { firstIndex } from '../text/first-index.ts'
import { indexAfter } from './index-of.ts'
import { once } from './once.ts'
import { byBase, byPlace, inOrder, type Placed, type Side, sideOf } from './outlet-side.ts'
import { type ComparePair, type Ruled, ruledAlignments, without } from './ruled-alignments.ts'
import { unshared } from './unshared.ts'

export function ruleReadings(
  comparison: Comparison,
  rulings: ReadonlyMap<Sigil, readonly Ruled[]>,
  comparePair: ComparePair,
): Comparison {
  const ruled = [...rulings].flatMap(([sigil, own]) => {
    const side = sideOf(comparison, sigil)
    return side ? [ruledOnce(side, own, comparePair)] : []
  })
  if (ruled.length === 0) return comparison
  const known = lastRuled.get(comparison)
  if (known?.ruled.length === ruled.length && known.ruled.every((one, n) => one === ruled[n]))
    return known.after
  const after = ruledAfter(comparison, ruled)
  lastRuled.set(comparison, { ruled, after })
  return after
}

const lastRuled = new WeakMap<
  Comparison,
  { readonly ruled: readonly RuledOutlet[]; readonly after: Comparison }
>()

function ruledAfter(comparison: Comparison, ruled: readonly RuledOutlet[]): Comparison {
  const additionsById = new Map(ruled.flatMap((one) => [...one.additionsById]))
  const carried = new Map(ruled.map(({ side, carried }) => [side.outlet.article.sigil, carried]))
  const additions = replaced(
    comparison.additions,
    ruled.map(({ side, additions }) => [side.outlet.article.sigil, additions]),
  )
  const alignments = once(() => allAlignments(comparison, ruled))
  const readings = once(() => allReadings(comparison, ruled))
  /** Between two corrections nobody asks for the lists of all outlets: what is asked for is in the index. */
  const after: Comparison = {
    ...comparison,
    get alignments() {
      return alignments()
    },
    get readings() {
      return readings()
    },
    additions: unshared(additions, carried, additionsById),
  }
  indexAfter(comparison, after, {
    alignments: new Map(ruled.flatMap((one) => [...one.alignmentsById])),
    readings: ruled.flatMap((one) => one.readings),
    additions: additionsById,
    holders: new Map(ruled.flatMap((one) => [...one.holders])),
  })
  return after
}

const allAlignments = (comparison: Comparison, ruled: readonly RuledOutlet[]): Comparison['alignments'] =>
  replaced(
    comparison.alignments,
    ruled.map((one) => [one.side.outlet.article.sigil, merged(one)]),
  )

function allReadings(comparison: Comparison, ruled: readonly RuledOutlet[]): Comparison['readings'] {
  const all = [...comparison.readings]
  for (const { side, readings } of ruled)
    for (const reading of readings) all[side.readingAt.get(reading.base) ?? -1] = reading
  return all
}

type RuledOutlet = {
  readonly side: Side
  /** Alignments of the tool that the rulings touch, and what they are now. */
  readonly touched: ReadonlySet<Alignment>
  readonly fresh: readonly Placed[]
  readonly additions: readonly Addition[]
  /** Those that differ from before. */
  readonly readings: readonly Reading[]
  /** Claims that were additions, and carry a claim of the base now. */
  readonly carried: ReadonlySet<ClaimId>
  readonly alignmentsById: ReadonlyMap<string, Alignment | undefined>
  readonly additionsById: ReadonlyMap<string, Addition | undefined>
  readonly holders: ReadonlyMap<ClaimId, string | undefined>
}

const last = new WeakMap<Side, { readonly rulings: readonly Ruled[]; readonly outlet: RuledOutlet }>()

/** A reviewer corrects one outlet at a time: what was ruled of the others stays. */
function ruledOnce(side: Side, rulings: readonly Ruled[], comparePair: ComparePair): RuledOutlet {
  const known = last.get(side)
  if (known && isSame(known.rulings, rulings)) return known.outlet
  const outlet = ruledOutlet(side, rulings, comparePair)
  last.set(side, { rulings, outlet })
  return outlet
}

const isSame = (a: readonly Ruled[], b: readonly Ruled[]): boolean =>
  a.length === b.length &&
  a.every(({ item, finding, claims }, n) => {
    const other = b[n]
    return item === other?.item && finding === other.finding && claims === other.claims
  })

function ruledOutlet(side: Side, rulings: readonly Ruled[], comparePair: ComparePair): RuledOutlet {
  const ruled = new Map<ClaimId, Ruled>()
  for (const ruling of rulings) if (ruling.item.kind === 'reading') ruled.set(ruling.item.base, ruling)
  const touched = new Set([...ruled.keys()].flatMap((id) => side.carrying.get(id) ?? []))
  const made = new Set([...ruled].flatMap(([base, ruling]) => madeOf(side, base, ruling, comparePair)))
  const kept = [...touched].flatMap((alignment) => without(side, alignment, ruled))
  const fresh = inOrder(side.claim, [...made, ...kept])
  return {
    side,
    touched,
    fresh,
    readings: readingsOf(side, ruled, touched, fresh, made),
    alignmentsById: new Map([
      ...[...touched].map(({ id }) => [id, undefined] as const),
      ...fresh.map(({ alignment }) => [alignment.id, alignment] as const),
    ]),
    ...additionsOf(side, touched, fresh),
  }
}

function madeOf(side: Side, base: ClaimId, ruling: Ruled, comparePair: ComparePair): readonly Alignment[] {
  const known = side.made.get(ruling.finding) ?? ruledAlignments(side, base, ruling, comparePair)
  side.made.set(ruling.finding, known)
  return known
}

/** In order; of equal places, what a reviewer has said stands first. */
function merged({ side, touched, fresh }: RuledOutlet): Alignment[] {
  const all = side.placed.map(({ alignment }) => alignment)
  const cuts = [
    ...fresh.map((one) => ({
      at: firstIndex(side.placed, (other) => byPlace(other, one) >= 0),
      drop: 0,
      put: [one.alignment],
    })),
    ...[...touched].map((alignment) => ({ at: side.placeOf.get(alignment) ?? 0, drop: 1, put: [] })),
  ]
  for (const { at, drop, put } of cuts.sort((a, b) => a.at - b.at).reverse()) all.splice(at, drop, ...put)
  return all
}

function readingsOf(
  side: Side,
  ruled: ReadonlyMap<ClaimId, Ruled>,
  touched: ReadonlySet<Alignment>,
  fresh: readonly Placed[],
  made: ReadonlySet<Alignment>,
): Reading[] {
  const now = fresh.map(({ alignment }) => alignment)
  const freshOf = byBase(now)
  const bases = new Set([...ruled.keys(), ...[...touched, ...now].flatMap(({ base }) => base)])
  return [...bases].map((base): Reading => {
    const left = (side.carrying.get(base) ?? []).filter((alignment) => !touched.has(alignment))
    const own = inOrder(side.claim, [...(freshOf.get(base) ?? []), ...left])
      .map(({ alignment }) => alignment)
      .sort((a, b) => Number(made.has(b)) - Number(made.has(a)) || b.score - a.score)
    return {
      base,
      witness: side.outlet.article.sigil,
      status: own[0]?.verdict ?? 'omitted',
      alignments: own.map(({ id }) => id),
    }
  })
}

/** By sentence, as the tool has them; an addition that stays keeps its id. */
function additionsOf(side: Side, touched: ReadonlySet<Alignment>, fresh: readonly Placed[]) {
  const more = new Map<ClaimId, number>()
  const count = (ids: readonly ClaimId[], by: 1 | -1) => {
    for (const id of ids) more.set(id, (more.get(id) ?? 0) + by)
  }
  for (const { claims } of touched) count(claims, -1)
  for (const { alignment } of fresh) count(alignment.claims, 1)
  const isCarried = (id: ClaimId) => (side.uses.get(id) ?? 0) + (more.get(id) ?? 0) > 0
  const sentences = new Set([...more.keys()].map((id) => side.sentenceOf.get(id) ?? 0))
  const stays = side.additions.filter(({ sentence }) => !sentences.has(sentence))
  const before = side.additions.filter(({ sentence }) => sentences.has(sentence))
  const ids = new Map(before.map(({ sentence, addition }) => [sentence, addition]))
  let last = side.lastNumber
  const now = [...sentences]
    .sort((a, b) => a - b)
    .flatMap((sentence) => {
      const claims = (side.claimsIn.get(sentence) ?? []).filter((id) => !isCarried(id))
      if (claims.length === 0) return []
      const witness = side.outlet.article.sigil
      const own = ids.get(sentence) ?? { id: `${witness}.a${++last}`, witness, alsoIn: [] }
      return [{ sentence, addition: { ...own, claims } }]
    })
  const was = before.flatMap(({ addition }) => addition.claims)
  return {
    additions: [...stays, ...now].sort((a, b) => a.sentence - b.sentence).map(({ addition }) => addition),
    carried: new Set(was.filter(isCarried)),
    additionsById: new Map<string, Addition | undefined>([
      ...before.map(({ addition }) => [addition.id, undefined] as const),
      ...now.map(({ addition }) => [addition.id, addition] as const),
    ]),
    holders: new Map<ClaimId, string | undefined>([
      ...was.map((id) => [id, undefined] as const),
      ...now.flatMap(({ addition }) => addition.claims.map((id) => [id, addition.id] as const)),
    ]),
  }
}

/** The other outlets' stay as they are. */
function replaced<T extends { readonly witness: Sigil }>(
  all: readonly T[],
  ours: readonly (readonly [Sigil, readonly T[]])[],
): readonly T[] {
  const groups = new Map([...groupsOf(all), ...ours])
  const none: readonly T[] = []
  return none.concat(...groups.values())
}

const groupCache = new WeakMap<readonly object[], ReadonlyMap<Sigil, readonly unknown[]>>()

/** Of the tool's lists, which are in the order of the outlets; built once. */
function groupsOf<T extends { readonly witness: Sigil }>(
  all: readonly T[],
): ReadonlyMap<Sigil, readonly T[]> {
  const known = groupCache.get(all) ?? Map.groupBy(all, ({ witness }) => witness)
  groupCache.set(all, known)
  return known as ReadonlyMap<Sigil, readonly T[]>
}
