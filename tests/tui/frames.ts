/** The screen as it is now at the sizes and in the states that matter, each with the file that holds how it should read. */
import { frameOf } from '../../src/tui/frame.ts'
import type { Line } from '../../src/tui/line.ts'
import type { Look } from '../../src/tui/look.ts'
import { type Sgr, sgrOf } from '../../src/tui/sgr.ts'
import { pressed } from './pressing.ts'

export type Golden = { readonly name: string; readonly url: URL; readonly text: string }

const SIZES = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const

const STATES: readonly (readonly [name: string, keys: string])[] = [
  ['list', ''],
  ['decided', "a j h x h f c 'ask Orla' enter"],
  ['diff', 'j d'],
  ['passages', 's'],
  ['help', '?'],
]

/** Where colour is missing, brackets and signs must carry everything; only then does a text tell the whole screen. */
export function frames(): Golden[] {
  return SIZES.flatMap((size) => [
    golden(size, 'txt', STATES, { isColoured: false }, plain),
    golden(size, 'dark.ansi', COLOURED, { isColoured: true }, inTones(sgrOf('dark', 24))),
    golden(size, 'light.ansi', COLOURED, { isColoured: true }, inTones(sgrOf('light', 24))),
  ])
}

/** Enough to show every tone; `cat` shows them as a terminal does. */
const COLOURED = STATES.filter(([name]) => name === 'decided' || name === 'diff')

function golden(
  [columns, rows]: (typeof SIZES)[number],
  ending: string,
  states: typeof STATES,
  look: Look,
  textOf: (line: Line) => string,
): Golden {
  const shown = states.map(([state, keys]) => {
    const { lines } = frameOf(pressed(keys), { columns, rows }, look)
    return `=== ${state}\n${lines.map(textOf).join('\n')}\n`
  })
  const name = `frames-${columns}x${rows}.${ending}`
  return { name, url: new URL(name, import.meta.url), text: shown.join('') }
}

const plain = (line: Line): string =>
  line
    .map(({ text }) => text)
    .join('')
    .trimEnd()

const inTones =
  (sgr: Sgr) =>
  (line: Line): string =>
    `${line.map(({ text, tone }) => sgr[tone] + text).join('')}${sgr.plain}`
