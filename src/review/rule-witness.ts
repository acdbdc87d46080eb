/** A Comparison and a reviewer's corrections of one outlet in, the Comparison with that outlet so read out. */
import type { Addition, Alignment, ChangeKind, Claim, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { contains } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import type { Finding } from './decision.ts'
import { type Index, indexOf } from './index-of.ts'
import { isMaterial } from './material.ts'
import type { Item } from './subject.ts'

/** `claims` of the outlet carry the finding. */
export type Ruled = { readonly item: Item; readonly finding: Finding; readonly claims: readonly ClaimId[] }

/** What the tool makes of claims that a person pairs. */
export type ComparePair = (
  base: Witness,
  outlet: Witness,
  from: readonly ClaimId[],
  to: readonly ClaimId[],
) => Alignment

export function ruleWitness(
  comparison: Comparison,
  sigil: Sigil,
  rulings: readonly Ruled[],
  comparePair: ComparePair,
): Comparison {
  const index = indexOf(comparison)
  const outlet = index.outlet(sigil)
  if (!outlet) return comparison
  const sides: Sides = { base: index.base, outlet, claim: index.claim }
  const ours = comparison.alignments.filter((alignment) => alignment.witness === sigil)
  const found = byClaim(ours)
  const readings = new Map<ClaimId, Ruled>()
  for (const ruling of rulings) if (ruling.item.kind === 'reading') readings.set(ruling.item.base, ruling)
  const kept = ours.flatMap((alignment) => without(sides, alignment, readings))
  const made = new Set(
    [...readings].flatMap(([base, ruling]) =>
      alignmentsOf(sides, base, ruling, found.get(base) ?? [], comparePair),
    ),
  )
  const aligned = inOrder(sides, [...made, ...kept])
  const carrying = byClaim(aligned)
  const gone = setAside(rulings)
  const before = comparison.additions.filter((addition) => addition.witness === sigil)
  const additions = additionsOf(outlet, aligned, before, gone)
  return {
    ...comparison,
    witnesses: comparison.witnesses.map((one) => (one === outlet ? asBoilerplate(one, gone) : one)),
    alignments: replaced(comparison.alignments, sigil, aligned),
    readings: comparison.readings.map((reading) => {
      if (reading.witness !== sigil) return reading
      const own = [...(carrying.get(reading.base) ?? [])]
      own.sort((a, b) => Number(made.has(b)) - Number(made.has(a)) || b.score - a.score)
      return { ...reading, status: own[0]?.verdict ?? 'omitted', alignments: own.map(({ id }) => id) }
    }),
    additions: shared(replaced(comparison.additions, sigil, additions), sigil, additions),
  }
}

type Sides = { readonly base: Witness; readonly outlet: Witness; readonly claim: Index['claim'] }

/** By the claims of the base that they carry. */
function byClaim(alignments: readonly Alignment[]): ReadonlyMap<ClaimId, readonly Alignment[]> {
  const lists = new Map<ClaimId, Alignment[]>()
  for (const alignment of alignments)
    for (const id of alignment.base) {
      const own = lists.get(id)
      if (own) own.push(alignment)
      else lists.set(id, [alignment])
    }
  return lists
}

/** At the place of the outlet's first; the other outlets' stay as they are. */
function replaced<T extends { readonly witness: Sigil }>(
  all: readonly T[],
  sigil: Sigil,
  ours: readonly T[],
): T[] {
  const at = all.findIndex((one) => one.witness === sigil)
  const others = all.filter((one) => one.witness !== sigil)
  const before = at < 0 ? others.length : at
  return [...others.slice(0, before), ...ours, ...others.slice(before)]
}

/** The alignment of the claims that were not ruled otherwise; none where all were. */
function without(sides: Sides, alignment: Alignment, rulings: ReadonlyMap<ClaimId, Ruled>): Alignment[] {
  const base = alignment.base.filter((id) => !rulings.has(id))
  if (base.length === alignment.base.length) return [alignment]
  return base.length === 0 ? [] : [only(sides, alignment, base)]
}

/** What the alignment says of these claims of the base alone. */
function only(sides: Sides, alignment: Alignment, base: readonly ClaimId[]): Alignment {
  if (base.length === alignment.base.length) return alignment
  const spans = pick(sides, base).map(({ span }) => span)
  const changes = alignment.changes.filter(
    (change) => !change.base || spans.some((span) => change.base && contains(span, change.base)),
  )
  const material = changes.some((change) => change.material)
  return {
    ...alignment,
    id: idOf(base, alignment.claims),
    base,
    edits: editsOf(sides, base, alignment.claims),
    changes,
    verdict: material ? 'altered' : 'reworded',
  }
}

/** `ours` carry the claim: passages that the tool had found stay alignments of their own; what the reviewer added is one more. */
function alignmentsOf(
  sides: Sides,
  base: ClaimId,
  ruling: Ruled,
  ours: readonly Alignment[],
  comparePair: ComparePair,
): Alignment[] {
  const { finding, claims } = ruling
  const { status } = finding
  if (status === 'omitted' || status === 'added' || status === 'set-aside') return []
  const found = ours
    .filter((alignment) => alignment.claims.every((id) => claims.includes(id)))
    .sort((a, b) => b.score - a.score)
    .map((alignment) => only(sides, alignment, [base]))
  const taken = new Set(found.flatMap((alignment) => alignment.claims))
  const rest = claims.filter((id) => !taken.has(id))
  const all = rest.length > 0 ? [...found, comparePair(sides.base, sides.outlet, [base], rest)] : found
  return all.map((alignment, n) => ruledAs(alignment, status, finding.kinds, n === 0))
}

/** The best one bears what the reviewer said; the others keep what of their own was not denied. */
function ruledAs(
  alignment: Alignment,
  status: Alignment['verdict'],
  kinds: readonly ChangeKind[],
  isBest: boolean,
): Alignment {
  const own = alignment.changes.filter(({ kind }) => kinds.includes(kind))
  const named = new Set(own.map(({ kind }) => kind))
  const more = isBest ? kinds.filter((kind) => !named.has(kind)) : []
  const told = more.map((kind) => ({ kind, material: isMaterial(kind), base: null, witness: null, note: '' }))
  const changes = [...own, ...told].sort((a, b) => Number(b.material) - Number(a.material))
  const isAltered = status === 'altered' && changes.some(({ material }) => material)
  return { ...alignment, changes, verdict: isBest || isAltered ? status : 'reworded' }
}

function editsOf(sides: Sides, from: readonly ClaimId[], to: readonly ClaimId[]): Alignment['edits'] {
  const tokens = (side: Witness, ids: readonly ClaimId[]) =>
    pick(sides, ids).flatMap((claim) => tokensIn(side.article, claim.span))
  return exactEdits(tokens(sides.base, from), tokens(sides.outlet, to))
}

const idOf = (base: readonly ClaimId[], claims: readonly ClaimId[]): string =>
  `${base.join('+')}~${claims.join('+')}`

/** Of one article, in the order of its text. */
const pick = ({ claim }: Sides, ids: readonly ClaimId[]): Claim[] =>
  ids.flatMap((id) => claim(id) ?? []).sort((a, b) => a.span.start - b.span.start)

function inOrder({ claim }: Sides, alignments: readonly Alignment[]): Alignment[] {
  const place = (ids: readonly ClaimId[]) => claim(ids[0] ?? '')?.span.start ?? 0
  return [...alignments].sort((a, b) => place(a.base) - place(b.base) || place(a.claims) - place(b.claims))
}

const setAside = (rulings: readonly Ruled[]): ReadonlySet<ClaimId> =>
  new Set(rulings.flatMap(({ finding, claims }) => (finding.status === 'set-aside' ? claims : [])))

/** A sentence that is no claim is boilerplate, so that every word of the article stays accounted for. */
function asBoilerplate(witness: Witness, gone: ReadonlySet<ClaimId>): Witness {
  if (gone.size === 0) return witness
  const spans = witness.claims.filter(({ id }) => gone.has(id)).map(({ span }) => span)
  const boilerplate = [
    ...witness.article.boilerplate,
    ...spans.map((span) => ({ span, reason: 'set aside by a reviewer' })),
  ].sort((a, b) => a.span.start - b.span.start)
  return {
    ...witness,
    article: { ...witness.article, boilerplate },
    claims: witness.claims.filter(({ id }) => !gone.has(id)),
  }
}

/** By sentence, as the tool has them; an addition that stays keeps its id. */
function additionsOf(
  outlet: Witness,
  aligned: readonly Alignment[],
  before: readonly Addition[],
  gone: ReadonlySet<ClaimId>,
): Addition[] {
  const carried = new Set(aligned.flatMap(({ claims }) => claims))
  const sentence = new Map(outlet.claims.map((claim) => [claim.id, claim.sentence]))
  const ids = new Map(before.map((addition) => [sentence.get(addition.claims[0] ?? ''), addition]))
  const groups = new Map<number, ClaimId[]>()
  for (const claim of outlet.claims) {
    if (carried.has(claim.id) || gone.has(claim.id)) continue
    groups.set(claim.sentence, [...(groups.get(claim.sentence) ?? []), claim.id])
  }
  let last = Math.max(0, ...before.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
  return [...groups].map(([at, claims]): Addition => {
    const own = ids.get(at)
    if (own) return { ...own, claims }
    last++
    const { sigil } = outlet.article
    return { id: `${sigil}.a${last}`, witness: sigil, claims, alsoIn: [] }
  })
}

/** Other outlets' additions name this outlet's only as long as they are additions. */
function shared(all: readonly Addition[], sigil: Sigil, ours: readonly Addition[]): Addition[] {
  const added = new Set(ours.flatMap(({ claims }) => claims))
  return all.map((addition) => ({
    ...addition,
    alsoIn: addition.alsoIn.flatMap((other) => {
      if (other.witness !== sigil) return [other]
      const claims = other.claims.filter((id) => added.has(id))
      return claims.length > 0 ? [{ ...other, claims }] : []
    }),
  }))
}
