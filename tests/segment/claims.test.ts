/** The literate cases of claims.md: each sentence, and the claims that it is cut into. */
import { describe, expect, test } from 'vitest'
import { claimSpans } from '../../src/segment/claims.ts'
import { slice } from '../../src/text/span.ts'
import { witnessOf } from '../classify/witness-of.ts'
import { casesOf } from './literate.ts'

function claimsOf(text: string): string[] {
  const { article, sentences, quotes } = witnessOf('text', text)
  const inMarks = quotes.map(({ span }) => span)
  return sentences
    .flatMap((sentence) => claimSpans(article, sentence.span, inMarks))
    .map(({ span, leansOn }) => [span, ...leansOn].map((part) => slice(text, part)).join(' ← '))
}

describe('claims', () => {
  test.each(casesOf(new URL('claims.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').flatMap(claimsOf)).toEqual(expected)
  })
})
