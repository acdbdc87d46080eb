/** The literate cases of the rule date, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateRule } from '../../src/classify/date.ts'
import { casesOf, notesOf } from './number-date-cases.ts'

describe('date', () => {
  test.each(casesOf(new URL('./date.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(dateRule, example)).toBe(example.change)
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
        expect(notesOf(dateRule, { release: side, outlet: side })).toBe('none')
      }),
    )
  })
})
