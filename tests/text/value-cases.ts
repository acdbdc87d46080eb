/** A Markdown file of values in, each example with its expected lines out; and a bare article to read an example from. */
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/model.ts'

/** `published` is the ISO day in brackets before the text, if any. */
export type Example = {
  readonly text: string
  readonly published?: string
  readonly expected: readonly string[]
}

/** An example is a list item, its expected lines the items within; "nothing" stands for none. Throws where an example expects no line. */
export function examplesOf(url: URL): Example[] {
  const examples: { text: string; published?: string; expected: string[] }[] = []
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    const item = /^- (?:\[(?<published>~?[\d-]+)\] )?(?<text>.+)$/u.exec(line)?.groups
    const within = /^ {2}- (?<line>.+)$/u.exec(line)?.groups?.line
    if (item?.text) examples.push({ ...item, text: item.text.replaceAll('\\n', '\n'), expected: [] })
    else if (within) examples.at(-1)?.expected.push(within)
  }
  const empty = examples.find((example) => example.expected.length === 0)
  if (empty) throw new Error(`${url.pathname}: no expectation for "${empty.text}"`)
  return examples
}

/** "~2025-03-05": about that day. */
export function bareArticle(text: string, published?: string): Article {
  return {
    sigil: 'example',
    path: 'example.txt',
    outlet: 'example',
    ...(published?.startsWith('~') ? { around: published.slice(1) } : published ? { published } : {}),
    language: 'en',
    sha256: '',
    text,
    paragraphs: [{ start: 0, end: text.length }],
    boilerplate: [],
  }
}
