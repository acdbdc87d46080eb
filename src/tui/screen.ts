/** A store in, the Ink component that feeds it the keys out; it shows nothing itself, but to a screen reader. */
import { Box, Text, useApp, useInput, useIsScreenReaderEnabled, usePaste } from 'ink'
import { createElement as h, type ReactElement, useEffect, useSyncExternalStore } from 'react'
import { keyNames } from './key-names.ts'
import type { Store } from './store.ts'
import type { Event } from './update.ts'
import { spokenLines } from './view-spoken.ts'

/** `suspend` lends the terminal to what it is given. */
export type Control = {
  readonly exit: (result: number | Error) => void
  readonly suspend: (during: () => Promise<void>) => Promise<void>
  /** The lines go to a reader of lines; nothing is to be painted. */
  readonly isSpoken: boolean
}

export type ScreenProps = {
  readonly store: Store
  /** ISO, UTC. */
  readonly now: () => string
  /** Called once, when keys can come. */
  readonly onReady: (control: Control) => void
  /** What goes wrong with a key. */
  readonly onProblem: (problem: unknown) => void
}

export function Screen({ store, now, onReady, onProblem }: ScreenProps): ReactElement | null {
  const { exit, suspendTerminal } = useApp()
  const isSpoken = useIsScreenReaderEnabled()
  useEffect(
    () => onReady({ exit, suspend: suspendTerminal, isSpoken }),
    [exit, suspendTerminal, isSpoken, onReady],
  )
  const dispatch = (event: Event) => {
    try {
      store.dispatch(event)
    } catch (problem) {
      onProblem(problem)
    }
  }
  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ kind: 'key', key: name, moment: now() })
  })
  usePaste((text) => dispatch({ kind: 'paste', text }))
  return isSpoken ? h(Spoken, { store }) : null
}

function Spoken({ store }: { readonly store: Store }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const lines = spokenLines(state).map((line) => line.map(({ text }) => text).join('') || ' ')
  return h(
    Box,
    { flexDirection: 'column' },
    lines.map((line, n) => h(Text, { key: `line ${n}` }, line)),
  )
}
