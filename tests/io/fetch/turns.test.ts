/** A clock that is turned by hand: when each request of a host may begin. */
import { expect, test } from 'vitest'
import { turnsPerHost } from '../../../src/io/fetch/turns.ts'
import { watchOver } from '../../../src/io/fetch/watch.ts'

test('requests of one host begin a gap apart, those of others at once', async () => {
  let now = 0
  const pauses: number[] = []
  const clock = { now: () => now, pause: async (time: number) => pauses.push(time) }
  const turnOf = turnsPerHost(1000, clock)
  const watch = watchOver(new AbortController().signal)
  for (const host of ['a', 'a', 'a', 'b']) await turnOf(host, watch)
  expect(pauses).toEqual([1000, 2000])
  now = 2500
  await turnOf('a', watch)
  expect(pauses).toEqual([1000, 2000, 500])
  now = 9000
  await turnOf('a', watch)
  expect(pauses).toHaveLength(3)
})

test('a wait that is stopped says why', async () => {
  const stop = new AbortController()
  const watch = watchOver(stop.signal)
  const clock = {
    now: () => 0,
    pause: (_: number, signal: AbortSignal) =>
      new Promise((_, reject) => signal.addEventListener('abort', reject)),
  }
  const turnOf = turnsPerHost(1000, clock)
  expect(await turnOf('a', watch)).toBeUndefined()
  const waiting = turnOf('a', watch)
  stop.abort('stopped by the user')
  expect(await waiting).toEqual({ error: 'stopped by the user.' })
})
