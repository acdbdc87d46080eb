/** Aligned claims in, both sides as tokens cut into clauses, each token with its counterparts on the other side, out. */

import { FUNCTION_WORDS } from '../lexicon/negation.ts'
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { passageIn, type Token } from '../text/token.ts'
import type { Aligned } from './rule.ts'

/** A stretch of tokens with one finite verb at most; `to` is exclusive. */
export type Clause = {
  readonly from: number
  readonly to: number
  /** How it hangs on the clause before it: as its content ("that …"), as an open question ("whether …", "… ?"), as a condition, or not. */
  readonly link: 'content' | 'open' | 'condition' | 'none'
}

type Placed = Clause & {
  /** Counts the passages of a side; claims that go on in the same sentence share one. */
  readonly passage: number
}

type Passage = {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Placed[]
  /** For each token, the index of its clause. */
  readonly clauseOf: readonly number[]
}

export type Side = Passage & {
  /** For each token, its counterparts on the other side: the linked word first, then other words of the same stem. */
  readonly counterparts: readonly (readonly number[])[]
}

export function sidesOf(aligned: Aligned): { base: Side; witness: Side } {
  const base = segmented(aligned.base, aligned.baseClaims)
  const witness = segmented(aligned.witness, aligned.claims)
  const baseAt = new Map(base.tokens.map((token, i) => [token.span.start, i]))
  const witnessAt = new Map(witness.tokens.map((token, i) => [token.span.start, i]))
  const toWitness = new Map<number, number>()
  const toBase = new Map<number, number>()
  for (const link of aligned.links) {
    const i = baseAt.get(link.base.start)
    const j = witnessAt.get(link.witness.start)
    if (i === undefined || j === undefined || !isTelling(base.tokens[i], witness.tokens[j])) continue
    toWitness.set(i, j)
    toBase.set(j, i)
  }
  return {
    base: { ...base, counterparts: counterparts(base.tokens, witness.tokens, toWitness) },
    witness: { ...witness, counterparts: counterparts(witness.tokens, base.tokens, toBase) },
  }
}

/** A content word linked with "said" or "the" tells nothing of either. */
const isTelling = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && (a.norm === b.norm || (isContent(a) && isContent(b)))

/** A word that says something of the matter: no article, pronoun, auxiliary or preposition. */
export const isContent = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && !FUNCTION_WORDS.has(token.norm) && !token.norm.endsWith("n't"))

/** One object for one claim, wherever it is compared. */
function segmented(witness: Witness, claims: readonly Claim[]): Passage {
  const [claim] = claims
  if (claim && claims.length === 1) return segmentedClaim(claim, witness)
  return segmentedAnew(witness, claims)
}

const segmentedClaim = perObject((claim: Claim, witness: Witness) => segmentedAnew(witness, [claim]))

function segmentedAnew(witness: Witness, claims: readonly Claim[]): Passage {
  const tokens: Token[] = []
  const clauses: Placed[] = []
  let passage = 0
  let previous: Claim | undefined
  for (const claim of claims) {
    if (previous && !isContinued(witness, previous, claim)) passage++
    previous = claim
    const own = passageIn(witness.article, claim.span)
    for (const clause of clausesOf(own))
      clauses.push({ ...clause, passage, from: clause.from + tokens.length, to: clause.to + tokens.length })
    tokens.push(...own)
  }
  const clauseOf = clauses.flatMap((clause, n) => new Array<number>(clause.to - clause.from).fill(n))
  return { tokens, clauses, clauseOf }
}

function isContinued(witness: Witness, a: Claim, b: Claim): boolean {
  if (a.sentence !== b.sentence) return false
  return !/[.!?\n]/u.test(witness.article.text.slice(a.span.end - 1, b.span.start))
}

function counterparts(
  own: readonly Token[],
  other: readonly Token[],
  links: ReadonlyMap<number, number>,
): number[][] {
  const byStem = new Map<string, number[]>()
  other.forEach((token, j) => {
    if (!isContent(token)) return
    const same = byStem.get(token.stem)
    if (same) same.push(j)
    else byStem.set(token.stem, [j])
  })
  return own.map((token, i) => {
    const linked = links.get(i)
    const all = isContent(token) ? (byStem.get(token.stem) ?? []) : []
    const same = nearest(all, (i * other.length) / own.length)
    return linked === undefined ? same : [linked, ...same.filter((j) => j !== linked)]
  })
}

/** A word that a passage says more often than this is looked for near its place alone. */
const MOST_COUNTERPARTS = 24

function nearest(places: number[], place: number): number[] {
  if (places.length <= MOST_COUNTERPARTS) return places
  const behind = places.findIndex((j) => j >= place)
  const from = Math.max(0, (behind < 0 ? places.length : behind) - MOST_COUNTERPARTS / 2)
  return places.slice(from, from + MOST_COUNTERPARTS)
}

