/** A Comparison and the key messages in, the scorecard out: how present, how prominent and how faithful each is in each outlet. */
import type { ChangeKind, ClaimId, Comparison, Reading, Sigil } from '../model.ts'
import { plainText } from './excerpt.ts'
import type { Status } from './labels.ts'
import type { Lookup } from './lookup.ts'
import type { Place } from './place.ts'
import type { Prominence } from './prominence.ts'
import type { Cell, ClaimRow } from './rows.ts'

/** What the release was meant to get across, and the claims that say it. */
export type Message = { readonly text: string; readonly claims: readonly ClaimId[] }

export type Points = 0 | 1 | 2

export type Score = {
  readonly witness: Sigil
  /** 0 absent, 1 in part or without its details, 2 whole. */
  readonly presence: Points
  /** 2 in the headline or the lead, 1 in the body, 0 in the tail; null where it is absent. */
  readonly prominence: Points | null
  /** 2 the same meaning, 1 certainty, scope, attribution, tone or a quotation changed, 0 a fact changed; null where it is absent. */
  readonly fidelity: Points | null
  /** The three together, 0..6. */
  readonly total: number
  /** Of the message's claims, in the release's order. */
  readonly statuses: readonly Status[]
  readonly places: readonly Place[]
  /** Numbers of the divergences that lower its fidelity. */
  readonly divergences: readonly number[]
}

export type MessageRow = {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly claims: readonly ClaimId[]
  /** In the order of the outlets. */
  readonly scores: readonly Score[]
}

export type OutletScore = {
  readonly witness: Sigil
  /** The share of the messages that the outlet carries, 0..1. */
  readonly pullThrough: number
  /** Means over the messages; prominence and fidelity over those it carries, null where it carries none. */
  readonly presence: number
  readonly prominence: number | null
  readonly fidelity: number | null
  /** Points of the points that could be had, 0..1. */
  readonly score: number
}

export type Scorecard = {
  /** Somebody named the messages; otherwise they are the release's claims. */
  readonly isNamed: boolean
  readonly messages: readonly MessageRow[]
  readonly outlets: readonly OutletScore[]
}

/**
 * Without `messages`, every claim of the release is one. The three marks of 0 to 2 are those of public-relations
 * scorecards (presence, prominence, fidelity); what earns them is told at `Score`.
 */
export function scorecardOf(
  comparison: Comparison,
  lookup: Lookup,
  claimRows: readonly ClaimRow[],
  messages?: readonly Message[],
): Scorecard {
  const readings = new Map(
    comparison.readings.map((reading) => [keyOf(reading.witness, reading.base), reading]),
  )
  const cells = new Map(
    claimRows.flatMap(({ claim, cells }) => cells.map((cell) => [keyOf(cell.witness, claim), cell] as const)),
  )
  const claimScore = (witness: Sigil) => (claim: ClaimId) => {
    const [reading, cell] = [readings.get(keyOf(witness, claim)), cells.get(keyOf(witness, claim))]
    return reading && cell ? [scoreOfClaim(reading, cell, lookup)] : []
  }
  const all = messages ?? claimRows.map(({ claim, base }) => ({ text: plainText(base), claims: [claim] }))
  const sigils = lookup.outlets.map(({ article }) => article.sigil)
  const rows = all.map(({ text, claims }, n) => ({
    number: n + 1,
    text,
    claims,
    scores: sigils.map((sigil) => scoreOfMessage(sigil, claims.flatMap(claimScore(sigil)))),
  }))
  return {
    isNamed: messages !== undefined,
    messages: rows,
    outlets: sigils.map((sigil, n) => outletScore(sigil, n, rows)),
  }
}

const keyOf = (witness: Sigil, claim: ClaimId): string => `${witness}\n${claim}`

/** Prominence and fidelity of a claim that is absent are never read. */
type ClaimScore = {
  readonly presence: Points
  readonly prominence: Points
  readonly fidelity: Points
  readonly cell: Cell
}

function scoreOfClaim(reading: Reading, cell: Cell, lookup: Lookup): ClaimScore {
  const alignments = reading.alignments.map(lookup.alignment)
  const isWhole = alignments.some(({ changes }) => !changes.some(({ kind }) => kind === 'detail-dropped'))
  const marks = alignments
    .filter(({ verdict }) => verdict === 'altered')
    .flatMap(({ changes }) => changes.filter(({ material }) => material).map(({ kind }) => markOf(kind)))
  return {
    presence: cell.carried ? (isWhole ? 2 : 1) : 0,
    prominence: cell.carried ? PROMINENCE_POINTS[cell.carried.prominence] : 0,
    fidelity: least(marks) ?? 2,
    cell,
  }
}

const PROMINENCE_POINTS: Readonly<Record<Prominence, Points>> = { headline: 2, lead: 2, body: 1, tail: 0 }

/** What can be checked against the world; the rest is how sure, how far, by whom and in what tone. */
const FACTS: ReadonlySet<ChangeKind> = new Set(['negation', 'number', 'date', 'entity'])
const markOf = (kind: ChangeKind): Points => (FACTS.has(kind) ? 0 : 1)

const least = (points: readonly Points[]): Points | null =>
  points.length === 0 ? null : (Math.min(...points) as Points)
const most = (points: readonly Points[]): Points | null =>
  points.length === 0 ? null : (Math.max(...points) as Points)

/** A message is as prominent as its best claim and as faithful as its worst. */
function scoreOfMessage(witness: Sigil, claims: readonly ClaimScore[]): Score {
  const carried = claims.filter(({ presence }) => presence > 0)
  const isWhole = claims.every(({ presence }) => presence === 2)
  const presence = carried.length === 0 ? 0 : isWhole ? 2 : 1
  const prominence = most(carried.map((claim) => claim.prominence))
  const fidelity = least(carried.map((claim) => claim.fidelity))
  return {
    witness,
    presence,
    prominence,
    fidelity,
    total: presence + (prominence ?? 0) + (fidelity ?? 0),
    statuses: claims.map(({ cell }) => cell.status),
    places: carried.flatMap(({ cell }) => cell.carried?.place ?? []),
    divergences: [...new Set(carried.flatMap(({ cell }) => cell.divergences))].sort((a, b) => a - b),
  }
}

const MOST_POINTS = 6

function outletScore(witness: Sigil, column: number, rows: readonly MessageRow[]): OutletScore {
  const scores = rows.flatMap(({ scores }) => scores[column] ?? [])
  const carried = scores.filter(({ presence }) => presence > 0)
  const points = (pick: (score: Score) => Points | null) => carried.map((score) => pick(score) ?? 0)
  return {
    witness,
    pullThrough: mean(scores.map(({ presence }) => Math.min(presence, 1))) ?? 0,
    presence: mean(scores.map(({ presence }) => presence)) ?? 0,
    prominence: mean(points(({ prominence }) => prominence)),
    fidelity: mean(points(({ fidelity }) => fidelity)),
    score:
      scores.length === 0
        ? 0
        : scores.reduce((sum, { total }) => sum + total, 0) / (MOST_POINTS * scores.length),
  }
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length
