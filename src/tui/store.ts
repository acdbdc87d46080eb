/** A first state and what performs its effects in, a store out that the screen subscribes to. */
import type { Effect, State } from './state.ts'
import { type Event, update } from './update.ts'

export type Store = {
  readonly state: () => State
  readonly dispatch: (event: Event) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** An effect is performed before the new state shows, so that "saved" is never said too early. */
export function storeOf(first: State, perform: (effect: Effect, store: Store) => void): Store {
  let current = first
  const listeners = new Set<() => void>()
  const store: Store = {
    state: () => current,
    dispatch: (event) => {
      const { state, effect } = update(current, event)
      if (state === current && !effect) return
      current = state
      if (effect) perform(effect, store)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return store
}
