/** A Comparison and a reviewer's decisions in, the Comparison as the reviewer has it out, with where each decision stands. */
import type { ClaimId, Comparison, Reviewed, Sigil } from '../model.ts'
import type { Decision } from './decision.ts'
import { findingKey } from './fold.ts'
import { indexOf } from './index-of.ts'
import { type Resolution, resolve } from './resolve.ts'
import { type Ruled, ruleWitness } from './rule-witness.ts'
import { findingOf, itemKey } from './subject.ts'

/** One decision as it stands in this Comparison. */
export type Standing = {
  readonly decision: Decision
  readonly mark: Reviewed['mark']
  /** Why a person must look again; empty otherwise. */
  readonly reason: string
}

export type Applied = {
  /** As the reviewer has it; the tool's own object where nothing was corrected. */
  readonly comparison: Comparison
  readonly review: readonly Reviewed[]
  /** By item key. */
  readonly standings: ReadonlyMap<string, Standing>
  /** Decisions on words that no item holds any more. */
  readonly lost: readonly Standing[]
}

/** Without a decision the Comparison itself comes back. Texts that have changed are never ruled in silence. */
export function apply(comparison: Comparison, decisions: Iterable<Decision>): Applied {
  const all = [...decisions]
  const readings = pass(
    comparison,
    all.filter(({ subject }) => subject.base !== null),
  )
  const additions = pass(
    readings.comparison,
    all.filter((decision) => decision.subject.base === null && !isOvertaken(comparison, readings, decision)),
  )
  return {
    comparison: additions.comparison,
    review: [...readings.review, ...additions.review],
    standings: new Map([...readings.standings, ...additions.standings]),
    lost: [...readings.lost, ...additions.lost],
  }
}

/** The reviewer has since said that the added words carry a claim. */
const isOvertaken = (tool: Comparison, { comparison }: Applied, decision: Decision): boolean =>
  comparison !== tool &&
  resolve(comparison, decision).kind === 're-check' &&
  resolve(tool, decision).kind === 'holds'

/** Additions come after the readings, for a claim that is said to be omitted leaves its words to them. */
function pass(comparison: Comparison, decisions: readonly Decision[]): Applied {
  const standings = new Map<string, Standing>()
  const lost: Standing[] = []
  const ruled = new Map<Sigil, Ruled[]>()
  const review: Reviewed[] = []
  for (const { decision, resolution } of heldFirst(comparison, decisions)) {
    const { item } = resolution
    const standing = standingOf(comparison, decision, resolution)
    const key = item ? itemKey(item) : undefined
    if (key === undefined || standings.has(key)) lost.push(standing)
    else standings.set(key, standing)
    const claims = claimsOf(resolution)
    review.push(reviewedOf(comparison, standing, resolution))
    if (!item || standing.mark !== 'corrected' || !decision.ruling) continue
    const ruling = { item, finding: decision.ruling, claims }
    const own = ruled.get(item.witness)
    if (own) own.push(ruling)
    else ruled.set(item.witness, [ruling])
  }
  let result = comparison
  for (const [sigil, rulings] of ruled) result = ruleWitness(result, sigil, rulings)
  return { comparison: result, review, standings, lost }
}

/** The Comparison that reports show and that says who stands behind what. */
export const withReview = ({ comparison, review }: Applied): Comparison =>
  review.length > 0 ? { ...comparison, review } : comparison

/** So that of two decisions on one item the one whose words are there takes it. */
function heldFirst(comparison: Comparison, decisions: readonly Decision[]) {
  const resolved = decisions.map((decision) => ({ decision, resolution: resolve(comparison, decision) }))
  const holds = resolved.filter(({ resolution }) => resolution.kind === 'holds')
  return [...holds, ...resolved.filter(({ resolution }) => resolution.kind === 're-check')]
}

function standingOf(comparison: Comparison, decision: Decision, resolution: Resolution): Standing {
  if (resolution.kind === 're-check') return { decision, mark: 're-check', reason: resolution.reason }
  if (!decision.ruling) return { decision, mark: 'open', reason: '' }
  const found = findingOf(indexOf(comparison), resolution.item)
  const isSame = findingKey(found) === findingKey(decision.ruling)
  return { decision, mark: isSame ? 'confirmed' : 'corrected', reason: '' }
}

const claimsOf = (resolution: Resolution): readonly ClaimId[] =>
  resolution.kind === 'holds' ? resolution.claims : []

function reviewedOf(comparison: Comparison, { decision, mark }: Standing, resolution: Resolution): Reviewed {
  const { item } = resolution
  const index = indexOf(comparison)
  const claims = claimsOf(resolution)
  return {
    base: item?.kind === 'reading' ? item.base : null,
    witness: item?.witness ?? decision.subject.outlet.sigil,
    claims: decision.ruling?.status === 'set-aside' ? [] : claims,
    spans: claims.flatMap((id) => index.claim(id)?.span ?? []),
    mark,
    suggested: item ? findingOf(index, item).status : null,
    ruled: decision.ruling?.status ?? null,
    conflict: decision.conflict,
    flagged: decision.flagged,
    note: decision.note,
    by: decision.by,
  }
}