/** Cuts a claim's tokens at marks, subordinators, relatives and coordinated finite verbs; a rough cut, without a grammar. */
export const clausesOf = perObject((tokens: readonly Token[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let from = 0
  tokens.forEach((_, i) => {
    if (i > from && (opensClause(tokens, i) || endsPreface(tokens, from, i))) {
      clauses.push({ from, to: i, link: linkOf(tokens, from, i) })
      from = i
    }
  })
  if (from < tokens.length)
    clauses.push({ from, to: tokens.length, link: linkOf(tokens, from, tokens.length) })
  return clauses
})

const HARD_MARKS = new Set(['.', '!', '?', ';', ':', '—', '–', '(', ')', '…', '•'])
/** They part clauses only beside another mark; words quoted within a sentence go on with it. */
const QUOTE_MARKS = new Set(['“', '”', '"'])
const SUBORDINATORS = new Set(
  'that whether because although though while whereas but if unless when where what which who whom whose since once provided providing lest so yet nor'.split(
    ' ',
  ),
)
/** They join words or clauses: a cut only where a verb of its own follows. */
const COORDINATORS = new Set(['and', 'or', 'then', 'before', 'after', 'until', 'as'])
/** The auxiliaries that make a clause finite. */
export const FINITE = new Set(
  `am is are was were will would shall should can could may might must ought cannot has have had does do did
   won't wouldn't can't couldn't shouldn't mustn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't`.split(
    /\s+/,
  ),
)
/** How far a coordinated subject may reach before its verb: "and every new passenger car sold there will". */
const SUBJECT_REACH = 7

/** A clause that opens a sentence with a subordinator, or with an inverted "should", ends at its first comma. */
function endsPreface(tokens: readonly Token[], from: number, i: number): boolean {
  if (tokens[i - 1]?.text !== ',') return false
  const opening = tokens[from] as Token
  return /^(?:if|unless|although|though|while|whereas|because|when|once|since|until|till|before|after|should|had|were)$/.test(
    opening.norm,
  )
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const token = tokens[i] as Token
  if (QUOTE_MARKS.has(before.text)) return tokens[i - 2]?.kind === 'mark'
  if (before.text === ',' && QUOTE_MARKS.has(tokens[i - 2]?.text ?? '')) return true
  if (HARD_MARKS.has(before.text)) return true
  if (token.norm === 'yet' && /^(?:not|as|is|are|was|were|has|have|had|.*n't)$/.test(before.norm))
    return false
  if (SUBORDINATORS.has(token.norm)) return token.norm !== 'that' || !isDemonstrative(tokens, i)
  if (before.text === ',' && (opensParticiple(tokens, i) || opensSplice(tokens, i))) return true
  if (!COORDINATORS.has(token.norm)) return false
  if (before.text === ',' && opensInfinitive(tokens, i + 1)) return true
  return hasOwnVerb(tokens, i + 1, before.text === ',')
}

/** "…, after being dismissed": a clause without a subject of its own. */
const opensParticiple = (tokens: readonly Token[], i: number): boolean =>
  /^(?:after|before|since|by)$/.test(tokens[i]?.norm ?? '') &&
  /^\p{L}{2,}ing$/u.test(tokens[i + 1]?.norm ?? '')

/** "We are no longer strangers, we have become friends". */
const opensSplice = (tokens: readonly Token[], i: number): boolean =>
  /^(?:i|we|he|she|they)$/.test(tokens[i]?.norm ?? '') && FINITE.has(tokens[i + 1]?.norm ?? '')

/** "called for the lake to be drained, and for the dam to be kept": a second infinitive with its own subject. */
const opensInfinitive = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.norm === 'for' &&
  tokens.slice(from, from + SUBJECT_REACH).some((token) => token.norm === 'to')

/** "that" before a preposition or a verb of its own is no complementiser: "than that of", "after that". */
function isDemonstrative(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    before !== undefined &&
    /^(?:than|of|after|before|on|in|for|with|at|by|from|like|to|all)$/.test(before.norm)
  )
}

/** Whether a subject pronoun follows, or a finite auxiliary before the next cut: the coordinator then joins clauses, not words. */
function hasOwnVerb(tokens: readonly Token[], from: number, afterComma: boolean): boolean {
  if (/^(?:i|we|he|she|they)$/.test(tokens[from]?.norm ?? '')) return true
  for (let i = from; i < tokens.length && i < from + SUBJECT_REACH; i++) {
    const token = tokens[i] as Token
    // "Boats and old cranes in May": the month.
    if (FINITE.has(token.norm) && !(token.norm === 'may' && token.capital)) return true
    if (token.kind === 'mark' && !/^[-€$£%]$/.test(token.text) && !(afterComma && token.text === ','))
      return false
    if (SUBORDINATORS.has(token.norm)) return false
  }
  return false
}

function linkOf(tokens: readonly Token[], from: number, to: number): Clause['link'] {
  if (tokens[to - 1]?.text === '?') return 'open'
  const opening = tokens[from]?.norm ?? ''
  if (opening === 'that') return isAfterStop(tokens, from) ? 'none' : 'content'
  if (opening === 'why') return 'content'
  if (opening === 'whether') return 'open'
  return /^(?:if|unless|provided|providing|once)$/.test(opening) ||
    (opening === 'should' && isAfterStop(tokens, from))
    ? 'condition'
    : 'none'
}

const isAfterStop = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || /^[.!?;:—–“”"]$/.test(tokens[from - 1]?.text ?? '')

export const within = (outer: { from: number; to: number }, i: number): boolean =>
  outer.from <= i && i < outer.to
