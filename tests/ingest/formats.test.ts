/** PDF, Word, mail, web archives, plain text and Markdown in, each beside the text that a person would have copied: the same claims. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { captureOf } from '../../src/ingest/capture.ts'
import type { Hints } from '../../src/ingest/captured.ts'
import { captured, claimsOfBoth, copied, fixture, tokenOverlap } from './round-trip.ts'

const FILES = [
  'pdf/release.pdf',
  'pdf/columns.pdf',
  'pdf/hyphens.pdf',
  'pdf/newspaper.pdf',
  'pdf/letter.pdf',
  'docx/release.docx',
  'eml/release.eml',
  'eml/forwarded.eml',
  'eml/quoted.eml',
  'eml/page.eml',
  'eml/saved.mhtml',
  'plain/release.text',
  'markdown/release.md',
  'markdown/clipped.md',
]

test.each(FILES)('%s: the words and claims of the copied text, and no other', async (file) => {
  const { title = '', text } = await captured(file)
  const overlap = tokenOverlap(await copied(file), `${title}\n${text}`)
  expect(overlap).toEqual({ recall: 1, precision: 1 })
  const claims = await claimsOfBoth(file)
  expect(claims.captured.map(oneLine)).toEqual(claims.copied.map(oneLine))
})

/** A printed list may have its dots drawn, and a mail its lines broken. */
const oneLine = (claim: string): string => claim.replace(/^- +/u, '').replace(/\s+/gu, ' ')

const captures = async (path: string, hints: Hints = {}) =>
  captureOf(await fixture(path), { name: path.split('/').at(-1) ?? '', ...hints })

describe('PDF', () => {
  test('running heads and page numbers are left out, and told', async () => {
    const { dropped } = await captured('pdf/release.pdf')
    expect(dropped).toEqual([{ what: 'running heads and page numbers', characters: expect.any(Number) }])
  })

  test('pictures of pages are one clear error', async () => {
    expect(await captures('pdf/scan.pdf')).toEqual({
      error: expect.stringMatching(/^scan\.pdf: no text layer/u),
    })
  })

  test('a file that breaks off is one clear error', async () => {
    const whole = await fixture('pdf/release.pdf')
    const half = await captureOf(whole.subarray(0, 400), { name: 'half.pdf' })
    expect(half).toEqual({ error: expect.stringMatching(/^half\.pdf: /u) })
  })
})

describe('mail', () => {
  test('its head says who, what and when; attachments and the signature are told', async () => {
    const { title, outlet, published, dropped, warnings } = await captured('eml/release.eml')
    expect({ title, outlet, published }).toEqual({
      title: 'Container volume falls by 6 per cent – growth expected in 2024',
      outlet: 'Port of Lunna Press Office',
      published: '2024-01-16',
    })
    expect(dropped.map(({ what }) => what)).toEqual(['attachment figures-2023.pdf', 'signature'])
    expect(warnings.map(({ code }) => code)).toEqual(['attachments'])
  })

  test('one that passes another on is that other: its own head counts, who passed it on is told', async () => {
    const { title, outlet, published, dropped } = await captured('eml/forwarded.eml')
    expect({ title, outlet, published }).toEqual({
      title: 'Container volume falls by 6 per cent – growth expected in 2024',
      outlet: 'Port of Lunna Press Office',
      published: '2024-01-16',
    })
    expect(dropped).toEqual([{ what: 'words of who passed it on', characters: expect.any(Number) }])
  })

  test('an answer longer than what it quotes stays as it is', async () => {
    const answer = 'The port expects the volume to grow by 3 per cent in 2024.'
    const mail = `From: a@port.example\nMIME-Version: 1.0\nSubject: Growth\n\n${answer}\n\nFrom: b@argus.example\nSubject: Growth?\n\nHow much?\n`
    expect(await captureOf(new TextEncoder().encode(mail), { name: 'a.eml' })).toMatchObject({
      captured: [{ text: expect.stringContaining(answer), dropped: [] }],
    })
  })

  test('one that only carries a file names it', async () => {
    expect(await captures('eml/attached.eml')).toEqual({
      error: 'attached.eml: a mail without text; save its attachment (release.pdf) and give that.',
    })
  })

  test('a page saved by a browser is read as a page', async () => {
    expect(await captured('eml/saved.mhtml')).toMatchObject({
      url: 'https://dailyledger.example/business/orvane-lunna-plant.amp',
      byline: 'Sofie Lind',
    })
  })
})

