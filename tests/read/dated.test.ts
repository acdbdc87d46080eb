/** The head of an article and the day of a release in, the day or the weeks that the article is taken to have appeared in out. */
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../src/index.ts'
import { datedBy } from '../../src/read/dated.ts'

const BODY = 'The bakers of Ostrel went back to work after nine days, on 4 May.'

const dated = (head: string, published?: string, own?: string) => {
  const base = articleOf('release', BODY, published ? { date: published } : {})
  const article = articleOf('gazette', `${head}\n\n${BODY}\n`, own ? { date: own } : {})
  const { published: day, around } = datedBy(base, article)
  return day ?? (around ? `about ${around}` : 'unknown')
}

describe('the day that a head prints without a year is the nearest to the release', () => {
  test.each([
    ['Bakers back\n\nOSTREL, May 6 (Unitas) -', '2025-05-05', '2025-05-06'],
    ['Bakers back\n\nOSTREL, 6 May (Unitas) -', '2025-05-05', '2025-05-06'],
    ['Bakers back\n\nOstrel Daily · Tuesday 6th of May', '2025-05-05', '2025-05-06'],
    ['Bakers back\n\nOstrel Daily · Saturday 3 January', '2025-12-30', '2026-01-03'],
    ['Bakers back\n\nOstrel Daily · 29 February', '2024-02-28', '2024-02-29'],
    ['Bakers back\n\nOstrel Daily · Saturday 3 May', '2025-05-05', '2025-05-03'],
  ])('%j, %s', (head, release, day) => expect(dated(head, release)).toBe(day))
})

describe('otherwise it appeared in the weeks of the release', () => {
  test.each([
    ['no day', 'Bakers back\n\nOstrel Daily · every Thursday'],
    ['a day long before the release', 'Bakers back\n\nPhoto: the strike on 2 May'],
    ['a day that is none', 'Bakers back\n\nOstrel Daily · 31 June'],
    ['a day of its text', 'Bakers back'],
    ['a day of its headline', 'Bakers to be back on 6 May'],
  ])('%s', (_, head) => expect(dated(head, '2025-05-05')).toBe('about 2025-05-05'))
})

test('an article that says when it appeared keeps its day', () => {
  expect(dated('Bakers back\n\nOSTREL, May 6 (Unitas) -', '2025-05-05', '2025-05-09')).toBe('2025-05-09')
  expect(dated('Bakers back\n\nOstrel Daily · 7 May 2025', '2025-05-05')).toBe('2025-05-07')
})

test('a release without a day tells of none', () => {
  expect(dated('Bakers back\n\nOSTREL, May 6 (Unitas) -')).toBe('unknown')
})
