/** The literate cases of the rules in, one side of them cut off before or behind a word, whether the rule still answers, at places in both texts, out. */
import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { cutOff } from './changed-texts.ts'
import { RULE_FILES } from './rule-files.ts'

/** Together they part every kind of phrase. */
const ONE_IN = 5

describe.each(RULE_FILES)('$file', ({ rule, cases, pairOf }) => {
  test.each(cases)('$title', ({ release, outlets }) => {
    const sides = [release, ...outlets]
    for (const [n, side] of sides.entries())
      for (const text of cutOff(side, ONE_IN)) {
        const [cut = '', ...passages] = sides.with(n, text)
        const pair = pairOf([cut], passages)
        for (const { base, witness } of rule(pair)) {
          if (base) expect(slice(pair.base.article.text, base)).toMatch(/\S/u)
          if (witness) expect(slice(pair.witness.article.text, witness)).toMatch(/\S/u)
        }
      }
  })
})
