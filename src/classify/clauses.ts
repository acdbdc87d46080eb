/** The tokens of a claim in, the clauses that they make out. */
import { perObject } from '../text/per-object.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

/** A stretch of tokens with one finite verb at most; `to` is exclusive. */
export type Clause = {
  readonly from: number
  readonly to: number
  /** How it hangs on the clause before it: as its content ("that …"), as an open question ("whether …", "… ?"), as a condition, or not. */
  readonly link: 'content' | 'open' | 'condition' | 'none'
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
export const isFiniteVerb = ({ norm }: Token): boolean => FINITE.has(norm)

/** How far a coordinated subject may reach before its verb: "and every new passenger car sold there will". */
const SUBJECT_REACH = 7

/** A clause that opens a sentence with a subordinator, or with an inverted "should", ends at its first comma, or where a second subject has its verb. */
function endsPreface(tokens: readonly Token[], from: number, i: number): boolean {
  if (!PREFACING.test((tokens[from] as Token).norm)) return false
  return tokens[i - 1]?.text === ',' || (isAfterStop(tokens, from) && opensMain(tokens, from, i))
}

/** "If the water falls Torvane should stop", "when it rains the match will end": a subject with its auxiliary, behind a verb. */
function opensMain(tokens: readonly Token[], from: number, i: number): boolean {
  if (!SUBJECT.test(tokens[i]?.norm ?? '') && !(tokens[i] as Token).capital) return false
  const tags = tagWords(tokens)
  if (isOneOf(tags[i - 1], 'IN TO DT CC NNP')) return false
  let verb = i
  while (isOneOf(tags[verb], 'DT PRP PRP$ JJ CD NN NNS NNP NNPS POS')) verb++
  const auxiliary = tokens[verb]
  if (verb === i || auxiliary === undefined || !isFiniteVerb(auxiliary)) return false
  return tags
    .slice(from + 1, i)
    .some((tag, k) => isFiniteVerb(tokens[from + 1 + k] as Token) || isOneOf(tag, 'VBZ VBD VBP'))
}

const SUBJECT =
  /^(?:the|a|an|this|these|those|all|each|every|no|it|they|he|she|we|you|there|its|their|his|her|our|your)$/

const PREFACING =
  /^(?:if|unless|although|though|while|whereas|because|when|once|since|until|till|before|after|should|had|were)$/

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const token = tokens[i] as Token
  if (QUOTE_MARKS.has(before.text)) return tokens[i - 2]?.kind === 'mark'
  if (before.text === ',' && QUOTE_MARKS.has(tokens[i - 2]?.text ?? '')) return true
  if (HARD_MARKS.has(before.text)) return true
  if (token.norm === 'yet' && (FINITE.has(before.norm) || isOneOf(before.norm, 'not as'))) return false
  if (isOfDenied(tokens, i) || isExcepting(tokens, i)) return false
  if (SUBORDINATORS.has(token.norm)) return token.norm !== 'that' || !isDemonstrative(tokens, i)
  if (before.text === ',' && (opensParticiple(tokens, i) || opensSplice(tokens, i))) return true
  if (!COORDINATORS.has(token.norm)) return false
  if (before.text === ',' && opensInfinitive(tokens, i + 1)) return true
  return hasOwnVerb(tokens, i + 1, before.text === ',') && !isOneSubject(tokens, i)
}

/** "Nobody but the police may". */
const isExcepting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'but' &&
  /^(?:nobody|nothing|none|all|any\p{L}+|every\p{L}+)$/u.test(tokens[i - 1]?.norm ?? '')

/** "No player or official was", "neither the club nor its owner has": the parts of one subject that is denied. */
export function isOfDenied(tokens: readonly Token[], i: number): boolean {
  if (!isOneOf(tokens[i], 'or nor')) return false
  for (let k = i - 1; k >= 0 && i - k <= SUBJECT_REACH; k--) {
    const { norm, kind } = tokens[k] as Token
    if (isOneOf(norm, 'no neither')) return isOpening(tokens[k - 1])
    if (FINITE.has(norm) || SUBORDINATORS.has(norm) || (kind === 'mark' && norm !== ',')) return false
  }
  return false
}

const isOpening = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'mark' ||
  SUBORDINATORS.has(before.norm) ||
  COORDINATORS.has(before.norm)

/** "…, after being dismissed": a clause without a subject of its own. */
const opensParticiple = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i], 'after before since by') && /^\p{L}{2,}ing$/u.test(tokens[i + 1]?.norm ?? '')

/** "We are no longer strangers, we have become friends". */
const opensSplice = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i], 'i we he she they') && FINITE.has(tokens[i + 1]?.norm ?? '')

/** "called for the lake to be drained, and for the dam to be kept": a second infinitive with its own subject. */
const opensInfinitive = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.norm === 'for' &&
  tokens.slice(from, from + SUBJECT_REACH).some((token) => token.norm === 'to')

/** "that" before a preposition or a verb of its own is no complementiser: "than that of", "after that". */
function isDemonstrative(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    before !== undefined && isOneOf(before.norm, 'than of after before on in for with at by from like to all')
  )
}

/** Whether a subject pronoun follows, or a finite auxiliary before the next cut: the coordinator then joins clauses, not words. */
function hasOwnVerb(tokens: readonly Token[], from: number, afterComma: boolean): boolean {
  if (isOneOf(tokens[from], 'i we he she they')) return true
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

/** "The guards and the curator will": what has no verb yet shares the one to come. */
function isOneSubject(tokens: readonly Token[], i: number): boolean {
  if (!isOneOf(tokens[i], 'and or')) return false
  let from = i
  while (from > 0 && !endsSubject(tokens[from - 1] as Token)) from--
  if (from === i) return false
  const words = tokens.slice(from, i)
  const tags = tagWords(words)
  return (
    tags.every(
      (tag, n) => words[n]?.norm === 'aged' || /^(?:DT|PRP\$|JJ|NN|RB|CD|IN|CC|POS|PDT)/.test(tag),
    ) && !mayBeVerb(words.at(-1), tags.at(-2))
  )
}

/** "The dam leaks": a noun, and what may be its verb. */
const mayBeVerb = (last: Token | undefined, before: string | undefined): boolean =>
  /[^s]s$/.test(last?.norm ?? '') && isOneOf(before, 'NNP NN')

const endsSubject = ({ text, norm }: Token): boolean =>
  text === ',' || HARD_MARKS.has(text) || QUOTE_MARKS.has(text) || SUBORDINATORS.has(norm)

function linkOf(tokens: readonly Token[], from: number, to: number): Clause['link'] {
  if (tokens[to - 1]?.text === '?') return 'open'
  const opening = tokens[from]?.norm ?? ''
  if (opening === 'that') return isAfterStop(tokens, from) ? 'none' : 'content'
  if (opening === 'why') return 'content'
  if (opening === 'whether') return 'open'
  return isOneOf(opening, 'if unless provided providing once') ||
    (opening === 'should' && isAfterStop(tokens, from))
    ? 'condition'
    : 'none'
}

const isAfterStop = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || isOneOf(tokens[from - 1]?.text, '. ! ? ; : — – “ ” "')

export const within = (outer: { from: number; to: number }, i: number): boolean =>
  outer.from <= i && i < outer.to
