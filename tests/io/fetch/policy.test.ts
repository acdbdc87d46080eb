/** What a user gets without asking: whom a fetch may reach, how names are resolved, and how a wait ends. */
import { expect, test } from 'vitest'
import { fetchPolicy } from '../../../src/io/fetch/policy.ts'

const stop = new AbortController().signal

test('this machine is out of bounds, unless the user says otherwise', () => {
  const [guarded, open] = [fetchPolicy(false, stop), fetchPolicy(true, stop)]
  expect([guarded.refusedHost('localhost'), guarded.refusedAddress('127.0.0.1')]).not.toContain(undefined)
  expect([open.refusedHost('localhost'), open.refusedAddress('127.0.0.1')]).toEqual([undefined, undefined])
})

test('all addresses of a name are resolved, so that each can be checked', async () => {
  const addresses = await fetchPolicy(false, stop).resolve('localhost')
  expect(addresses.map(({ address }) => address)).toContain('127.0.0.1')
})

test('a wait ends with its time, or at once where the user stops', async () => {
  const { clock } = fetchPolicy(false, stop)
  await expect(clock.pause(1, stop)).resolves.toBeUndefined()
  await expect(clock.pause(60_000, AbortSignal.abort())).rejects.toThrow(/abort/u)
})
