/** A place between two sentences in, the words on its two sides out: what every repair looks at. */
import { PERSON_TITLES, SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'

/** A possible border between two sentences; offsets into the paragraph. */
export type Seam = {
  /** `mark`: after an end mark, open to joining. `firm`: a list item or a line of its own, never joined. */
  readonly kind: 'mark' | 'firm'
  /** Where the end marks begin; for a firm seam, where the sentence ends. */
  readonly mark: number
  /** After the end marks and whatever closes with them: quotation marks, brackets, note numbers. */
  readonly end: number
  /** The first character of the next sentence. */
  readonly start: number
  /** Where the bracket opens that both sides lie in. */
  readonly aside?: number
}

/** Says whether the sentence that began at `from` goes on over the seam. */
export type Join = (paragraph: string, seam: Seam, from: number) => boolean

/** No word longer than this is an abbreviation or starts a sentence; it bounds every look-around. */
const LONGEST_WORD = 40
const OPENERS = /["'“‘„«‹([{¿¡*_]{0,6}/uy
const WORD = /[\p{L}\p{M}]{0,40}/uy

/** The start of a list item, a line or a credit. */
export const firm = (at: number): Seam => ({ kind: 'firm', mark: at, end: at, start: at })

/** A text that breaks off after one of these goes on: a comma, a dash, a word that governs the next. */
const UNFINISHED =
  /(?:[,–—-]|(?:^|[^\p{L}])(?:the|an?|of|and|or|to|in|on|at|for|by|with|from|as|than|that|which|see|under|Mr\.?|Dr\.?))\s*$/u

export const isUnfinished = (paragraph: string, end: number): boolean =>
  UNFINISHED.test(paragraph.slice(Math.max(0, end - LONGEST_WORD), end))

/** Whether a lone full stop ends the sentence, not "!", "?" or an ellipsis. */
export const isFullStop = (paragraph: string, seam: Seam): boolean =>
  paragraph[seam.mark] === '.' && !/[.!?…]/u.test(paragraph[seam.mark + 1] ?? '')

/** The word before the end mark, without what precedes it in "(Gen", "then-Gov" or "and/or". */
export function wordBefore(paragraph: string, seam: Seam, from: number): string {
  const before = paragraph.slice(Math.max(from, seam.mark - LONGEST_WORD), seam.mark)
  return before.slice(before.search(/[^\s"'“‘«([{*_/\-–—]*$/u))
}

/** The offset of the next sentence's first character that is no opening quotation mark or bracket. */
export const firstLetterAt = (paragraph: string, start: number): number => past(OPENERS, paragraph, start)

/** The next sentence's first word; empty where it begins with a figure or a sign. */
export function wordAfter(paragraph: string, start: number): string {
  const first = firstLetterAt(paragraph, start)
  return paragraph.slice(first, past(WORD, paragraph, first))
}

/** Where a sticky pattern that matches everywhere, if only nothing, ends. */
export function past(pattern: RegExp, paragraph: string, start: number): number {
  pattern.lastIndex = start
  pattern.test(paragraph)
  return pattern.lastIndex
}

/** Whether what follows begins a sentence even after an abbreviation: a starter, a title, a label ("Image: …"). */
export function startsSentence(paragraph: string, start: number): boolean {
  const word = wordAfter(paragraph, start)
  const next = paragraph[firstLetterAt(paragraph, start) + word.length]
  if (word.length === 1 && next === '.') return false
  return next === ':' || SENTENCE_STARTERS.has(word) || PERSON_TITLES.has(word)
}
