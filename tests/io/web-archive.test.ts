/** Web archives in, whole and damaged in every way that a crawl or a disk may leave them: which records are read, and what is said of the others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src/io/archive.ts'
import type { BatchRecord } from '../../src/sweep/batch.ts'
import { type Answer, page, webArchive } from '../support/web-archive.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const url = (n: number) => `https://paper.example/${n}`
const pages = (count: number): Answer[] =>
  Array.from({ length: count }, (_, n) => ({
    url: url(n + 1),
    body: page(`Piece ${n + 1}`, 'Fish prices fell.'),
  }))

type Read = {
  readonly records: readonly (Pick<BatchRecord, 'place' | 'problem'> & { readonly text: string })[]
  readonly passedOver: number
}

function read(bytes: Uint8Array): Promise<Read> {
  writeFileSync(join(folder, 'a.warc'), bytes)
  return readAt(join(folder, 'a.warc'))
}

async function readAt(path: string): Promise<Read> {
  const archive = await openArchive(path, new Set())
  if ('error' in archive) throw new Error(archive.error)
  const records: Read['records'][number][] = []
  for await (const batch of archive.batches()) {
    expect(batch.first).toBe(records.length)
    for (const { place, problem, start, end } of batch.records) {
      const text = Buffer.from(batch.bytes.subarray(start, end)).toString()
      records.push({ place: place.slice(folder.length + 1), text, ...(problem !== undefined && { problem }) })
    }
  }
  return { records, passedOver: archive.passedOver() }
}

const BROKEN = /it is cut short|its zipped data is damaged|its length is not the one it tells/

const told = ({ records }: Read) =>
  records.map(({ place, problem, text }) => {
    if (problem !== undefined) return `${place} ${BROKEN.test(problem) ? 'broken' : problem}`
    return `${place} ${/<title>(.*)<\/title>/.exec(text)?.[1] ?? text}`
  })
const numbered = (...said: readonly (readonly [number, string])[]) =>
  said.map(([n, what]) => `a.warc:${n} ${what}`)

describe.each([
  ['as it is', { gzip: false }],
  ['packed record by record', { gzip: true }],
])('%s', (_, packing) => {
  test('pages and texts are articles, all else is passed over and counted', async () => {
    const archive = await webArchive(
      [
        { url: url(1), body: 'GET / HTTP/1.1\r\n\r\n', kind: 'request', mediaType: 'application/http' },
        ...pages(1),
        { url: url(2), body: Buffer.from([137, 80, 78, 71]), mediaType: 'image/png' },
        { url: url(3), body: page('Gone'), status: '404 Not Found' },
        { url: url(4), body: 'Plain words.', mediaType: 'text/plain; charset=utf-8' },
        { url: url(5), body: 'Words of a page.', kind: 'conversion', mediaType: 'text/plain' },
        { url: url(6), body: '{}', kind: 'metadata', mediaType: 'application/json' },
      ],
      packing,
    )
    const found = await read(Buffer.concat(archive))
    expect(told(found)).toEqual(numbered([2, 'Piece 1'], [5, 'Plain words.'], [6, 'Words of a page.']))
    expect(found.passedOver).toBe(4)
  })

  test('what a server packed is unpacked', async () => {
    const archive = await webArchive(
      [
        { url: url(1), body: gzipSync(page('Gzip')), headers: { 'Content-Encoding': 'gzip' } },
        { url: url(2), body: brotliCompressSync(page('Brotli')), headers: { 'Content-Encoding': 'br' } },
        {
          url: url(3),
          body: '5\r\n<titl\r\n10\r\ne>Chunked</title>\r\n0\r\n\r\n',
          headers: { 'Transfer-Encoding': 'chunked' },
        },
      ],
      packing,
    )
    expect(told(await read(Buffer.concat(archive)))).toEqual(
      numbered([1, 'Gzip'], [2, 'Brotli'], [3, 'Chunked']),
    )
  })

  test('one that breaks off gives all but its last record', async () => {
    const archive = Buffer.concat(await webArchive(pages(3), packing))
    const found = told(await read(archive.subarray(0, -60)))
    expect(found.slice(0, 2)).toEqual(numbered([1, 'Piece 1'], [2, 'Piece 2']))
    expect(found.slice(2)).toEqual(numbered([3, 'broken']))
  })

  test('a record that was left half written keeps none behind it from being read', async () => {
    const archive = await webArchive(pages(4), packing)
    const [one, two, three, four] = archive as [Buffer, Buffer, Buffer, Buffer]
    for (const part of [0.3, 0.9]) {
      const half = two.subarray(0, two.length * part)
      expect(told(await read(Buffer.concat([one, half, three, four])))).toEqual(
        numbered([1, 'Piece 1'], [2, 'broken'], [3, 'Piece 3'], [4, 'Piece 4']),
      )
    }
  })
})

test('in a folder a file that should be one and is not is named, and the articles behind it keep their numbers', async () => {
  const archive = Buffer.concat(await webArchive(pages(2), { gzip: true }))
  mkdirSync(join(folder, 'crawl'))
  for (const [name, bytes] of Object.entries({
    'a.txt': 'Words.',
    'b.warc': '{}',
    'c.warc.gz': archive,
    'd.txt': 'More.',
  }))
    writeFileSync(join(folder, 'crawl', name), bytes)
  const { records } = await readAt(join(folder, 'crawl'))
  expect(records.map(({ place, problem }) => [place.slice('crawl/'.length), problem])).toEqual([
    ['a.txt', undefined],
    ['b.warc:1', 'no record begins where one should'],
    ['c.warc.gz:1', undefined],
    ['c.warc.gz:2', undefined],
    ['d.txt', undefined],
  ])
})

test('packed as a whole it is read as well', async () => {
  const archive = gzipSync(Buffer.concat(await webArchive(pages(2), { gzip: false })))
  expect(told(await read(archive))).toEqual(numbered([1, 'Piece 1'], [2, 'Piece 2']))
})

test.each([-40, -1, 40, 100_000])(
  'a record that tells its length wrong by %i is named, the others are read',
  async (by) => {
    const archive = await webArchive(pages(3), { gzip: false })
    const wrong = (archive[1] as Buffer)
      .toString()
      .replace(/Content-Length: (\d+)/, (_, length) => `Content-Length: ${Number(length) + by}`)
    archive[1] = Buffer.from(wrong)
    const found = await read(Buffer.concat(archive))
    expect(told(found)).toEqual(numbered([1, 'Piece 1'], [2, 'broken'], [3, 'Piece 3']))
  },
)

test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
  'packed data that is damaged at %f of a record costs that record alone',
  async (part) => {
    const archive = await webArchive(pages(5), { gzip: true })
    const hurt = archive[2] as Buffer
    hurt.fill(0x55, Math.floor(hurt.length * part), Math.floor(hurt.length * part) + 6)
    expect(told(await read(Buffer.concat(archive)))).toEqual(
      numbered([1, 'Piece 1'], [2, 'Piece 2'], [3, 'broken'], [4, 'Piece 4'], [5, 'Piece 5']),
    )
  },
)

test('what is far larger than a page is passed over, a page as large is named', async () => {
  const large = Buffer.alloc(11_000_000, 'x ')
  const archive = await webArchive(
    [{ url: url(1), body: large, mediaType: 'video/mp4' }, { url: url(2), body: large }, ...pages(1)],
    { gzip: false },
  )
  const found = await read(Buffer.concat(archive))
  expect(told(found)).toEqual(numbered([2, 'larger than 10 MB'], [3, 'Piece 1']))
  expect(found.passedOver).toBe(1)
})

test('an archive of many batches is read in order, whatever stands in the way', async () => {
  const archive = await webArchive(
    pages(60).map((one) => ({ ...one, body: `${one.body}<!-- ${'\u0416'.repeat(40_000)} -->` })),
    { gzip: true },
  )
  const found = told(await read(Buffer.concat(archive)))
  expect(found).toEqual(numbered(...Array.from({ length: 60 }, (_, n) => [n + 1, `Piece ${n + 1}`] as const)))
})
