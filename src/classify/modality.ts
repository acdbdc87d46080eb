/** Aligned claims in, the places where an obligation, a certainty or an intention became stronger or weaker out. */

import type { ModalAxis } from '../lexicon/modality.ts'
import type { Change, Span } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { causalChange } from './modality-causation.ts'
import { type ModalCue, modalCues } from './modality-cues.ts'
import { differs, lowestOf, type Modal, type Mood, moodsOf } from './modality-mood.ts'
import { FINITE, isContent, type Side, sidesOf, within } from './negation-clauses.ts'
import type { Rule } from './rule.ts'

export const modalityRule: Rule = (aligned) => {
  const sides = sidesOf(aligned)
  const base: Modal = { ...sides.base, cues: cuesOf(sides.base.clauses, sides.base) }
  const witness: Modal = { ...sides.witness, cues: cuesOf(sides.witness.clauses, sides.witness) }
  const causal = causalChange(aligned)
  return causal ? [causal, ...modalChanges(base, witness)] : modalChanges(base, witness)
}

const cuesOf = perObject((clauses: Side['clauses'], { tokens }: Side) => modalCues(tokens, clauses))

/** One change a cue: where several clauses of the other side answer it, the one whose own cue can be shown, else the first. */
function modalChanges(base: Modal, witness: Modal): Change[] {
  const found: { from: Mood; to: Mood; change: Change }[] = []
  for (const pair of clausePairs(base, witness)) {
    const { from, to } = moodsOf(base, pair.m, witness, pair.n)
    if (!isAligned(base, witness, pair, from, to) || !differs(base, witness, from, to)) continue
    if (hasEqualElsewhere(witness, from, to, pair.n) || hasEqualElsewhere(base, to, from, pair.m)) continue
    found.push({ from, to, change: changeOf(base, witness, pair, from, to) })
  }
  found.sort(
    (a, b) =>
      Number(b.from.cue !== null && b.to.cue !== null) - Number(a.from.cue !== null && a.to.cue !== null),
  )
  const seen = new Set<ModalCue>()
  return found.flatMap(({ from, to, change }) => {
    const known = (from.cue !== null && seen.has(from.cue)) || (to.cue !== null && seen.has(to.cue))
    if (from.cue) seen.add(from.cue)
    if (to.cue) seen.add(to.cue)
    return known ? [] : [change]
  })
}

function changeOf(base: Modal, witness: Modal, { m, n }: ClausePair, from: Mood, to: Mood): Change {
  return {
    kind: 'modality',
    material: true,
    base: from.cue ? cueSpan(base, from.cue) : predicateSpan(base, witness, m, n),
    witness: to.cue ? cueSpan(witness, to.cue) : predicateSpan(witness, base, n, m),
    note: noteOf(base, witness, from, to),
  }
}

/** Whether the passage has a cue like `wanted`, other than the one compared: the two may correspond in other clauses. */
function hasEqualElsewhere(side: Modal, wanted: Mood, compared: Mood, n: number): boolean {
  if (!wanted.cue) return false
  const passage = side.clauses[n]?.passage
  // Of "was told to" the first reading alone, or any advice would answer it.
  const wantedLevels = wanted.cue.negated ? wanted.levels : wanted.levels.slice(0, 1)
  return side.cues.some(
    (cue) =>
      cue !== compared.cue &&
      side.clauses[side.clauseOf[cue.from] ?? 0]?.passage === passage &&
      cue.levels.some((level) => level < 4 && wantedLevels.includes(level)),
  )
}

type ClausePair = {
  readonly m: number
  readonly n: number
  /** Indexes of the words that the clauses share. */
  readonly shared: readonly { readonly i: number; readonly j: number }[]
  /** Whether a word right after a modal is among them. */
  readonly head: boolean
}

/** Shared words of content that make two clauses say the same. */
const ENOUGH = 2
/** The same where the one side has neither the governed word nor a finite verb: a headline, a list, a reply. */
const ENOUGH_FOR_FRAGMENT = 4

/** The clauses of both sides that share words of content. */
function clausePairs(base: Modal, witness: Modal): ClausePair[] {
  const pairs = new Map<string, { m: number; n: number; shared: { i: number; j: number }[]; head: boolean }>()
  base.tokens.forEach((token, i) => {
    if (!isContent(token) || isCue(base, i)) return
    for (const j of ownWords(base, witness, i)) {
      if (isCue(witness, j)) continue
      const m = base.clauseOf[i] ?? 0
      const n = witness.clauseOf[j] ?? 0
      const pair = pairs.get(`${m} ${n}`) ?? { m, n, shared: [], head: false }
      pair.shared.push({ i, j })
      pair.head ||= isHead(base, i) || isHead(witness, j)
      pairs.set(`${m} ${n}`, pair)
    }
  })
  return [...pairs.values()].filter(({ m, n }) => isPlain(base, m) && isPlain(witness, n))
}

/** Where the word itself stands on the other side, a synonym linked with it tells of another clause. */
function ownWords(base: Modal, witness: Modal, i: number): readonly number[] {
  const all = base.counterparts[i] ?? []
  const same = all.filter((j) => witness.tokens[j]?.stem === base.tokens[i]?.stem)
  return same.length > 0 ? same : all
}

/** Whether the two clauses share the governed word, or enough else of what their modals govern. */
function isAligned(base: Modal, witness: Modal, pair: ClausePair, from: Mood, to: Mood): boolean {
  if (pair.head || isOneSubject(base, witness, pair, from, to)) return true
  // A hedge is seldom added: where the governed word is not the same, it more often stands for one in another clause.
  if (!from.cue) return false
  if (!pair.shared.some(({ i, j }) => isGoverned(base, from.cue, i) && isGoverned(witness, to.cue, j)))
    return false
  const fragment = (!from.cue && !hasFinite(base, pair.m)) || (!to.cue && !hasFinite(witness, pair.n))
  return pair.shared.length >= (fragment ? ENOUGH_FOR_FRAGMENT : ENOUGH)
}

