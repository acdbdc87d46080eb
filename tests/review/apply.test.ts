import { describe, expect, test } from 'vitest'
import { articleOf, compare } from '../../src/index.ts'
import type { Comparison, Sigil } from '../../src/model.ts'
import { withReview } from '../../src/review/apply.ts'
import type { Action } from '../../src/review/decision.ts'
import type { Item } from '../../src/review/subject.ts'
import { comparisonOf, type Story } from '../present/story.ts'
import { addition, applied, reading, reviewing, wordsOf } from './reviewing.ts'

const RELEASE = `{The port of Varna will close its old grain berth in May.} {Some 140 dockers will move to the new terminal.}

{The port expects to load 2 million tonnes a year there.}`

const POST = `{Varna’s old grain berth will shut in May.} {About 200 dockers will move to the new terminal.}

{Unions have called a strike.}`

const story: Story = {
  release: { text: RELEASE },
  outlets: { post: { text: POST } },
  links: [
    { witness: 'post', base: [1], claims: [1], verdict: 'reworded' },
    {
      witness: 'post',
      base: [2],
      claims: [2],
      verdict: 'altered',
      edits: [['Some 140', 'About 200']],
      changes: [{ kind: 'number', base: '140', witness: '200', note: '140 → 200' }],
    },
  ],
}
const port = comparisonOf(story)

const statusOf = ({ readings }: Comparison, base: string, witness: Sigil = 'post') =>
  readings.find((one) => one.base === base && one.witness === witness)?.status

const ruledBy = (...doings: readonly (readonly [Item, Action])[]) =>
  withReview(applied(port, reviewing(port, doings)))

/** Every claim of an outlet is carried, or added, or no claim: once. */
const expectAllAccounted = ({ witnesses, alignments, additions, base }: Comparison) => {
  for (const { article, claims } of witnesses.filter((one) => one.article.sigil !== base)) {
    const carried = new Set(alignments.flatMap((one) => (one.witness === article.sigil ? one.claims : [])))
    const added = additions.flatMap((one) => (one.witness === article.sigil ? one.claims : []))
    expect([...carried, ...added].sort()).toEqual(claims.map(({ id }) => id).sort())
  }
}

describe('a decision', () => {
  test('that accepts changes nothing but who stands behind it', () => {
    const { review, ...rest } = ruledBy([reading(2, 'post'), { kind: 'accept' }])
    expect(rest).toEqual(port)
    expect(review).toEqual([
      {
        base: 'release.c2',
        witness: 'post',
        claims: ['post.c2'],
        spans: [port.witnesses[1]?.claims[1]?.span],
        mark: 'confirmed',
        suggested: 'altered',
        ruled: 'altered',
        conflict: false,
        flagged: false,
        note: '',
        by: 'anna',
      },
    ])
  })

  test('that rejects a divergence leaves other words of the same meaning', () => {
    const comparison = ruledBy([reading(2, 'post'), { kind: 'reject' }])
    expect(statusOf(comparison, 'release.c2')).toBe('reworded')
    expect(comparison.alignments.map(({ changes }) => changes)).toEqual([[], []])
  })

  test('that rejects an agreement leaves an omission, and its words to the additions', () => {
    const comparison = ruledBy([reading(1, 'post'), { kind: 'reject' }])
    expect(statusOf(comparison, 'release.c1')).toBe('omitted')
    expect(comparison.additions.flatMap(({ claims }) => claims).sort()).toEqual(['post.c1', 'post.c3'])
    expectAllAccounted(comparison)
  })

  test('names what changed', () => {
    const comparison = ruledBy([reading(1, 'post'), { kind: 'kinds', kinds: ['modality', 'wording'] }])
    const [alignment] = comparison.alignments
    expect(alignment?.verdict).toBe('altered')
    expect(alignment?.changes.map(({ kind, material }) => [kind, material])).toEqual([
      ['modality', true],
      ['wording', false],
    ])
  })

  test('chooses other words for a claim, which are an addition no longer', () => {
    const strike = wordsOf(port, 'post.c3')
    const comparison = ruledBy([
      reading(3, 'post'),
      { kind: 'realign', status: 'reworded', kinds: [], passages: [strike] },
    ])
    expect(statusOf(comparison, 'release.c3')).toBe('reworded')
    expect(comparison.additions).toEqual([])
    expectAllAccounted(comparison)
    const made = comparison.alignments.at(-1)
    expect(made?.evidence).toEqual({ reviewer: 1 })
    expect(made?.edits).not.toEqual([])
  })

  test('sets an addition aside: it is no claim, and every word stays accounted for', () => {
    const comparison = ruledBy([addition('post.c3+', 'post'), { kind: 'reject' }])
    expect(comparison.additions).toEqual([])
    expect(comparison.witnesses[1]?.article.boilerplate).toEqual([
      { span: port.witnesses[1]?.claims[2]?.span, reason: 'set aside by a reviewer' },
    ])
    expectAllAccounted(comparison)
  })

  test('on one claim of a pair leaves the other with the tool’s finding', () => {
    const joined = comparisonOf({
      ...story,
      links: [{ witness: 'post', base: [1, 2], claims: [1], verdict: 'reworded' }],
    })
    const entries = reviewing(joined, [[reading(2, 'post'), { kind: 'reject' }]])
    const { comparison } = applied(joined, entries)
    expect([statusOf(comparison, 'release.c1'), statusOf(comparison, 'release.c2')]).toEqual([
      'reworded',
      'omitted',
    ])
    expectAllAccounted(comparison)
  })

  test('on an addition that a reader’s own ruling made holds, too', () => {
    const comparison = ruledBy(
      [reading(1, 'post'), { kind: 'reject' }],
      [addition('post.a1', 'post'), { kind: 'accept' }],
    )
    expect(comparison.review?.map(({ mark }) => mark)).toEqual(['corrected', 'confirmed'])
  })
})

