import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex } from '../../src/text/first-index.ts'

test('is where a search from the start stops, or the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 21 }), (any, least) => {
      const list = any.toSorted((a, b) => a - b)
      const found = list.findIndex((one) => one >= least)
      expect(firstIndex(list, (one) => one >= least)).toBe(found < 0 ? list.length : found)
    }),
  )
})
