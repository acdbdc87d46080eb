/** An article in, a witness out: its sentences, quotations and claims, boilerplate left aside. */
import type { Article, Attribution, Claim, Quote, Sentence, Span, Witness } from '../model.ts'
import { isEmpty, overlap, trim } from '../text/span.ts'
import { attribute, attributeClaim } from './attribution.ts'
import { claimSpans } from './claims.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'

export function segment(article: Article): Witness {
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
}

function sentencesOf(article: Article): Sentence[] {
  return article.paragraphs.flatMap((paragraph, n) =>
    withoutBoilerplate(article, paragraph)
      .flatMap((part) => splitSentences(article.text, part))
      .filter((span) => /[\p{L}\p{N}]/u.test(article.text.slice(span.start, span.end)))
      .map(
        (span): Sentence => ({
          span,
          paragraph: n,
          role: article.headline && overlap(article.headline, span) > 0 ? 'headline' : 'body',
        }),
      ),
  )
}

/** The parts of a paragraph that are text: a dateline before it or a "read more" behind it is cut off. */
function withoutBoilerplate(article: Article, paragraph: Span): Span[] {
  const parts: Span[] = []
  let from = paragraph.start
  for (const { span } of article.boilerplate) {
    if (overlap(span, paragraph) === 0) continue
    parts.push({ start: from, end: Math.max(from, span.start) })
    from = Math.max(from, span.end)
  }
  parts.push({ start: from, end: paragraph.end })
  return parts.map((part) => trim(article.text, part)).filter((part) => !isEmpty(part))
}

function claimsOf(article: Article, sentences: readonly Sentence[], quotes: readonly Quote[]): Claim[] {
  const claims: Claim[] = []
  sentences.forEach((sentence, n) => {
    const near = quotes.filter((quote) => overlap(quote.span, sentence.span) > 0)
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
function sentenceAt(sentences: readonly Sentence[], span: Span): number {
  return sentences.findIndex(
    (sentence) => sentence.span.start <= span.start && span.start < sentence.span.end,
  )
}
