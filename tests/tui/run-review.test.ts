import { afterEach, describe, expect, test } from 'vitest'
import { comparePair } from '../../src/compare-pair.ts'
import type { Entry } from '../../src/review/decision.ts'
import { frameOf } from '../../src/tui/frame.ts'
import { runReview } from '../../src/tui/run-review.ts'
import { ferry } from '../report/ferry.ts'
import { pressed, start } from './pressing.ts'
import { type FakeTerminal, fakeTerminal } from './terminal.ts'

let leave: (() => Promise<unknown>) | undefined
afterEach(async () => {
  await leave?.()
  leave = undefined
})

function open(
  terminal: FakeTerminal,
  save: () => { clock: string } | { error: string } = () => ({ clock: '14:02:11' }),
) {
  const saved: Entry[] = []
  const copied: string[] = []
  let n = 0
  const left = runReview({
    start: {
      comparison: ferry,
      progress: null,
      comparePair,
      story: 'ferry',
      by: 'anna',
      entries: [],
      message: '',
    },
    outside: {
      now: () => new Date(Date.UTC(2024, 2, 11, 9, n++)).toISOString(),
      save: (entries) => {
        saved.push(...entries)
        return save()
      },
      open: async ({ path, line }) => `opened ${path}:${line}`,
      edit: async (text) => ({ text: `${text}edited\nin two lines` }),
      copy: (text) => {
        copied.push(text)
        return 'copied'
      },
      exportReports: async () => `exported ${saved.length}`,
      stop: async () => undefined,
    },
    ground: 'dark',
    depth: 1,
    stdout: terminal.stdout,
    stdin: terminal.stdin,
  })
  leave = () => {
    terminal.send('\u0003')
    return left
  }
  return { saved, copied, left }
}

const expected = (keys: string, columns: number, rows: number) =>
  frameOf(pressed(keys, { ...start(), page: 8 }), { columns, rows }, { isColoured: false }).lines.map(
    (line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
  )

describe('the screen on a terminal', () => {
  test.each([
    [80, 24],
    [200, 60],
  ])('is the frame, at %i × %i', async (columns, rows) => {
    const terminal = fakeTerminal(columns, rows)
    open(terminal)
    await terminal.settled()
    expect(terminal.isAlternate()).toBe(true)
    expect(terminal.screen()).toEqual(expected('', columns, rows))
    terminal.send('jjl')
    await terminal.settled()
    expect(terminal.screen()).toEqual(expected('j j l', columns, rows))
  })

  test('follows the terminal’s size', async () => {
    const terminal = fakeTerminal(80, 24)
    open(terminal)
    await terminal.settled()
    terminal.resize(120, 40)
    await terminal.settled()
    expect(terminal.screen()).toEqual(expected('', 120, 40))
  })

  test('says that a decision is saved when it is, and not before', async () => {
    const terminal = fakeTerminal(80, 24)
    const { saved } = open(terminal)
    await terminal.settled()
    terminal.send('a')
    await terminal.settled()
    expect(saved).toHaveLength(1)
    expect(terminal.screen().at(-2)).toMatch(/accepted as altered +saved 14:02:11/)
  })

  test('says what is wrong where a decision cannot be saved', async () => {
    const terminal = fakeTerminal(80, 24)
    open(terminal, () => ({ error: 'review.jsonl: cannot be written (the disk is full)' }))
    await terminal.settled()
    terminal.send('a')
    await terminal.settled()
    expect(terminal.screen().at(-2)).toContain('the disk is full')
  })

  test('takes a paste into a note as one line', async () => {
    const terminal = fakeTerminal(80, 24)
    const { saved } = open(terminal)
    await terminal.settled()
    terminal.send('c')
    await terminal.settled()
    terminal.send('\u001b[200~q a\nb\u001b[201~')
    await terminal.settled()
    terminal.send('\r')
    await terminal.settled()
    expect(saved.map((entry) => entry.kind === 'decide' && entry.action)).toEqual([
      { kind: 'note', text: 'q a b' },
    ])
  })

  test('copies, opens and exports what is decided', async () => {
    const terminal = fakeTerminal(80, 24)
    const { copied } = open(terminal)
    await terminal.settled()
    terminal.send('y')
    await terminal.settled()
    expect(copied).toEqual([
      expect.stringMatching(/^\*\*courier: altered[^\n]+\*\*\n\n> Release: .*\n>\n> courier: /),
    ])
    terminal.send('o')
    await terminal.settled()
    expect(terminal.screen().at(-2)).toContain('opened stories/courier.txt:3')
    terminal.send('ae')
    await terminal.settled()
    expect(terminal.screen().at(-2)).toContain('exported 1')
  })

  test.each([
    ['q', 0],
    ['\u0003', 130],
  ])('is left with %j: the terminal is as it was', async (key, code) => {
    const terminal = fakeTerminal(80, 24)
    const { left } = open(terminal)
    await terminal.settled()
    terminal.send(key)
    expect(await left).toBe(code)
    leave = undefined
    await terminal.settled()
    expect(terminal.isAlternate()).toBe(false)
    expect(terminal.all().lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      terminal.all().lastIndexOf('\u001b[?25l'),
    )
  })
})
