/** The literate cases of the rule date, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateRule } from '../../src/classify/date.ts'
import { casesOf, newsLike, notesOf } from './number-date-cases.ts'

describe('date', () => {
  test.each(casesOf(new URL('./date.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(dateRule, example)).toBe(example.change)
  })

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const side = { text, published: '2026-03-04' }
        expect(notesOf(dateRule, { release: side, outlet: side })).toBe('none')
      }),
    )
  })
})
