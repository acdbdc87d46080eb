/** The literate cases of the rule number, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRule } from '../../src/classify/number.ts'
import { casesOf, newsLike, notesOf } from './number-date-cases.ts'

describe('number', () => {
  test.each(casesOf(new URL('./number.md', import.meta.url)))('$title', (example) => {
    expect(notesOf(numberRule, example)).toBe(example.change)
  })

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const side = { text, published: '2026-03-04' }
        expect(notesOf(numberRule, { release: side, outlet: side })).toBe('none')
      }),
    )
  })
})
