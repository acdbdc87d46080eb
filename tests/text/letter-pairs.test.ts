/** Letters counted once a passage are as alike as string-similarity finds them, pair by pair. */
import fc from 'fast-check'
import { compareTwoStrings } from 'string-similarity'
import { expect, test } from 'vitest'
import { countedPairs, letterLikeness, pairNumbers } from '../../src/text/letter-pairs.ts'

test('as string-similarity, on any two passages', () => {
  const passage = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc
      .array(fc.constantFrom('the ', 'port ', 'porter ', 'a', ' ', 'reporters'), { maxLength: 8 })
      .map((words) => words.join('')),
  )
  fc.assert(
    fc.property(passage, passage, (a, b) => {
      const numbers = pairNumbers([a])
      const alike = letterLikeness(countedPairs(a, numbers), countedPairs(b, numbers))
      expect(alike).toBeCloseTo(compareTwoStrings(a, b), 12)
    }),
    { numRuns: 500 },
  )
})
