import { expect, test } from 'vitest'
import { pageText } from '../../src/sweep/page-text.ts'

const lines = (html: string | Uint8Array, mediaType = 'text/html; charset=utf-8'): string[] =>
  Buffer.from(pageText(Buffer.from(html), mediaType))
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

test.each([
  ['a paragraph is a line', '<p>All ferries</p><p>must stop.</p>', ['All ferries', 'must stop.']],
  ['a link breaks no sentence', 'All <a href="/f">night <b>ferries</b></a> must', ['All night ferries must']],
  ['a tag within a word does not cut it', 'fer<wbr>ries', ['ferries']],
  [
    'scripts, styles and comments are not shown',
    '<script>a<b</script>x<STYLE>p{}</STYLE><!-- <p>y --> z',
    ['x', 'z'],
  ],
  [
    'letters spelt as entities are letters',
    'M&uuml;ller &#1054;&#x441;ло&nbsp;said&hellip;',
    ['Muller Осло said'],
  ],
  ['what is never closed hides the rest', 'one <script>two', ['one']],
  ['a lone sign is no tag for ever', 'one < two', ['one']],
])('%s', (_, html, shown) => {
  expect(lines(html)).toEqual(shown)
})

test('the encoding is the one that the server or the page names', () => {
  const bytes = Buffer.from('<meta charset=windows-1251><p>\xce\xf1\xeb\xee', 'latin1')
  expect(lines(bytes, 'text/html')).toEqual(['Осло'])
  expect(lines(Buffer.from([0xce, 0xf1]), 'text/html; charset=windows-1251')).toEqual(['Ос'])
})

test('plain text is taken as it stands', () => {
  expect(lines('a <b> c &amp; d', 'text/plain')).toEqual(['a <b> c &amp; d'])
})

test.each(['<', '<!--', '<script>', '&#1;', '<a '])(
  'a page that is nothing but %s is read in no time',
  (part) => {
    expect(lines(part.repeat(200_000))).toBeInstanceOf(Array)
  },
)