/** "the valve may leak", "the valve will blow": one subject right before both modals, each verb active and without a counterpart. */
function isOneSubject(
  base: Modal,
  witness: Modal,
  pair: ClausePair,
  { cue: a }: Mood,
  { cue: b }: Mood,
): boolean {
  if (!a || !b || pair.shared.length < ENOUGH) return false
  const subject = pair.shared.some(({ i, j }) => i === a.from - 1 && j === b.from - 1)
  const isFree = (side: Modal, cue: ModalCue) => {
    const verb = side.tokens[cue.to]
    return verb !== undefined && isContent(verb) && !side.counterparts[cue.to]?.length
  }
  return subject && isFree(base, a) && isFree(witness, b)
}

/** An active auxiliary governs what follows it; a passive one its subject too; another cue may follow what it governs ("rain is expected"). */
const isGoverned = (side: Modal, cue: ModalCue | null, i: number): boolean =>
  cue === null ||
  i > cue.from ||
  side.tokens.slice(cue.to, cue.to + 2).some((token) => token.norm === 'be') ||
  !/^(?:must|shall|should|will|may|might|can|could|cannot|ought)$/.test(side.tokens[cue.from]?.norm ?? '')

function hasFinite(side: Modal, n: number): boolean {
  const clause = side.clauses[n]
  return (
    clause !== undefined && side.tokens.slice(clause.from, clause.to).some((token) => FINITE.has(token.norm))
  )
}

/** A question is plain where what leaves it open is known: "too early to say whether". */
const isPlain = (side: Modal, n: number): boolean =>
  side.clauses[n]?.link !== 'condition' &&
  (side.clauses[n]?.link !== 'open' || side.cues.some((cue) => cue.asks && cue.clauses.includes(n))) &&
  !isSubordinate(side, n)

/** "so that trains can pass", "before they can leave": what something is for, no statement of its own. */
function isSubordinate(side: Modal, n: number): boolean {
  const from = side.clauses[n]?.from ?? 0
  const [before = '', first = '', second] = [from - 1, from, from + 1].map((i) => side.tokens[i]?.norm)
  if (/^(?:before|until|till)$/.test(first)) return !isMoment(side, from + 1)
  return (first === 'so' && second === 'that') || (first === 'that' && /^(?:so|order)$/.test(before))
}

/** "till the end of the year the office will …": the word opens a date, no clause. */
const isMoment = (side: Modal, i: number): boolean =>
  side.tokens.slice(i, i + 3).some(({ norm, kind }) => kind === 'number' || MOMENT.has(norm))

const MOMENT: ReadonlySet<string> = new Set(
  `end start beginning close term date deadline day night week month quarter half year season spring summer autumn winter
   christmas easter now then today tomorrow noon midnight january february march april june july august september
   october november december monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

const isCue = (side: Modal, i: number): boolean => side.cues.some((cue) => within(cue, i))

/** Words without content that may part a modal from the word it governs: "may not have been able to". */
const HEAD_GAP = 4

/** The first word of content after a modal. */
function isHead(side: Modal, i: number): boolean {
  for (let k = i - 1; k >= i - HEAD_GAP; k--) {
    const token = side.tokens[k]
    if (!token) return false
    if (isCue(side, k)) return true
    if (isContent(token)) return false
  }
  return false
}

const cueSpan = (side: Modal, cue: ModalCue): Span => ({
  start: side.tokens[cue.from]?.span.start ?? 0,
  end: side.tokens[cue.to - 1]?.span.end ?? 0,
})

/** Where no word marks the modality: the clause's words that the other side's clause has too. */
function predicateSpan(side: Modal, other: Modal, n: number, m: number): Span | null {
  const clause = side.clauses[n]
  if (!clause) return null
  const shared = side.tokens
    .map((token, i) => ({ token, i }))
    .slice(clause.from, clause.to)
    .filter(({ i }) => side.counterparts[i]?.some((j) => other.clauseOf[j] === m))
  const first = shared[0]
  const last = shared.at(-1)
  return first && last ? { start: first.token.span.start, end: last.token.span.end } : null
}

function noteOf(base: Modal, witness: Modal, from: Mood, to: Mood): string {
  const up = lowestOf(from) < lowestOf(to)
  const axis = gradedAxis(base, witness, from, to)
  const step = axis === 'certainty' ? (up ? 'raised' : 'lowered') : up ? 'strengthened' : 'weakened'
  return `${named(base, from)} → ${named(witness, to)}: ${axis} ${step}`
}

/** "should" beside "will" is an expectation; else a duty on either side makes it one of obligation, a plan one of intention. */
function gradedAxis(base: Modal, witness: Modal, from: Mood, to: Mood): ModalAxis {
  const axes = [axisOf(base, from), axisOf(witness, to)]
  return axes.includes('obligation') ? 'obligation' : axes.includes('intention') ? 'intention' : 'certainty'
}

const axisOf = (side: Modal, mood: Mood): ModalAxis =>
  mood.cue && /^(?:should|ought)/.test(side.tokens[mood.cue.from]?.norm ?? '') && mood.levels[0] === 3
    ? 'certainty'
    : mood.axis

const named = (side: Modal, mood: Mood): string =>
  mood.cue
    ? `“${side.tokens
        .slice(mood.cue.from, mood.cue.to)
        .map((token) => token.text)
        .join(' ')}”`
    : 'stated as fact'
