/** A store in, the Ink component that shows its frames and feeds it keys out. */
import {
  Box,
  Text,
  useApp,
  useCursor,
  useInput,
  useIsScreenReaderEnabled,
  usePaste,
  useWindowSize,
} from 'ink'
import { createElement as h, memo, type ReactElement, useEffect, useSyncExternalStore } from 'react'
import { frameOf, pageOf } from './frame.ts'
import { keyNames } from './key-names.ts'
import type { Line } from './line.ts'
import type { Store } from './store.ts'
import { type Ground, THEMES } from './theme.ts'
import { spokenLines } from './view-spoken.ts'

/** `suspend` lends the terminal to what it is given, then paints the screen anew. */
export type Control = {
  readonly exit: (code: number) => void
  readonly suspend: (during: () => Promise<void>) => Promise<void>
}

export type ScreenProps = {
  readonly store: Store
  readonly ground: Ground
  readonly isColoured: boolean
  /** ISO, UTC. */
  readonly now: () => string
  /** Called once, when the screen stands. */
  readonly onReady: (control: Control) => void
}

export function Screen({ store, ground, isColoured, now, onReady }: ScreenProps): ReactElement {
  const { exit, suspendTerminal } = useApp()
  const { columns, rows } = useWindowSize()
  const isSpoken = useIsScreenReaderEnabled()
  const { setCursorPosition } = useCursor()
  const state = useSyncExternalStore(store.subscribe, store.state)
  useEffect(() => onReady({ exit, suspend: suspendTerminal }), [exit, suspendTerminal, onReady])
  useEffect(() => store.dispatch({ kind: 'page', rows: pageOf({ columns, rows }) }), [store, columns, rows])
  useInput((input, key) => {
    for (const name of keyNames(input, key)) store.dispatch({ kind: 'key', key: name, moment: now() })
  })
  usePaste((text) => store.dispatch({ kind: 'paste', text }))
  const frame = frameOf(state, { columns, rows }, { isColoured })
  setCursorPosition(isSpoken ? undefined : frame.cursor)
  const lines = isSpoken ? spokenLines(state) : frame.lines
  return h(
    Box,
    { flexDirection: 'column' },
    lines.map((line, n) => h(Row, { key: `line ${n}`, line, ground })),
  )
}

type RowProps = { readonly line: Line; readonly ground: Ground }

/** A line that is as it was is not rendered again. */
const Row = memo(
  ({ line, ground }: RowProps): ReactElement =>
    h(
      Box,
      { flexShrink: 0 },
      h(
        Text,
        { wrap: 'truncate' },
        line.length === 0
          ? ' '
          : line.map(({ text, tone }, n) => h(Text, { key: `piece ${n}`, ...THEMES[ground][tone] }, text)),
      ),
    ),
  (before, after) => before.ground === after.ground && isSame(before.line, after.line),
)

const isSame = (a: Line, b: Line): boolean =>
  a.length === b.length && a.every(({ text, tone }, n) => text === b[n]?.text && tone === b[n]?.tone)
