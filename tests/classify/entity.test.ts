/** The literate cases of the rule entity, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityRule } from '../../src/classify/entity.ts'
import type { Change } from '../../src/model.ts'
import { aligned } from './aligned.ts'
import { casesOf } from './modality-cases.ts'

const shown = ({ kind, note }: Change): string => `${kind === 'entity' ? 'entity' : 'variant'} ${note}`

describe('entity', () => {
  test.each(casesOf(new URL('./entity.md', import.meta.url)))('$title', ({ release, outlets, change }) => {
    const changes = entityRule(aligned({ text: release }, { text: outlets.join('\n') }))
    expect(changes.map(shown).join('; ') || 'none').toBe(change)
    for (const { kind, material } of changes) expect(material).toBe(kind === 'entity')
  })

  test('a name of the sentence that stands outside the claim is not fresh', () => {
    const release = 'Carrow sued, and the court in Ossel fined Brightwell.'
    const claim = { start: release.indexOf('the court'), end: release.length }
    const outlet = 'The court in Carrow fined Brightwell.'
    expect(entityRule(aligned({ text: release, spans: [claim] }, { text: outlet }))).toEqual([])
  })

  const pieces = [
    ...[
      'Carrow',
      'Ossel',
      'Brightwell',
      'General',
      'Imke Brandsma',
      'the',
      'and',
      'by',
      'in',
      'said',
      'built',
      'US',
    ],
    ...[
      'Libyan',
      'Ministry of',
      '(',
      ')',
      '“',
      '”',
      ',',
      '.',
      '\n',
      'Agency',
      "Carrow's",
      'ferry',
      '\u{1F600}',
    ],
  ]
  const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(entityRule(aligned({ text }, { text }))).toEqual([])
      }),
    )
  })

  test('any two texts are compared, and the spans lie in them', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (release, outlet) => {
        for (const { base, witness } of entityRule(aligned({ text: release }, { text: outlet }))) {
          expect(base && release.slice(base.start, base.end)).not.toBe('')
          expect(witness && outlet.slice(witness.start, witness.end)).not.toBe('')
        }
      }),
    )
  })
})
