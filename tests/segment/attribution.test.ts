/** The literate cases of attribution.md: for each text its quotations, and its sentences without one, with who said them. */
import { describe, expect, it } from 'vitest'
import type { Attribution, Span } from '../../src/model.ts'
import { attributeClaim } from '../../src/segment/attribution.ts'
import { overlap, slice } from '../../src/text/span.ts'
import { witnessOf } from '../classify/witness-of.ts'
import { casesOf } from './literate.ts'

function told(text: string): string[] {
  const { article, sentences, quotes } = witnessOf('text', text)
  const part = (span: Span | undefined, none: string) => (span ? slice(text, span) : none)
  const line = (words: string, by: Attribution | undefined) =>
    `${words} = ${part(by?.source, 'nobody')} / ${part(by?.cue, 'no cue')}`
  const found = sentences.flatMap(({ span }, n) => {
    const inside = quotes.filter((quote) => quote.sentence === n)
    const claim = attributeClaim(article, sentences, n, span, inside)
    const said = quotes.some((quote) => overlap(quote.span, span) > 0)
    const quoted = inside.map((quote) => line(`“${slice(text, quote.span)}”`, quote.attribution))
    return said || !claim ? quoted : [line(slice(text, claim.content), claim)]
  })
  return found.length > 0 ? found : ['(none)']
}

describe('attribution', () => {
  for (const { title, texts, expected } of casesOf(new URL('attribution.md', import.meta.url)))
    it(title, () => expect(texts.flatMap(told)).toEqual(expected))

  it('does not throw on broken text', () => {
    for (const text of [
      '',
      ',',
      '“',
      '“” said',
      'said',
      ': “a”',
      'according to',
      'X said',
      ') said (',
      'in the words of',
    ])
      expect(() => told(text)).not.toThrow()
  })
})
