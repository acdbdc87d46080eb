/** The literate cases of shares: each claim, the shares that it tells and the sets that they are of. */
import { describe, expect, test } from 'vitest'
import { sharesIn } from '../../src/classify/scope-shares.ts'
import { type Token, tokenize } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'

const joined = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ')

function shownShares(text: string): string {
  const shown = sharesIn(tokenize(text)).map(
    ({ words, share, set }) => `${joined(words)} = ${share}${set.length > 0 ? ` of ${joined(set)}` : ''}`,
  )
  return shown.join('; ') || 'none'
}

describe('shares', () => {
  describe.each(['scope-quantifiers', 'scope-shares-lookalikes'])('%s', (file) => {
    test.each(casesOf(new URL(`${file}.md`, import.meta.url)))('$title', ({ texts, expected }) => {
      expect(texts[0]?.split('\n').map(shownShares)).toEqual(expected)
    })
  })
})
