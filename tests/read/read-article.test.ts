/** Bytes in: the article that comes out, its fields and dates, or the one error that names the file. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/read-article.ts'
import type { SourceFields } from '../../src/read/source-fields.ts'

const BODY = 'Bakers end strike\n\nThe bakers of Ostrel went back to work on Monday after nine days.\n'

const read = (contents: string | Uint8Array, path = 'stories/gazette.txt', about?: SourceFields) =>
  readArticle({
    path,
    bytes: typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
    sha256: 'ab12',
    ...(about && { about }),
  })

function articleOf(...given: Parameters<typeof read>) {
  const found = read(...given)
  if ('error' in found) throw new Error(found.error)
  const { article, role } = found
  const written = (span?: { start: number; end: number }) => span && article.text.slice(span.start, span.end)
  return { article, role, written }
}

describe('bytes', () => {
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return big ? bytes.swap16() : bytes
  }

  test('a byte-order mark is dropped, line breaks are kept', () => {
    expect(articleOf('\uFEFFOne\r\n\r\nTwo bakers went home.').article.text).toBe(
      'One\r\n\r\nTwo bakers went home.',
    )
  })

  test.each([
    ['soft hyphens', 'The min\u00adis\u00adter re\u00adsigned.', 'The minister resigned.'],
    [
      'a soft hyphen where a line broke',
      'The minis\u00ad\nter resigned today.',
      'The minister resigned today.',
    ],
    ['zero-width spaces and word joiners', 'The \u200bbakers of\u2060 Ostrel.', 'The bakers of Ostrel.'],
    ['marks of byte order and direction', 'The\ufeff bakers of \u200eOstrel.', 'The bakers of Ostrel.'],
    ['joiners that a mail was padded with', 'Bakers \u200c\u200d\u200c went home.', 'Bakers went home.'],
    [
      'joiners that spelling needs stay',
      'Bakers of می‌خواهم went home 👩‍🚀.',
      'Bakers of می‌خواهم went home 👩‍🚀.',
    ],
    ['a space without width parts Khmer words', 'Bakers of ខ្មែរ\u200bភាសា.', 'Bakers of ខ្មែរ\u200bភាសា.'],
    [
      'references of a page’s source',
      'Q&amp;A: &ldquo;No&#8221;&nbsp;&#x2014; Bak&shy;ers.',
      'Q&A: “No” — Bakers.',
    ],
    [
      'what is no reference',
      'Smith &sons; and AT&T; R&D &#10; &#60; &#xD800; said.',
      'Smith &sons; and AT&T; R&D &#10; &#60; &#xD800; said.',
    ],
    ['what turns letters round stays in sight', 'Bakers\u202e of Ostrel.', 'Bakers\u202e of Ostrel.'],
  ])('%s', (_, contents, text) => {
    expect(articleOf(contents).article.text).toBe(text)
  })

  test('an emoji behind a full stop leaves a sentence one', () => {
    const text = [
      'Bakers strike in Ostrel',
      'By Ada Holm',
      'The bakers of Ostrel went home on Monday night.',
      'The mayor said that nobody will bake on Tuesday.',
      'Bread will be sold from vans at the town hall.',
    ].join('\n\n')
    const reasons = (written: string) => articleOf(written).article.boilerplate.map(({ reason }) => reason)
    expect(reasons(text.replaceAll('.', '. 👇🏽'))).toEqual(reasons(text))
  })

  test('marks that another program spoilt are told, not mended', () => {
    const { article } = articleOf('The bakersâ€™ union said â€œnoâ€\u009d in a cafÃ© of Ostrel.')
    expect(article.text).toContain('bakersâ€™ union')
    expect(article.warnings).toEqual([expect.stringMatching(/^“â€™” and its like stand 4 times/u)])
    expect(articleOf('SÃO PAULO: the crêpe cost 5â€, he said.').article).not.toHaveProperty('warnings')
  })

  test.each([true, false])('UTF-16 by its mark (big endian: %s)', (big) => {
    expect(articleOf(utf16(BODY, big)).article.text).toBe(BODY)
  })

  test.each([
    ['not UTF-8', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), /gazette\.txt: not UTF-8/],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x41), /gazette\.txt: not UTF-16/],
    ['binary', 'PK\0\0', /gazette\.txt: a binary file/],
    ['no bytes', '', /gazette\.txt: empty/],
    ['a mark and blanks', '\uFEFF \n\n', /gazette\.txt: empty/],
    ['no words', '122\n\n***', /gazette\.txt: no sentence/],
  ])('%s: one error', (_, contents, message) => {
    expect(read(contents)).toEqual({ error: expect.stringMatching(message) })
  })
})

describe('fields', () => {
  test('without any, the file name speaks', () => {
    const { article, role } = articleOf(BODY)
    expect(article).toMatchObject({ sigil: 'gazette', outlet: 'gazette', language: 'en', sha256: 'ab12' })
    expect(role).toBe('witness')
    expect(article).not.toHaveProperty('published')
  })

  test('a file called release is the base', () => {
    expect(articleOf(BODY, 'x/Release.md').role).toBe('base')
  })

  test('front matter wins over the list of sources', () => {
    const front = '---\noutlet: Ostrel Gazette\ndate: 2025-03-05\nrole: base\n---\n'
    const { article, role } = articleOf(front + BODY, 'gazette.md', {
      outlet: 'x',
      url: 'https://gazette.example/1',
    })
    expect(article).toMatchObject({
      outlet: 'Ostrel Gazette',
      published: '2025-03-05',
      url: 'https://gazette.example/1',
    })
    expect(role).toBe('base')
    expect(article.boilerplate[0]).toEqual({
      span: { start: 0, end: front.length - 1 },
      reason: 'front matter',
    })
  })

  test('a title in the front matter is the headline of a text without one', () => {
    const { article, written } = articleOf(
      '---\ntitle: "Bakers end strike"\n---\nThe bakers of Ostrel went back to work on Monday.',
    )
    expect(written(article.headline)).toBe('Bakers end strike')
    expect(article.paragraphs[0]).toEqual(article.headline)
  })

  test.each([
    ['---\noutlet: [a\n---\nText.', /gazette\.txt:\d: the front matter is not valid YAML/],
    [
      '---\noutlet: a\n\nText without an end of the block.',
      /gazette\.txt:1: the front matter has no closing line/,
    ],
    ['---\ndate: 2025-02-30\n---\nText of a day.', /date "2025-02-30" is not a date/],
    ['---\nrole: reader\n---\nText of a role.', /role "reader" must be "base" or "witness"/],
    ['---\nurl: gazette.example\n---\nText of a place.', /url "gazette\.example" must start with http/],
  ])('%j: one error', (contents, message) => {
    expect(read(contents)).toEqual({ error: expect.stringMatching(message) })
  })
})

describe('the date of publication', () => {
  test.each([
    ['Bakers back\n\nOstrel Daily · Thursday 2 October 2025', '2025-10-02'],
    ['Bakers back\n\nMinistry of Labour\nPress release No. 74\n16 May 2025', '2025-05-16'],
    ['Ministry of Labour\nWednesday, 5 February 2025\n\nBakers back at work', '2025-02-05'],
    ['Bakers back\n\nPosted March 9, 2024 | 3 comments', '2024-03-09'],
    ['Bakers back\n\nPortal Kruste, 11.03.2026, 08:40', '2026-03-11'],
    ['date 2020-07-04 The mayor spoke on Thursday of an end to the strike.', '2020-07-04'],
    ['Bakers back\n\nOSTREL, May 16 (Unitas) -', undefined],
    ['Bakers back\n\nOstrel Daily · 31 June 2025', undefined],
  ])('%j', (head, date) => {
    const text = `${head}\n\nThe bakers of Ostrel went back to work after nine days, on 1 May 2019.\n`
    expect(articleOf(text).article.published).toBe(date)
  })
})

describe('headline and byline', () => {
  test.each([
    ['Bakers end strike\n\nBy Ann Lee\n\n', 'Bakers end strike', 'By Ann Lee'],
    [
      'NEWS | OSTREL\n\nBakers end strike on 4 May\n\nby Ann Lee | 4 min read\n\n',
      'Bakers end strike on 4 May',
      'by Ann Lee',
    ],
    ['Mayor: strike is over, says union\n\n', 'Mayor: strike is over, says union', undefined],
    ['# Bakers end strike #\n\n', 'Bakers end strike', undefined],
    ['', undefined, undefined],
  ])('%j', (head, headline, byline) => {
    const text = `${head}The bakers of Ostrel went back to work on Monday after nine days.\n`
    const { article, written } = articleOf(text, 'gazette.md')
    expect(written(article.headline)).toBe(headline)
    expect(written(article.byline)).toBe(byline)
  })
})

describe('Markdown', () => {
  const text = [
    '## Bakers end strike',
    '<!-- draft -->',
    '```\nlet loaves = 9\n```',
    'The **bakers** of [Ostrel](https://ostrel.example) went back to work on Monday.',
    '***',
    'They had been out for nine days, the union said.',
  ].join('\n\n')

  test('marks, code and comments are boilerplate outside the paragraphs; of emphasis and links the words stay', () => {
    const { article, written } = articleOf(text, 'gazette.md')
    expect(article.paragraphs.map(written)).toEqual([
      'Bakers end strike',
      'The bakers of Ostrel went back to work on Monday.',
      'They had been out for nine days, the union said.',
    ])
    expect(article.boilerplate.map(({ span, reason }) => [written(span), reason])).toEqual([
      ['##', 'markup'],
      ['<!-- draft -->', 'comment'],
      ['```\nlet loaves = 9\n```', 'code'],
      ['***', 'markup'],
    ])
  })

  test('in plain text headings, code and comments are text', () => {
    expect(articleOf(text).article.text).toMatch(/^## Bakers end strike\n[\s\S]*<!-- draft -->\n[\s\S]*```/u)
    expect(articleOf(text).article.boilerplate.map(({ reason }) => reason)).not.toContain('markup')
  })
})

const PARTS = [
  'Bakers',
  'strike.',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '# ',
  '---',
  '```',
  '<!--',
  '-->',
  'ENDS',
  '18:40',
  '|',
  '“',
  '”',
  ' ',
  'a@b.example',
  ':',
  '?',
  '1. ',
  '\u200b',
  '⟦',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join('')),
)

test('every character but white space lies in a paragraph or in boilerplate, and spans keep order', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('a.txt', 'a.md', 'release.txt'), (text, path) => {
      const found = read(text, path)
      if ('error' in found) return
      const { article } = found
      const boilerplate = article.boilerplate.map(({ span }) => span)
      for (const spans of [article.paragraphs, boilerplate]) {
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
      }
      const seen = new Uint8Array(article.text.length)
      for (const span of [...article.paragraphs, ...boilerplate]) seen.fill(1, span.start, span.end)
      const lost = [...seen.keys()].filter((at) => !seen[at] && /\S/u.test(article.text[at] ?? ''))
      expect(lost).toEqual([])
    }),
    { numRuns: 2000, seed: 7 },
  )
})

// Quadratic work on so much text would take minutes; the bound leaves room for a slow machine.
test.each([
  'a',
  'A ',
  '.',
  '- ',
  'a.b',
  '(',
  '“a ',
  '1:',
  'aa\n',
  'Is it? ',
  '\u0301',
  '@a ',
  'aa-\n',
  '*a ',
  '[a](',
  '> ',
])('time grows with the length, not faster: %j', (unit) => {
  const time = (count: number) => {
    const start = performance.now()
    read(`The bakers went back to work on Monday, they said.\n\n${unit.repeat(count)}`)
    return performance.now() - start
  }
  time(1000)
  expect(time(200_000)).toBeLessThan(5000)
})