describe('decisions outlive', () => {
  const entries = reviewing(port, [
    [reading(1, 'post'), { kind: 'reject' }],
    [reading(2, 'post'), { kind: 'accept' }],
    [reading(3, 'post'), { kind: 'accept' }],
  ])
  const marks = (comparison: Comparison) =>
    [...applied(comparison, entries).standings].map(([key, { mark }]) => [key, mark])

  test('a new outlet', () => {
    const more = comparisonOf({
      ...story,
      outlets: { ...story.outlets, argus: { text: '{The old grain berth is to close.}' } },
    })
    expect(marks(more)).toEqual([
      ['release.c1@post', 'corrected'],
      ['release.c2@post', 'confirmed'],
      ['release.c3@post', 'confirmed'],
    ])
  })

  test('a claim in front, which numbers all others anew', () => {
    const shifted = comparisonOf({
      release: { text: `{Varna is a town on the Black Sea.} ${RELEASE}` },
      outlets: { post: { text: `{It rained.} ${POST}` } },
      links: story.links.map((link) => ({
        ...link,
        base: link.base.map((n) => n + 1),
        claims: link.claims.map((n) => n + 1),
      })),
    })
    expect(marks(shifted)).toEqual([
      ['release.c2@post', 'corrected'],
      ['release.c3@post', 'confirmed'],
      ['release.c4@post', 'confirmed'],
    ])
  })

  test('lines that are broken elsewhere', () => {
    const broken = comparisonOf({ ...story, release: { text: RELEASE.replace('old grain', 'old\ngrain') } })
    expect(marks(broken)[0]).toEqual(['release.c1@post', 'corrected'])
  })

  test('a new version of the tool that finds something else', () => {
    const other = comparisonOf({
      ...story,
      links: [
        { witness: 'post', base: [1], claims: [1], verdict: 'reworded' },
        { witness: 'post', base: [2], claims: [2], verdict: 'reworded' },
        { witness: 'post', base: [3], claims: [3], verdict: 'reworded' },
      ],
    })
    const { comparison } = applied(other, entries)
    expect(['release.c1', 'release.c2', 'release.c3'].map((id) => statusOf(comparison, id))).toEqual([
      'omitted',
      'altered',
      'omitted',
    ])
  })
})

describe('a decision whose text has changed is to be looked at again, and not applied', () => {
  const entries = reviewing(port, [[reading(2, 'post'), { kind: 'reject' }]])

  test('where the release was edited', () => {
    const edited = comparisonOf({
      ...story,
      release: { text: RELEASE.replace('Some 140', 'Some 150') },
      links: story.links.slice(0, 1),
    })
    const { comparison, standings } = applied(edited, entries)
    expect(standings.get('release.c2@post')).toMatchObject({
      mark: 're-check',
      reason: 'the release’s words have changed',
    })
    expect(statusOf(comparison, 'release.c2')).toBe('omitted')
  })

  test('where the article was edited', () => {
    const edited = comparisonOf({
      ...story,
      outlets: { post: { text: POST.replace('About 200', 'Nearly 200') } },
      links: [{ witness: 'post', base: [2], claims: [2], verdict: 'altered' }],
    })
    const { comparison, standings } = applied(edited, entries)
    expect(standings.get('release.c2@post')?.mark).toBe('re-check')
    expect(statusOf(comparison, 'release.c2')).toBe('altered')
  })

  test('until it is decided anew', () => {
    const edited = comparisonOf({
      ...story,
      release: { text: RELEASE.replace('Some 140', 'Some 150') },
      links: story.links.slice(0, 1),
    })
    const again = reviewing(edited, [[reading(2, 'post'), { kind: 'accept' }]], 'anna', entries)
    const { standings, lost } = applied(edited, again)
    expect([...standings].map(([, { mark }]) => mark)).toEqual(['confirmed'])
    expect(lost).toEqual([])
  })

  test('where the article is gone, it is kept among the lost', () => {
    const gone = comparisonOf({ ...story, outlets: { argus: { text: '{It rained.}' } }, links: [] })
    const all = applied(gone, entries)
    expect(all.lost.map(({ reason }) => reason)).toEqual(['post is not among the articles any more'])
    expect(withReview(all).review?.[0]?.mark).toBe('re-check')
  })
})

test('without decisions the Comparison itself comes back', () => {
  expect(applied(port, []).comparison).toBe(port)
})

test('a newer capture of an article takes over what was said of the older one, where its words still stand', () => {
  const release = articleOf(
    'release',
    'Ferries must carry two engineers. Tickets will not cost more than before.',
  )
  const early = articleOf(
    'post-2025-03-05',
    'Ferries should carry two engineers, it said on Monday. Tickets will not cost more than before.',
  )
  const late = articleOf(
    'post-2025-03-07',
    'Ferries should carry two engineers, it said on Monday. Tickets might cost a little more than before.',
  )
  const before = compare(release, [early])
  const entries = reviewing(before, [
    [reading(1, 'post-2025-03-05'), { kind: 'accept' }],
    [reading(2, 'post-2025-03-05'), { kind: 'accept' }],
  ])
  const { review = [] } = withReview(applied(compare(release, [early, late]), entries))
  expect(review.map(({ base, witness, mark }) => [base, witness, mark])).toEqual([
    ['release.c1', 'post-2025-03-07', 'confirmed'],
    ['release.c2', 'post-2025-03-07', 're-check'],
  ])
})
