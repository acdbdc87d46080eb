/** What a reviewer saw and did in, the finding that holds then out; and when two findings, or two deeds, are one. */
import { describe, expect, test } from 'vitest'
import type { Action, Decision, Deed, Finding } from '../../src/review/decision.ts'
import { deedOn, dismissal } from '../../src/review/deed.ts'
import { findingKey, fold, mergeJournals } from '../../src/review/fold.ts'
import { indexOf } from '../../src/review/index-of.ts'
import { rulingOf } from '../../src/review/ruling.ts'
import { findingOf, type Item, subjectOf } from '../../src/review/subject.ts'
import { ferry } from '../report/ferry.ts'
import { addition, applied, reading, reviewing } from './reviewing.ts'

const QUAY = { exact: 'The quay reopened.', prefix: 'He said. ', suffix: ' It rained.' }
const FEES = { exact: 'The fees rose.', prefix: '', suffix: '' }
const ALTERED: Finding = { status: 'altered', kinds: ['number', 'wording'], passages: [QUAY] }

function ruled(seen: Finding, action: Action): Finding {
  const outlet = { sigil: 'courier', sha256: '00' }
  const deed: Deed = {
    kind: 'decide',
    id: '1',
    at: '2024-03-11T09:00:00Z',
    by: 'anna',
    step: 'anna 1',
    subject: { id: 's', base: null, outlet, seen },
    action,
    over: [],
    settles: [],
  }
  return rulingOf(deed)
}

describe('a finding', () => {
  test.each<[what: string, seen: Finding, action: Action, then: Partial<Finding>]>([
    ['accepted holds', ALTERED, { kind: 'accept' }, ALTERED],
    ['flagged holds', ALTERED, { kind: 'flag', on: true }, ALTERED],
    ['noted holds', ALTERED, { kind: 'note', text: 'ask' }, ALTERED],
    [
      'of a divergence rejected is other words of one meaning',
      ALTERED,
      { kind: 'reject' },
      { status: 'reworded', kinds: ['wording'], passages: [QUAY] },
    ],
    [
      'of other words rejected is an omission',
      { ...ALTERED, status: 'reworded', kinds: ['wording'] },
      { kind: 'reject' },
      { status: 'omitted', kinds: [], passages: [] },
    ],
    [
      'of the same words rejected is an omission',
      { ...ALTERED, status: 'verbatim', kinds: [] },
      { kind: 'reject' },
      { status: 'omitted', kinds: [], passages: [] },
    ],
    [
      'of an addition rejected is set aside, with its words',
      { ...ALTERED, status: 'added', kinds: [] },
      { kind: 'reject' },
      { status: 'set-aside', kinds: [], passages: [QUAY] },
    ],
    [
      'called the same words has no change',
      ALTERED,
      { kind: 'status', status: 'verbatim' },
      { status: 'verbatim', kinds: [], passages: [QUAY] },
    ],
    [
      'called other words keeps the changes of words',
      ALTERED,
      { kind: 'status', status: 'reworded' },
      { status: 'reworded', kinds: ['wording'], passages: [QUAY] },
    ],
    ['called a divergence keeps every change', ALTERED, { kind: 'status', status: 'altered' }, ALTERED],
    [
      'called an omission has neither change nor words',
      ALTERED,
      { kind: 'status', status: 'omitted' },
      { status: 'omitted', kinds: [], passages: [] },
    ],
    [
      'given a change that matters is a divergence',
      { ...ALTERED, status: 'verbatim', kinds: [] },
      { kind: 'kinds', kinds: ['order', 'scope'] },
      { status: 'altered', kinds: ['order', 'scope'], passages: [QUAY] },
    ],
    [
      'given changes of words alone is none',
      ALTERED,
      { kind: 'kinds', kinds: ['order'] },
      { status: 'reworded', kinds: ['order'], passages: [QUAY] },
    ],
    [
      'given other words has those and what was said of them',
      ALTERED,
      { kind: 'realign', status: 'reworded', kinds: ['order'], passages: [FEES] },
      { status: 'reworded', kinds: ['order'], passages: [FEES] },
    ],
  ])('%s', (_, seen, action, then) => {
    expect(ruled(seen, action)).toEqual(then)
  })

  test('is one with another that says the same of the same words, in whatever order', () => {
    const one: Finding = { ...ALTERED, passages: [QUAY, FEES] }
    const same: Finding = {
      status: 'altered',
      kinds: ['wording', 'number'],
      passages: [FEES, { ...QUAY, prefix: '' }],
    }
    expect(findingKey(same)).toBe(findingKey(one))
    expect(one.kinds).toEqual(['number', 'wording'])
    const others: Finding[] = [
      { ...one, status: 'reworded' },
      { ...one, kinds: ['number'] },
      { ...one, passages: [QUAY] },
      { ...one, passages: [QUAY, { ...FEES, exact: 'The fees fell.' }] },
    ]
    for (const other of others) expect(findingKey(other)).not.toBe(findingKey(one))
  })
})

