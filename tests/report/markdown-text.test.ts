import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/present/runs.ts'
import {
  escaped,
  fileLink,
  htmlText,
  placeLink,
  placeLinks,
  stretchText,
} from '../../src/report/markdown-text.ts'

describe('text of an article is shown as it stands', () => {
  test.each([
    ['a cell border', 'a|b', 'a\\|b'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['an image that would phone home', '![x](https://e.example)', '!\\[x\\](https\\://e.example)'],
    ['a tag', '<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['an entity', '&lt;b&gt; &#x202e;', '&amp;lt;b&amp;gt; &amp;\\#x202e;'],
    ['a backslash before a border', 'a\\|b', 'a\\\\\\|b'],
    ['a bare address', 'see www.e.example or http://e.example', 'see www\\.e.example or http\\://e.example'],
    ['a formula on GitHub', 'from $5m to $7m', 'from &#36;5m to &#36;7m'],
    ['line ends', 'one\r\n\r\n# two', 'one \\# two'],
    ['a bidi override', 'a\u202eb', 'a⟦U+202E⟧b'],
  ])('%s', (_, text, markdown) => {
    expect(escaped(text)).toBe(markdown)
  })
})

describe('marked words', () => {
  const marked = (text: string, mark: Mark) =>
    stretchText({
      place: { path: 'a.txt', line: 1, column: 1 },
      isFragment: false,
      runs: [
        { text: 'He ', mark: 'same', quoted: false },
        { text, mark, quoted: false },
        { text: ' go', mark: 'same', quoted: false },
      ],
    })

  test.each<[string, Mark, string]>([
    ['must', 'replaced', 'He ~~must~~ go'],
    ['should', 'replacing', 'He **should** go'],
    ['at once', 'moved', 'He *at once* go'],
    ['£5', 'dropped', 'He <del>£5</del> go'],
    ['“now”', 'added', 'He <strong>“now”</strong> go'],
    [' will ', 'added', 'He  **will**  go'],
    ['a_b', 'added', 'He **a\\_b** go'],
    ['I', 'dropped', 'He ~~I~~ go'],
    ['up-', 'dropped', 'He <del>up-</del> go'],
    [' ', 'added', 'He   go'],
  ])('%j %s', (text, mark, markdown) => {
    expect(marked(text, mark)).toBe(markdown)
  })
})

test('inside a line of HTML its own signs are shown, and Markdown’s mean nothing', () => {
  expect(htmlText('<b> & *$5*\n\u202e')).toBe('&lt;b&gt; &amp; *$5* ⟦U+202E⟧')
})

describe('links to places', () => {
  test('of several stretches each place stands once', () => {
    const at = (line: number) => ({
      place: { path: 's/a.txt', line, column: 1 },
      isFragment: false,
      runs: [],
    })
    expect(placeLinks([at(1), at(2), at(1)], (to) => to)).toBe('[a.txt:1](s/a.txt#L1), [a.txt:2](s/a.txt#L2)')
  })

  test('a file is linked by its name', () => {
    expect(fileLink('s/a*b.txt', (to) => `../${to}`)).toBe('[a\\*b.txt](../s/a*b.txt)')
  })

  test.each([
    ['a line', 's/memo.txt', '[memo.txt:6](../s/memo.txt#L6)'],
    ['a Markdown file is asked for unrendered', 's/memo.md', '[memo.md:6](../s/memo.md?plain=1#L6)'],
    ['a name that would end the link', 's/a b) |c.txt', '[a b) \\|c.txt:6](../s/a%20b%29%20%7Cc.txt#L6)'],
  ])('%s', (_, path, link) => {
    expect(placeLink({ path, line: 6, column: 1 }, (to) => `../${to}`)).toBe(link)
  })
})
