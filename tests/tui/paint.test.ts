import xterm from '@xterm/headless'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Frame, frameOf } from '../../src/tui/frame.ts'
import { paint } from '../../src/tui/paint.ts'
import { sgrOf } from '../../src/tui/sgr.ts'
import type { State } from '../../src/tui/state.ts'
import { pressed, start } from './pressing.ts'

const SGR = sgrOf('dark', 24)
const KEYS = [
  'j',
  'k',
  'l',
  'h',
  'G',
  'g',
  'a',
  'x',
  '3',
  'u',
  'f',
  'd',
  'J',
  '!',
  '0',
  'enter',
  's',
  'F',
  ':',
]
const MORE = ['escape', 'escape', "c '漢字 und 👩‍🚀' enter", "/ '漢'", '?', 'down', 'space']

/** What each cell shows and how, with the cursor's place. */
async function shownBy(writes: readonly string[], columns: number, rows: number): Promise<unknown> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  for (const write of writes) await new Promise<void>((resolve) => terminal.write(write, resolve))
  const { active } = terminal.buffer
  const cells = Array.from({ length: rows }, (_, y) => {
    const line = active.getLine(y)
    return Array.from({ length: columns }, (_, x) => {
      const cell = line?.getCell(x)
      const marks = [cell?.isInverse(), cell?.isUnderline(), cell?.isStrikethrough()]
      const chars = cell?.getChars() || ' '
      const seen = chars === ' ' ? [] : [cell?.getFgColor(), cell?.isBold(), cell?.isDim(), cell?.isItalic()]
      return [chars, ...marks, ...seen].join(' ')
    })
  })
  return { cells, cursor: [active.cursorX, active.cursorY] }
}

const framesOf = (states: readonly State[], columns: number, rows: number): Frame[] =>
  states.map((state) => frameOf(state, { columns, rows }, { isColoured: true }))

test('frame after frame shows what the last one alone would', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...KEYS, ...MORE), { minLength: 1, maxLength: 12 }),
      fc.constantFrom([80, 24] as const, [120, 30] as const, [170, 30] as const),
      async (keys, [columns, rows]) => {
        const states = [start()]
        for (const key of keys) states.push(pressed(key, states.at(-1)))
        const all = framesOf(states, columns, rows)
        const writes = all.map((frame, n) => paint(all[n - 1], frame, SGR))
        const last = all.at(-1) as Frame
        const isPlaced = last.cursor !== undefined
        const [grown, fresh] = await Promise.all([
          shownBy([...writes, isPlaced ? '' : '\u001b[H'], columns, rows),
          shownBy([paint(undefined, last, SGR), isPlaced ? '' : '\u001b[H'], columns, rows),
        ])
        expect(grown).toEqual(fresh)
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

test('a frame that shows already is not written again', () => {
  const [frame] = framesOf([start()], 80, 24)
  expect(paint(frame, frame as Frame, SGR)).toBe('')
})

test('to move writes little, and never clears', () => {
  const [before, after] = framesOf([start(), pressed('j')], 200, 60)
  const written = paint(before, after as Frame, SGR)
  expect(written.length).toBeLessThan(2500)
  expect(written).not.toContain('\u001b[J')
})

test.each([
  [24, '\u001b[0;1;38;2;230;159;0m'],
  [8, '\u001b[0;1;38;5;178m'],
  [4, '\u001b[0;1;93m'],
  [1, '\u001b[0;1m'],
] as const)('a terminal of %i bits of colour is asked for no more', (depth, altered) => {
  expect(sgrOf('dark', depth).altered).toBe(altered)
})
