/** The literate cases of attribution-scope.md: for each marked claim what of it was said, by whom and by which words. */
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/model.ts'
import { attributeClaim } from '../../src/segment/attribution.ts'
import { overlap, slice } from '../../src/text/span.ts'
import { witnessOf } from '../classify/witness-of.ts'
import { casesOf } from './literate.ts'

function reported(marked: string): string {
  const claim = { start: marked.indexOf('⟨'), end: marked.indexOf('⟩') - 1 }
  const text = marked.replace(/[⟨⟩]/gu, '')
  const { article, sentences, quotes } = witnessOf('text', text)
  const inside = quotes.filter((quote) => overlap(quote.span, claim) > 0)
  const sentence = sentences.findIndex(({ span }) => overlap(span, claim) > 0)
  const by = attributeClaim(article, sentences, sentence, claim, inside)
  const part = (span: Span | undefined) => (span ? slice(text, span) : 'nobody')
  return by ? `${slice(text, by.content)} = ${part(by.source)} / ${part(by.cue)}` : 'nothing'
}

describe('what a reporting clause reaches', () => {
  test.each(casesOf(new URL('attribution-scope.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts.map(reported)).toEqual(expected)
  })
})
