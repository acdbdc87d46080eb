/** Tokens and their clauses in, the modal words with their strength, negation reckoned in, out. */
import {
  ATTRIBUTIVE,
  MODAL_PATTERNS,
  type ModalAxis,
  type ModalLevel,
  type ModalPattern,
} from '../lexicon/modality.ts'
import { isNotWord } from '../lexicon/negation.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import type { Clause } from './clauses.ts'
import { isNoModal } from './modality-lookalikes.ts'
import { isContent } from './negation-clauses.ts'
import { openedBy, phraseEnd } from './negation-phrases.ts'

export type ModalCue = {
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly axis: ModalAxis
  /** More than one where the cue is ambiguous: "may not" forbids or doubts. */
  readonly levels: readonly ModalLevel[]
  readonly negated: boolean
  /** A ban or advice against: it negates without a negator, and says so in `negated` too. */
  readonly denies: boolean
  /** Whether it leaves open what it governs: "it is not clear whether". */
  readonly asks: boolean
  /** Indexes of the clauses that the cue governs; none where it only qualifies a noun ("the expected savings"). */
  readonly clauses: readonly number[]
}

/** Every cue, in order of appearance; the longest phrase wins. */
export function modalCues(tokens: readonly Token[], clauses: readonly Clause[]): ModalCue[] {
  return clauses.flatMap((clause, n) => {
    const cues: ModalCue[] = []
    for (let i = clause.from; i < clause.to; i++) {
      const found = patternAt(tokens, i, clause.to)
      if (!found) continue
      const { entry } = found.pattern
      cues.push({
        from: i,
        to: found.to,
        axis: entry.axis,
        denies: entry.denies,
        asks: entry.asks ?? false,
        ...strength(tokens, clause, i, found),
        clauses: isAttributive(tokens, i) ? [] : governedBy(tokens, clauses, n, found.pattern),
      })
      i = found.to - 1
    }
    return cues
  })
}

/** Its own clause and what it says in "that …"; what leaves something open says nothing else. */
function governedBy(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  n: number,
  { words, entry: { governs, asks } }: ModalPattern,
): readonly number[] {
  if (asks) {
    const open = contentClauses(tokens, clauses, n, words.at(-1) === 'if' ? 'condition' : 'open')
    // "It is not certain that" leaves as much open.
    return open.length > 0 ? open : contentClauses(tokens, clauses, n, 'content')
  }
  return governs ? [n, ...contentClauses(tokens, clauses, n, 'content')] : [n]
}

const patternsOf = openedBy(MODAL_PATTERNS)

function patternAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { pattern: ModalPattern; to: number } | null {
  const patterns = patternsOf(tokens[i] as Token)
  if (patterns.length === 0 || isNoModal(tokens, i)) return null
  for (const pattern of patterns) {
    const to = phraseEnd(tokens, i, pattern.words)
    if (to < 0) continue
    // The "that" of "unlikely that" opens the clause which the cue governs.
    if (to <= limit || (to === limit + 1 && opensClause(pattern))) return { pattern, to: Math.min(to, limit) }
  }
  return null
}

/** Chances and open questions; "demands that" and "shows that" are as often told otherwise. */
const opensClause = ({ words, entry }: ModalPattern): boolean =>
  entry.axis === 'certainty' && entry.level < 4 && isOneOf(words.at(-1), 'that whether if')

/** "the expected savings", "37 probable cases"; not "savings are expected", "is the likely cause". */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  if (!ATTRIBUTIVE.has((tokens[i] as Token).norm)) return false
  const next = tokens[i + 1]
  if (next === undefined || next.kind === 'number' || CARDINALS.has(next.norm) || !isContent(next))
    return false
  let before = i - 1
  while (isOneOf(tokens[before], 'most very more')) before--
  const opening = tokens[before]
  if (opening === undefined || !(opening.kind === 'number' || DETERMINERS.has(opening.norm))) return false
  return !isOneOf(tokens[before - 1], 'is are was were be been')
}

const DETERMINERS = new Set(
  'the a an its their his her our any no some these those this all of for with by on in and'.split(' '),
)

