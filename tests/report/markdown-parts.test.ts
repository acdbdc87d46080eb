import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/present/view.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { markdownParts } from '../../src/report/markdown-parts.ts'
import { comparisonOf } from '../present/story.ts'

const text = Array.from(
  { length: 300 },
  (_, n) => `{The quay of harbour ${n + 1} must grow by ${n + 1} metres.}`,
).join('\n\n')
const big = comparisonOf({
  release: { text },
  outlets: {
    post: {
      text: `${text.replaceAll('must', 'should')}\n\n${Array.from({ length: 200 }, (_, n) => `{Another thing was said about pier ${n + 1}.}`).join(' ')}`,
    },
  },
  links: Array.from({ length: 300 }, (_, n) => ({
    witness: 'post',
    base: [n + 1],
    claims: [n + 1],
    verdict: 'altered' as const,
    changes: [{ kind: 'modality' as const, base: 'must', witness: 'should', note: 'must → should' }],
  })),
})
const memo = toMarkdown(viewOf(big), (path) => path)

test('a memo that fits is one file, unchanged', () => {
  expect(markdownParts('# A\n', 'story')).toEqual([{ name: 'story.md', text: '# A\n' }])
})

describe('a long memo', () => {
  const parts = markdownParts(memo, 'my story')
  const all = new Map(parts.map((part) => [part.name, part.text]))

  test('is cut into files of at most 65,000 characters', () => {
    expect(memo.length).toBeGreaterThan(100_000)
    expect(parts.map(({ name }) => name).slice(0, 2)).toEqual(['my story.md', 'my story-2.md'])
    expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThanOrEqual(65_000)
  })

  test('keeps every line', () => {
    const told = new Set(
      parts.flatMap((part) =>
        part.text.split('\n').map((line) => line.replace(/my%20story(?:-\d)?\.md#/g, '#')),
      ),
    )
    expect(memo.split('\n').filter((line) => !told.has(line))).toEqual([])
  })

  test('leads from the table to each divergence, wherever it stands', () => {
    const links = parts.flatMap((part) =>
      [...part.text.matchAll(/\]\(([^()#]*)#(d\d+)\)/g)].map(([, file, id]) => ({
        text: file ? all.get(decodeURIComponent(file)) : part.text,
        id,
      })),
    )
    expect(links.length).toBeGreaterThanOrEqual(300)
    expect(links.filter(({ text, id }) => !text?.includes(`<a id="${id}"></a>`))).toEqual([])
  })

  test('opens and closes what it folds, and repeats the head of a table', () => {
    for (const part of parts) {
      expect(part.text.match(/<details>/g)?.length ?? 0).toBe(part.text.match(/<\/details>/g)?.length ?? 0)
      for (const [, before, line] of part.text.matchAll(/(^|\n)([^|\n][^\n]*)?\n\| \d+ \|/g))
        expect([before, line]).toEqual([])
    }
    expect(parts[1]?.text).toMatch(/^## [A-Z][a-z]+(?: \(continued\))?\n/)
  })
})
