/** Random articles and rewrites of them in; whether the Comparison keeps its four promises out. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compare } from '../src/compare.ts'
import type { Article } from '../src/model.ts'
import { anyText, articleOf, newsText, type Role, rewriteOf } from './support/articles.ts'
import { miscounted, strayingSpans, unaccounted, wrongEdits } from './support/invariants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Enough to meet every construction of the generators, few enough to run on every change. */
const RUNS = { numRuns: 40, seed: 20 }

type Texts = readonly [base: string, ...witnesses: string[]]

const story: fc.Arbitrary<Texts> = newsText.chain((text) =>
  fc.tuple(fc.constant(text), rewriteOf(text), rewriteOf(text), newsText),
)
const anyStory: fc.Arbitrary<Texts> = fc.tuple(anyText, anyText)

const SIGILS = ['release', 'north', 'coast', 'zenith']

function articlesOf(texts: Texts): readonly [Article, ...Article[]] | null {
  const articles = texts.map((text, n) => articleOf(SIGILS[n] as string, text, n === 0 ? 'base' : 'witness'))
  const read = articles.filter((article) => article !== null)
  return articles[0] && read.length > 1 ? (read as [Article, ...Article[]]) : null
}

function holds(texts: fc.Arbitrary<Texts>, check: (base: Article, witnesses: readonly Article[]) => void) {
  fc.assert(
    fc.property(texts, (all) => {
      const articles = articlesOf(all)
      fc.pre(articles !== null)
      const [base, ...witnesses] = articles
      check(base, witnesses)
    }),
    RUNS,
  )
}

describe.each([
  ['articles', story],
  ['any texts', anyStory],
])('of %s', (_, texts) => {
  test('every word is in one claim, every claim counted once, every span in its text, every edit exact', () => {
    holds(texts, (base, witnesses) => {
      const comparison = compare(base, witnesses, { setting: 'lenient' })
      expect(comparison.witnesses.flatMap(unaccounted)).toEqual([])
      expect(miscounted(comparison)).toEqual([])
      expect(strayingSpans(comparison)).toEqual([])
      expect(wrongEdits(comparison)).toEqual([])
    })
  })

  test('the order of the outlets changes nothing, nor does a second look', () => {
    holds(texts, (base, witnesses) => {
      const afresh = witnesses.map((witness) => ({ ...witness })).reverse()
      expect(JSON.stringify(compare({ ...base }, afresh))).toBe(JSON.stringify(compare(base, witnesses)))
    })
  })
})

describe('a text compared with itself is all verbatim', () => {
  const text = fc.oneof(newsText, anyText)

  test.each<[string, Role]>([
    ['the same article', 'base'],
    ['its headline, a claim of an outlet, is added', 'witness'],
  ])('%s', (_, role) => {
    fc.assert(
      fc.property(text, (words) => {
        const base = articleOf('release', words, 'base')
        const copy = articleOf('copy', words, role)
        fc.pre(base !== null && copy !== null)
        const { readings, witnesses } = compare(base, [copy])
        const kept = role === 'base' ? witnesses[1]?.claims.length : undefined
        expect(readings.filter(({ status }) => status !== 'verbatim')).toEqual([])
        if (kept !== undefined) expect(readings).toHaveLength(kept)
      }),
      RUNS,
    )
  })
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
