/** The literate cases of the rule number, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRule } from '../../src/classify/number.ts'
import { casesOf, notesOf } from './number-date-cases.ts'

describe('number', () => {
  test.each(casesOf(new URL('./number.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(numberRule, example)).toBe(example.change)
  })

  const newsLike = fc
    .array(
      fc.constantFrom(
        ...[
          'two',
          'half',
          '1,573',
          '€14',
          'million',
          'per',
          'cent',
          'of',
          'ships',
          'a',
          'ship',
          'and',
          'to',
          '7 km',
        ],
        ...[
          '1 July',
          'today',
          'at',
          '04:45',
          'on',
          'Friday',
          'early',
          '2026',
          'last',
          'week',
          'men',
          'women',
          '.',
          ',',
        ],
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' '))

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const side = { text, published: '2026-03-04' }
        expect(notesOf(numberRule, { release: side, outlet: side })).toBe('none')
      }),
    )
  })
})
