/** The literate cases of quotes.md, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model.ts'
import { findQuotes } from '../../src/segment/quotes.ts'
import { slice } from '../../src/text/span.ts'
import { casesOf } from './literate.ts'

const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/\S.*(?:\n.*\S.*)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))

describe('findQuotes', () => {
  for (const { title, texts, expected } of casesOf(new URL('quotes.md', import.meta.url)))
    it(title, () => {
      const text = texts[0] as string
      const found = findQuotes(text, paragraphsOf(text)).map((span) => slice(text, span))
      expect(found.length > 0 ? found : ['(none)']).toEqual(expected)
    })

  it('gives trimmed spans in order within the paragraphs, whatever the marks', () => {
    const mark = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', ' ', 'a', 's', ', ', '\n\n')
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const text = marks.join('')
        const paragraphs = paragraphsOf(text)
        let last = 0
        for (const quote of findQuotes(text, paragraphs)) {
          expect(quote.start).toBeGreaterThanOrEqual(last)
          expect(quote.end).toBeGreaterThan(quote.start)
          expect(slice(text, quote)).toBe(slice(text, quote).trim())
          expect(paragraphs.some((p) => p.start <= quote.start && quote.end <= p.end)).toBe(true)
          last = quote.end
        }
      }),
    )
  })
})
