import { expect, test } from 'vitest'
import { lookAhead } from '../../src/tui/look-ahead.ts'
import type { Effect } from '../../src/tui/state.ts'
import { storeOf } from '../../src/tui/store.ts'
import { pressed, start } from './pressing.ts'

test.each(['', 'G', '+', 'j a F'])('tries decisions, of which after %j none is left', async (keys) => {
  const effects: Effect[] = []
  const state = pressed(keys, start())
  const store = storeOf(state, (effect) => void effects.push(effect))
  const before = structuredClone({ ...state, comparePair: null })
  await lookAhead(store, () => ({ columns: 200, rows: 60 }))
  expect(store.state()).toBe(state)
  expect(structuredClone({ ...state, comparePair: null })).toEqual(before)
  expect(effects).toEqual([])
})
