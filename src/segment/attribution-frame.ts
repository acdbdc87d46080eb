/** What a reporting clause is, as indices of items; a place among items in, what begins or ends there out. */
import { isBetween, isPreposition } from '../lexicon/attribution-words.ts'
import { wordSet } from '../text/word-set.ts'
import type { Item } from './attribution-items.ts'

/** Items `from` to `to`, end-exclusive. */
export type Phrase = { readonly from: number; readonly to: number }

export type Frame = {
  readonly source: Phrase | null
  readonly cue: Phrase
  /** Where what was said lies: after the frame, before it, or on both sides of it ("…", X said, "…"). */
  readonly content: 'after' | 'before' | 'around'
  /** The items from the first to the last of source and cue. */
  readonly from: number
  readonly to: number
}

export const norm = (items: readonly Item[], i: number): string => items[i]?.norm ?? ''
export const textAt = (items: readonly Item[], i: number): string => items[i]?.text ?? ''
const isKind =
  (kind: Item['kind']) =>
  (items: readonly Item[], i: number): boolean =>
    items[i]?.kind === kind
export const isQuote = isKind('quote')
export const isWord = isKind('word')
export const isMark = isKind('mark')
export const isNumber = isKind('number')
export const isCapital = (items: readonly Item[], i: number): boolean => items[i]?.capital === true

const EDGES = wordSet(', . ; : ! ? ) – —')
const BOUNDARIES = wordSet(', – — )')
const CLOSING = wordSet('. ; ! ?')

export const isEdge = (items: readonly Item[], at: number): boolean =>
  at >= items.length || EDGES.has(textAt(items, at))

/** "The city's", "the engineers'". */
export const isGenitive = (items: readonly Item[], at: number): boolean => /['’]s?$/u.test(textAt(items, at))

/** Something ends just before: a quotation, a comma, a dash. */
export const boundaryBefore = (items: readonly Item[], at: number): boolean =>
  isQuote(items, at - 1) || BOUNDARIES.has(textAt(items, at - 1))

/** A quotation, closed by its own comma or by one after the mark, ends just before `at`. */
export const quoteEnds = (items: readonly Item[], at: number): boolean =>
  isQuote(items, at - 1) || (norm(items, at - 1) === ',' && isQuote(items, at - 2))

/** The sentence ends at `at`, so that what was said stands before. */
export const closes = (items: readonly Item[], at: number): boolean =>
  at >= items.length || CLOSING.has(textAt(items, at))

/** Between a speaker and the verb: "may", "has now"; "May" is a name. */
export const standsBetween = (items: readonly Item[], at: number): boolean =>
  isBetween(norm(items, at)) && !isCapital(items, at)

/** A name, a noun phrase or a pronoun may begin here; "Per" may be somebody's name. */
export const isNameStart = (items: readonly Item[], at: number): boolean =>
  isWord(items, at) && (isCapital(items, at) || !isPreposition(norm(items, at)))
