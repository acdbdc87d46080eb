/** A decision that is new in, whether all that was applied before can stay as it is, out. */
import { expect, test } from 'vitest'
import { standingAlone } from '../../src/review/apply.ts'
import type { Action, Entry } from '../../src/review/decision.ts'
import { fold, mergeJournals } from '../../src/review/fold.ts'
import type { Item } from '../../src/review/subject.ts'
import { ferry } from '../report/ferry.ts'
import { applied, type Doing, reading, reviewing } from './reviewing.ts'

const first = reading(1, 'courier')

/** The last of the doings, upon what the others have made. */
function alone(...doings: readonly Doing[]): string | undefined {
  const entries: readonly Entry[] = reviewing(ferry, doings)
  const last = entries.at(-1)
  const decision = last?.kind === 'decide' && fold(mergeJournals(entries)).get(last.subject.id)
  if (!decision) throw new Error('no decision')
  return standingAlone(ferry, applied(ferry, entries.slice(0, -1)), decision)?.mark
}

const on = (item: Item, action: Action): Doing => [item, action]
const ACCEPT = { kind: 'accept' } as const
const REJECT = { kind: 'reject' } as const
const FLAG = { kind: 'flag', on: true } as const

test('what is accepted, or flagged alone, changes nothing', () => {
  expect(alone(on(first, ACCEPT))).toBe('confirmed')
  expect(alone(on(first, FLAG))).toBe('open')
  expect(alone(on(first, FLAG), on(first, ACCEPT))).toBe('confirmed')
  expect(alone(on(first, ACCEPT), on(first, FLAG))).toBe('confirmed')
})

test('what is corrected does', () => {
  expect(alone(on(first, REJECT))).toBeUndefined()
})

test('nothing stays where a correction is taken back', () => {
  expect(alone(on(first, REJECT), on(first, { kind: 'status', status: 'altered' }))).toBeUndefined()
})

test('what was said of other claims does not matter', () => {
  expect(alone(on(reading(2, 'courier'), REJECT), on(first, ACCEPT))).toBe('confirmed')
})

test('a decision on words that are gone is none that stays', () => {
  const [decision] = fold(mergeJournals(reviewing(ferry, [on(first, ACCEPT)]))).values()
  const [release, ...outlets] = ferry.witnesses
  if (!decision || !release) throw new Error('no decision')
  const without = {
    ...ferry,
    witnesses: [{ ...release, claims: [] }, ...outlets],
    readings: [],
    alignments: [],
  }
  expect(standingAlone(without, applied(without, []), decision)).toBeUndefined()
})
