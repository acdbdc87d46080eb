import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/present/view.ts'
import { ferry } from '../report/ferry.ts'
import { comparisonOf, type Link } from './story.ts'

const marks = (scores: readonly { presence: number; prominence: number | null; fidelity: number | null }[]) =>
  scores.map(({ presence, prominence, fidelity }) => [presence, prominence, fidelity])

test('without messages every claim is one; each mark has its reason', () => {
  const { messages } = viewOf(ferry).scorecard
  expect(messages.map(({ scores }) => marks(scores.slice(0, 2)))).toEqual([
    // In the headline, “must” made “should”; absent from the herald.
    [
      [2, 2, 1],
      [0, null, null],
    ],
    // In the lead with another date.
    [
      [2, 2, 0],
      [0, null, null],
    ],
    [
      [0, null, null],
      [0, null, null],
    ],
    // In the body, the quotation changed.
    [
      [2, 1, 1],
      [0, null, null],
    ],
    // In the herald's lead, word for word.
    [
      [0, null, null],
      [2, 2, 2],
    ],
    [
      [0, null, null],
      [2, 2, 1],
    ],
  ])
})

test('a message of several claims is whole where all are, as prominent as the best, as faithful as the worst', () => {
  const claims = (...numbers: number[]) => numbers.map((n) => `release.c${n}`)
  const messages = [
    { text: 'Two engineers from June', claims: claims(1, 2) },
    { text: 'The rule and its exception', claims: claims(2, 3) },
    { text: 'Safety first', claims: claims(4) },
  ]
  const card = viewOf(ferry, messages).scorecard
  expect(card.messages.map(({ scores }) => marks(scores.slice(0, 1)))).toEqual([
    [[2, 2, 0]],
    [[1, 2, 0]],
    [[2, 1, 1]],
  ])
  expect(card.messages[0]?.scores[0]).toMatchObject({
    total: 4,
    statuses: ['altered', 'altered'],
    divergences: [1, 2, 3],
    places: [
      { path: 'stories/courier.txt', line: 3 },
      { path: 'stories/courier.txt', line: 3 },
    ],
  })
  expect(card.outlets[0]).toEqual({
    witness: 'courier',
    pullThrough: 1,
    presence: 5 / 3,
    prominence: 5 / 3,
    fidelity: 1 / 3,
    score: 11 / 18,
  })
  expect(card.outlets[2]).toEqual({
    witness: 'tribune',
    pullThrough: 0,
    presence: 0,
    prominence: null,
    fidelity: null,
    score: 0,
  })
})

describe('presence', () => {
  const presence = (...links: readonly Omit<Link, 'witness' | 'base' | 'claims' | 'verdict'>[]) => {
    const text = '{Fares rise by 4% in June.} {Children pay nothing.}'
    const comparison = comparisonOf({
      release: { text },
      outlets: { post: { text } },
      links: links.map((link, n) => ({
        witness: 'post',
        base: [1],
        claims: [n + 1],
        verdict: 'reworded' as const,
        ...link,
      })),
    })
    return viewOf(comparison).scorecard.messages[0]?.scores[0]?.presence
  }
  const dropped = { changes: [{ kind: 'detail-dropped', material: false }] } as const

  test('a claim without its details is there in part', () => expect(presence(dropped)).toBe(1))
  test('a detail that another passage gives is not missing', () => expect(presence(dropped, {})).toBe(2))
})

test('a story without claims has an empty scorecard', () => {
  const empty = comparisonOf({ release: { text: '' }, outlets: { post: { text: '{It rains.}' } }, links: [] })
  const card = viewOf(empty).scorecard
  expect(card.messages).toEqual([])
  expect(card.outlets).toMatchObject([{ pullThrough: 0, score: 0 }])
})
