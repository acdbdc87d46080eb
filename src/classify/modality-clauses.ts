/** Two sides with their modal words in, the clauses that share words of content, and whether a pair of them says the same, out. */

import { tagWords } from '../text/tags.ts'
import { isOneOf } from '../text/word-set.ts'
import { FINITE, within } from './clauses.ts'
import type { ModalCue } from './modality-cues.ts'
import type { Modal, Mood } from './modality-mood.ts'
import { isContent } from './negation-clauses.ts'

export type ClausePair = {
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
export function clausePairs(base: Modal, witness: Modal): ClausePair[] {
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
export function isAligned(base: Modal, witness: Modal, pair: ClausePair, from: Mood, to: Mood): boolean {
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
  if (!a || !b) return false
  // "Must get off except in winter", "may ride in winter": what is excepted is another matter.
  if ([...base.tokens, ...witness.tokens].some(({ norm }) => isOneOf(norm, 'except unless otherwise rest')))
    return false
  const subject =
    pair.shared.length < ENOUGH
      ? isSamePronoun(base, a, witness, b) && pair.shared.some(({ i, j }) => i > a.to && j > b.to)
      : pair.shared.some(({ i, j }) => i === a.from - 1 && j === b.from - 1)
  const isFree = (side: Modal, cue: ModalCue) => {
    const at = side.tokens[cue.to]?.norm === 'to' ? cue.to + 1 : cue.to
    const verb = side.tokens[at]
    return verb !== undefined && isContent(verb) && !side.counterparts[at]?.length
  }
  return subject && isFree(base, a) && isFree(witness, b)
}

/** "She intends to see out her contract", "she will fulfil her contract". */
const isSamePronoun = (base: Modal, a: ModalCue, witness: Modal, b: ModalCue): boolean =>
  isOneOf(base.tokens[a.from - 1], 'he she they we i') &&
  base.tokens[a.from - 1]?.norm === witness.tokens[b.from - 1]?.norm

/** An active auxiliary governs what follows it; a passive one its subject too; another cue may follow what it governs ("rain is expected"). */
const isGoverned = (side: Modal, cue: ModalCue | null, i: number): boolean =>
  cue === null ||
  i > cue.from ||
  side.tokens.slice(cue.to, cue.to + 2).some((token) => token.norm === 'be') ||
  !isOneOf(side.tokens[cue.from], 'must shall should will may might can could cannot ought')

function hasFinite(side: Modal, n: number): boolean {
  const clause = side.clauses[n]
  if (!clause) return false
  const tags = tagWords(side.tokens)
  return side.tokens
    .slice(clause.from, clause.to)
    .some(({ norm }, k) => FINITE.has(norm) || isOneOf(tags[clause.from + k], 'VBD VBZ'))
}

/** A question is plain where what leaves it open is known: "too early to say whether". */
const isPlain = (side: Modal, n: number): boolean =>
  (!isOneOf(side.clauses[n]?.link, 'condition open') ||
    side.cues.some((cue) => cue.asks && cue.clauses.includes(n))) &&
  !isSubordinate(side, n)

/** "so that trains can pass", "before they can leave": what something is for, no statement of its own. */
function isSubordinate(side: Modal, n: number): boolean {
  const from = side.clauses[n]?.from ?? 0
  const [before = '', first = '', second] = [from - 1, from, from + 1].map((i) => side.tokens[i]?.norm)
  if (isOneOf(first, 'before until till')) return !isMoment(side, from + 1)
  return (first === 'so' && second === 'that') || (first === 'that' && isOneOf(before, 'so order'))
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
const HEAD_GAP = 5

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
