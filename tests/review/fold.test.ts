import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/review/decision.ts'
import { fold, mergeJournals } from '../../src/review/fold.ts'
import { ferry } from '../report/ferry.ts'
import { type Doing, reading, reviewing } from './reviewing.ts'

const first = reading(1, 'courier')
const second = reading(2, 'courier')
const accept = { kind: 'accept' } as const
const reject = { kind: 'reject' } as const

const statuses = (entries: readonly Entry[]) =>
  [...fold(mergeJournals(entries)).values()].map(({ ruling }) => ruling?.status)

describe('undo and redo', () => {
  const doing = (...doings: readonly Doing[]) => statuses(reviewing(ferry, doings))

  test('a step is undone, and comes back', () => {
    expect(doing([first, accept], 'undo')).toEqual([])
    expect(doing([first, accept], 'undo', 'redo')).toEqual(['altered'])
  })

  test('reach back as far as the journal does', () => {
    expect(doing([first, accept], [second, reject], 'undo', 'undo')).toEqual([])
    expect(doing([first, accept], [second, reject], 'undo', 'undo', 'redo')).toEqual(['altered'])
    expect(doing([first, accept], [second, reject], 'undo', 'undo', 'redo', 'redo')).toEqual([
      'altered',
      'reworded',
    ])
  })

  test('an undone second thought leaves the first', () => {
    expect(doing([first, accept], [first, reject])).toEqual(['reworded'])
    expect(doing([first, accept], [first, reject], 'undo')).toEqual(['altered'])
  })

  test('a reviewer undoes nothing of another', () => {
    const annas = reviewing(ferry, [[first, accept]])
    expect(statuses(reviewing(ferry, [[second, reject], 'undo', 'undo'], 'ben', annas))).toEqual(['altered'])
  })
})

describe('two reviewers', () => {
  const annas = reviewing(ferry, [[first, accept]])
  const bens = reviewing(ferry, [[first, reject]], 'ben')

  test('who did not know of each other differ, whichever journal is read first', () => {
    const [one] = fold(mergeJournals(annas, bens)).values()
    const [other] = fold(mergeJournals(bens, annas)).values()
    expect(one?.conflict).toBe(true)
    expect(one).toEqual(other)
  })

  test('who say the same do not', () => {
    const same = reviewing(ferry, [[first, accept]], 'ben')
    const [decision] = fold(mergeJournals(annas, same)).values()
    expect(decision?.conflict).toBe(false)
  })

  test('are agreed once one of them has answered the other', () => {
    const merged = mergeJournals(annas, bens)
    const [decision] = fold(reviewing(ferry, [[first, accept]], 'anna', merged)).values()
    expect({ conflict: decision?.conflict, status: decision?.ruling?.status }).toEqual({
      conflict: false,
      status: 'altered',
    })
  })
})

test('a journal that is read twice counts once', () => {
  const entries = reviewing(ferry, [[first, accept], 'undo'])
  expect(mergeJournals(entries, entries)).toEqual(entries)
})

test('a flag and a note are kept without a judgement, and go when they are taken away', () => {
  const noted = reviewing(ferry, [
    [first, { kind: 'flag', on: true }],
    [first, { kind: 'note', text: 'ask the ministry' }],
  ])
  const [decision] = fold(noted).values()
  expect(decision).toMatchObject({ ruling: null, flagged: true, note: 'ask the ministry' })
  const gone = reviewing(
    ferry,
    [
      [first, { kind: 'flag', on: false }],
      [first, { kind: 'note', text: '' }],
    ],
    'anna',
    noted,
  )
  expect([...fold(gone)]).toEqual([])
})
