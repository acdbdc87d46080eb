/** An article in, the finest pieces that figures and dates are read from out: bare figures apart from the letters glued to them. */

import type { Article, Span } from '../model.ts'
import { fold } from './normalize.ts'
import { perArticle } from './per-article.ts'
import { perWord } from './per-word.ts'
import { wordSet } from './word-set.ts'

/** Smaller than a `Token`: "£1.2bn" is three pieces and "14-day" is three, so that one grammar reads glued and spaced forms. */
export type Piece = {
  readonly span: Span
  readonly text: string
  /** Folded for words, as written for figures and marks; '\n' for a blank line, which no reading crosses. */
  readonly norm: string
  readonly kind: 'figure' | 'word' | 'mark'
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean
  /** First of a line. */
  readonly lineStart: boolean
  /** First of a sentence, a line or a quotation, where a capital tells nothing. */
  readonly opens: boolean
  readonly capital: boolean
}

const PIECE = /\d+(?:[.,:]\d+)*|[½¼¾⅓⅔]|(?:\p{L}\.){2,}|[\p{L}\p{M}]+[²³]?(?:['’ʼ][\p{L}\p{M}]+)*|\S/gu
const OPENER = /^[.?!:;“”"‘([•–—]$/u

/** The pieces of the whole article, computed once; linear in its length. */
export const piecesOf: (article: Article) => readonly Piece[] = perArticle((article) => cut(article.text))

function cut(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    const gap = text.slice(end, start)
    if (gap.length > 1 && /\n\s*\n/u.test(gap)) pieces.push(blankLine(end))
    const lineStart = pieces.length === 0 || gap.includes('\n')
    const { text: written, norm, kind, capital } = formOf(match[0])
    const opens = lineStart || OPENER.test(pieces.at(-1)?.text ?? '.')
    end = start + written.length
    const glued = gap === '' && start > 0
    pieces.push({ span: { start, end }, text: written, norm, kind, glued, lineStart, opens, capital })
  }
  return pieces
}

/** What a piece is but for its place. */
const formOf = perWord((text): Pick<Piece, 'text' | 'norm' | 'kind' | 'capital'> => {
  const kind = /^[\d½¼¾⅓⅔]/u.test(text) ? 'figure' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
  return { text, norm: kind === 'word' ? fold(text) : text, kind, capital: /^\p{Lu}/u.test(text) }
})

function blankLine(at: number): Piece {
  const span = { start: at, end: at }
  const flags = { glued: false, lineStart: false, opens: true, capital: false }
  return { span, text: '.', norm: '\n', kind: 'mark', ...flags }
}

/** The norm of a piece, '' beyond the ends. */
export const normAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

export const isArticle = (norm: string): boolean => norm === 'a' || norm === 'an'

/** The index after a hyphen that glues two pieces ("14-day"), or `at` itself. */
export function afterHyphen(pieces: readonly Piece[], at: number): number {
  const hyphen = pieces[at]
  return hyphen && HYPHENS.has(hyphen.text) && hyphen.glued && pieces[at + 1]?.glued ? at + 1 : at
}

const HYPHENS = wordSet('- ‐ ‑')
/** What may stand between the ends of a range. */
export const DASHES = wordSet('- ‐ ‑ – —')

/** Whether the pieces from `at` read as `words` one after another. */
export function readsAs(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, n) => normAt(pieces, at + n) === word)
}

/** The first of the sentence's pieces within `reach` before and after that passes, if any. */
export function hasNear(
  pieces: readonly Piece[],
  at: number,
  reach: number,
  passes: (piece: Piece) => boolean,
): boolean {
  for (const step of [-1, 1]) {
    for (let n = 1; n <= reach; n++) {
      const piece = pieces[at + step * n]
      if (!piece || (piece.kind === 'mark' && /^[.?!;\n]$/u.test(piece.text))) break
      if (passes(piece)) return true
    }
  }
  return false
}

/** The items of an ordered, non-overlapping list that lie wholly within `span` (binary search for the first). */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as T).span.start < span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < items.length && (items[end] as T).span.end <= span.end) end++
  return items.slice(low, end)
}
