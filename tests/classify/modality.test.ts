/** The literate cases of the rule modality, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modalityRule } from '../../src/classify/modality.ts'
import { aligned } from './aligned.ts'
import { casesOf, notesOf } from './modality-cases.ts'

describe('modality', () => {
  test.each(casesOf(new URL('./modality.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(modalityRule, example)).toBe(example.change)
  })

  const newsLike = fc
    .array(
      fc.constantFrom(
        ...[
          'must',
          'may',
          'will',
          'not',
          'expects',
          'to',
          'that',
          'if',
          'whether',
          'suggest',
          'linked',
          'cuts',
          'May',
          '2',
        ],
        ...['city', 'opens', 'the', 'and', ',', '.', '“', '”', 'is', 'expected', '\u{1F600}'],
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(modalityRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of modalityRule(aligned({ text: release }, { text: outlet }))) {
          if (base) expect(release.slice(base.start, base.end)).not.toBe('')
          if (witness) expect(outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