describe('a deed', () => {
  const first = reading(1, 'courier')
  const hand = { by: 'anna', at: '2024-03-11T10:00:00Z', step: 'anna 9' }
  const decided = () => fold(mergeJournals(reviewing(ferry, [[first, { kind: 'accept' }]])))
  const [FLAG, REJECT] = [{ kind: 'flag', on: true } as const, { kind: 'reject' } as const]

  test('that judges answers the one before, a flag and a note answer nothing', () => {
    const decisions = decided()
    const heads = [...decisions.values()].flatMap((decision) => decision.heads.map(({ id }) => id))
    expect(heads).toHaveLength(1)
    const over = (action: Action) => deedOn(ferry, first, action, hand, decisions, undefined).over
    expect(over(REJECT)).toEqual(heads)
    expect(over(FLAG)).toEqual([])
    expect(over({ kind: 'note', text: 'ask' })).toEqual([])
  })

  test('on words that have changed settles what was said of the old ones, but a flag does not', () => {
    const old = reviewing(ferry, [[reading(2, 'courier'), { kind: 'accept' }]])
    const [decision] = fold(mergeJournals(old)).values()
    if (!decision) throw new Error('no decision')
    const [standing] = applied(ferry, old).standings.values()
    if (!standing) throw new Error('no standing')
    const stale = { ...standing, mark: 're-check' as const }
    const settles = (action: Action) => deedOn(ferry, first, action, hand, new Map(), stale).settles
    expect(settles(REJECT)).toEqual([decision.subject.id])
    expect(settles(FLAG)).toEqual([])
  })

  test('has a name of its own: another hand, action or subject is another', () => {
    const ids = [
      deedOn(ferry, first, REJECT, hand, new Map(), undefined),
      deedOn(ferry, first, FLAG, hand, new Map(), undefined),
      deedOn(ferry, first, REJECT, { ...hand, by: 'ben' }, new Map(), undefined),
      deedOn(ferry, reading(2, 'courier'), REJECT, hand, new Map(), undefined),
    ].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/u)
  })

  test('that lets go of a decision leaves none', () => {
    const entries = reviewing(ferry, [[first, REJECT]])
    const decisions = fold(mergeJournals(entries))
    const [decision] = decisions.values()
    const gone = dismissal(decision as Decision, hand, decisions)
    expect(fold(mergeJournals([...entries, gone])).size).toBe(0)
  })
})

describe('what is judged', () => {
  const [added] = ferry.additions.filter(({ witness }) => witness === 'courier')
  const items: readonly Item[] = [
    ...[1, 2, 3].flatMap((n) => ['courier', 'herald', 'tribune'].map((sigil) => reading(n, sigil))),
    ...ferry.additions.map(({ id, witness }) => addition(id, witness)),
  ]

  test('has a name of its own, the same in a copy of the story', () => {
    const ids = items.map((item) => subjectOf(ferry, item).id)
    expect(new Set(ids).size).toBe(items.length)
    expect(items.map((item) => subjectOf(structuredClone(ferry), item).id)).toEqual(ids)
  })

  test('is told with the words of the release, none for an addition', () => {
    expect(subjectOf(ferry, reading(1, 'courier')).base?.exact.length).toBeGreaterThan(0)
    expect(subjectOf(ferry, addition(added?.id ?? '', 'courier')).base).toBeNull()
  })

  test('names no outlet and no claim that the story does not have', () => {
    expect(() => subjectOf(ferry, reading(1, 'gazette'))).toThrow('no outlet gazette in the comparison')
    expect(() => subjectOf(ferry, reading(1, 'release'))).toThrow('no outlet release in the comparison')
    expect(() => subjectOf(ferry, reading(99, 'courier'))).toThrow('no claim release.c99 in the comparison')
  })

  test('is looked up by its names, and unknown names are nobody', () => {
    const index = indexOf(ferry)
    expect(index.outlet('release')).toBeUndefined()
    expect(index.outlet('courier')?.article.sigil).toBe('courier')
    expect(index.reading('release.c1', 'gazette')).toBeUndefined()
    expect(index.reading('release.c1', 'courier')?.witness).toBe('courier')
    expect([index.claim('release.c1')?.id, index.claim('courier.c1')?.id]).toEqual([
      'release.c1',
      'courier.c1',
    ])
    expect([index.claim('gazette.c1'), index.claim('release.c99'), index.quote('courier.q99')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(index.holder(added?.claims[0] ?? '')).toBe(added?.id)
    expect(index.holder('release.c1')).toBeUndefined()
    expect(() => indexOf({ ...ferry, base: 'gazette' })).toThrow('no base gazette in the comparison')
  })

  test('is seen with each passage once, in the order of the text', () => {
    for (const item of items) {
      const { passages } = findingOf(indexOf(ferry), item)
      const { text } = indexOf(ferry).outlet(item.witness)?.article ?? { text: '' }
      const places = passages.map(({ prefix, exact }) => text.indexOf(prefix + exact))
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      expect(places.every((place) => place >= 0)).toBe(true)
    }
  })
})
