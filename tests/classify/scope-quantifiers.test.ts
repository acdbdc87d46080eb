/** The literate cases of shares: each claim, the shares that it tells and the sets that they are of. */
import { describe, expect, test } from 'vitest'
import { sharesOf } from '../../src/classify/scope-share-figures.ts'
import { viewOf } from '../../src/classify/scope-view.ts'
import type { Token } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'
import { aligned } from './aligned.ts'

const joined = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ')

function shownShares(text: string): string {
  const shown = sharesOf(viewOf(aligned({ text }, { text: '' }))).base.map(
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
