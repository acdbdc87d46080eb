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

  const FELD = '“The quay is sound,” said Nora Feld, head of the yard.'
  test.each([
    [
      'a body that the release lets speak, of which the speaker is none',
      [FELD, 'The Pilots’ Guild said that the lamp was out.'],
      ['The Pilots’ Guild said that the quay was sound.'],
      ['Nora Feld → The Pilots’ Guild: another speaker'],
    ],
    [
      'a body that the speaker heads',
      [
        '“The quay is sound,” said Nora Feld, who heads the Pilots’ Guild.',
        'The Pilots’ Guild was founded in May.',
      ],
      ['The Pilots’ Guild said that the quay was sound.'],
      [],
    ],
    [
      'a body that the release lets say nothing',
      [FELD, 'The Pilots’ Guild was founded in May.'],
      ['The Pilots’ Guild said that the quay was sound.'],
      [],
    ],
    [
      'a pronoun of somebody named in the sentence before',
      [FELD],
      ['The engineer, Ilse Brandt, said that the lamp was out.', 'She noted that the quay was sound.'],
      ['Nora Feld → The engineer, Ilse Brandt: another speaker'],
    ],
    [
      'a pronoun that may mean either of two',
      [FELD],
      ['Ms Ilse Brandt and Ms Nora Feld said that the lamp was out.', 'She noted that the quay was sound.'],
      [],
    ],
    [
      'a pronoun of a surname alone',
      [FELD],
      ['Brandt said that the lamp was out.', 'She noted that the quay was sound.'],
      [],
    ],
  ])('%s', (_, release, outlet, notes) => {
    const both = alignedLines(release, outlet)
    const told = { ...both, baseClaims: both.baseClaims.slice(0, 1), claims: both.claims.slice(-1) }
    expect(attributionRule(told).map(({ note }) => note)).toEqual(notes)
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
