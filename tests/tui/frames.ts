/** The screen as it is now at the sizes and in the states that matter, each with the file that holds how it should read. */
import { frameOf } from '../../src/tui/frame.ts'
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
  return SIZES.flatMap(([columns, rows]) => {
    const shown = STATES.map(([name, keys]) => {
      const { lines } = frameOf(pressed(keys), { columns, rows }, { isColoured: false })
      const text = lines
        .map((line) =>
          line
            .map((piece) => piece.text)
            .join('')
            .trimEnd(),
        )
        .join('\n')
      return `=== ${name}\n${text}\n`
    })
    const name = `frames-${columns}x${rows}.txt`
    return [{ name, url: new URL(name, import.meta.url), text: shown.join('') }]
  })
}
