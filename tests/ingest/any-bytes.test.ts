/** Any bytes at all in, whatever is said of them: articles or one clear error out, never a throw. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { captureOf } from '../../src/ingest/capture.ts'
import { fixture } from './round-trip.ts'

const MEDIA_TYPES = ['text/html', 'text/plain', 'text/markdown', 'message/rfc822', 'application/pdf', 'x']
const NAMES = ['a.html', 'a.md', 'a.eml', 'a.pdf', 'a.docx', 'a.txt', 'a']

const hints = fc.record(
  {
    mediaType: fc.constantFrom(...MEDIA_TYPES),
    charset: fc.constantFrom('utf-8', 'utf-16le', 'iso-2022-jp', 'replacement', 'no-such', ''),
    name: fc.constantFrom(...NAMES),
  },
  { requiredKeys: ['name'] },
)

async function isAnswered(bytes: Uint8Array, given: { readonly name: string; readonly mediaType?: string }) {
  const answer = await captureOf(bytes, given)
  if ('error' in answer) expect(answer.error).toMatch(/^a(?:\.\w+)?: ./u)
  else for (const { text } of answer.captured) expect(text).toMatch(/\S/u)
}

test('random bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), hints, isAnswered))
})

const TAGS = [
  '<p>',
  '</p>',
  '<div class="ad">',
  '</div>',
  '<table><tr><td>',
  '<li>',
  '<ul>',
  '<h1>',
  '<br>',
  '<script>',
]
const SIGNS = [
  '&nbsp;',
  '&#x0;',
  '<!--',
  '-->',
  '```',
  'Ferry cut.',
  '\u202E',
  '{"@type":"Article"}',
  '</script>',
  '<meta charset=x>',
]

test('random pages', async () => {
  const page = fc.array(fc.constantFrom(...TAGS, ...SIGNS), { maxLength: 40 }).map((parts) => parts.join(' '))
  await fc.assert(
    fc.asyncProperty(page, async (html) => isAnswered(new TextEncoder().encode(html), { name: 'a.html' })),
  )
})

describe('a file with bytes spoilt', () => {
  test.each([
    'pdf/release.pdf',
    'docx/release.docx',
    'eml/release.eml',
    'warc/story.warc.gz',
    'html/ministry.html',
  ])('%s', async (path) => {
    const whole = await fixture(path)
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(places, fc.nat(whole.length), async (spoilt, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.max(length, 1)))
        for (const [at, value] of spoilt) if (at < bytes.length) bytes[at] = value
        await isAnswered(bytes, { name: 'a' })
      }),
      { numRuns: 25 },
    )
  })
})
