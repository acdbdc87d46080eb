/** The literate cases of the rule attribution, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributionRule } from '../../src/classify/attribution.ts'
import { aligned } from './aligned.ts'
import { casesOf } from './modality-cases.ts'
import { alignedLines, notesOf } from './segmented.ts'

describe('attribution', () => {
  test.each(casesOf(new URL('./attribution-rule.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(attributionRule, example)).toBe(example.change)
  })

  test('a change lies in the claim, though its speaker is named a sentence before', () => {
    const release = ['“The quay is sound,” said Captain Ilse Morrow, the harbour master. “The crane is not.”']
    const both = alignedLines(release, ['“The crane is not,” said Otto Falk, a crane driver.'])
    const { text } = both.base.article
    const span = { start: text.indexOf('“The crane'), end: text.length }
    const baseClaims = both.baseClaims.map((claim) => ({
      ...claim,
      span,
      attribution: {
        source: { start: text.indexOf('Ilse'), end: text.indexOf(', the harbour') },
        content: span,
      },
    }))
    expect(attributionRule({ ...both, baseClaims })).toMatchObject([
      { base: span, note: 'Ilse Morrow → Otto Falk: another speaker' },
    ])
  })

  const words =
    'the minister Anna Reed Paul said told according to believes that it will its council statement of claim by reportedly is safe , . “ ” \u{1F600}'.split(
      ' ',
    )
  const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((chosen) => chosen.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(attributionRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of attributionRule(aligned({ text: release }, { text: outlet }))) {
          if (base) expect(release.slice(base.start, base.end)).not.toBe('')
          if (witness) expect(outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
