/** A text in, its words, figures and marks with their spans out; the one tokenizer of every stage. */

import type { Article, Span } from '../model.ts'
import { fold } from './normalize.ts'
import { perText } from './per-article.ts'
import { perWord } from './per-word.ts'
import { stem } from './stem.ts'

export type Token = {
  readonly span: Span
  /** As written. */
  readonly text: string
  /** For comparison: lower case, straight apostrophes, no accents, no abbreviation points, no possessive 's. */
  readonly norm: string
  /** Porter's stem of `norm`; the norm itself for figures and marks. */
  readonly stem: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/**
 * A word holds inner apostrophes (don't, Libya's), abbreviation points (U.S., a.m.) and inner plus signs (5+5);
 * hyphens part words, so that "UN-facilitated" can match "facilitated by the UN".
 * A figure holds its separators (1,284.5; 14 600 is two figures; 10:30) and leaves what is written on to it (1.8m is 1.8 m).
 */
const TOKEN =
  /\d+(?:[.,]\d+)+(?=\p{L})|\d+(?:[.,:]\d+)*(?:\+\d+)*(?:st|nd|rd|th)?(?![\p{L}\d])|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}_]+(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu

/** Every token of `text` within `span`; spans are offsets into `text`. Linear in the span's length. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index
    const { text: written, norm, stem, kind, capital } = formOf(match[0])
    tokens.push({ span: { start, end: start + written.length }, text: written, norm, stem, kind, capital })
  }
  return tokens
}

/** What a token is but for its place; tokens of one form share its strings, which are then looked up faster. */
const formOf = perWord((text): Omit<Token, 'span'> => {
  const kind = FIGURE.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark'
  const norm = kind === 'word' ? fold(text) : text
  return { text, norm, stem: kind === 'word' ? stem(norm) : norm, kind, capital: /^\p{Lu}/u.test(text) }
})

const FIGURE = /^\d+(?:[.,:]\d+)*(?:\+\d+)*(?:st|nd|rd|th)?$/u
const WORD = /^[\p{L}\p{N}\p{M}_]/u

/** The tokens of the whole article; computed once per text. */
export const tokensOf: (article: Article) => readonly Token[] = perText((text) => tokenize(text))

/** The article's tokens that lie wholly within `span`. */
export function tokensIn(article: Article, span: Span): readonly Token[] {
  const all = tokensOf(article)
  const from = firstAt(all, span.start)
  let to = from
  while (to < all.length && (all[to] as Token).span.end <= span.end) to++
  return all.slice(from, to)
}

/** The same for a claim or a sentence: one list for one place, so that what is worked out of it is kept by the list. */
export function passageIn(article: Article, span: Span): readonly Token[] {
  const known = passagesOf(article)
  const place = span.start * MOST_OFFSETS + span.end
  let passage = known.get(place)
  if (!passage) {
    passage = tokensIn(article, span)
    known.set(place, passage)
  }
  return passage
}

const passagesOf = perText((_: string) => new Map<number, readonly Token[]>())

/** More than any text has; keeps the key of a place one number. */
const MOST_OFFSETS = 2 ** 26

/** The index of the first token that starts at or after `offset` (binary search). */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
