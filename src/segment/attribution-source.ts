/** A place in a stretch in, the noun phrase of a speaker to its left or right out, as indices of items. */
import {
  isAuxiliary,
  isBetween,
  isClauseEdge,
  isDeterminer,
  isLinking,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { irregularForms, lemma } from '../lexicon/irregular.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import { isTitle } from '../lexicon/titles.ts'
import { wordSet } from '../text/word-set.ts'
import {
  closes,
  isCapital,
  isEdge,
  isNumber,
  isQuote,
  isWord,
  norm,
  type Phrase,
  standsBetween,
  textAt,
} from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'
import { joinsSpeakers } from './attribution-joined.ts'
import { closesInitial, isStop, LONGEST_BRACKET, nounPhraseEnd } from './attribution-phrase.ts'

/**
 * Who stands before the verb at `verb`: "Dr Lund", "the head of the agency", and, past an apposition or an aside,
 * "Dr Lund, the agency's director, …". Null where the verb has no subject of its own.
 */
export function speakerBefore(items: readonly Item[], verb: number): Phrase | null {
  let end = verb
  while (standsBetween(items, end - 1)) end--
  if (norm(items, end - 1) === 'to') end -= norm(items, end - 2) === 'on' ? 3 : 2 // "went on to say"
  if (BEFORE_TIME.has(norm(items, end - 2)) && isTimeWord(norm(items, end - 1))) end -= 2
  if (norm(items, end - 1) === 'who' || norm(items, end - 1) === 'which') {
    const comma = norm(items, end - 2) === ','
    return nounPhraseBefore(items, comma ? end - 2 : end - 1)
  }
  if (norm(items, end - 1) !== ',') return nounPhraseBefore(items, end)
  const comma = commaBefore(items, end - 2)
  return comma === null ? null : beforeAside(items, pastAge(items, comma), end - 1)
}

/** Who stands before the aside between two commas: with the name, where the aside is the name of a role. */
function beforeAside(items: readonly Item[], opening: number, closing: number): Phrase | null {
  const role = nounPhraseBefore(items, opening)
  if (!role || isNamed(items, role)) return role
  // "the head of the group, Professor Reed, said".
  const isName = isCapital(items, opening + 1) && nounPhraseEnd(items, opening + 1) === closing
  return isName ? { from: role.from, to: closing } : role
}

/** "Nora Feld, 54, the engineer, said": the comma before the age, where one stands before the aside. */
const pastAge = (items: readonly Item[], comma: number): number =>
  isNumber(items, comma - 1) && norm(items, comma - 2) === ',' ? comma - 2 : comma

/** Ends in a name: "Minister Annika Dahl", not "Norway's minister" or "the Mayor". */
const isNamed = (items: readonly Item[], { to }: Phrase): boolean =>
  isCapital(items, to - 1) && !isTitle(norm(items, to - 1))

/** The phrase that opens the sentence: whose verb stands after "and", or is a participle. */
export function speakerAtStart(items: readonly Item[], before: number): Phrase | null {
  let from = before
  while (from > 0 && !isQuote(items, from - 1) && !closes(items, from - 1)) from--
  from = withoutOpening(items, from, before)
  if (norm(items, from) === ',') from++
  if (isQuote(items, from - 1) && reportingVerb(norm(items, from))) from++ // “…,” said X, adding
  const end = Math.min(nounPhraseEnd(items, from), before)
  const phrase = { from, to: verbWithin(items, from, end) ?? end }
  return acceptable(items, phrase) ? phrase : null
}

/** Where the verb begins within what looked like one phrase: after a name, or at a past tense; null where it is one phrase. */
function verbWithin(items: readonly Item[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const item = items[at] as Item
    if (item.capital || item.kind !== 'word') continue
    if (isDeterminer(norm(items, at - 1))) continue
    // "The EU statement stopped short": the verb is yet to come.
    const isHead = isPast(norm(items, at + 1)) && !isTimeWord(item.norm) && !item.norm.endsWith('ly')
    const afterName = isCapital(items, at - 1) && at - 1 > from && !isHead
    if ((afterName && !isLinking(item.norm)) || isPast(item.norm)) return at
  }
  return null
}

const isPast = (word: string): boolean =>
  /(?:ed|id)$/u.test(word) || irregularForms(lemma(word), 'v').includes(word)

/** The comma that opens an aside ending at `at`: of a relative clause the one before it, else the nearest; null without one. */
function commaBefore(items: readonly Item[], at: number): number | null {
  let nearest: number | null = null
  for (let i = at; i > 0; i--) {
    if (isQuote(items, i) || isStop(items, i)) break
    if (norm(items, i) !== ',') continue
    if (opensRelative(items, i + 1)) return i
    nearest ??= i
  }
  return nearest
}

const opensRelative = (items: readonly Item[], at: number): boolean =>
  RELATIVES.has(norm(items, isPreposition(norm(items, at)) ? at + 1 : at))

const RELATIVES = wordSet('who which whose whom')

function nounPhraseBefore(items: readonly Item[], end: number): Phrase | null {
  if (isPronoun(norm(items, end - 1))) return { from: end - 1, to: end }
  let from = end
  for (let i = end - 1; i >= 0; i--) {
    const item = items[i] as Item
    const bracket = openingBracket(items, i)
    if (bracket !== null) {
      i = bracket
      continue
    }
    if (item.kind === 'quote' || isStop(items, i) || item.norm === ',' || endsClause(items, i)) break
    if (tellsWhen(items, i)) break
    from = i
    if (isDeterminer(item.norm) && !isLinkedBefore(items, i) && !joinsSpeakers(items, i - 1)) break
  }
  from = withoutOpening(items, from, end)
  return acceptable(items, { from, to: end }) ? { from, to: end } : null
}

/** Of what stands in brackets behind a name and closes at `closing`: "the Water Board (WB)". */
function openingBracket(items: readonly Item[], closing: number): number | null {
  if (textAt(items, closing) !== ')') return null
  for (let i = closing - 1; i >= closing - LONGEST_BRACKET; i--) if (textAt(items, i) === '(') return i
  return null
}

/** "on Monday Nora Feld", "in 2024 the board": the day or the year ends what stands before the speaker. */
const tellsWhen = (items: readonly Item[], i: number): boolean =>
  (isTimeWord(norm(items, i)) || isNumber(items, i)) &&
  isCapital(items, i + 1) &&
  BEFORE_TIME.has(norm(items, i - 1))

const BEFORE_TIME = wordSet('on in since last next this')

/** A clause edge, a finite verb, a pronoun, or an "and" that does not join two names. */
function endsClause(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item
  if (item.capital && i > 0) return false
  if (item.norm === 'and') return !joinsSpeakers(items, i)
  return isClauseEdge(item.norm) || isAuxiliary(item.norm) || isPronoun(item.norm) || isPlainReport(items, i)
}

/** "said", "told" within a noun phrase is the verb of the clause before. */
export const isPlainReport = (items: readonly Item[], i: number): boolean =>
  /(?:ed|id|old|ote)$/u.test(norm(items, i)) && reportingVerb(norm(items, i)) !== undefined

const isLinkedBefore = (items: readonly Item[], i: number): boolean =>
  isLinking(norm(items, i - 1)) && isWord(items, i - 2) && !isTimeWord(norm(items, i - 2))

/** Drops what opens a sentence without naming anybody: "But", "On Wednesday", "In 2019", "Later". */
function withoutOpening(items: readonly Item[], from: number, end: number): number {
  let at = from
  while (at < end - 1) {
    const word = norm(items, at)
    const opens =
      isPreposition(word) || isClauseEdge(word) || isBetween(word) || word === 'and' || word === 'so'
    if (!opens && !isTimeWord(word) && !isNumber(items, at)) break
    at++
  }
  return at
}

/** Who stands after the verb at `verb` in "said Dr Ada Lund of the agency": up to a comma, a time, a preposition of place. */
export function speakerAfter(items: readonly Item[], verb: number): Phrase | null {
  const from = verb + 1
  const to = nounPhraseEnd(items, from)
  const phrase = { from, to }
  if (!acceptable(items, phrase)) return null
  // "the company's lawyer, Henrik Vaal": a role without a name takes the name that follows it.
  if (
    !isNamed(items, phrase) &&
    norm(items, to) === ',' &&
    isCapital(items, to + 1) &&
    !isPronoun(norm(items, from))
  ) {
    const more = nounPhraseEnd(items, to + 1)
    if (more > to + 1) return { from, to: more }
  }
  return phrase
}

/** Past what is said of a speaker whose phrase ends at `end`: ", who heads the office", ", the county engineer". */
export function describedEnd(items: readonly Item[], end: number): number {
  const relative = relativeEnd(items, end)
  if (relative > end) return relative
  const apposed = norm(items, end) === ',' ? nounPhraseEnd(items, end + 1) : end
  return isEdge(items, apposed) ? apposed : end
}

/** Past a relative clause between commas that opens at the comma `end`; `end` itself where none does. */
export function relativeEnd(items: readonly Item[], end: number): number {
  if (norm(items, end) !== ',' || !opensRelative(items, end + 1)) return end
  let at = end + 1
  while (!isEdge(items, at) && !isQuote(items, at)) at++
  return at
}

function acceptable(items: readonly Item[], { from, to }: Phrase): boolean {
  const first = norm(items, from)
  if (to - from > LONGEST || (NOBODY.has(first) && !closesInitial(items, from + 1))) return false
  if (to - from === 1 && (isDeterminer(first) || isBetween(first)) && !PRONOMINAL.has(first)) return false
  return items.slice(from, to).some((item) => item.kind === 'word')
}

/** Longer phrases are clauses that were misread. */
const LONGEST = 14
/** Determiners that stand alone for people. */
export const PRONOMINAL = wordSet('some many most all both few')
const NOBODY = wordSet('i we you there to not what who back')
