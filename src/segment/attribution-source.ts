/** A place in a stretch in, the noun phrase of a speaker to its left or right out, as indices of items. */
import {
  isAuxiliary,
  isBetween,
  isClauseEdge,
  isDeterminer,
  isLinking,
  isPossessive,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import { isTitle } from '../lexicon/titles.ts'
import { wordSet } from '../text/word-set.ts'
import { closes, isEdge, isQuote, isWord, norm, type Phrase } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'
import { joinsSpeakers } from './attribution-joined.ts'

/** Longer phrases are clauses that were misread. */
const LONGEST = 14
const LONGEST_ASIDE = 26
/** A subject further back than this is not looked for. */
const LONGEST_SENTENCE = 120

/**
 * Who stands before the verb at `verb`: "Dr Lund", "the head of the agency", and, past an apposition or an aside,
 * "Dr Lund, the agency's director, …". Null where the verb has no subject of its own.
 */
export function speakerBefore(items: readonly Item[], verb: number): Phrase | null {
  let end = verb
  while (end > 0 && isBetween(norm(items, end - 1))) end--
  if (norm(items, end - 1) === 'to') end -= norm(items, end - 2) === 'on' ? 3 : 2 // "went on to say"
  if (norm(items, end - 2) === 'on' && isTimeWord(norm(items, end - 1))) end -= 2
  if (norm(items, end - 1) === 'who' || norm(items, end - 1) === 'which') {
    const comma = norm(items, end - 2) === ','
    return nounPhraseBefore(items, comma ? end - 2 : end - 1)
  }
  if (norm(items, end - 1) !== ',') return nounPhraseBefore(items, end)
  const opening = pastAge(items, commaBefore(items, end - 2))
  const role = opening === null ? null : nounPhraseBefore(items, opening)
  if (!role || opening === null || isNamed(items, role)) return role
  // "the head of the group, Professor Reed, said": the name is the apposition.
  const name = { from: opening + 1, to: end - 1 }
  return items[name.from]?.capital && nounPhraseEnd(items, name.from) === name.to
    ? { from: role.from, to: name.to }
    : role
}

/** "Nora Feld, 54, the engineer, said": the comma before the age, where one stands before the aside. */
const pastAge = (items: readonly Item[], comma: number | null): number | null =>
  comma !== null && items[comma - 1]?.kind === 'number' && norm(items, comma - 2) === ',' ? comma - 2 : comma

/** Ends in a name: "Minister Annika Dahl", not "Norway's minister" or "the Mayor". */
const isNamed = (items: readonly Item[], { to }: Phrase): boolean =>
  (items[to - 1]?.capital ?? false) && !isTitle(norm(items, to - 1))

/** The phrase that opens the sentence: whose verb stands after "and", or is a participle. */
export function speakerAtStart(items: readonly Item[], before: number): Phrase | null {
  let from = before
  while (
    from > 0 &&
    before - from < LONGEST_SENTENCE &&
    !isQuote(items, from - 1) &&
    !closes(items, from - 1)
  )
    from--
  from = withoutOpening(items, from, before)
  if (norm(items, from) === ',') from++
  const end = Math.min(nounPhraseEnd(items, from), before)
  const phrase = { from, to: verbWithin(items, from, end) ?? end }
  return acceptable(items, phrase) ? phrase : null
}

/** Where the verb begins within what looked like one phrase: after a name, or at a past tense; null where it is one phrase. */
function verbWithin(items: readonly Item[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const item = items[at] as Item
    if (item.capital || item.kind !== 'word') continue
    const afterName = items[at - 1]?.capital && !isDeterminer(norm(items, at - 1)) && at - 1 > from
    if ((afterName && !isLinking(item.norm)) || /(?:ed|id)$/u.test(item.norm)) return at
  }
  return null
}

/** The comma that opens an aside ending at `at`: of a relative clause the one before it, else the nearest; null without one. */
function commaBefore(items: readonly Item[], at: number): number | null {
  let nearest: number | null = null
  for (let i = at; i > 0 && at - i < LONGEST_ASIDE; i--) {
    if (isQuote(items, i) || isStop(items[i])) break
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
  for (let i = end - 1; i >= 0 && end - i <= LONGEST; i--) {
    const item = items[i] as Item
    const bracket = item.text === ')' ? openingBracket(items, i) : null
    if (bracket !== null) {
      i = bracket
      continue
    }
    if (item.kind === 'quote' || isStop(item) || item.norm === ',' || endsClause(items, i, end)) break
    if (i < end - 1 && tellsWhen(items, i)) break
    from = i
    if (isDeterminer(item.norm) && !isLinkedBefore(items, i) && !joinsSpeakers(items, i - 1)) break
  }
  from = withoutOpening(items, from, end)
  return acceptable(items, { from, to: end }) ? { from, to: end } : null
}

/** Of an abbreviation or a party in brackets after a name: "the Water Board (WB)". */
function openingBracket(items: readonly Item[], closing: number): number | null {
  for (let i = closing - 1; i > 0 && closing - i < 6; i--) if (items[i]?.text === '(') return i
  return null
}

/** "on Monday Nora Feld", "in 2024 the board": the day or the year ends what stands before the speaker. */
const tellsWhen = (items: readonly Item[], i: number): boolean =>
  (isTimeWord(norm(items, i)) || items[i]?.kind === 'number') &&
  (items[i + 1]?.capital ?? false) &&
  BEFORE_TIME.has(norm(items, i - 1))

const BEFORE_TIME = wordSet('on in since last next this')

/** A clause edge, a finite verb, or an "and" that does not join two names. */
function endsClause(items: readonly Item[], i: number, end: number): boolean {
  const item = items[i] as Item
  if (item.capital && i > 0) return false
  if (item.norm === 'and') return !joinsSpeakers(items, i)
  if (isClauseEdge(item.norm) || isAuxiliary(item.norm)) return true
  return isPronoun(item.norm) ? i < end - 1 : isPlainReport(items, i)
}

/** "said", "told" within a noun phrase is the verb of the clause before. */
const isPlainReport = (items: readonly Item[], i: number): boolean =>
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
    if (!opens && !isTimeWord(word) && items[at]?.kind !== 'number') break
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
    items[to + 1]?.capital &&
    !isPronoun(norm(items, from))
  ) {
    const more = nounPhraseEnd(items, to + 1)
    if (more > to + 1) return { from, to: more }
  }
  return phrase
}