describe('Word', () => {
  test('the title has its own field; marks of footnotes are told', async () => {
    const { title, dropped } = await captured('docx/release.docx')
    expect(title).toBe('Lunna hospital opens heart centre for children')
    expect(dropped).toEqual([{ what: 'footnote marks', characters: 4 }])
  })

  test('an archive of something else is one clear error', async () => {
    const empty = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)])
    const local = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(26).fill(0)])
    const bytes = new Uint8Array([...local, ...empty])
    expect(await captureOf(bytes, { name: 'a.zip' })).toEqual({ error: expect.stringMatching(/^a\.zip: /u) })
  })
})

/** Milliseconds: unpacking 150 MB takes a second, several on a busy machine. */
const SLOW = 60_000

describe('web archive', () => {
  test('every page that holds an article, each with its address; the others are told', async () => {
    const archive = await captures('warc/story.warc.gz')
    if ('error' in archive) throw new Error(archive.error)
    expect(archive.captured.map(({ url, title }) => [url, title])).toEqual([
      ['https://argus.example/news/ferry', 'Ferry to Tarnholm cut to three sailings a day'],
      ['https://transport.example/114', 'New rules for night trains'],
    ])
    expect(archive.captured[0]?.warnings).toEqual([
      { code: 'page-not-read', message: expect.stringContaining('https://argus.example/app') },
    ])
  })

  test(
    'one that unpacks without end is refused',
    async () => {
      const bomb = gzipSync(new Uint8Array(160_000_000))
      expect(await captureOf(bomb, { name: 'bomb.warc.gz' })).toEqual({
        error: expect.stringMatching(/^bomb\.warc\.gz: unpacks to more than 150 MB/u),
      })
    },
    SLOW,
  )
})

test.each<[string, readonly number[], Hints]>([
  ['an old office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], { name: 'a.doc' }],
  ['rich text', [...Buffer.from('{\\rtf1 x}')], { name: 'a.rtf' }],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], { name: 'a.pdf' }],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1], { name: 'tool.bin' }],
  ['what is no PDF in spite of its name', [0xa7, 0x13, 0x41, 0x20, 0x42], { name: 'a.pdf' }],
  ['what is no Word file in spite of its name', [0x41, 0x20, 0x42], { name: 'a.docx' }],
  ['nothing', [], { name: 'a.html' }],
  ['white space', [32, 10, 10], { name: 'a.txt' }],
])('%s is one clear error that names the file', async (_, bytes, hints) => {
  const answer = await captureOf(new Uint8Array(bytes), hints)
  expect(answer).toEqual({ error: expect.stringMatching(/^(?:a|tool)\.\w+: .{10,}/u) })
})

test.each<[string, Hints, string]>([
  ['<!doctype html><p>The quay is open.', { mediaType: 'text/plain', name: 'a.txt' }, 'The quay is open.'],
  ['<p>The quay is open.', { mediaType: 'text/html; charset=utf-8' }, 'The quay is open.'],
  ['<p>The quay is open.', { name: 'a.htm' }, 'The quay is open.'],
  ['The quay is open.', { mediaType: 'application/octet-stream' }, 'The quay is open.'],
  ['---\ntitle: Quay\n---\nThe quay is open.', { name: 'a.md' }, 'The quay is open.'],
])('the bytes tell the format first, then the hints: %s', async (text, hints, expected) => {
  const answer = await captureOf(new TextEncoder().encode(text), hints)
  expect(answer).toMatchObject({ captured: [{ text: expected }] })
})

test('text of an unknown encoding is read as the commonest, and flagged', async () => {
  const answer = await captureOf(new Uint8Array([67, 97, 102, 0xe9, 46]), { name: 'a.txt' })
  expect(answer).toMatchObject({ captured: [{ text: 'Café.', warnings: [{ code: 'encoding' }] }] })
})
