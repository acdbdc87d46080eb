/** When a release and an article appeared in, whether the article is of the release's days, and which of its claims are, out. */
import { describe, expect, test } from 'vitest'
import { lookingBack, timingOf } from '../../src/align/late.ts'
import { read } from './read.ts'

const release = (text = 'The ferry will be closed.', date = '2024-03-11') => read('release', text, date)

describe('lateness', () => {
  const late = (date?: string) => timingOf(release().article, read('courier', 'The ferry closes.', date))

  test.each([
    ['2024-03-11', 0],
    ['2024-03-18', 0],
    ['2024-03-04', 0],
    ['2024-04-10', 1],
    ['2025-03-11', 1],
    ['2024-02-10', 1],
  ])('of an article of %s is %d', (date, expected) =>
    expect(late(date)).toEqual({ late: expected, dated: true }),
  )

  test('grows from a week to a month', () => {
    expect(late('2024-03-19').late).toBeCloseTo(1 / 23)
    expect(late('2024-04-09').late).toBeCloseTo(22 / 23)
  })

  test('is none without a date on both sides', () => {
    expect(late()).toEqual({ late: 0, dated: false })
    const dated = read('courier', 'The ferry closes.', '2025-03-11')
    expect(timingOf(read('release', 'The ferry closes.').article, dated)).toEqual({ late: 0, dated: false })
  })
})

describe('lateness of an article that appeared nobody knows when', () => {
  const late = (text: string) => {
    const base = release('The ferry will be closed from 18 April. The pier was built in May 1990.')
    const { late: share, dated } = timingOf(base.article, read('courier', text))
    return dated ? 'of its days' : share
  }

  test.each([
    ['no date', 'The ferry closes.', 0],
    ['one other day', 'The ferry sank on 2 June 2024.', 0],
    ['two of them', 'The ferry sank on 2 June 2024. It was raised on 4 June 2024.', 1 / 2],
    ['three', 'It sank in June 2024. It was raised on 4 July 2024. It left on 5 July 2024.', 2 / 3],
    ['two in one sentence', 'It sank on 2 June 2024 and was raised on 4 June 2024.', 0],
    [
      'two, then one that the release names',
      'It sank on 2 June 2024. It rose on 4 June 2024. It closes from 18 April 2024.',
      1 / 2,
    ],
    [
      'one that the release names between them',
      'It sank on 2 June 2024. It closes from 18 April 2024. It rose on 4 June 2024.',
      0,
    ],
    [
      'a day of the release’s week between them',
      'It sank on 2 June 2024. The board met on 17 March 2024. It rose on 4 June 2024.',
      0,
    ],
    [
      'one day later',
      'It sank on 2 June 2024. The board met on 19 March 2024. It rose on 4 June 2024.',
      2 / 3,
    ],
    [
      'the month of the release between them',
      'It sank on 2 June 2024. The board met in March 2024. It rose on 4 June 2024.',
      1 / 2,
    ],
    [
      'one that the release names first',
      'It closes from 18 April 2024. It sank on 2 June 2024.',
      'of its days',
    ],
    [
      'a day of the release’s week first',
      'The board met on 17 March 2024. It sank on 2 June 2024.',
      'of its days',
    ],
    ['years', 'It sank in 1999. It rose in 2001. It left in the 1980s.', 0],
  ])('%s', (_, text, expected) => expect(late(text)).toBe(expected))

  test('weekdays tell nothing', () => {
    const { article, ...rest } = read('courier', 'It sank on Monday. It rose on Tuesday.')
    const witness = { ...rest, article: { ...article, around: '2024-08-01' } }
    expect(timingOf(release().article, witness)).toEqual({ late: 0, dated: false })
  })
})

describe('looking back', () => {
  const back = (text: string, base = release()) =>
    lookingBack(base.article, read('courier', text, '2025-03-20'))

  test.each([
    ['names a day of the release’s weeks', 'The ferry was closed on 12 March 2024.', [1]],
    ['names one 45 days before the release', 'The pier was shut on 26 January 2024.', [1]],
    ['names one 46 days before', 'The pier was shut on 25 January 2024.', [-1]],
    ['names one a week after', 'The pier was shut on 18 March 2024.', [1]],
    ['names one later than that', 'The pier was shut on 20 March 2024.', [-1]],
    ['names a month that holds the release', 'The pier was shut in March 2024.', [1]],
    ['names no day', 'The pier was shut by the board.', [0]],
  ])('a sentence that %s', (_, text, expected) => expect(back(text)).toEqual(expected))

  test('a sentence without a day is of the days of the one before it, within its paragraph', () => {
    expect(back('It closed on 12 March 2024. The board met.\n\nThe crew left.')).toEqual([1, 1, 0])
    expect(back('It closed on 12 March 2024. The board met on 1 May 2020. The crew left.')).toEqual([
      1, -1, -1,
    ])
  })

  test('a day that the release names is of its days', () => {
    const base = release('The ferry was built on 2 May 1990 and closes in 2026.')
    expect(back('It was built on 2 May 1990.', base)).toEqual([1])
    expect(back('It closes on 3 June 2026.', base)).toEqual([-1])
    expect(back('It closes in 2026.', base)).toEqual([1])
  })

  test('so is one whose year neither tells: the nearest was assumed', () => {
    const base = release('The ferry leaves on 12 July.')
    const late = read('courier', 'It was to leave on 12 July.', '2025-03-20')
    expect(lookingBack(base.article, late)).toEqual([1])
  })

  test('a release without a date has no days', () => {
    const base = read('release', 'The ferry will be closed.')
    expect(back('It closed on 12 March 2024. The board met.', base)).toEqual([0, 0])
  })
})
