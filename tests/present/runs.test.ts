import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, markedRuns } from '../../src/present/runs.ts'

const text = 'He said “we must act” today.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const whole = { start: 0, end: text.length }

test('changed words and quoted words are told apart, and may overlap', () => {
  expect(markedRuns(text, whole, [{ span: span('must'), mark: 'replaced' }], [span('we must act')])).toEqual([
    { text: 'He said “', mark: 'same', quoted: false },
    { text: 'we ', mark: 'same', quoted: true },
    { text: 'must', mark: 'replaced', quoted: true },
    { text: ' act', mark: 'same', quoted: true },
    { text: '” today.', mark: 'same', quoted: false },
  ])
})

test('a mark that reaches beyond the stretch is cut at its ends', () => {
  const runs = markedRuns(text, span('must act'), [{ span: span('we must'), mark: 'dropped' }], [])
  expect(runs.map((run) => `${run.mark}:${run.text}`)).toEqual(['dropped:must', 'same: act'])
})

test('whatever the marks, the runs are the text', () => {
  const offset = fc.nat(text.length)
  const anySpan = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const mark = fc.constantFrom<Mark>('replaced', 'dropped', 'added', 'moved')
  fc.assert(
    fc.property(
      anySpan,
      fc.array(fc.record({ span: anySpan, mark })),
      fc.array(anySpan),
      (stretch, marks, quotes) => {
        const runs = markedRuns(text, stretch, marks, quotes)
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(stretch.start, stretch.end))
      },
    ),
  )
})
