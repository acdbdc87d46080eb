/** The place where a noun phrase may begin in, where it ends out. */
import {
  isAuxiliary,
  isBetween,
  isClauseEdge,
  isDeterminer,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { wordSet } from '../text/word-set.ts'
import { isCapital, isMark, isQuote, isWord, norm, textAt } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'

export function nounPhraseEnd(items: readonly Item[], from: number): number {
  let at = from
  if (isPronoun(norm(items, at))) return at + 1
  for (; at < items.length; at++) {
    const bracket = closingBracket(items, at)
    if (bracket !== null) {
      at = bracket
      continue
    }
    if (closesInitial(items, at)) continue
    if (isQuote(items, at) || isStop(items, at) || norm(items, at) === ',') break
    if (endsPhrase(items, at) || (at > from && endsBegunPhrase(items, at))) break
  }
  return at
}

/** An "and" that joins no names, a verb, an edge of a clause. */
function endsPhrase(items: readonly Item[], at: number): boolean {
  const word = norm(items, at)
  if (word === 'and') return !(isCapital(items, at - 1) && isCapital(items, at + 1))
  return isClauseEdge(word) || (isAuxiliary(word) && !isInName(items, at))
}

/** What may open a phrase, but ends one that has begun: a determiner, a preposition of place, when, an adverb. */
function endsBegunPhrase(items: readonly Item[], at: number): boolean {
  const word = norm(items, at)
  if (isPreposition(word)) return !isInnerPreposition(items, at)
  if (isTimeWord(word)) return !(word === 'may' && isInName(items, at))
  if (isCapital(items, at)) return false
  return isBetween(word) || (isDeterminer(word) && !isPreposition(norm(items, at - 1)))
}

/** Between names or behind one: "Theresa May". */
const isInName = (items: readonly Item[], at: number): boolean =>
  isCapital(items, at) && isCapital(items, at - 1)

/** "I. Feld", "J. R. Feld". */
export const closesInitial = (items: readonly Item[], at: number): boolean =>
  textAt(items, at) === '.' && /^\p{Lu}$/u.test(textAt(items, at - 1)) && isCapital(items, at + 1)

/** Of an abbreviation or a party that opens at `opening`: "the Water Board (WB)". */
function closingBracket(items: readonly Item[], opening: number): number | null {
  if (textAt(items, opening) !== '(') return null
  for (let at = opening + 1; at <= opening + LONGEST_BRACKET; at++) if (textAt(items, at) === ')') return at
  return null
}

/** What stands in brackets behind a name has few words, a remark has more. */
export const LONGEST_BRACKET = 5

/** "of the agency", "for Foreign Affairs": part of a title; "in London" is where it was said. */
const isInnerPreposition = (items: readonly Item[], at: number): boolean =>
  norm(items, at) === 'of' ||
  (norm(items, at) === 'for' && !isDeterminer(norm(items, at + 1)) && isWord(items, at + 1))

/** A mark that no noun phrase runs across; a comma is judged apart. */
export const isStop = (items: readonly Item[], at: number): boolean =>
  isMark(items, at) && !INNER_MARKS.has(textAt(items, at))

const INNER_MARKS = wordSet(", ' ’ & / -")
