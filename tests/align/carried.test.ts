/** The scores of all pairs of claims in, which of them are told out. */
import { describe, expect, test } from 'vitest'
import { carriedBy, carriersOf, crowdedOf, leastScore, likestOf } from '../../src/align/carried.ts'
import type { Scored } from '../../src/align/score.ts'
import { MOST_PASSAGES } from '../../src/options.ts'
import { read } from './read.ts'

type Told = { readonly cover?: readonly [number, number] } & Partial<Scored['around']>

/** What `carried.ts` looks at of a pair; the cover of the base's words and of the witness's. */
const pair = (score: number, { cover: [coverBase, coverWitness] = [0, 0], ...around }: Told = {}) =>
  ({ score, own: { coverBase, coverWitness }, around: { pair: 0, columnMargin: 0, ...around } }) as Scored

const balanced = { setting: 'balanced' } as const
const REPEAT = { cover: [1, 1] } as const

describe('the score that a pair needs', () => {
  const least = (around: Told) => leastScore([[pair(0, around)]], balanced)

  test.each([
    ['is half', {}, 0.5],
    ['is more for an article that came weeks later', { late: 0.6 }, 0.75],
    ['but not for one that came a few days later', { late: 0.5 }, 0.5],
    ['is more for one that has little to do with the release', { strange: 0.5 }, 0.9],
    ['but not for one as strange as rewrites are', { strange: 0.46 }, 0.5],
    ['is that of a late one for one that is both', { late: 0.6, strange: 0.5 }, 0.75],
  ])('%s', (_, around, expected) => expect(least(around)).toBe(expected))

  test('is another in each setting; of no claims the usual', () => {
    expect(leastScore([[pair(0)]], { setting: 'strict' })).toBe(0.7)
    expect(leastScore([[pair(0)]], { setting: 'lenient' })).toBe(0.25)
    expect(leastScore([], balanced)).toBe(0.5)
    expect(leastScore([[]], balanced)).toBe(0.5)
  })
})

describe('a passage carries a claim', () => {
  test('from the least score on', () => {
    expect(carriersOf([[pair(0.5), pair(0.499), pair(1)]], balanced)).toEqual([[0, 2]])
  })

  test('but not where it is weak by itself and more like another claim', () => {
    const carried = (own: number, columnMargin: number) =>
      carriersOf([[pair(0.6, { pair: own, columnMargin })], [pair(0.9)]], balanced)[0]
    expect(carried(-1.1, -0.1)).toEqual([])
    expect(carried(-1, -0.1)).toEqual([0])
    expect(carried(-1.1, 0)).toEqual([0])
  })

  test('unless it does not carry that other claim, and nothing else carries this one; from the least score on', () => {
    const poached = pair(0.6, { pair: -1.1, columnMargin: -0.1 })
    expect(carriersOf([[poached], [pair(0.4)]], balanced)).toEqual([[0], []])
    expect(
      carriersOf(
        [
          [pair(0.45, { pair: -1.1, columnMargin: -0.1 }), pair(0.7)],
          [pair(0.4), pair(0.1)],
        ],
        balanced,
      ),
    ).toEqual([[1], []])
  })

  test('beside other passages too, where it carries nothing else and is likest this claim', () => {
    const poached = pair(0.6, { pair: -1.1, columnMargin: -0.2 })
    const grid = (other: number) => [
      [poached, pair(0.7)],
      [pair(other), pair(0.1)],
    ]
    expect(carriersOf(grid(0.4), balanced)).toEqual([[0, 1], []])
    expect(carriersOf(grid(0.7), balanced)).toEqual([[1], [0]])
    expect(
      carriersOf(
        [
          [poached, pair(0.7)],
          [pair(0.61, { pair: -1.1, columnMargin: -0.2 }), pair(0.1)],
        ],
        balanced,
      ),
    ).toEqual([[1], [0]])
  })

  test('whatever its score where it repeats it, in an article that repeats most of the claims', () => {
    const half = [[pair(0.9, REPEAT)], [pair(0.1)]]
    expect(carriersOf([...half, [pair(0.1, REPEAT)]], balanced)).toEqual([[0], [], [0]])
    expect(carriersOf([[pair(0.1, REPEAT)], [pair(0.1)]], balanced)).toEqual([[], []])
  })

  test('and is a repeat only if each holds all of the other’s words', () => {
    expect(carriersOf([[pair(0.1, { cover: [1, 0.9] })]], balanced)).toEqual([[]])
    expect(carriersOf([[pair(0.1, { cover: [0.9, 1] })]], balanced)).toEqual([[]])
  })
})

describe('of the passages that carry a claim', () => {
  test('the likest are told where they are too many, in the order of the text', () => {
    const row = Array.from({ length: MOST_PASSAGES + 2 }, (_, j) => pair(j === 3 || j === 5 ? 0.6 : 0.7))
    const all = row.map((_, j) => j)
    expect(likestOf([row], [all])).toEqual([all.filter((j) => j !== 3 && j !== 5)])
    expect(likestOf([row], [all.slice(2)])).toEqual([all.slice(2)])
  })

  test('of equals those at the same place of their text, and then the first', () => {
    const row = Array.from({ length: MOST_PASSAGES + 1 }, (_, j) => pair(0.7, { apart: j === 0 ? 0.2 : 0.1 }))
    const all = row.map((_, j) => j)
    expect(likestOf([row], [all])).toEqual([all.slice(1)])
    const same = row.map(() => pair(0.7, { apart: 0 }))
    expect(likestOf([same], [all])).toEqual([all.slice(0, -1)])
  })

  test('one that repeats another claim word for word is none of a claim that is itself repeated', () => {
    const grid = [
      [pair(0.9, REPEAT), pair(0.8)],
      [pair(0.8), pair(0.9, REPEAT)],
      [pair(0.8), pair(0.1)],
    ]
    expect(carriedBy(grid, balanced)).toEqual([[0], [1], [0]])
  })

  test('one that nothing repeats stays beside the one that does', () => {
    expect(carriedBy([[pair(0.9, REPEAT), pair(0.8)]], balanced)).toEqual([[0, 1]])
  })
})

test('a claim is crowded that more passages carry than are told', () => {
  const base = read('release', 'The ferry sails. The bridge opens. The road is shut.')
  const columns = (count: number) => Array.from({ length: count }, (_, j) => j)
  const carriers = [columns(MOST_PASSAGES), columns(MOST_PASSAGES + 1)]
  expect(crowdedOf(base, carriers)).toEqual(['release.c2'])
})
