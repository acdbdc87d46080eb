/** A reviewer's ruling on a claim and an outlet in, the alignments that carry the claim then out. */
import type { Alignment, ChangeKind, Claim, ClaimId, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { contains } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import type { Finding } from './decision.ts'
import { isMaterial } from './material.ts'
import type { Side } from './outlet-side.ts'
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

/** Passages that the tool had found stay alignments of their own; what the reviewer added is one more. */
export function ruledAlignments(
  side: Side,
  base: ClaimId,
  { finding, claims }: Ruled,
  comparePair: ComparePair,
): readonly Alignment[] {
  const { status } = finding
  if (status === 'omitted' || status === 'added' || status === 'set-aside') return []
  const found = (side.carrying.get(base) ?? [])
    .filter((alignment) => alignment.claims.every((id) => claims.includes(id)))
    .sort((a, b) => b.score - a.score)
    .map((alignment) => only(side, alignment, [base]))
  const taken = new Set(found.flatMap((alignment) => alignment.claims))
  const rest = claims.filter((id) => !taken.has(id))
  const all = rest.length > 0 ? [...found, comparePair(side.base, side.outlet, [base], rest)] : found
  return all.map((alignment, n) => ruledAs(alignment, status, finding.kinds, n === 0))
}

/** The alignment of the claims that were not ruled otherwise; none where all were. */
export function without(side: Side, alignment: Alignment, rulings: ReadonlyMap<ClaimId, Ruled>): Alignment[] {
  const base = alignment.base.filter((id) => !rulings.has(id))
  if (base.length === alignment.base.length) return [alignment]
  return base.length === 0 ? [] : [only(side, alignment, base)]
}

/** What the alignment says of these claims of the base alone. */
function only(side: Side, alignment: Alignment, base: readonly ClaimId[]): Alignment {
  if (base.length === alignment.base.length) return alignment
  const spans = pick(side, base).map(({ span }) => span)
  const changes = alignment.changes.filter(
    (change) => !change.base || spans.some((span) => change.base && contains(span, change.base)),
  )
  const material = changes.some((change) => change.material)
  return {
    ...alignment,
    id: idOf(base, alignment.claims),
    base,
    edits: editsOf(side, base, alignment.claims),
    changes,
    verdict: material ? 'altered' : 'reworded',
  }
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

function editsOf(side: Side, from: readonly ClaimId[], to: readonly ClaimId[]): Alignment['edits'] {
  const tokens = (of: Witness, ids: readonly ClaimId[]) =>
    pick(side, ids).flatMap((claim) => tokensIn(of.article, claim.span))
  return exactEdits(tokens(side.base, from), tokens(side.outlet, to))
}

const idOf = (base: readonly ClaimId[], claims: readonly ClaimId[]): string =>
  `${base.join('+')}~${claims.join('+')}`

/** Of one article, in the order of its text. */
const pick = ({ claim }: Side, ids: readonly ClaimId[]): Claim[] =>
  ids.flatMap((id) => claim(id) ?? []).sort((a, b) => a.span.start - b.span.start)
