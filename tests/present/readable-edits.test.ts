import { readFileSync } from 'node:fs'
import { diffChars, diffWords } from 'diff'
import { describe, expect, test } from 'vitest'
import type { Article, Edit } from '../../src/model.ts'
import { type ReadableEdit, readableEdits } from '../../src/present/readable-edits.ts'
import { slice } from '../../src/text/span.ts'

const CASE = /^## (?<title>.+)\n\nrelease: (?<release>.+)\noutlet: (?<outlet>.+)\nreads:(?<reads>.*)$/gm
const cases = [...readFileSync(new URL('readable-edits.md', import.meta.url), 'utf8').matchAll(CASE)].map(
  (match) => match.groups as Record<'title' | 'release' | 'outlet' | 'reads', string>,
)

test('every case is read', () => {
  expect(cases.length).toBe(15)
})

describe.each(cases)('$title', ({ release, outlet, reads }) => {
  test.each([
    ['letters', diffChars],
    ['words', diffWords],
  ] as const)('from exact edits by %s', (_, differ) => {
    const told = readableEdits(article(release), article(outlet), exactEdits(release, outlet, differ))
    expect(told.map((edit) => inWords(edit, release, outlet)).join('; ')).toBe(reads.trim())
  })
})

test('words that stand elsewhere were moved', () => {
  const release = 'On Friday morning the bridge was closed to all traffic.'
  const outlet = 'The bridge was closed to all traffic on Friday morning.'
  const told = readableEdits(article(release), article(outlet), [
    { base: span(release, 'On Friday morning'), witness: { start: 0, end: 0 } },
    { base: { start: 54, end: 54 }, witness: span(outlet, ' on Friday morning') },
  ])
  expect(told.map((edit) => inWords(edit, release, outlet))).toEqual(['~ On Friday morning'])
})

function exactEdits(base: string, witness: string, differ: typeof diffChars | typeof diffWords): Edit[] {
  const edits: Edit[] = []
  let [at, to] = [0, 0]
  let isOpen = false
  for (const { value, added, removed } of differ(base, witness)) {
    const next = { base: added ? at : at + value.length, witness: removed ? to : to + value.length }
    const last = edits.at(-1)
    if (!added && !removed) isOpen = false
    else if (isOpen && last) {
      edits[edits.length - 1] = {
        base: { start: last.base.start, end: next.base },
        witness: { start: last.witness.start, end: next.witness },
      }
    } else {
      edits.push({ base: { start: at, end: next.base }, witness: { start: to, end: next.witness } })
      isOpen = true
    }
    ;[at, to] = [next.base, next.witness]
  }
  return edits
}

function inWords({ kind, base, witness }: ReadableEdit, release: string, outlet: string): string {
  if (kind === 'replaced') return `${slice(release, base)} → ${slice(outlet, witness)}`
  if (kind === 'added') return `+ ${slice(outlet, witness)}`
  return `${kind === 'moved' ? '~' : '-'} ${slice(release, base)}`
}

const span = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const article = (text: string): Article => ({
  sigil: 'a',
  path: 'a.txt',
  outlet: 'a',
  language: 'en',
  sha256: '',
  text,
  paragraphs: [{ start: 0, end: text.length }],
  boilerplate: [],
})
