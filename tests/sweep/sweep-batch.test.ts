import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import type { Article } from '../../src/model.ts'
import { DEFAULTS } from '../../src/options.ts'
import { type SweepLine, sweepLineOf } from '../../src/present/sweep-line.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { sweepOf } from '../../src/sweep/sweep-batch.ts'
import { batchOf, packed } from './batches.ts'

const FERRIES = `Ministry sets new rules for night ferries

The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.

Some 1,200 crew members will be trained at public expense, the ministry said.
`
const LIBRARY = `City library reopens after flood

The city library on Harbour Street will reopen on 4 May after a flood ruined 9,000 books, the council said.

Volunteers from the university dried more than 2,500 manuscripts by hand.
`
const ALTERED =
  'All night ferries should carry two certified engineers, the Ministry of Transport said on Friday.\n\nFish prices fell.'
const BOOKS = 'The city library on Harbour Street will reopen on 4 May after a flood ruined 9,000 books.'
const NOTHING = 'The cup final was decided by a late goal.\n\nThousands watched it in the rain.'

const file = (path: string, text: string, role: 'base' | 'witness'): Article => {
  const read = readArticle({ path, bytes: Buffer.from(text), sha256: '0', role })
  if ('error' in read) throw new Error(read.error)
  return read.article
}
const config = {
  releases: [file('ferries.txt', FERRIES, 'base'), file('library.txt', LIBRARY, 'base')],
  options: DEFAULTS,
  configuration: { outlets: [], aliases: [] },
}
const sweep = sweepOf(config)
const linesOf = (lines: readonly string[]): SweepLine[] => lines.map((line) => JSON.parse(line))
const told = (text: string) => ({
  url: 'https://www.courier.example/7',
  date: '2024-03-01',
  title: 'At sea',
  text,
})

describe('what a line says', async () => {
  const { lines } = await sweep(batchOf([told(NOTHING), told(ALTERED)]))
  const [line] = linesOf(lines)

  test('which release, which article, and what is known of it', () => {
    expect(line).toMatchObject({
      schema: 'claimdiff/sweep@1',
      release: 'ferries',
      article: {
        number: 2,
        place: 'in:2',
        outlet: 'courier.example',
        headline: 'At sea',
        published: '2024-03-01',
        url: 'https://www.courier.example/7',
      },
    })
  })

  test('what the article did to each claim', () => {
    expect(line).toMatchObject({
      pullThrough: 0.5,
      statuses: ['altered', 'omitted'],
      changes: [{ claims: [1], kind: 'modality', base: 'must', article: 'should' }],
    })
  })

  test('the same as compare on the same two files', () => {
    const article = { ...file('a.txt', `At sea\n\n${ALTERED}`, 'witness'), published: '2024-03-01' }
    const single = sweepLineOf(compare(config.releases[0] as Article, [article]), 2)
    expect(line).toMatchObject({ statuses: single?.statuses, changes: single?.changes })
  })
})

test('an article has a line for every release it carries something of, and none for others', async () => {
  const { lines, broken } = await sweep(batchOf([told(`${ALTERED}\n\n${BOOKS}`), told(NOTHING), told(BOOKS)]))
  const pairs = linesOf(lines).map(({ release, article }) => [article.number, release])
  expect({ pairs, broken }).toEqual({
    pairs: [
      [1, 'ferries'],
      [1, 'library'],
      [3, 'library'],
    ],
    broken: [],
  })
})

test('files stand for articles as well, with what they say of themselves', async () => {
  const { lines } = await sweep(
    packed([`---\noutlet: Courier\ndate: 2024-03-02\n---\n${BOOKS}\n`, NOTHING], 'file'),
  )
  expect(linesOf(lines)).toMatchObject([{ article: { outlet: 'Courier', published: '2024-03-02' } }])
})

test('a file in UTF-16 is read as one in UTF-8', async () => {
  const bytes = Buffer.from(`\ufeff${BOOKS}`, 'utf16le')
  const record = { place: 'a.txt', form: 'file', start: 0, end: bytes.length } as const
  const { lines } = await sweep({ first: 0, bytes, records: [record] })
  expect(linesOf(lines)).toMatchObject([{ release: 'library' }])
})

test.each([
  ['{"text": "cut sho', 'the line ends within a text'],
  ['{"text": "a"', 'no whole line of JSON'],
  ['["text"]', 'no "text"'],
  ['{"title": "Ferries"}', 'no "text"'],
  ['{"text": 7}', 'no "text"'],
  ['', 'no "text"'],
  [
    JSON.stringify({ ...told(ALTERED), date: 'Friday' }),
    'the record: date "Friday" is not a date; write it as 2025-03-05.',
  ],
  [`{"text": "${ALTERED.replaceAll('\n', ' ')}", x}`, 'no line of JSON'],
])('the broken record %s is named and passed over', async (record, reason) => {
  const { lines, broken } = await sweep(batchOf([told(BOOKS), record, told(BOOKS)]))
  expect({ numbers: linesOf(lines).map(({ article }) => article.number), broken }).toEqual({
    numbers: [1, 3],
    broken: [{ place: 'in:2', reason }],
  })
})

test('only the text and the title count, not what else a record holds', async () => {
  const { lines } = await sweep(batchOf([{ note: ALTERED, more: { text: ALTERED }, text: NOTHING }]))
  expect(lines).toEqual([])
})

test('however the input is cut into batches, and whoever works on them, the lines are the same', async () => {
  const records = [told(ALTERED), told(NOTHING), '{', told(BOOKS), told(`${BOOKS} ${ALTERED}`)]
  const whole = await sweep(batchOf(records))
  const elsewhere = sweepOf(JSON.parse(JSON.stringify(config)))
  const parts = await Promise.all([batchOf(records.slice(0, 2)), batchOf(records.slice(2), 2)].map(elsewhere))
  expect(parts.flatMap(({ lines }) => lines)).toEqual(whole.lines)
  expect(parts.flatMap(({ broken }) => broken)).toEqual(whole.broken)
})
