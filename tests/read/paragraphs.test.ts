/** Literate cases in: a text's paragraphs, white space within them apart, must be those listed. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paragraphs } from '../../src/read/paragraphs.ts'

const source = readFileSync(new URL('paragraphs.md', import.meta.url), 'utf8')
const cases = [
  ...source.matchAll(/^## (.+)\n\n```text\n([\s\S]*?)^```\n\n```paragraphs\n([\s\S]*?)^```$/gmu),
].map((match) => {
  const [, title = '', text = '', list = ''] = match
  return {
    title,
    text,
    expected: list.trimEnd().split('\n'),
  }
})

test('the file holds cases', () => expect(cases.length).toBe(source.match(/^## /gmu)?.length))

test.each(cases)('$title', ({ text, expected }) => {
  for (const written of [text, text.replaceAll('\n', '\r\n')]) {
    const found = paragraphs(written, 0, []).map((span) =>
      written.slice(span.start, span.end).replace(/\s+/gu, ' '),
    )
    expect(found).toEqual(expected)
  }
})
