/** An article in, a witness out: its sentences, quotations and claims, boilerplate left aside. */
import type { Article, Attribution, Boilerplate, Claim, Quote, Sentence, Span, Witness } from '../model.ts'
import { perArticle } from '../text/per-article.ts'
import { isEmpty, overlap, trim } from '../text/span.ts'
import { attribute, attributeClaim } from './attribution.ts'
import { claimSpans } from './claims.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'

export const segment = perArticle((article): Witness => {
  const sentences = sentencesOf(article)
  const marked = findQuotes(article.text, article.paragraphs).filter(
    (span) => sentenceAt(sentences, span) >= 0,
  )
  const attributions = attribute(article, sentences, marked)
  const quotes = marked.map(
    (span, n): Quote => ({
      id: `${article.sigil}.q${n + 1}`,
      span,
      sentence: sentenceAt(sentences, span),
      ...optional(attributions[n]),
    }),
  )
  return { article, sentences, quotes, claims: claimsOf(article, sentences, quotes) }
})

function sentencesOf(article: Article): Sentence[] {
  const { text, headline } = article
  return textParts(article).flatMap(({ part, paragraph }) =>
    splitSentences(text, part)
      .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
      .map(
        ({ cut, ...span }): Sentence => ({
          span,
          paragraph,
          role: headline && overlap(headline, span) > 0 ? 'headline' : 'body',
          ...(cut && { cut }),
        }),
      ),
  )
}

/** The parts of the paragraphs that are text: a dateline before one or a "read more" behind it is cut off. */
function textParts({ text, paragraphs, boilerplate }: Article): { part: Span; paragraph: number }[] {
  let next = 0
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    while (next < boilerplate.length && (boilerplate[next] as Boilerplate).span.end <= start) next++
    const parts: Span[] = []
    let from = start
    for (let n = next; n < boilerplate.length; n++) {
      const { span } = boilerplate[n] as Boilerplate
      if (span.start >= end) break
      parts.push({ start: from, end: Math.max(from, span.start) })
      from = Math.max(from, span.end)
    }
    parts.push({ start: Math.min(from, end), end })
    return parts
      .map((part) => trim(text, part))
      .filter((part) => !isEmpty(part))
      .map((part) => ({ part, paragraph }))
  })
}

function claimsOf(article: Article, sentences: readonly Sentence[], quotes: readonly Quote[]): Claim[] {
  const claims: Claim[] = []
  let next = 0
  sentences.forEach((sentence, n) => {
    while (next < quotes.length && (quotes[next] as Quote).span.end <= sentence.span.start) next++
    const near: Quote[] = []
    for (let q = next; q < quotes.length && (quotes[q] as Quote).span.start < sentence.span.end; q++)
      near.push(quotes[q] as Quote)
    const spans = near.map((quote) => quote.span)
    for (const { span, leansOn } of claimSpans(article, sentence.span, spans)) {
      const inside = near.filter((quote) => overlap(quote.span, span) > 0)
      claims.push({
        id: `${article.sigil}.c${claims.length + 1}`,
        span,
        sentence: n,
        leansOn,
        quotes: inside.map((quote) => quote.id),
        ...optional(attributeClaim(article, sentences, n, span, inside)),
      })
    }
  })
  return claims
}

const optional = (attribution: Attribution | undefined) => (attribution ? { attribution } : {})

/** The sentence in which a span starts; -1 within boilerplate. */
function sentenceAt(sentences: readonly Sentence[], { start }: Span): number {
  let [from, to] = [0, sentences.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sentences[middle] as Sentence).span.end <= start) from = middle + 1
    else to = middle
  }
  const sentence = sentences[from]
  return sentence && sentence.span.start <= start ? from : -1
}
