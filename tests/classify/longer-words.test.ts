/** The literate cases of the rules in, a word of them made longer before or behind, whether either is as strange to the rule as the other out: "orzz" and "zzor" are no "or". */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model.ts'
import { RULE_FILES } from './rule-files.ts'

const source = globSync('src/classify/*.ts').map((file) => readFileSync(file, 'utf8'))
/** Whatever a rule may know by its letters. */
const SPELT: ReadonlySet<string> = new Set(source.join(' ').match(/\p{Ll}{2,}/gu))
/** Rules know these by their ending: "townspeople" are people. */
const ENDINGS = /(?:s|ed|ing|ly|est|er|en|people)$/u
const WORD = /(?<![\p{L}\d'’-])\p{L}{2,}(?![\p{L}\d'’-])/gu

const shown = (changes: readonly Change[]) =>
  changes.map(({ kind, base, witness }) => [kind, base !== null, witness !== null])

/** Of all words a share is tried, another one in each text: common words stand in many. */
const ONE_IN = 3

/** Of each word the text with either longer word in its stead. */
const madeLonger = (text: string) =>
  [...text.matchAll(WORD)]
    .filter(({ 0: word }) => SPELT.has(word) && !ENDINGS.test(word))
    .filter((_, n) => (n + text.length) % ONE_IN === 0)
    .map(({ 0: word, index }) =>
      [`${word}zz`, `zz${word}`].map(
        (longer) => text.slice(0, index) + longer + text.slice(index + word.length),
      ),
    )

describe.each(RULE_FILES)('$file', ({ rule, cases, pairOf }) => {
  test.each(cases)('$title', ({ release, outlets }) => {
    const sides = [release, ...outlets]
    for (const [n, side] of sides.entries())
      for (const pair of madeLonger(side)) {
        const [begun, ended] = pair.map((text) => {
          const [base = '', ...witness] = sides.with(n, text)
          return shown(rule(pairOf(base, witness)))
        })
        expect([pair, begun]).toEqual([pair, ended])
      }
  })
})