export function nounPhraseEnd(items: readonly Item[], from: number): number {
  let at = from
  if (isPronoun(norm(items, at))) return at + 1
  for (; at < items.length && at - from < LONGEST; at++) {
    const item = items[at] as Item
    const bracket = item.text === '(' ? closingBracket(items, at) : null
    if (bracket !== null) {
      at = bracket
      continue
    }
    if (closesInitial(items, at)) continue
    if (item.kind === 'quote' || isStop(item) || item.norm === ',') break
    if (at > from && !item.capital && isDeterminer(item.norm) && !isPreposition(norm(items, at - 1))) break
    if (item.norm === 'and' && !(items[at - 1]?.capital && items[at + 1]?.capital)) break
    const isInName = at > from && item.capital && items[at - 1]?.capital
    if ((isAuxiliary(item.norm) && !isInName) || isClauseEdge(item.norm)) break
    if (at > from && isPreposition(item.norm) && !isInnerPreposition(items, at)) break
    if (at > from && isTimeWord(item.norm) && !(isInName && item.norm === 'may')) break
    if (at > from && !item.capital && isBetween(item.norm)) break
  }
  return at
}

/** "I. Feld", "J. R. Feld". */
const closesInitial = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === '.' && /^\p{Lu}$/u.test(items[at - 1]?.text ?? '') && (items[at + 1]?.capital ?? false)

/** Past what is said of a speaker whose phrase ends at `end`: ", who heads the office", ", the county engineer". */
export function describedEnd(items: readonly Item[], end: number): number {
  const relative = relativeEnd(items, end)
  if (relative > end) return relative
  const apposed = norm(items, end) === ',' ? nounPhraseEnd(items, end + 1) : end
  return apposed > end + 1 && isEdge(items, apposed) ? apposed : end
}

/** Past a relative clause between commas that opens at the comma `end`; `end` itself where none does. */
export function relativeEnd(items: readonly Item[], end: number): number {
  if (norm(items, end) !== ',' || !opensRelative(items, end + 1)) return end
  let at = end + 1
  while (at < items.length && !isQuote(items, at) && norm(items, at) !== ',' && !isStop(items[at])) at++
  return at
}

const closingBracket = (items: readonly Item[], opening: number): number | null => {
  const ahead = items.slice(opening + 1, opening + 6).findIndex((item) => item.text === ')')
  return ahead < 0 ? null : opening + 1 + ahead
}

/** "of the agency", "for Foreign Affairs": part of a title; "in London" is where it was said. */
const isInnerPreposition = (items: readonly Item[], at: number): boolean =>
  norm(items, at) === 'of' ||
  (norm(items, at) === 'for' && !isDeterminer(norm(items, at + 1)) && isWord(items, at + 1))

function acceptable(items: readonly Item[], { from, to }: Phrase): boolean {
  if (to <= from || to - from > LONGEST) return false
  const first = norm(items, from)
  if (isPossessive(first) && to - from === 1) return false
  if (to - from === 1 && (isDeterminer(first) || isBetween(first)) && !PRONOMINAL.has(first)) return false
  if (NOBODY.has(first) && !closesInitial(items, from + 1)) return false
  return items.slice(from, to).some((item) => item.kind === 'word')
}

/** Determiners that stand alone for people. */
const PRONOMINAL = wordSet('some many most all both few')
const NOBODY = wordSet('i we you there to not what who back')

/** A mark that no noun phrase runs across; a comma is judged apart. */
const isStop = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && !INNER_MARKS.has(item.text))

const INNER_MARKS = wordSet(", ' ’ & / -")
