/** A column that takes up little of a release in, whether it is held to be of another event out: by its words only where no date tells. */
import { expect, test } from 'vitest'
import { scorePairs } from '../../src/align/score.ts'
import { read } from './read.ts'

const RELEASE = `The Harbour Board has closed the old swing bridge to lorries.

Inspectors found cracks in two of its bearings.

Repairs will take nine weeks.`
const COLUMN = `My grandmother crossed it on her way to school, and so did I.

Cracks, say the inspectors, have turned up in a pair of bearings.

I shall miss the queue.`

const strangeness = (released?: string, printed?: string) =>
  scorePairs(read('release', RELEASE, released), read('column', COLUMN, printed))[0]?.[0]?.around.strange

test('two dates tell which event an article is of; without them its words do', () => {
  expect(strangeness('2024-05-02', '2024-05-03')).toBe(0)
  expect(strangeness()).toBeGreaterThan(0.3)
  expect(strangeness('2024-05-02')).toBe(strangeness())
  expect(strangeness(undefined, '2024-05-03')).toBe(strangeness())
})
