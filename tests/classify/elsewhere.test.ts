/** The literate cases in, whether a rule tells the same of them further down in an article, and whatever sign the apostrophes are, out. */
import { describe, expect, test } from 'vitest'
import type { Aligned, Rule } from '../../src/classify/rule.ts'
import { RULE_FILES } from './rule-files.ts'
import { linksOf } from './segmented.ts'

const notesOf = (rule: Rule, pair: Aligned): readonly string[] =>
  rule(pair)
    .filter(({ material }) => material)
    .map(({ note }) => note)

/** What stands before in both articles, in a paragraph and a claim of its own, and has no word that is looked for. */
const BEFORE = 'Rain fell.'

describe('further down in an article the same is told', () => {
  test.each(RULE_FILES)('$file', ({ rule, cases, pairOf }) => {
    for (const { release, outlets } of cases) {
      const { baseClaims, claims, ...pair } = pairOf([BEFORE, release], [BEFORE, ...outlets])
      const sides = { ...pair, baseClaims: baseClaims.slice(1), claims: claims.slice(1) }
      const below = notesOf(rule, { ...sides, links: linksOf(sides) })
      expect([release, below]).toEqual([release, notesOf(rule, pairOf([release], outlets))])
    }
  })
})

describe('with straight and with curly apostrophes the same is told', () => {
  const straight = (text: string): string => text.replace(/(?<=\p{L})’/gu, "'")
  const curly = (text: string): string => text.replace(/(?<=\p{L})'/gu, '’')

  test.each(RULE_FILES)('$file', ({ rule, cases, pairOf }) => {
    for (const { release, outlets } of cases) {
      const [one, other] = [straight, curly].map((written) =>
        notesOf(rule, pairOf([written(release)], outlets.map(written))).map(straight),
      )
      expect([release, one]).toEqual([release, other])
    }
  })
})
