/** A reviewed story and deeds of every kind in any order in; whether the Comparison keeps its promises, and what was worked out step by step is what is worked out at once, out. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import type { Article, Comparison, Sigil } from '../../src/model.ts'
import { fold } from '../../src/review/fold.ts'
import { indexOf } from '../../src/review/index-of.ts'
import { ferry as invented } from '../report/ferry.ts'
import { miscounted, strayingSpans, unaccounted } from '../support/invariants.ts'
import { addition, applied, type Doing, reading, reviewing, wordsOf } from './reviewing.ts'

const [release, ...articles] = invented.witnesses.map(({ article }) => article)
const ferry = compare(release as Article, articles)
const [RELEASE, ...OUTLETS] = ferry.witnesses
const numberOf = (max: number) => fc.integer({ min: 0, max: max - 1 })
const kinds = fc.subarray(['number', 'modality', 'wording', 'order'] as const, { minLength: 1 })

/** `n` chooses among what there is; `claims` are an outlet's, by their place. */
const deed = fc.record({
  outlet: numberOf(OUTLETS.length),
  n: numberOf(60),
  on: fc.constantFrom('reading', 'reading', 'addition'),
  does: fc.constantFrom('accept', 'reject', 'kinds', 'realign', 'verbatim', 'omitted', 'undo', 'redo'),
  claims: fc.uniqueArray(numberOf(6), { minLength: 1, maxLength: 3 }),
  kinds,
})
type Deed = typeof deed extends fc.Arbitrary<infer Made> ? Made : never

/** Claims that an addition is said to share with another, and that are none of the other's additions. */
const sharedInVain = ({ additions }: Comparison) => {
  const added = new Set(additions.flatMap(({ claims }) => claims))
  return additions.flatMap(({ alsoIn }) =>
    alsoIn.flatMap(({ claims }) => claims.filter((id) => !added.has(id))),
  )
}

/** Undefined where there is nothing that it could be done to. */
function doingOf(now: Comparison, { outlet, n, on, does, claims, kinds }: Deed): Doing | undefined {
  if (does === 'undo' || does === 'redo') return does
  const { article, claims: own } = OUTLETS[outlet] as (typeof OUTLETS)[number]
  const sigil: Sigil = article.sigil
  if (on === 'addition') {
    const added = now.additions.filter(({ witness }) => witness === sigil)
    const { id } = added[n % Math.max(1, added.length)] ?? {}
    if (id === undefined || (does !== 'accept' && does !== 'reject')) return undefined
    return [addition(id, sigil), { kind: does }]
  }
  const item = reading((n % (RELEASE?.claims.length ?? 1)) + 1, sigil)
  const found = indexOf(now).reading(item.kind === 'reading' ? item.base : '', sigil)
  if (does === 'accept' || (does === 'reject' && found?.status !== 'omitted')) return [item, { kind: does }]
  if (does === 'realign' || found?.status === 'omitted') {
    const places = [...new Set(claims.map((place) => place % own.length))]
    const passages = places.flatMap((place) => (own[place] ? [wordsOf(ferry, own[place].id)] : []))
    return [item, { kind: 'realign', status: 'altered', kinds, passages }]
  }
  if (does === 'kinds') return [item, { kind: 'kinds', kinds }]
  return [item, { kind: 'status', status: does === 'verbatim' ? 'verbatim' : 'omitted' }]
}

function reviewedBy(deeds: readonly Deed[]) {
  const doings: Doing[] = []
  for (const one of deeds) {
    const now = applied(ferry, reviewing(ferry, doings)).comparison
    const doing = doingOf(now, one)
    if (doing) doings.push(doing)
  }
  return reviewing(ferry, doings)
}

const indexed = (comparison: Comparison) => {
  const { base, outlets, reading, alignment, addition, holder, claim } = indexOf(comparison)
  const claims = outlets.flatMap((outlet) => outlet.claims)
  return {
    readings: base.claims.flatMap(({ id }) => outlets.map(({ article }) => reading(id, article.sigil))),
    alignments: ferry.alignments.map(({ id }) => alignment(id)),
    added: comparison.alignments.map(({ id }) => alignment(id)),
    additions: [...ferry.additions, ...comparison.additions].map(({ id }) => addition(id)),
    holders: claims.map(({ id }) => holder(id)),
    claims: claims.map(({ id }) => claim(id)),
  }
}

test('the story itself keeps them', () => {
  expect([...miscounted(ferry), ...strayingSpans(ferry)]).toEqual([])
})

test('whatever a reviewer does', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 7 }), (deeds) => {
      const entries = reviewedBy(deeds)
      const { comparison } = applied(ferry, entries)
      expect(miscounted(comparison)).toEqual([])
      expect(strayingSpans(comparison)).toEqual([])
      expect(comparison.witnesses.flatMap(unaccounted)).toEqual(ferry.witnesses.flatMap(unaccounted))
      expect(sharedInVain(comparison)).toEqual([])
      expect(indexed(comparison)).toEqual(indexed(structuredClone(comparison)))
      expect(applied(structuredClone(ferry), entries).comparison).toEqual(comparison)
      expect(fold(entries)).toEqual(fold(structuredClone(entries)))
    }),
    { numRuns: 60 },
  )
})
