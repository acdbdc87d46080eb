/** The literate dates, the literate pairs of dates, and what holds for any text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateMention, datesIn, sameDate } from '../../src/text/dates.ts'
import { slice } from '../../src/text/span.ts'
import { bareArticle, examplesOf } from './value-cases.ts'

const read = (text: string, published?: string): readonly DateMention[] =>
  datesIn(bareArticle(text, published), { start: 0, end: text.length })

/** "1 July: 2020-07-01, day, year assumed". */
function described(text: string, mention: DateMention): string {
  const days = mention.from === mention.to ? mention.from : `${mention.from} to ${mention.to}`
  const parts = [
    mention.from ? days : 'open',
    mention.precision,
    mention.time ? `${mention.time}${mention.halfDay ? ' of a half day' : ''}` : '',
    mention.from && mention.assumed ? `${mention.assumed} assumed` : '',
    mention.before ? 'before' : '',
    mention.rough ? 'roughly' : '',
  ]
  return `${slice(text, mention.span)}: ${parts.filter((part) => part !== '').join(', ')}`
}

describe('dates', () => {
  test.each(examplesOf(new URL('./dates.md', import.meta.url)))('$text', ({ text, published, expected }) => {
    const found = read(text, published).map((mention) => described(text, mention))
    expect(found.length > 0 ? found : ['nothing']).toEqual(expected)
  })

  test.each(examplesOf(new URL('./dates-same.md', import.meta.url)))(
    '$text',
    ({ text, published, expected }) => {
      const [left = '', right = ''] = text.split(' / ')
      const other = /^\[(?<day>[\d-]+)\] (?<words>.+)$/u.exec(right)?.groups
      const a = read(left, published)[0]
      const b = read(other?.words ?? right, other?.day ?? published)[0]
      expect([a && b ? sameDate(a, b) : 'unread']).toEqual(expected)
      expect([a && b ? sameDate(b, a) : 'unread']).toEqual(expected)
    },
  )

  const newsLike = fc
    .array(
      fc.constantFrom(
        ...[
          '1',
          '31',
          '30',
          'February',
          'May',
          'of',
          'the',
          'end',
          'last',
          'next',
          'week',
          'year',
          'Friday',
          'ago',
        ],
        ...[
          '2020',
          '-',
          '12.13.2020',
          '29.03.3023',
          '0730',
          'midnight',
          'on',
          'at',
          'half',
          'past',
          'six',
          '9999',
        ],
        ...[
          'and',
          'to',
          ',',
          'early',
          'quarter',
          'spring',
          'centuries',
          '100 billion',
          'days',
          'this',
          '\n\n',
        ],
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' '))

  test('any text: mentions lie in order, apart, with real days, and agree with themselves', () => {
    fc.assert(
      fc.property(newsLike, fc.constantFrom('2024-02-29', undefined, 'soon'), (text, published) => {
        let end = 0
        for (const mention of read(text, published)) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end)
          end = mention.span.end
          if (mention.from !== '') {
            expect(mention.from).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
            expect(mention.from <= mention.to).toBe(true)
            expect(sameDate(mention, mention)).toBe('same')
          }
        }
      }),
    )
  })
})
