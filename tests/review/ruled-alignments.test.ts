/** A story in which claims share their passages, and a reviewer's rulings, in; which alignments carry a claim then, and what they say, out. */
import { describe, expect, test } from 'vitest'
import type { Alignment, Comparison } from '../../src/model.ts'
import { withReview } from '../../src/review/apply.ts'
import { goldOf } from '../../src/review/gold.ts'
import { comparisonOf, type Story } from '../present/story.ts'
import { miscounted, strayingSpans } from '../support/invariants.ts'
import { addition, applied, type Doing, reading, reviewing, wordsOf } from './reviewing.ts'

const RELEASE = `{The quay will close in May.} {Some 140 dockers must move.}

{The port may load 2 million tonnes.} {No ship will wait.}`

const POST = `{The quay will shut in May, and some 200 dockers should move.} {About 3 million tonnes is the aim.}

{It rained.} {Perhaps two million tonnes will be loaded.} “{No boat waits long now,}” {they said.} {All is well.}`

/** The first two claims share one passage, the third has two passages, the fourth none. */
const story = (): Story => ({
  release: { text: RELEASE },
  outlets: { post: { text: POST } },
  links: [
    {
      witness: 'post',
      base: [1, 2],
      claims: [1],
      verdict: 'altered',
      score: 0.9,
      changes: [
        { kind: 'wording', material: false, base: 'close', witness: 'shut', note: 'close → shut' },
        { kind: 'number', base: '140', witness: '200', note: '140 → 200' },
        { kind: 'modality', base: 'must', witness: 'should', note: 'must → should' },
        { kind: 'detail-added', material: false, witness: 'and', note: 'and' },
      ],
    },
    {
      witness: 'post',
      base: [3],
      claims: [4],
      verdict: 'altered',
      score: 0.8,
      changes: [
        { kind: 'modality', base: 'may', witness: 'will', note: 'may → will' },
        { kind: 'wording', material: false, base: 'load', witness: 'loaded', note: 'load → loaded' },
      ],
    },
    {
      witness: 'post',
      base: [3],
      claims: [2],
      verdict: 'altered',
      score: 0.6,
      changes: [{ kind: 'number', base: '2 million', witness: '3 million', note: '2 → 3' }],
    },
  ],
})

function ruledBy(...doings: readonly Doing[]): Comparison {
  const tool = comparisonOf(story())
  const { comparison } = applied(tool, reviewing(tool, doings))
  expect([...miscounted(comparison), ...strayingSpans(comparison)]).toEqual([])
  return comparison
}

const told = ({ base, claims, verdict, changes }: Alignment) =>
  `${base.join('+')} ~ ${claims.join('+')}: ${verdict}${changes.map(({ kind }) => ` ${kind}`).join('')}`
const carrying = ({ readings, alignments }: Comparison, claim: number): string[] => {
  const ids = readings.find(({ base }) => base === `release.c${claim}`)?.alignments ?? []
  return ids.flatMap((id) => alignments.filter((one) => one.id === id).map(told))
}
const statuses = ({ readings }: Comparison) => readings.map(({ status }) => status)

describe('a passage that two claims share', () => {
  test('is one alignment before, with the changes of both', () => {
    expect(carrying(comparisonOf(story()), 1)).toEqual([
      'release.c1+release.c2 ~ post.c1: altered wording number modality detail-added',
    ])
  })

  test('is parted where one of them is ruled: the other keeps what was said of its own words', () => {
    const comparison = ruledBy([reading(2, 'post'), { kind: 'reject' }])
    expect(carrying(comparison, 2)).toEqual(['release.c2 ~ post.c1: reworded detail-added wording'])
    expect(carrying(comparison, 1)).toEqual(['release.c1 ~ post.c1: reworded wording detail-added'])
    expect(statuses(comparison)).toEqual(['reworded', 'reworded', 'altered', 'omitted'])
  })

  test('stays an alteration for the claim whose words were changed', () => {
    const comparison = ruledBy([reading(1, 'post'), { kind: 'status', status: 'omitted' }])
    expect(carrying(comparison, 1)).toEqual([])
    expect(carrying(comparison, 2)).toEqual(['release.c2 ~ post.c1: altered number modality detail-added'])
    expect(statuses(comparison)).toEqual(['omitted', 'altered', 'altered', 'omitted'])
  })

  test('is nobody’s where both are said to be omitted: it is an addition', () => {
    const omitted = { kind: 'status', status: 'omitted' } as const
    const comparison = ruledBy([reading(1, 'post'), omitted], [reading(2, 'post'), omitted])
    expect(comparison.alignments.map(told).some((line) => line.includes('post.c1:'))).toBe(false)
    expect(comparison.additions.flatMap(({ claims }) => claims)).toContain('post.c1')
  })

  test('parted, shows the edits between its own words alone', () => {
    const comparison = ruledBy([reading(2, 'post'), { kind: 'reject' }])
    const [release] = comparison.witnesses
    const [first] = release?.claims ?? []
    const left = comparison.alignments.find(({ base }) => base.join() === 'release.c1')
    expect(left?.edits.length).toBeGreaterThan(0)
    for (const { base } of left?.edits ?? []) expect(base.end).toBeLessThanOrEqual(first?.span.end ?? 0)
  })
})

