/** The literate cases, the invariants and the pace of the splitter. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { splitSentences } from '../../src/segment/sentences.ts'
import { splitTexts } from './splitter-figures.ts'

/** Seconds, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 })

type Case = { readonly title: string; readonly input: string; readonly expected: string[] }

const CASE = /^## (?<title>.+)\n\n```\n(?<input>[\s\S]*?)\n```\n(?<expected>(?:- .+\n?)+)/gmu

const cases: Case[] = [
  ...readFileSync(new URL('./sentences.md', import.meta.url), 'utf8').matchAll(CASE),
].map(({ groups }) => ({
  title: groups?.title ?? '',
  input: groups?.input ?? '',
  expected: (groups?.expected ?? '')
    .trim()
    .split('\n')
    .map((line) => line.slice(2)),
}))

describe('sentences of news', () => {
  test('every heading of the file is a case', () => {
    const headings = readFileSync(new URL('./sentences.md', import.meta.url), 'utf8').match(/^## /gmu)
    expect(cases.length).toBe(headings?.length)
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })
  test.each(cases)('$title', ({ input, expected }) => {
    expect(splitTexts(input)).toEqual(expected)
  })
})

/** Text made of what the rules look at, so that chance finds their corners. */
const newsLike = fc
  .array(
    fc.constantFrom(
      ...[
        '. ',
        '.',
        '! ',
        '?” ',
        '“',
        '"',
        ' (',
        ') ',
        '[1]',
        '\n',
        '\n\n',
        ' . . . ',
        '… ',
        '• ',
        '1. ',
        'a) ',
      ],
      ...[
        'U.S',
        'Mr',
        'J',
        'I',
        'The',
        'at',
        '5',
        'p.m',
        'No',
        'Marsh',
        'said',
        'Photo: ',
        ' ',
        'é',
        '\u{1F600}',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('invariants', () => {
  test('every character that is not white space lies in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary' })), (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length })
        const inside = spans.map((span) => text.slice(span.start, span.end))
        expect(inside.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('offsets are those of the text, not of the paragraph', () => {
    const text = 'Headline\n\n  It rained. Nobody came.  \n\nEnds'
    const start = text.indexOf('  It')
    const spans = splitSentences(text, { start, end: text.indexOf('\n\nEnds') })
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['It rained.', 'Nobody came.'])
  })

  test('an empty paragraph has no sentence', () => {
    expect(splitSentences('  \n ', { start: 0, end: 4 })).toEqual([])
  })
})

/** `length` characters in words of four letters, the first with a capital. */
const line = (length: number): string =>
  `Wall${' wall'.repeat(length)}`.slice(0, length - 1).padEnd(length, 's')

describe('a line break', () => {
  test.each([
    ['a column', [line(45), 'June brought rain', 'and wind'], 1],
    ['less than a column', [line(44), 'June brought rain', 'and wind'], 2],
    ['a page', [line(60), 'June brought rain.'], 1],
    ['less than a page', [line(59), 'June brought rain.'], 2],
    ['room for a word that did not come', [line(70), line(55), 'June brought rain', 'and wind'], 2],
    ['no room for it', [line(70), line(56), 'June brought rain', 'and wind'], 1],
    ['no room for a word of one letter', [line(70), line(59), 'I saw rain', 'and wind'], 1],
    ['items that are short', [`a${line(39)}`, 'dock'], 2],
    ['an item that is not', [`a${line(40)}`, 'dock'], 1],
    ['spaces behind an item', ['shut the pool. \t', 'shut the dock'], 1],
    ['a return', ['The pool', 'The dock'].join('\r'), 2],
    ['a return and a feed', ['The pool', 'The dock'].join('\r\n'), 2],
    ['a separator of lines', ['The pool', 'The dock'].join('\u2028'), 2],
    ['a separator of paragraphs', ['The pool and', 'The dock'].join('\u2029 '), 2],
    ['a separator and spaces', ['The pool and', 'the dock'].join('\u2029 \u2029'), 2],
    ['a page feed', ['The pool and', 'the dock'].join('\f'), 2],
    ['an empty line', ['The pool and', 'the dock'].join('\n\n'), 2],
    ['a line of spaces', ['The pool and', 'the dock'].join('\n  \n'), 2],
    ['empty lines', ['The pool and', 'the dock'].join('\n\n\n  '), 2],
  ])('%s', (_, lines, count) => {
    expect(splitTexts([lines].flat().join('\n'))).toHaveLength(count)
  })
})

/** A quadratic pass over such a text takes minutes; a linear one well under a second. */
const UNBEARABLE = 8_000

describe('pace', () => {
  test.each([
    [
      'prose',
      'On Jan. 5 the U.S. (see below) paid Mr. A. Smith $1.5m by 5 p.m. Friday. “Safe?” Marsh asked. No! ',
    ],
    ['points', '.'],
    ['spaced points', '. '],
    ['initials', 'A. '],
    ['open brackets', 'x. (A '],
    ['line breaks', 'Ab\n'],
    ['quotation marks', '." A'],
    ['glued words', 'Ab.The'],
    ['bullets', '• '],
  ])(
    'a paragraph of a megabyte: %s',
    (_, unit) => {
      const text = unit.repeat(1_000_000 / unit.length)
      const begun = performance.now()
      splitSentences(text, { start: 0, end: text.length })
      expect(performance.now() - begun).toBeLessThan(UNBEARABLE)
    },
    2 * UNBEARABLE,
  )
})
