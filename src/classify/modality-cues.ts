/** Tokens and their clauses in, the modal words with their strength, negation reckoned in, out. */
import { isDeterminer } from '../lexicon/attribution-words.ts'
import {
  ATTRIBUTIVE,
  MODAL_PATTERNS,
  type ModalAxis,
  type ModalLevel,
  type ModalPattern,
} from '../lexicon/modality.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import type { Token } from '../text/token.ts'
import { type Clause, isContent } from './negation-clauses.ts'
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
        clauses: isAttributive(tokens, i) ? [] : governedBy(tokens, clauses, n, entry),
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
  { governs, asks }: ModalPattern['entry'],
): readonly number[] {
  if (asks) return contentClauses(tokens, clauses, n, 'open')
  return governs ? [n, ...contentClauses(tokens, clauses, n, 'content')] : [n]
}

const patternsOf = openedBy(MODAL_PATTERNS)

function patternAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
): { pattern: ModalPattern; to: number } | null {
  const patterns = patternsOf(tokens[i] as Token)
  if (
    patterns.length === 0 ||
    isNoun(tokens, i) ||
    isComparative(tokens, i) ||
    isProviso(tokens, i) ||
    isOpinion(tokens, i) ||
    isForegone(tokens, i) ||
    isPerformed(tokens, i)
  )
    return null
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
  entry.axis === 'certainty' && entry.level < 4 && /^(?:that|whether|if)$/.test(words.at(-1) ?? '')

/** "in May", "the will of the people", "come what may": after a preposition or an article, or with no verb to come, it is no modal. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  // "a salvage plan to the Authority": no deed follows.
  if (token.norm === 'plan') return isDeterminer(tokens[i + 2]?.norm ?? '')
  if (token.norm === 'points')
    return before?.kind === 'number' || isSeveral(before) || /^(?:percentage|basis)$/.test(before?.norm ?? '')
  if (!/^(?:may|will|can|might|must|suspects?)$/.test(token.norm)) return false
  const next = tokens[i + 1]
  if (next === undefined || /^[.;:!?]$/.test(next.text)) return true
  if (before?.norm === 'what' && tokens[i - 2]?.norm === 'come') return true
  if (token.norm === 'may' && token.capital && isMonth(before, next)) return true
  if (before === undefined || (token.norm === 'may' && !token.capital)) return false
  if (token.norm === 'may' && /^(?:early|late|mid|last|next)$/.test(before.norm)) return true
  return /^(?:in|of|since|until|till|by|from|to|the|a|an|his|her|their|its)$/.test(before.norm)
}

/** "Two points", but "this one points to". */
const isSeveral = (token: Token | undefined): boolean => (CARDINALS.get(token?.norm ?? '') ?? 0) > 1

/** Within a sentence a capital makes it the month, but for a headline in capitals. */
const isMonth = (before: Token | undefined, next: Token): boolean =>
  before?.kind === 'number' || next.kind === 'number' || (before?.kind === 'word' && !next.capital)

/** "less likely", "more possible": a comparison of chances, no hedge. */
const isComparative = (tokens: readonly Token[], i: number): boolean =>
  /^(?:likely|possible|probable)$/.test((tokens[i] as Token).norm) &&
  /^(?:less|more|as|equally)$/.test(tokens[i - 1]?.norm ?? '')

/** "where possible", "as soon as possible", "if they can": a limit of what is asked, no hedge. */
function isProviso(tokens: readonly Token[], i: number): boolean {
  const opens = (k: number) =>
    /^(?:where|wherever|when|whenever|if|as|ever|far|best)$/.test(tokens[k]?.norm ?? '')
  if ((tokens[i] as Token).norm === 'possible') return opens(i - 1)
  const isLast = tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'mark'
  return (tokens[i] as Token).norm === 'can' && isLast && opens(i - 2)
}

/** "can promise", "can confirm": who can say so does; "awaiting trial" is a state. */
function isPerformed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm ?? ''
  const { norm, stem: own } = tokens[i] as Token
  if (/^(?:can|could)$/.test(norm)) return /^(?:promise|confirm|assure|announce|reveal|disclose)$/.test(next)
  return own === 'await' && /^(?:trial|sentenc\p{L}+|execution|deportation|extradition|burial)$/u.test(next)
}

/** "few had expected", "earlier than forecast", "the man suspected of theft": what was thought of something that is told as a fact. */
function isForegone(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.norm ?? '', tokens[i + 1]?.norm ?? '']
  const { norm } = tokens[i] as Token
  if (/^(?:expected|anticipated|foreseen|forecast|predicted|projected|planned|hoped|feared)$/.test(norm))
    return /^(?:had|than|as)$/.test(before)
  return norm === 'suspected' && next === 'of' && !/^(?:is|are|was|were|been|be|being)$/.test(before)
}

/** "as the panel considers", "did not consider it safe", "met the goal of the study": what one thinks or measures by, not what one plans. */
function isOpinion(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token
  const [before, next] = [tokens[i - 1]?.norm ?? '', tokens[i + 1]]
  if (/^(?:goal|aim|objective)$/.test(norm))
    return next?.norm === 'of' && !/ing$/.test(tokens[i + 2]?.norm ?? '')
  if (!/^consider(?:s|ed)?$/.test(norm)) return false
  if (/^(?:is|are|was|were|be|been|being|not)$|n't$/.test(before)) return true
  // One considers a step, or taking it; whatever else one considers to be so.
  return !/ing$|^(?:a|an|the|its|their|his|her|whether|how|what|further|more|new|legal|other|all|any)$/.test(
    next?.norm ?? '',
  )
}

/** "the expected savings", "37 probable cases"; not "savings are expected", "is the likely cause". */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  if (!ATTRIBUTIVE.has((tokens[i] as Token).norm)) return false
  const next = tokens[i + 1]
  if (next === undefined || !isContent(next)) return false
  let before = i - 1
  while (/^(?:most|very|more)$/.test(tokens[before]?.norm ?? '')) before--
  const opening = tokens[before]
  if (opening === undefined || !(opening.kind === 'number' || DETERMINERS.has(opening.norm))) return false
  return !/^(?:is|are|was|were|be|been)$/.test(tokens[before - 1]?.norm ?? '')
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
  if (!isNegated(tokens, clause, i, to))
    return { levels: or === undefined ? [level] : [level, or], negated: denies }
  return { levels: /^(?:may|could)$/.test(tokens[i]?.norm ?? '') ? [2, 4] : [negated], negated: !denies }
}

/** How far before a modal a negative subject may begin: "none of the seven may". */
const SUBJECT_REACH = 8

/** A negator right after the cue, in it ("is not expected"), or before it ("does not have to", "nobody should"). */
function isNegated(tokens: readonly Token[], clause: Clause, from: number, to: number): boolean {
  for (let k = Math.max(clause.from, from - SUBJECT_REACH); k < Math.min(clause.to, to + 1); k++) {
    const norm = tokens[k]?.norm ?? ''
    const inside = k >= from && k < to
    if (norm === 'not' || norm === 'cannot' || norm.endsWith("n't")) return true
    if (!inside && /^(?:never|no|nobody|none|nothing|neither|nor)$/.test(norm)) return true
  }
  return false
}

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
    const relative = governed.length > 0 && /^(?:who|which|whom)$/.test(tokens[clause.from]?.norm ?? '')
    if (clause.link !== link && !relative) break
    governed.push(k)
  }
  return governed
}
