/** The memo of a story whose words would be Markdown or HTML in, as other programs render it; whether they stay words, out. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/present/view.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { storyOf } from '../report/hostile-story.ts'

const HARMFUL = [
  ['an image that phones home', '![x](https://evil.example/x.png)'],
  ['a link that runs', '[a](javascript:alert(1))'],
  ['a reference', '[a][b]\n\n[b]: https://evil.example'],
  ['an address', '<https://evil.example> https://evil.example www.evil.example'],
  ['a tag that runs', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['a tag left open', '<details><a href="https://evil.example">'],
  ['a comment left open', '<!-- x'],
  ['emphasis', '*a* **b** _c_ __d__ ~~e~~'],
  ['code', '`a` ``b``\n```\nc\n```'],
  ['a border of a cell', 'a | b \\| c'],
  ['a heading', '\n\n# a\n\nb\n=\n'],
  ['a list and a rule', '\n- a\n1. b\n\n---\n'],
  ['a quotation', '\n> a'],
  ['a formula', '$a$ $$b$$'],
  ['a footnote', '[^1] a\n\n[^1]: b'],
  ['an entity', '&lt;b&gt; &#x3c;b&#x3e;'],
  ['marks that end a tag', '"> \'> </td></tr></table>'],
] as const

const rendered = (hostile: string, format: string) => {
  const markdown = toMarkdown(viewOf(storyOf(hostile)), (path) => path)
  const { status, stdout } = spawnSync('pandoc', ['-f', format, '-t', 'html', '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`pandoc ended with ${status}`)
  return stdout
}

/** Every kind of element, with the attributes that lead out of the folder or run. */
const kindsOf = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<([a-z][a-z\d]*)\b([^>]*)>/giu)].map(([, name = '', attributes = '']) => {
      const telling = [...attributes.matchAll(/\b(src|on\w+|href)="([^"]*)"/giu)].map(
        ([, key, value = '']) =>
          /^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(value) || key !== 'href' ? `${key}=${value}` : key,
      )
      return [name, ...telling].join(' ')
    }),
  )

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

/** Two parsers that share no code: that of CommonMark, as on GitHub, and the one of the first Markdown. */
describe.skipIf(!hasPandoc).each(['gfm', 'markdown_strict+pipe_tables'])('rendered as %s', (format) => {
  test.each(HARMFUL)('%s is words', (_, hostile) => {
    const own = kindsOf(rendered('plain words', format))
    expect([...kindsOf(rendered(hostile, format))].filter((kind) => !own.has(kind))).toEqual([])
  })
})
