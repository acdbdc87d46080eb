/** A captured article written to a file and read again: the same fields, the same words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../src/ingest/article-file.ts'
import type { Captured } from '../../src/ingest/captured.ts'
import type { Span } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'

const ABOUT = { retrieved: '2025-03-06T08:00:00Z', sha256: 'ab'.repeat(32) }
const TEXT = 'The quay at Lunna has reopened after two winters of repairs.\n\n## Costs\n\n- It cost a lot.\n'

function reread(captured: Partial<Captured>, about = {}) {
  const file = articleFile({ text: TEXT, warnings: [], dropped: [], ...captured }, { ...ABOUT, ...about })
  const read = readArticle({ path: 'argus.md', bytes: new TextEncoder().encode(file), sha256: '0' })
  if ('error' in read) throw new Error(read.error)
  const words = (span: Span | undefined) => span && read.article.text.slice(span.start, span.end)
  return { ...read, file, headline: words(read.article.headline), byline: words(read.article.byline) }
}

test('every field comes back', () => {
  const { article, headline, byline, role } = reread(
    {
      title: 'Quay reopens',
      outlet: 'Page',
      byline: 'Nell Ostrow, Ivo Marsh',
      published: '2025-03-05',
      url: 'https://argus.example/quay?a=1#b',
      canonicalUrl: 'https://argus.example/quay',
      language: 'en-GB',
    },
    { outlet: 'The Argus', role: 'base' },
  )
  expect({ headline, byline, role }).toEqual({
    headline: 'Quay reopens',
    byline: 'Nell Ostrow, Ivo Marsh',
    role: 'base',
  })
  expect(article).toMatchObject({
    outlet: 'The Argus',
    published: '2025-03-05',
    url: 'https://argus.example/quay?a=1#b',
    language: 'en-GB',
  })
})

test.each([
  `Minister: “It's over”, says "nobody"`,
  `'Best-loved' market is off`,
  '- not a list',
  '2024',
  'null',
  '# of deaths rises: 12',
  '@minister {quits}, % of vote',
  'C:\\temp is no title',
])('a title of any form is the headline, word for word: %s', (title) => {
  expect(reread({ title }).headline ?? '').toBe(title)
})

test('no title can break out of its field', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      (title, byline) => {
        const { article } = reread({ title, byline, outlet: 'Argus' })
        expect(article.outlet).toBe('Argus')
        expect(article.text.endsWith(TEXT)).toBe(true)
      },
    ),
  )
})
