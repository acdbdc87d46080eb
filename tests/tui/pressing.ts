/** A state and keys in, the state after them out, with everything that was asked of the outside. */
import { comparePair } from '../../src/compare-pair.ts'
import type { Cell } from '../../src/tui/sheet.ts'
import {
  currentCell,
  currentRow,
  type Effect,
  type Start,
  type State,
  startState,
} from '../../src/tui/state.ts'
import { update } from '../../src/tui/update.ts'
import { ferry } from '../report/ferry.ts'

export const beginning: Start = {
  comparison: ferry,
  progress: null,
  comparePair,
  story: 'ferry',
  by: 'anna',
  entries: [],
  message: '',
}

export const start = (comparison = ferry): State => startState({ ...beginning, comparison })

/** Keys by name, parted by spaces; "'words'" are typed. Minutes pass between two keys. */
export function pressing(state: State, keys: string): { state: State; effects: Effect[] } {
  const effects: Effect[] = []
  let current = state
  for (const key of keysOf(keys)) {
    const moment = new Date(Date.UTC(2024, 2, 11, 9, current.entries.length)).toISOString()
    const step = update(current, { kind: 'key', key, moment })
    current = step.state
    if (step.effect) effects.push(step.effect)
  }
  return { state: current, effects }
}

export const pressed = (keys: string, from = start()): State => pressing(from, keys).state

const keysOf = (keys: string): string[] =>
  [...keys.matchAll(/'([^']*)'|(\S+)/g)].flatMap(([, words, key]) =>
    words === undefined ? [key ?? ''] : [...words].map((one) => (one === ' ' ? 'space' : one)),
  )

/** "2 courier altered confirmed". */
export function here(state: State): string {
  const cell = currentCell(state)
  const row = currentRow(state)
  return [row?.label, cell?.item.witness, cell?.status, cell?.standing?.mark].filter(Boolean).join(' ')
}

export const cellOf = (state: State, claim: number, witness: string): Cell | undefined =>
  state.sheet.rows.flatMap(({ cells }) => cells).find((cell) => cell?.key === `release.c${claim}@${witness}`)
