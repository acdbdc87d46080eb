/** The literate cases of the rule negation, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { negationRule } from '../../src/classify/negation.ts'
import { negationCues } from '../../src/classify/negation-cues.ts'
import { tokenize } from '../../src/text/token.ts'
import { aligned } from './aligned.ts'
import { casesOf, notesOf } from './modality-cases.ts'

describe('negation', () => {
  const cases = ['./negation.md', './negation-opposites.md'].flatMap((file) =>
    casesOf(new URL(file, import.meta.url)),
  )
  test.each(cases)('$title', (example) => {
    expect(notesOf(negationRule, example)).toBe(example.change)
  })

  test.each(['It is not the case, as we wrote, that', 'It is not the case that'])(
    'a denial reaches past an aside: %s',
    (opening) => {
      const tokens = tokenize(`${opening} the fall was large.`)
      expect(negationCues(tokens)[0]?.scope.to).toBe(tokens.length)
    },
  )

  const newsLike = fc
    .array(
      fc.constantFrom(
        ...[
          'not',
          'no',
          'never',
          'without',
          'rule',
          'out',
          'that',
          'if',
          'whether',
          'denied',
          'failed',
          'to',
          'up',
          '2',
        ],
        ...[
          'city',
          'rose',
          'fell',
          'open',
          'closed',
          'unopen',
          'the',
          'and',
          ',',
          '.',
          '“',
          '”',
          'nobody',
          "isn't",
          '\u{1F600}',
        ],
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(negationRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of negationRule(aligned({ text: release }, { text: outlet }))) {
          if (base) expect(release.slice(base.start, base.end)).not.toBe('')
          if (witness) expect(outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
