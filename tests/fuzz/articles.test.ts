/** Random articles in; whether the tool keeps its promises for each out. Two files, so that two cores share the cases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS, RUNS } from './kinds.ts'

const kinds = KINDS.filter(({ name }) => name !== 'any texts' && name !== 'bytes')

test.each(kinds)('$name', { timeout: 600_000 }, ({ cases, broken, share }) => {
  fc.assert(
    fc.property(cases, (one) => {
      expect(broken(one)).toEqual([])
    }),
    { numRuns: (RUNS * share) / 100 },
  )
})