describe('a claim that two passages carry', () => {
  test('told to have one change keeps it where it is, and what is new is the better one’s', () => {
    const only = ruledBy([reading(3, 'post'), { kind: 'kinds', kinds: ['number'] }])
    expect(carrying(only, 3)).toEqual([
      'release.c3 ~ post.c4: altered number',
      'release.c3 ~ post.c2: altered number',
    ])
    const scope = ruledBy([reading(3, 'post'), { kind: 'kinds', kinds: ['order', 'scope'] }])
    expect(carrying(scope, 3)).toEqual([
      'release.c3 ~ post.c4: altered scope order',
      'release.c3 ~ post.c2: reworded',
    ])
  })

  test('told to be other words of one meaning keeps the changes of words', () => {
    const comparison = ruledBy([reading(3, 'post'), { kind: 'reject' }])
    expect(carrying(comparison, 3)).toEqual([
      'release.c3 ~ post.c4: reworded wording',
      'release.c3 ~ post.c2: reworded',
    ])
  })

  test('told to be carried by one of them leaves the other to the additions', () => {
    const passages = [wordsOf(comparisonOf(story()), 'post.c2')]
    const comparison = ruledBy([
      reading(3, 'post'),
      { kind: 'realign', status: 'altered', kinds: ['number'], passages },
    ])
    expect(carrying(comparison, 3)).toEqual(['release.c3 ~ post.c2: altered number'])
    expect(comparison.additions.flatMap(({ claims }) => claims)).toContain('post.c4')
  })

  test('given a third passage has one more alignment, behind those that were found', () => {
    const tool = comparisonOf(story())
    const passages = ['post.c2', 'post.c3', 'post.c4'].map((id) => wordsOf(tool, id))
    const comparison = ruledBy([
      reading(3, 'post'),
      { kind: 'realign', status: 'reworded', kinds: [], passages },
    ])
    expect(
      carrying(comparison, 3)
        .map((line) => line.slice(0, 'release.c3 ~ post.c4'.length))
        .sort(),
    ).toEqual(['release.c3 ~ post.c2', 'release.c3 ~ post.c3', 'release.c3 ~ post.c4'])
    expect(statuses(comparison)).toEqual(['altered', 'altered', 'reworded', 'omitted'])
  })
})

test('a claim that nobody carried is given a passage, and loses it when the step is undone', () => {
  const tool = comparisonOf(story())
  const passages = [wordsOf(tool, 'post.c5')]
  const doing: Doing = [reading(4, 'post'), { kind: 'realign', status: 'reworded', kinds: [], passages }]
  expect(carrying(ruledBy(doing), 4)).toEqual(['release.c4 ~ post.c5: reworded'])
  expect(ruledBy(doing, 'undo')).toEqual(comparisonOf(story()))
})

test('rulings on one claim after the other are those made at once', () => {
  const doings: Doing[] = [
    [reading(1, 'post'), { kind: 'status', status: 'omitted' }],
    [reading(3, 'post'), { kind: 'reject' }],
    [reading(2, 'post'), { kind: 'kinds', kinds: ['wording'] }],
  ]
  const all = ruledBy(...doings)
  expect(statuses(all)).toEqual(['omitted', 'reworded', 'reworded', 'omitted'])
  expect(ruledBy(...doings.toReversed()).alignments).toEqual(all.alignments)
})

describe('a reviewed story as an annotated case', () => {
  const caseOf = (...doings: readonly Doing[]) => {
    const tool = comparisonOf({
      ...story(),
      quoteChecks: [{ quote: 1, witness: 'post', verdict: 'altered', base: 'No ship will wait.' }],
    })
    const reviewed = withReview(applied(tool, reviewing(tool, doings)))
    return goldOf(reviewed, new Set()).outlets['post.txt'] ?? goldOf(reviewed, new Set()).outlets.post
  }

  test('counts what was confirmed and corrected, and no flag', () => {
    const outlet = caseOf(
      [reading(1, 'post'), { kind: 'accept' }],
      [reading(2, 'post'), { kind: 'reject' }],
      [reading(3, 'post'), { kind: 'flag', on: true }],
    )
    expect(Object.values(outlet?.claims ?? {}).map(({ optional }) => optional ?? false)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  test('has each cell’s passages and kinds once, and the words of additions whole', () => {
    const outlet = caseOf([addition('post.c6+', 'post'), { kind: 'accept' }])
    expect(outlet?.claims.R3).toEqual({
      status: 'altered',
      spans: ['Perhaps two million tonnes will be loaded.', 'About 3 million tonnes is the aim.'],
      kinds: ['modality', 'wording', 'number'],
      optional: true,
    })
    expect(outlet?.additions).toContain('It rained.')
    expect(outlet?.relation).toBe('rewrite')
  })

  test('has its quotations with what they are of', () => {
    expect(caseOf()?.quotes).toEqual([
      { text: 'No boat waits long now,', source: 'release', fidelity: 'altered', base: 'No ship will wait.' },
    ])
  })
})
