/** The place after a reporting verb in, whether what was said begins there, and where hearer and manner end, out. */
import { isAuxiliary, isDeterminer, isPreposition, isTimeWord } from '../lexicon/attribution-words.ts'
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts'
import { wordSet } from '../text/word-set.ts'
import { isCapital, isEdge, isMark, isNameStart, isQuote, isWord, norm, textAt } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'
import { nounPhraseEnd } from './attribution-phrase.ts'

/** Whether what follows the verb is what was said. */
export function opensContent(
  items: readonly Item[],
  at: number,
  from: number,
  verb: ReportingVerb | undefined,
): boolean {
  const next = items[from]
  if (!next) return false
  if (next.norm === ':' || next.kind === 'quote') return true
  if (PAUSES.has(next.text)) return leadsToQuote(items, from)
  if (!verb) return false
  if (next.norm === 'that') return leadsToQuote(items, from + 1) || !isDemonstrative(items, from)
  if (BESIDE_ONLY.has(verb.lemma)) return false
  if (next.norm === 'to' && COMMITTING.has(verb.stance)) return isInfinitive(items, from + 1)
  if (BARE_CLAUSE.has(verb.lemma) && startsClause(items, from)) return true
  if (BARE_OR_OBJECT.has(verb.lemma) && startsClause(items, from) && verbAhead(items, from)) return true
  if (OBJECTS.has(verb.lemma) && isNameStart(items, from)) return true
  return quoteWithin(items, at + 1)
}

/** "found that room": a pointing word, not a conjunction, has its noun and then no verb. */
const isDemonstrative = (items: readonly Item[], at: number): boolean =>
  isEdge(items, at + 1) || (isWord(items, at + 1) && isEdge(items, at + 2))

const leadsToQuote = (items: readonly Item[], at: number): boolean =>
  isMark(items, at) && isQuote(items, at + 1)

const isInfinitive = (items: readonly Item[], at: number): boolean =>
  isWord(items, at) && !isCapital(items, at) && !isDeterminer(norm(items, at))

/** “said prices had risen”, "said on Friday it will close"; not "said in Oslo" and no more. */
function startsClause(items: readonly Item[], from: number): boolean {
  const timed = isTimeWord(norm(items, from + 1)) || isTimeWord(norm(items, from))
  if (isPreposition(norm(items, from)) && !timed) return false
  let at = from
  while (isTimeWord(norm(items, at)) || isPreposition(norm(items, at))) at++
  return !isMark(items, at) && items.length - at >= SHORTEST_CLAUSE
}
const SHORTEST_CLAUSE = 3

/** "reported prices had risen", not "reported the discharge promptly": a finite verb before the next mark. */
function verbAhead(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length && !isMark(items, at); at++)
    if (isAuxiliary(norm(items, at))) return true
  return false
}

/** A quotation a few words on, before any other verb could claim it: "called the plan “…”", "spoke of “…”". */
function quoteWithin(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + QUOTE_REACH; i++) {
    const item = items[i] as Item
    if (item.kind === 'quote') return true
    if (CLOSING.has(item.text) || (item.text === ':' && !isQuote(items, i + 1))) return false
  }
  return false
}
const QUOTE_REACH = 16

/** Of one hearer, or of two before "that": "told the board and the union that". */
export function addresseeEnd(items: readonly Item[], from: number): number {
  if (!isNameStart(items, from)) return from
  if (HEARERS.has(norm(items, from))) return from + 1
  const end = nounPhraseEnd(items, from)
  const second = norm(items, end) === 'and' ? nounPhraseEnd(items, end + 1) : end
  return norm(items, second) === 'that' ? second : end
}

/** "said on Sunday that": where the conjunction stands; null where nothing but what was said follows. */
export function thatAfterManner(items: readonly Item[], from: number): number | null {
  if (!isManner(items, from)) return null
  for (let at = from; at < from + MANNER_BEFORE_THAT && !isMark(items, at); at++) {
    if (norm(items, at) === 'that') return at
    // "In May" is a month.
    if (isQuote(items, at) || (isAuxiliary(norm(items, at)) && !isCapital(items, at))) return null
  }
  return null
}
const MANNER_BEFORE_THAT = 9

/** Skips how, where and when it was said, up to the next mark. */
export function mannerEnd(items: readonly Item[], from: number): number {
  let at = from
  while (isManner(items, from) && at < items.length && !endsManner(items, at)) at++
  return at
}
const endsManner = (items: readonly Item[], at: number): boolean =>
  isQuote(items, at) || (isMark(items, at) && textAt(items, at) !== '-')
const isManner = (items: readonly Item[], at: number): boolean =>
  (isPreposition(norm(items, at)) && norm(items, at) !== 'to') ||
  isTimeWord(norm(items, at)) ||
  MANNER.has(norm(items, at)) ||
  norm(items, at).endsWith('ly')

const MANNER = wordSet('when while as afterwards there')
const PAUSES = wordSet(', – —')
const CLOSING = wordSet('. ; ! ?')
const COMMITTING = wordSet('promise warning demand')
const HEARERS = wordSet('us me him her them')
/** Too often no verb of saying, unless the quotation stands right beside them. */
const BESIDE_ONLY =
  wordSet(`continue begin conclude put name know show learn find hold see feel expect project offer order
  commit present address publish read label recognise discover fear rip tear attack boom storm erupt explode threaten
  consider assume judge guess assess calculate agree disagree join detail thank cheer direct command own savage rap hammer`)
/** Verbs with the hearer as object. */
export const ADDRESSING = wordSet(
  'tell inform assure remind warn notify ask advise brief reassure alert caution promise instruct order urge',
)
/** Verbs that take a clause without "that". */
const BARE_CLAUSE =
  wordSet(`say tell claim believe think insist warn reckon hope admit concede argue boast vow deny swear assure
  inform remind`)
/** Verbs that take a thing as often as a clause. */
const BARE_OR_OBJECT =
  wordSet(`add estimate suggest expect note promise assert confirm announce report fear predict explain state
  suspect allege maintain understand acknowledge stress rule find`)
/** Verbs whose object is what was said: "stressed its opposition", "denied the charges". */
const OBJECTS =
  wordSet(`stress emphasise underline underscore highlight reiterate reaffirm affirm deny refute dispute admit concede
  confess confirm announce predict allege pledge promise condemn regret welcome`)
