/** Articles in; whether the Comparison holds what was kept word for word out. Its promises for any text are tried in `fuzz/`. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compare } from '../src/compare.ts'
import { articleOf, newsText } from './support/articles.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Enough to meet every construction of the generators, few enough to run on every change. */
const RUNS = { numRuns: 40, seed: 20 }

test('a text compared with itself is verbatim, and its headline, a claim of an outlet, is added', () => {
  fc.assert(
    fc.property(newsText, (words) => {
      const base = articleOf('release', words, 'base')
      const copy = articleOf('copy', words, 'witness')
      fc.pre(base !== null && copy !== null)
      expect(compare(base, [copy]).readings.filter(({ status }) => status !== 'verbatim')).toEqual([])
    }),
    RUNS,
  )
})

describe('what repeats a claim word for word is verbatim', () => {
  const RELEASE = `Ferry fares

The island council will lower ferry fares by 12 per cent from 1 May, Mayor Tove Lindgaard said.

The island council will lower parking fees by 30 per cent from 1 May, Mayor Tove Lindgaard said.

Three of the nine piers are to be widened.
`
  const statuses = (article: string) => {
    const base = articleOf('release', RELEASE, 'base')
    const outlet = articleOf('courier', article, 'witness')
    if (!base || !outlet) throw new Error('no sentence found')
    return compare(base, [outlet]).readings.map(({ status }) => status)
  }

  test('under a headline that says it shorter', () => {
    const article = RELEASE.replace('Ferry fares', 'Island council to lower ferry fares by 12 per cent')
    expect(statuses(article)).toEqual(['verbatim', 'verbatim', 'verbatim'])
  })

  test('beside a sentence that differs from it in a word or two', () => {
    expect(statuses(RELEASE)).toEqual(['verbatim', 'verbatim', 'verbatim'])
  })

  test('but not where a figure was changed', () => {
    expect(statuses(RELEASE.replace('Three of the nine', 'Four of the nine'))).toEqual([
      'verbatim',
      'verbatim',
      'altered',
    ])
  })
})
