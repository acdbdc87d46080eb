/** The literate cases of the rule scope, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scopeRule } from '../../src/classify/scope.ts'
import { aligned } from './aligned.ts'
import { casesOf } from './modality-cases.ts'
import { notesOf } from './segmented.ts'

describe('scope', () => {
  describe.each([
    '',
    '-bounds',
    '-conditions',
    '-degree',
    '-everywhere',
    '-groups',
    '-lists',
    '-narrowed',
    '-only',
    '-shares',
  ])('scope%s', (part) => {
    test.each(casesOf(new URL(`./scope${part}.md`, import.meta.url)))('$title', (example) => {
      expect(notesOf(scopeRule, example)).toBe(example.change)
    })
  })

  const words =
    'the minister said all some most both if unless provided that except for must serious crime every any only 12 three of the nine and or , . “ ” who knowingly \u{1F600}'.split(
      ' ',
    )
  const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((chosen) => chosen.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(scopeRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of scopeRule(aligned({ text: release }, { text: outlet }))) {
          if (base) expect(release.slice(base.start, base.end)).not.toBe('')
          if (witness) expect(outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
