/** Decisions in, the line of each out; and who stands where when a story has changed. */
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/review/decision.ts'
import { listing } from '../../src/review/listing.ts'
import { ferry } from '../report/ferry.ts'
import { addition, applied, type Doing, reading, reviewing } from './reviewing.ts'

const FIRST = 'release.c1'
const wordsOf = (n: number) => {
  const [{ article, claims }] = ferry.witnesses as [(typeof ferry.witnesses)[number]]
  const span = claims[n - 1]?.span ?? { start: 0, end: 0 }
  return article.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}

const listed = (entries: readonly Entry[], comparison = ferry) =>
  listing(comparison, applied(comparison, entries))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

const lines = (...doings: readonly Doing[]) => listed(reviewing(ferry, doings))

const said = (claim: number, witness = 'courier') =>
  ferry.readings.find((one) => one.base === `release.c${claim}` && one.witness === witness)?.status

describe('a decision is a line', () => {
  test('with its mark, the outlet, what is said, the words and who said it', () => {
    expect(said(1)).toBe('altered')
    const [fields = []] = lines([reading(1, 'courier'), { kind: 'accept' }])
    expect(fields).toHaveLength(7)
    expect(fields.slice(0, 2)).toEqual(['confirmed', 'courier'])
    expect(fields[2]).toMatch(/^altered \([a-z, -]+\)$/)
    expect(fields.slice(3)).toEqual(['', wordsOf(1), '', 'anna'])
  })

  test('of several kinds all are named, of none none is', () => {
    const kinds = { kind: 'kinds', kinds: ['number', 'wording'] } as const
    const status = { kind: 'status', status: 'verbatim' } as const
    expect(lines([reading(1, 'courier'), kinds])[0]?.[2]).toBe('altered (number, wording)')
    expect(lines([reading(1, 'courier'), status])[0]?.[2]).toBe('verbatim')
  })

  test('with a flag and a note, which alone are no ruling', () => {
    const flag = { kind: 'flag', on: true } as const
    const note = { kind: 'note', text: 'ask\tthe\nport' } as const
    expect(lines([reading(1, 'courier'), flag], [reading(1, 'courier'), note])).toEqual([
      ['open', 'courier', '', 'flagged', wordsOf(1), 'ask the port', 'anna'],
    ])
  })

  test('in the order of the release, additions behind', () => {
    const [added] = ferry.additions.filter(({ witness }) => witness === 'courier')
    const accept = { kind: 'accept' } as const
    const order = lines(
      [addition(added?.id ?? '', 'courier'), accept],
      [reading(3, 'courier'), accept],
      [reading(2, 'herald'), accept],
    ).map((fields) => fields[4])
    expect(order.slice(0, 2)).toEqual([wordsOf(2), wordsOf(3)])
    expect(order).toHaveLength(3)
  })

  test('two that differ are a conflict', () => {
    const annas = reviewing(ferry, [[reading(1, 'courier'), { kind: 'accept' }]])
    const bens = reviewing(ferry, [[reading(1, 'courier'), { kind: 'reject' }]], 'ben')
    expect(listed([...annas, ...bens]).map(([mark]) => mark)).toEqual(['conflict'])
  })

  test('whose words are gone says so behind the note', () => {
    const noted = reviewing(ferry, [
      [reading(1, 'courier'), { kind: 'reject' }],
      [reading(1, 'courier'), { kind: 'note', text: 'seen' }],
    ])
    const [release, ...outlets] = ferry.witnesses
    if (!release) throw new Error('no release')
    const without = {
      ...ferry,
      witnesses: [{ ...release, claims: release.claims.filter(({ id }) => id !== FIRST) }, ...outlets],
      readings: ferry.readings.filter(({ base }) => base !== FIRST),
      alignments: ferry.alignments.filter(({ base }) => !base.includes(FIRST)),
    }
    const [fields = []] = listed(noted, without)
    expect(fields[0]).toBe('re-check')
    expect(fields[5]).toMatch(/^seen; \S/u)
  })
})
