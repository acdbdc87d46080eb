/** The literate cases of the rule intensity, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intensityRule } from '../../src/classify/intensity.ts'
import type { Aligned } from '../../src/classify/rule.ts'
import { aligned } from './aligned.ts'
import { casesOf } from './modality-cases.ts'
import { alignedLines, linksOf, notesOf } from './segmented.ts'

describe('intensity', () => {
  test.each(casesOf(new URL('./intensity.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(intensityRule, example)).toBe(example.change)
  })

  test('a loaded clause that tells of another claim of the release is not counted here', () => {
    const release = [
      'The tower is 84 metres high.',
      'Its restaurant was closed by the health inspectors in May.',
    ]
    const outlet = ['The tower is 84 metres high, and inspectors closed its filthy restaurant in May.']
    const both = alignedLines(release, outlet)
    const notes = (baseClaims: Aligned['baseClaims']) =>
      intensityRule({ ...both, baseClaims, links: linksOf({ ...both, baseClaims }) }).map(
        (change) => change.note,
      )
    expect(notes(both.baseClaims.slice(0, 1))).toEqual([])
    expect(notes(both.baseClaims.slice(1))).toEqual(['“filthy”: loaded, the release has no such word'])
  })

  const words =
    'the minister said slammed council budget war of words not only 12 ! , . “ ” carnage finally slap on the wrist crisis \u{1F600}'.split(
      ' ',
    )
  const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((chosen) => chosen.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(intensityRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of intensityRule(aligned({ text: release }, { text: outlet }))) {
          if (base) expect(release.slice(base.start, base.end)).not.toBe('')
          if (witness) expect(outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
