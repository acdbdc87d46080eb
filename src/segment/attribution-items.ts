/** Sentences of an article with its quotations in, the stretches in which a reporting clause is looked for out: words and marks, each quotation one item. */
import type { Article, Sentence, Span } from '../model.ts'
import { cover, overlap } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { wordSet } from '../text/word-set.ts'

export type Item = {
  readonly span: Span
  /** Folded; empty for a quotation. */
  readonly norm: string
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly capital: boolean
  /** Index of the quotation, -1 for anything else. */
  readonly quote: number
}

/** One sentence, or several that a quotation runs across. */
export type Stretch = {
  readonly span: Span
  /** Index of its first sentence. */
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly items: readonly Item[]
}

export function stretchesOf(
  article: Article,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
): Stretch[] {
  const stretches: Stretch[] = []
  let q = 0
  for (let first = 0; first < sentences.length; first++) {
    let last = first
    let span = (sentences[first] as Sentence).span
    while (q < quotes.length && (quotes[q] as Span).end <= span.start) q++
    let lastQuote = q
    for (; lastQuote < quotes.length && overlap(quotes[lastQuote] as Span, span) > 0; lastQuote++) {
      while (last + 1 < sentences.length && overlap(nextSpan(sentences, last), quotes[lastQuote] as Span) > 0)
        span = cover(span, nextSpan(sentences, last++))
    }
    const inside = quotes.slice(q, lastQuote)
    stretches.push({
      span,
      first,
      last,
      paragraph: (sentences[first] as Sentence).paragraph,
      items: itemsOf(article, span, inside, q),
    })
    first = last
  }
  return stretches
}

const nextSpan = (sentences: readonly Sentence[], n: number): Span => (sentences[n + 1] as Sentence).span

function itemsOf(article: Article, span: Span, quotes: readonly Span[], firstQuote: number): Item[] {
  const items: Item[] = []
  const spoken = quotes.map((quote) => !isNameInMarks(article.text, quote))
  let n = 0
  for (const token of tokensIn(article, span)) {
    while (n < quotes.length && token.span.start >= (quotes[n] as Span).end) {
      if (spoken[n]) items.push(quoteItem(quotes[n] as Span, firstQuote + n))
      n++
    }
    const quote = quotes[n]
    if (spoken[n] && quote && token.span.start >= quote.start) continue
    if (!isQuotationMark(token)) items.push(itemOf(article.text, token))
  }
  for (; n < quotes.length; n++) if (spoken[n]) items.push(quoteItem(quotes[n] as Span, firstQuote + n))
  return items
}

/** A hyphen between spaces is a dash; the mark behind a plural makes it a possessive: "the prosecutors' view". */
function itemOf(text: string, token: Token): Item {
  const { start, end } = token.span
  const isDash = text.slice(start - 1, end + 1) === ' - '
  const isPlural = token.norm.endsWith('s') && /^['’] \p{Ll}/u.test(text.slice(end, end + 3))
  if (isPlural)
    return { ...token, span: { start, end: end + 1 }, text: text.slice(start, end + 1), quote: -1 }
  return { ...token, text: isDash ? '–' : token.text, quote: -1 }
}

/** A firm's or a ship's name in marks is part of the sentence: the director of “Norvik Line” said. */
function isNameInMarks(text: string, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end)
  return (
    /^(?:\p{Lu}[\p{L}\p{N}.-]*\s?){1,4}$/u.test(words) &&
    !/[.!?]$/u.test(words) &&
    /^\S\s+\p{L}/u.test(text.slice(quote.end, quote.end + 6))
  )
}

const quoteItem = (span: Span, quote: number): Item => ({
  span,
  norm: '',
  text: '',
  kind: 'quote',
  capital: false,
  quote,
})

const isQuotationMark = (token: Token): boolean => QUOTATION_MARKS.has(token.text)

const QUOTATION_MARKS = wordSet(`“ ” „ ‟ « » ‹ › " ‘ ’ ' ‚ \``)