function strength(
  tokens: readonly Token[],
  clause: Clause,
  i: number,
  { pattern, to }: { pattern: ModalPattern; to: number },
): { levels: readonly ModalLevel[]; negated: boolean } {
  const { level, or, negated, denies } = pattern.entry
  if (!isNegated(tokens, clause, i, to, pattern))
    return { levels: or === undefined ? [level] : [level, or], negated: denies }
  // "Does not believe that it is" tells, like "believes", what one holds to be so.
  const isHeld = or === 4 && isNot(tokens[i - 1])
  const levels = isOneOf(tokens[i], 'may could') ? ([2, 4] as const) : isHeld ? [negated, or] : [negated]
  return { levels, negated: !denies }
}

const isNot = (token: Token | undefined): boolean => token !== undefined && isNotWord(token.norm)

/** How far before a modal a negative subject may begin: "none of the seven may". */
const SUBJECT_REACH = 11

/** A negator right after the cue, in it ("is not expected"), or before it ("does not have to", "nobody should"). */
function isNegated(
  tokens: readonly Token[],
  clause: Clause,
  from: number,
  to: number,
  { words, entry }: ModalPattern,
): boolean {
  if (isOfNobody(tokens, clause) || isOfNothing(tokens, from, to)) return true
  // "Will not stay open, in the view of the council": the phrase stands apart.
  const first = tokens[from]?.norm === 'in' ? from : Math.max(clause.from, from - SUBJECT_REACH)
  for (let k = first; k < Math.min(clause.to, to + 1); k++) {
    const norm = tokens[k]?.norm ?? ''
    const inside = k >= from && k < to
    // "Not clear whether", "has not ruled out": the phrase itself, not its denial.
    if (inside && entry.governs && entry.level === 2 && words.includes(norm)) continue
    if (norm === 'cannot' || isNotWord(norm)) return isLeave(tokens, from) || !isTerm(tokens, clause, to)
    if (
      !inside &&
      isOneOf(norm, 'never no nobody none nothing neither nor') &&
      !isObject(tokens, clause, k, from)
    )
      return isLeave(tokens, from) || !isOneOf(tokens[k + 1], LIMITING)
  }
  return false
}

/** "There is nobody who has to". */
const isOfNobody = (tokens: readonly Token[], { from }: Clause): boolean =>
  isOneOf(tokens[from], 'who that which') &&
  /\bthere (?:is|are|was|were|'s) (?:nobody|nothing|none|no one)$/u.test(
    tokens
      .slice(Math.max(0, from - THERE_REACH), from)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** "There is no one". */
const THERE_REACH = 4

/** "There will be no dividend". */
const isOfNothing = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.norm === 'there' &&
  tokens[to]?.norm === 'be' &&
  isOneOf(tokens[to + 1], 'no nobody nothing none') &&
  !isOneOf(tokens[to + 2], LIMITING)

/** "No more than 200 may", "no matter", "no doubt": nothing is denied. */
const LIMITING = 'more less fewer later matter doubt'

/** "Had no part in the work and thinks": a verb before the negator, and more than an adverb behind it. */
const isObject = (tokens: readonly Token[], clause: Clause, k: number, from: number): boolean =>
  from - k > OBJECT_REACH &&
  tokens[k]?.norm === 'no' &&
  tagWords(tokens)
    .slice(clause.from, k)
    .some((tag) => isOneOf(tag, 'VBD VBZ VBP'))

/** "No wish to". */
const OBJECT_REACH = 3

/** "No more than 200 may": more are forbidden. */
const isLeave = (tokens: readonly Token[], i: number): boolean => isOneOf(tokens[i], 'may can')

/** "Is not expected before the autumn": what is expected then. */
const isTerm = (tokens: readonly Token[], clause: Clause, to: number): boolean =>
  tokens.slice(to, to + TERM_REACH).some(({ norm }) => isOneOf(norm, 'before until till earlier')) ||
  (to >= clause.to && isOneOf(tokens[to], 'before until till'))

/** Words from a modal to its term. */
const TERM_REACH = 5

/** What the clause says in "that …", with the relative clauses inside it: "recommends that people who travelled ask …". */
function contentClauses(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  n: number,
  link: Clause['link'],
): number[] {
  const governed: number[] = []
  for (let k = n + 1; k < clauses.length; k++) {
    const clause = clauses[k] as Clause
    const relative = governed.length > 0 && isOneOf(tokens[clause.from], 'who which whom')
    if (clause.link !== link && !relative) break
    governed.push(k)
  }
  return governed
}
