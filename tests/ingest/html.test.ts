/** Saved pages in, each beside the text that a person would have copied: the same words, the same claims, what was dropped told. */
import { expect, test } from 'vitest'
import { captureOf } from '../../src/ingest/capture.ts'
import type { Hints } from '../../src/ingest/captured.ts'
import { captured, claimsOfBoth, copied, tokenOverlap } from './round-trip.ts'

const PAGES = ['news', 'blog', 'ministry', 'amp', 'live', 'paywall', 'tabloid', 'archive', 'brief', 'soup']

test.each(PAGES)('%s: every word of the article, and hardly any other', async (page) => {
  const { title = '', text } = await captured(`html/${page}.html`)
  const { recall, precision } = tokenOverlap(await copied(`html/${page}.html`), `${title}\n${text}`)
  expect(recall).toBe(1)
  expect(precision).toBeGreaterThan(0.92)
})

test.each(PAGES)('%s: the same claims as the copied text', async (page) => {
  const claims = await claimsOfBoth(`html/${page}.html`)
  expect(claims.captured).toEqual(claims.copied)
})

test('what the page says of its article', async () => {
  const {
    text: _,
    dropped,
    ...about
  } = await captured('html/news.html', {
    url: 'https://argus.example/n/24817?utm=x',
  })
  expect(about).toEqual({
    title: 'Ferry to Tarnholm cut to three sailings a day',
    outlet: 'The Lunna Argus',
    byline: 'Nell Ostrow, Ivo Marsh',
    published: '2024-03-05',
    url: 'https://argus.example/n/24817?utm=x',
    canonicalUrl: 'https://argus.example/news/transport/tarnholm-ferry-cut-24817',
    language: 'en-GB',
    warnings: [],
  })
  expect(dropped.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['comments', 'captions', 'cookie banner']),
  )
})

test.each([
  ['ministry', { outlet: 'Ministry of Transport and Waterways', published: '2022-09-14' }],
  ['live', { byline: 'Coast Radio newsroom', published: '2024-10-11' }],
  ['tabloid', { outlet: 'The Daily Flame', byline: 'Dan Pike', published: '2023-08-29' }],
  ['blog', { byline: 'Ada Renwick', published: '2023-11-20', language: 'en-US' }],
])('%s: Dublin Core, a list of types, plain meta, <time>', async (page, fields) => {
  expect(await captured(`html/${page}.html`)).toMatchObject(fields)
})

test('a page that marks nothing up: its title without the outlet, the date beside the headline', async () => {
  expect(await captured('html/soup.html')).toMatchObject({
    title: 'Lunna to close two of its nine swimming pools',
    published: '2024-09-10',
  })
})

test('a page that only a browser would complete: the text in its data, and told', async () => {
  const body = `The quay is open.\n\n${'It was shut for a year, and nobody knew why. '.repeat(8).trim()}`
  const data = { '@type': 'NewsArticle', headline: 'Quay open', articleBody: body }
  const html = `<title>Quay open</title><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Quay open</h1><p>The quay is open.</p>`
  expect(await page(html)).toMatchObject({
    captured: [{ title: 'Quay open', text: body, warnings: [{ code: 'unseen' }] }],
  })
})

test.each([
  ['<meta name="sailthru.date" content="2024-09-10 17:42:00">', ''],
  ['', '<p>Updated 13/09/2024, published 10 Sept 2024</p>'],
  ['', '<div>09/13/2024</div>'],
])('the day of publication in a field of any name, or in print: %s%s', async (head, beside) => {
  const html = `${head}<h1>Quay open</h1>${beside}<p>The quay is open again, a year after it was shut.</p>`
  const day = beside.includes('09/13') ? '2024-09-13' : '2024-09-10'
  expect(await page(html)).toMatchObject({ captured: [{ published: day }] })
})

test.each(['<div>03/09/2024</div>', '<div>Saturday</div>'])(
  'what is no date for certain is none: %s',
  async (beside) => {
    const captures = await page(
      `<h1>Quay open</h1>${beside}<p>The quay is open again, a year after it was shut.</p>`,
    )
    expect(captures).toMatchObject({
      captured: [expect.not.objectContaining({ published: expect.anything() })],
    })
  },
)

test('a stub before a paywall is kept and flagged', async () => {
  const { warnings } = await captured('html/paywall.html')
  expect(warnings.map(({ code }) => code)).toEqual(['paywall'])
})

const page = (bytes: Uint8Array | string, hints: Hints = {}) =>
  captureOf(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    name: 'page.html',
    ...hints,
  })

async function textOf(bytes: Uint8Array | string, hints: Hints = {}): Promise<string> {
  const captures = await page(bytes, hints)
  if ('error' in captures) throw new Error(captures.error)
  return captures.captured[0]?.text ?? ''
}

const SENTENCE = 'Café prices in Łódź rose by 4 € last year.'

test.each<[string, readonly number[], Hints]>([
  ['by a byte-order mark', [0xff, 0xfe, ...utf16(`<p>${SENTENCE}</p>`)], {}],
  [
    'by the response',
    latin2('<p>Cafe prices in Łódź rose.</p>'),
    { mediaType: 'text/html; charset=iso-8859-2' },
  ],
  ['by its head', latin2('<meta charset=iso-8859-2><p>Cafe prices in Łódź rose.</p>'), {}],
  ['by its bytes', [...new TextEncoder().encode(`<p>${SENTENCE}</p>`)], {}],
])('the encoding is told %s', async (_, bytes, hints) => {
  expect(await textOf(new Uint8Array(bytes), hints)).toContain('in Łódź rose')
})

function utf16(text: string): number[] {
  return [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
}

function latin2(text: string): number[] {
  const own: Readonly<Record<string, number>> = { Ł: 0xa3, ó: 0xf3, ź: 0xbc }
  return [...text].map((sign) => own[sign] ?? sign.charCodeAt(0))
}

test('tags that a page may leave out are no matter', async () => {
  expect(await textOf('<!doctype html><title>Quay</title><p>The quay is open.<p>It was shut.')).toBe(
    'The quay is open.\n\nIt was shut.',
  )
})

test('no script runs, and its words are none of the article', async () => {
  const html =
    '<body><script>document.body.innerHTML = "<p>Forged.</p>"</script><p onclick="x()">The quay is open.</p>'
  expect(await textOf(html)).toBe('The quay is open.')
})

test('words that look like marks of Markdown hide nothing', async () => {
  expect(await textOf('<p>```</p><p>The quay is open.</p><p>&lt;!-- a --></p>')).toBe(
    '\\```\n\nThe quay is open.\n\n\\<!-- a -->',
  )
})

test.each([
  ['nested without end', '<div>'.repeat(50_000), 'deep'],
  ['that nests what need not be closed', `${'<dd><li>'.repeat(8_000)}x`, 'damaged'],
  ['deep and large', `${'<div>'.repeat(190)}${'<p>a'.repeat(10_000)}`, 'too many elements'],
  ['of nothing but signs', '<'.repeat(200_000), '100000 tags'],
  ['of too many parts', '<p>a'.repeat(70_000), '60000 elements'],
  ['without a text', '<div id="root"></div><script src="app.js"></script>', 'no text'],
])('a page %s is one clear error', async (_, html, reason) => {
  expect(await page(html)).toEqual({
    error: expect.stringMatching(new RegExp(`^page\\.html: .*${reason}`, 'u')),
  })
})
