/** A sigil and a text in, the Witness of it out, with sentences, quotations and their speakers but no claims: enough for the ledger of quotations. */
import type { Article, Sentence, Witness } from '../../src/model.ts'
import { attribute } from '../../src/segment/attribution.ts'
import { findQuotes } from '../../src/segment/quotes.ts'
import { splitSentences } from '../../src/segment/sentences.ts'

export function witnessOf(sigil: string, text: string): Witness {
  const paragraphs = [...text.matchAll(/\S.*(?:\n.*\S.*)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
  const article: Article = {
    sigil,
    path: `${sigil}.txt`,
    outlet: sigil,
    language: 'en',
    sha256: '',
    text,
    paragraphs,
    boilerplate: [],
  }
  const sentences = paragraphs.flatMap((paragraph, n) =>
    splitSentences(text, paragraph).map((span): Sentence => ({ span, paragraph: n, role: 'body' })),
  )
  const spans = findQuotes(text, paragraphs)
  const attributions = attribute(article, sentences, spans)
  const quotes = spans.map((span, n) => {
    const attribution = attributions[n]
    const sentence = sentences.findIndex((one) => one.span.end > span.start)
    return { id: `${sigil}.q${n + 1}`, span, sentence, ...(attribution ? { attribution } : {}) }
  })
  return { article, sentences, quotes, claims: [] }
}
