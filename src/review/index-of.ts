/** A Comparison in, its parts by what a review knows of them out. */
import type {
  Addition,
  Alignment,
  Claim,
  ClaimId,
  Comparison,
  Quote,
  QuoteId,
  Reading,
  Sigil,
  Witness,
} from '../model.ts'
import { once } from './once.ts'

export type Index = {
  readonly base: Witness
  readonly outlets: readonly Witness[]
  readonly outlet: (sigil: Sigil) => Witness | undefined
  readonly claim: (id: ClaimId) => Claim | undefined
  readonly quote: (id: QuoteId) => Quote | undefined
  readonly reading: (base: ClaimId, witness: Sigil) => Reading | undefined
  readonly alignment: (id: string) => Alignment | undefined
  readonly addition: (id: string) => Addition | undefined
  /** The id of the addition that holds the claim. */
  readonly holder: (claim: ClaimId) => string | undefined
  /** Those that a correction made otherwise than the tool has them. */
  readonly corrected: readonly Reading[]
}

/** What a correction makes otherwise, by id; undefined is gone. */
export type Changed = {
  readonly readings?: readonly Reading[]
  readonly alignments?: ReadonlyMap<string, Alignment | undefined>
  readonly additions?: ReadonlyMap<string, Addition | undefined>
  readonly holders?: ReadonlyMap<ClaimId, string | undefined>
  /** Claims that are none any more. */
  readonly gone?: ReadonlySet<ClaimId>
}

const cache = new WeakMap<Comparison, Index>()

/** Built once per Comparison. */
export function indexOf(comparison: Comparison): Index {
  let index = cache.get(comparison)
  if (!index) {
    index = build(comparison)
    cache.set(comparison, index)
  }
  return index
}

/** `after` is `before` but for what is changed: its index leans on that of `before`, and costs as much as the change. */
export function indexAfter(before: Comparison, after: Comparison, changed: Changed): void {
  const below = indexOf(before)
  const readings = new Map(changed.readings?.map((one) => [readingKey(one.base, one.witness), one]))
  cache.set(after, {
    ...below,
    ...partiesOf(after),
    claim: (id) => (changed.gone?.has(id) ? undefined : below.claim(id)),
    reading: (claim, sigil) => readings.get(readingKey(claim, sigil)) ?? below.reading(claim, sigil),
    alignment: laidOver(changed.alignments, below.alignment),
    addition: laidOver(changed.additions, below.addition),
    holder: laidOver(changed.holders, below.holder),
    corrected: changed.readings ?? below.corrected,
  })
}

const readingKey = (base: ClaimId, witness: Sigil): string => `${base}@${witness}`

const laidOver =
  <T>(changed: ReadonlyMap<string, T | undefined> | undefined, below: (id: string) => T | undefined) =>
  (id: string): T | undefined =>
    changed?.has(id) ? changed.get(id) : below(id)

function build(comparison: Comparison): Index {
  const { witnesses, readings, alignments, additions } = comparison
  const byOutlet = once(() => {
    const maps = new Map(witnesses.map(({ article }) => [article.sigil, new Map<ClaimId, Reading>()]))
    for (const reading of readings) maps.get(reading.witness)?.set(reading.base, reading)
    return maps
  })
  const byAlignment = once(() => new Map(alignments.map((alignment) => [alignment.id, alignment])))
  const byAddition = once(() => new Map(additions.map((addition) => [addition.id, addition])))
  const holders = once(
    () => new Map(additions.flatMap((addition) => addition.claims.map((claim) => [claim, addition.id]))),
  )
  const parties = partiesOf(comparison)
  /** The id of a claim or quotation opens with its article's sigil. */
  const partsAt = (id: string) => {
    const sigil = id.slice(0, id.lastIndexOf('.'))
    return partsOf(sigil === comparison.base ? parties.base : parties.outlet(sigil))
  }
  return {
    ...parties,
    claim: (id) => partsAt(id)?.claims.get(id),
    quote: (id) => partsAt(id)?.quotes.get(id),
    reading: (claim, sigil) => byOutlet().get(sigil)?.get(claim),
    alignment: (id) => byAlignment().get(id),
    addition: (id) => byAddition().get(id),
    holder: (id) => holders().get(id),
    corrected: [],
  }
}

function partiesOf({ base, witnesses }: Comparison): Pick<Index, 'base' | 'outlets' | 'outlet'> {
  const bySigil = new Map(witnesses.map((witness) => [witness.article.sigil, witness]))
  const release = bySigil.get(base)
  if (!release) throw new Error(`no base ${base} in the comparison`)
  return {
    base: release,
    outlets: witnesses.filter((witness) => witness.article.sigil !== base),
    outlet: (sigil) => (sigil === base ? undefined : bySigil.get(sigil)),
  }
}

type Parts = { readonly claims: ReadonlyMap<ClaimId, Claim>; readonly quotes: ReadonlyMap<QuoteId, Quote> }

const parts = new WeakMap<Witness, Parts>()

/** Built once per witness, which a review mostly leaves as it is. */
function partsOf(witness: Witness | undefined): Parts | undefined {
  if (!witness) return undefined
  const known = parts.get(witness) ?? {
    claims: new Map(witness.claims.map((claim) => [claim.id, claim])),
    quotes: new Map(witness.quotes.map((quote) => [quote.id, quote])),
  }
  parts.set(witness, known)
  return known
}
