/** A witness and the claims of it that carry something in, the clauses that join them out. */
import { describe, expect, test } from 'vitest'
import { regroup } from '../../src/align/regroup.ts'
import { slice } from '../../src/text/span.ts'
import { read } from './read.ts'

const TEXT = `The council closed the pool, and the school must pay for the bus, but the library stays open.

“The bridge fell,” said Nora Feld; the road is shut.`
const witness = read('courier', TEXT)

function grouped(...carrying: readonly number[]) {
  const { witness: after, place } = regroup(witness, new Set(carrying))
  return { claims: after.claims.map(({ span }) => slice(TEXT, span)), place }
}

test('there are three clauses in the first sentence and two in the second', () => {
  expect(witness.claims.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1])
})

describe('clauses of a sentence', () => {
  const [pool, bus, library, bridge, road] = witness.claims.map(({ span }) => slice(TEXT, span))

  test('that carries nothing stay as they are', () => {
    expect(grouped()).toEqual({ claims: [pool, bus, library, bridge, road], place: [0, 1, 2, 3, 4] })
  })

  test('join the carrying clause before them', () => {
    expect(grouped(0)).toEqual({
      claims: [`${pool} ${bus} ${library}`, bridge, road],
      place: [0, 0, 0, 1, 2],
    })
  })

  test('join the one behind where none stands before', () => {
    expect(grouped(2)).toEqual({
      claims: [`${pool} ${bus} ${library}`, bridge, road],
      place: [0, 0, 0, 1, 2],
    })
  })

  test('that both carry stay apart', () => {
    expect(grouped(0, 1)).toEqual({
      claims: [pool, `${bus} ${library}`, bridge, road],
      place: [0, 1, 1, 2, 3],
    })
    expect(grouped(0, 2)).toEqual({
      claims: [`${pool} ${bus}`, library, bridge, road],
      place: [0, 0, 1, 2, 3],
    })
  })

  test('do not join those of another sentence', () => {
    expect(grouped(2, 3).claims).toEqual([`${pool} ${bus} ${library}`, `${bridge} ${road}`])
  })
})

test('a claim that others join is numbered anew, keeps what it is and takes the quotations over', () => {
  const [, joined] = regroup(witness, new Set([0, 4])).witness.claims
  expect(joined).toMatchObject({
    id: 'courier.c2',
    sentence: 1,
    quotes: witness.quotes.map(({ id }) => id),
    leansOn: [],
  })
  expect(joined?.attribution).toEqual(witness.claims[4]?.attribution)
})
