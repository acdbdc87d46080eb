/** The literate values, the literate pairs of values, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Quantity, quantitiesIn, sameQuantity } from '../../src/text/quantities.ts'
import { slice } from '../../src/text/span.ts'
import { bareArticle, examplesOf } from './value-cases.ts'

const read = (text: string): readonly Quantity[] =>
  quantitiesIn(bareArticle(text), { start: 0, end: text.length })

/** "18 months: exact 1.5 year" without what is null or usual. */
function described(text: string, quantity: Quantity): string {
  const { low, high, kind, unit, nounSpan, bound, per, direction, form } = quantity
  const value = low === high ? round(low) : `${round(low)} to ${round(high)}`
  const noun = nounSpan && unit ? `of ${slice(text, nounSpan)}` : nounSpan ? slice(text, nounSpan) : ''
  const parts = [
    bound === 'exact' ? '' : bound,
    value,
    unit ?? (kind === 'ratio' || kind === 'ordinal' ? kind : ''),
    noun,
    per ? `per ${per}` : '',
    direction ?? '',
    form === 'vague' || form === 'implied' ? `(${form})` : '',
  ]
  return `${slice(text, quantity.span)}: ${parts.filter((part) => part !== '').join(' ')}`
}

const round = (value: number): string => `${Number(value.toPrecision(6))}`

describe('quantities', () => {
  test.each(examplesOf(new URL('./quantities.md', import.meta.url)))('$text', ({ text, expected }) => {
    const found = read(text).map((quantity) => described(text, quantity))
    expect(found.length > 0 ? found : ['nothing']).toEqual(expected)
  })

  test.each(examplesOf(new URL('./quantities-same.md', import.meta.url)))('$text', ({ text, expected }) => {
    const [a, b] = text.split(' / ').map((side) => read(side)[0])
    expect([a && b ? sameQuantity(a, b) : 'unread']).toEqual(expected)
  })

  test.each([
    ['12 ships sailed.', 'figure'],
    ['Twelve ships sailed.', 'words'],
    ['Half a million ships sailed.', 'words'],
    ['1½ ships sailed.', 'figure'],
    ['Within a week they sailed.', 'words'],
    ['Dozens of ships sailed.', 'vague'],
    ['Both ships sailed.', 'implied'],
  ])('%s is put as %s', (text, form) => {
    expect(read(text).map((quantity) => quantity.form)).toEqual([form])
  })

  const newsLike = fc
    .array(
      fc.constantFrom(
        ...[
          'one',
          'two',
          'half',
          'a',
          'third',
          'hundred',
          'and',
          'million',
          'dozen',
          'of',
          'in',
          'to',
          '-',
          '–',
        ],
        ...[
          '1,573',
          '14',
          '600',
          '2.5',
          '12:30',
          '2020',
          '£',
          '$',
          '%',
          '.',
          '\n\n',
          'ago',
          'May',
          'end',
          'Q',
          '½',
        ],
        ...[
          'years',
          'km',
          'm',
          'k',
          'a.m.',
          '+',
          '/',
          '(',
          '\u{1F600}',
          '9'.repeat(40),
          'billion',
          'centuries',
        ],
      ),
      { maxLength: 30 },
    )
    .chain((words) => fc.constantFrom(' ', '').map((glue) => words.join(glue)))

  test('any text: quantities lie in order, apart, with ordered finite ends, and equal themselves', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let end = 0
        for (const quantity of read(text)) {
          expect(quantity.span.start).toBeGreaterThanOrEqual(end)
          end = quantity.span.end
          expect(quantity.low).toBeLessThanOrEqual(quantity.high)
          expect(sameQuantity(quantity, quantity)).toBe('same')
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
