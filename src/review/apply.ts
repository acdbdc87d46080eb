/** A Comparison and a reviewer's decisions in, the Comparison as the reviewer has it out, with where each decision stands. */
import type { ClaimId, Comparison, Reviewed, Sigil, Span } from '../model.ts'
import type { Decision } from './decision.ts'
import { findingKey } from './fold.ts'
import { indexOf } from './index-of.ts'
import { type Resolution, resolve } from './resolve.ts'
import { ruleReadings } from './rule-readings.ts'
import type { ComparePair, Ruled } from './ruled-alignments.ts'
import { setAside } from './set-aside.ts'
import { findingOf, type Item, itemKey } from './subject.ts'

/** One decision as it stands in this Comparison. */
export type Standing = {
  readonly decision: Decision
  readonly mark: Reviewed['mark']
  /** What it speaks of here; null where nothing like it is left. */
  readonly item: Item | null
  /** They carry what it says. */
  readonly claims: readonly ClaimId[]
  /** Where they stand. */
  readonly spans: readonly Span[]
  /** What the tool had found; null where nothing like it is left. */
  readonly suggested: Reviewed['suggested']
  /** Why a person must look again; empty otherwise. */
  readonly reason: string
}

export type Applied = {
  /** As the reviewer has it; the tool's own object where nothing was corrected. */
  readonly comparison: Comparison
  /** The same before sentences were set aside: decisions on additions refer to it. */
  readonly read: Comparison
  /** By item key. */
  readonly standings: ReadonlyMap<string, Standing>
  /** Decisions on words that no item holds any more. */
  readonly lost: readonly Standing[]
}

/** Without a decision the Comparison itself comes back. Texts that have changed are never ruled in silence. */
export function apply(
  comparison: Comparison,
  decisions: Iterable<Decision>,
  comparePair: ComparePair,
): Applied {
  const all = [...decisions]
  const readings = standingsOf(
    comparison,
    all.filter(({ subject }) => subject.base !== null),
  )
  const read = ruleReadings(comparison, readings.ruled, comparePair)
  const additions = standingsOf(
    read,
    all.filter((decision) => decision.subject.base === null && !isOvertaken(comparison, read, decision)),
  )
  return {
    comparison: setAside(read, claimsOf(additions.ruled)),
    read,
    standings: new Map([...readings.standings, ...additions.standings]),
    lost: [...readings.lost, ...additions.lost],
  }
}

/**
 * Where a decision that is new, or made anew, leaves every finding as it is: how it stands, and all that was applied before
 * stays. Undefined where all is to be applied anew.
 */
export function standingAlone(tool: Comparison, before: Applied, decision: Decision): Standing | undefined {
  const standing = standingOf(decision.subject.base ? tool : before.read, decision)
  if (!standing.item || !isPlain(standing)) return undefined
  const own = before.standings.get(itemKey(standing.item))
  const isOwn = !own || (isPlain(own) && own.decision.subject.id === decision.subject.id)
  return isOwn ? standing : undefined
}

const isPlain = ({ mark }: Standing): boolean => mark === 'confirmed' || mark === 'open'

/** The reviewer has since said that the added words carry a claim. */
const isOvertaken = (tool: Comparison, read: Comparison, decision: Decision): boolean =>
  read !== tool && resolve(read, decision).kind === 're-check' && resolve(tool, decision).kind === 'holds'

type Standings = Pick<Applied, 'standings' | 'lost'> & {
  /** What was corrected, by outlet. */
  readonly ruled: ReadonlyMap<Sigil, readonly Ruled[]>
}

/** Additions come after the readings, for a claim that is said to be omitted leaves its words to them. */
function standingsOf(comparison: Comparison, decisions: readonly Decision[]): Standings {
  const standings = new Map<string, Standing>()
  const lost: Standing[] = []
  const ruled = new Map<Sigil, Ruled[]>()
  for (const standing of heldFirst(decisions.map((decision) => standingOf(comparison, decision)))) {
    const { item, claims, decision } = standing
    const key = item ? itemKey(item) : undefined
    if (key === undefined || standings.has(key)) lost.push(standing)
    else standings.set(key, standing)
    if (!item || standing.mark !== 'corrected' || !decision.ruling) continue
    const ruling = { item, finding: decision.ruling, claims }
    const own = ruled.get(item.witness)
    if (own) own.push(ruling)
    else ruled.set(item.witness, [ruling])
  }
  return { standings, lost, ruled }
}

/** Those of sentences that are set aside. */
function claimsOf(ruled: Standings['ruled']): ReadonlyMap<Sigil, ReadonlySet<ClaimId>> {
  const gone = [...ruled].map(([sigil, rulings]) => {
    const own = rulings.filter(({ finding }) => finding.status === 'set-aside')
    return [sigil, new Set(own.flatMap(({ claims }) => claims))] as const
  })
  return new Map(gone.filter(([, claims]) => claims.size > 0))
}

/** So that of two decisions on one item the one whose words are there takes it. */
const heldFirst = (standings: readonly Standing[]): Standing[] => [
  ...standings.filter(({ mark }) => mark !== 're-check'),
  ...standings.filter(({ mark }) => mark === 're-check'),
]

const known = new WeakMap<Comparison, WeakMap<Decision, Standing>>()

/** Found once for a decision and a Comparison: most of both outlive a reviewer's next step. */
function standingOf(comparison: Comparison, decision: Decision): Standing {
  const own = known.get(comparison) ?? new WeakMap<Decision, Standing>()
  known.set(comparison, own)
  const standing = own.get(decision) ?? standingFound(comparison, decision)
  own.set(decision, standing)
  return standing
}

function standingFound(comparison: Comparison, decision: Decision): Standing {
  const resolution = resolve(comparison, decision)
  const { item } = resolution
  const index = indexOf(comparison)
  const suggested = item ? findingOf(index, item).status : null
  if (resolution.kind === 're-check')
    return { decision, mark: 're-check', item, claims: [], spans: [], suggested, reason: resolution.reason }
  const { claims } = resolution
  return {
    decision,
    mark: markOf(comparison, decision, resolution),
    item,
    claims,
    spans: claims.flatMap((id) => index.claim(id)?.span ?? []),
    suggested,
    reason: '',
  }
}

type Holding = Extract<Resolution, { readonly kind: 'holds' }>

function markOf(comparison: Comparison, { ruling }: Decision, { item }: Holding): Reviewed['mark'] {
  if (!ruling) return 'open'
  const found = findingOf(indexOf(comparison), item)
  return findingKey(found) === findingKey(ruling) ? 'confirmed' : 'corrected'
}

/** The Comparison that reports show and that says who stands behind what. */
export function withReview({ comparison, standings, lost }: Applied): Comparison {
  const all = [...lost, ...standings.values()]
  return all.length > 0 ? { ...comparison, review: all.map(reviewedOf) } : comparison
}

const reviewedOf = ({ decision, mark, item, claims, spans, suggested }: Standing): Reviewed => ({
  base: item?.kind === 'reading' ? item.base : null,
  witness: item?.witness ?? decision.subject.outlet.sigil,
  claims: decision.ruling?.status === 'set-aside' ? [] : claims,
  spans,
  mark,
  suggested,
  ruled: decision.ruling?.status ?? null,
  conflict: decision.conflict,
  flagged: decision.flagged,
  note: decision.note,
  by: decision.by,
})
