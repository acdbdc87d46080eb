/** The literate cases of statements and of comparisons: each claim, who is said to hold what, and what is compared. */
import { describe, expect, test } from 'vitest'
import { statementByNoun } from '../../src/classify/attribution-nouns.ts'
import { statementByOpinion } from '../../src/classify/attribution-opinions.ts'
import { comparisonsIn, isSameWay } from '../../src/classify/comparisons.ts'
import { slice } from '../../src/text/span.ts'
import type { Token } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'
import { alignedLines } from './segmented.ts'

function shownStatement(text: string): string {
  const { base, baseClaims } = alignedLines([text], [text])
  const [said] = baseClaims.map((claim) => statementByNoun(base, claim) ?? statementByOpinion(base, claim))
  if (!said) return 'none'
  return [said.source, said.cue, said.content].map((span) => span && slice(text, span)).join(' | ')
}

function shownComparisons(text: string): string {
  const { base, baseClaims } = alignedLines([text], [text])
  const joined = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ')
  const shown = comparisonsIn(base, baseClaims).map(
    ({ before, degree, after, span }) =>
      `${joined(before)} | ${degree} | ${joined(after)} (${slice(text, span)})`,
  )
  return shown.join('; ') || 'none'
}

describe('statements', () => {
  const file = new URL('attribution-statements.md', import.meta.url)
  test.each(casesOf(file))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').map(shownStatement)).toEqual(expected)
  })
})

describe('comparisons', () => {
  test.each(casesOf(new URL('comparisons.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').map(shownComparisons)).toEqual(expected)
  })

  test.each([
    ['more', 'higher', true],
    ['fewer', 'lower', true],
    ['older', 'older', true],
    ['more', 'fewer', false],
    ['older', 'younger', false],
    ['longest', 'longer', false],
  ])('%s and %s go one way', (one, other, isOneWay) => {
    expect(isSameWay(one, other)).toBe(isOneWay)
  })
})
