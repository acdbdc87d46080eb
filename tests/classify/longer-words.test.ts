/** The literate cases of the rules in, a word of them made longer before or behind, whether either is as strange to the rule as the other out: "orzz" and "zzor" are no "or". */
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model.ts'
import { madeLonger } from './changed-texts.ts'
import { RULE_FILES } from './rule-files.ts'

const shown = (changes: readonly Change[]) =>
  changes.map(({ kind, base, witness }) => [kind, base !== null, witness !== null])

/** Common words stand in many texts. */
const ONE_IN = 3

describe.each(RULE_FILES)('$file', ({ rule, cases, pairOf }) => {
  test.each(cases)('$title', ({ release, outlets }) => {
    const sides = [release, ...outlets]
    for (const [n, side] of sides.entries())
      for (const pair of madeLonger(side, ONE_IN)) {
        const [begun, ended] = pair.map((text) => {
          const [base = '', ...witness] = sides.with(n, text)
          return shown(rule(pairOf([base], witness)))
        })
        expect([pair, begun]).toEqual([pair, ended])
      }
  })
})
