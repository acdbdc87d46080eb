import { describe, expect, test } from 'vitest'
import type { ChangeKind } from '../../src/model.ts'
import { plainText } from '../../src/present/excerpt.ts'
import { viewOf } from '../../src/present/view.ts'
import { ferry } from '../report/ferry.ts'
import { comparisonOf, type Link } from './story.ts'

const view = viewOf(ferry)

describe('the summary of an outlet', () => {
  test('counts each claim of the release once, however often the outlet carries it', () => {
    expect(view.outlets[0]).toEqual({
      sigil: 'courier',
      relation: 'rewrite',
      claims: 6,
      carried: 3,
      pullThrough: 0.5,
      counts: { verbatim: 0, reworded: 0, altered: 3, omitted: 3 },
      alteredKinds: [
        { kind: 'modality', passages: 2 },
        { kind: 'date', passages: 1 },
        { kind: 'quote', passages: 1 },
      ],
      additions: 2,
    })
  })

  test('an outlet that carries nothing reports another event', () => {
    expect(view.outlets.map(({ sigil, relation }) => `${sigil} ${relation}`)).toEqual([
      'courier rewrite',
      'herald rewrite',
      'tribune other-event',
    ])
  })

  test('a sentence of the release in quotation marks makes a rewrite of an outlet that carries nothing else', () => {
    const words = 'No ship leaves the harbour before the engineers have signed the log.'
    const quoting = viewOf(
      comparisonOf({
        release: { text: `{${words}}` },
        outlets: { post: { text: `{“${words}” is what the notice says.}` } },
        links: [],
        quoteChecks: [{ quote: 1, witness: 'post', verdict: 'verbatim', base: words }],
      }),
    )
    expect(quoting.outlets[0]?.relation).toBe('rewrite')
  })
})

describe('divergences', () => {
  const ranked = (kinds: readonly (readonly [ChangeKind, boolean])[]) => {
    const links = kinds.map(
      ([kind, material], n): Link => ({
        witness: 'post',
        base: [n + 1],
        claims: [n + 1],
        verdict: 'altered',
        changes: [{ kind, material }],
      }),
    )
    const text = kinds.map(([kind]) => `{About ${kind}.}`).join(' ')
    return viewOf(comparisonOf({ release: { text }, outlets: { post: { text } }, links })).divergences.map(
      (divergence) => plainText(divergence.base),
    )
  }

  test('a reversal comes before a figure, a figure before obligation, tone last', () => {
    const told = ranked([
      ['intensity', true],
      ['attribution', true],
      ['modality', true],
      ['number', true],
      ['negation', true],
    ])
    expect(told).toEqual(
      ['negation', 'number', 'modality', 'attribution', 'intensity'].map((k) => `About ${k}.`),
    )
  })

  test('what is material comes before a note', () => {
    expect(
      ranked([
        ['negation', false],
        ['intensity', true],
      ]),
    ).toEqual(['About intensity.', 'About negation.'])
  })

  test('what several outlets did to one claim stands together, the more prominent first', () => {
    expect(view.divergences.map((d) => `${d.number} ${d.alignment} ${d.prominence}`)).toEqual([
      '1 a3 lead',
      '2 a2 headline',
      '3 a1 lead',
      '4 a6 lead',
      '5 a4 body',
    ])
  })

  test('where nearly every word differs, the telling ones alone are marked', () => {
    const [divergence] = viewOf(
      comparisonOf({
        release: { text: '{The board must approve the plan.}' },
        outlets: { post: { text: '{Directors may wave it through.}' } },
        links: [
          {
            witness: 'post',
            base: [1],
            claims: [1],
            verdict: 'altered',
            edits: [['The board must approve the plan', 'Directors may wave it through']],
            changes: [{ kind: 'modality', base: 'must', witness: 'may' }],
          },
        ],
      }),
    ).divergences
    const marked = divergence?.outlet.flatMap(({ runs }) => runs.filter((run) => run.mark !== 'same'))
    expect(marked).toEqual([{ text: 'may', mark: 'replacing', quoted: false }])
  })
})

describe('omissions', () => {
  test('a condition in the lead that nobody carries weighs most', () => {
    expect(view.omissions.map((omission) => omission.claim)).toEqual([
      'release.c3',
      'release.c2',
      'release.c1',
      'release.c4',
      'release.c5',
      'release.c6',
    ])
    expect(view.omissions[0]).toMatchObject({
      everywhere: true,
      prominence: 'lead',
      caveat: { kind: 'condition', cue: 'unless' },
      omittedBy: ['courier', 'herald'],
    })
  })

  test('an outlet that reports another event leaves nothing out', () => {
    expect(view.omissions.flatMap((omission) => omission.omittedBy)).not.toContain('tribune')
  })
})

describe('quotations', () => {
  test('another voice is told apart from words put in a mouth', () => {
    expect(view.quotations.map((q) => `${q.speaker}: ${q.verdict}, given as ${q.givenAs}`)).toEqual([
      'Minister Orla Tennant: altered, given as release',
      'Lars Pohl: unsupported, given as other',
      'Orla Tennant: unsupported, given as release',
    ])
  })

  test('one or two words between marks are not listed', () => {
    const scare = comparisonOf({
      release: { text: '{The rule applies from June.}' },
      outlets: { post: { text: '{The “tough new” rule applies from June.}' } },
      links: [{ witness: 'post', base: [1], claims: [1], verdict: 'reworded' }],
      quoteChecks: [{ quote: 1, witness: 'post', verdict: 'unsupported' }],
    })
    expect(viewOf(scare).quotations).toEqual([])
  })
})

test('a cell leads to all divergences in which the outlet carries the claim, and names the most prominent place', () => {
  expect(view.rows[0]?.cells[0]).toMatchObject({
    witness: 'courier',
    status: 'altered',
    divergences: [3, 2],
    carried: { prominence: 'headline', place: { path: 'stories/courier.txt', line: 3, column: 1 } },
  })
})

test('two sources of one name are told apart by their sigils', () => {
  const text = '{The rule applies.}'
  const twins = comparisonOf({
    release: { text },
    outlets: { early: { text, outlet: 'The Post' }, late: { text, outlet: 'The Post' } },
    links: [],
  })
  expect(viewOf(twins).sources.map((source) => source.name)).toEqual([
    'release',
    'The Post (early)',
    'The Post (late)',
  ])
})

test('a release without claims and without outlets still has a view', () => {
  const empty = viewOf(comparisonOf({ release: { text: '' }, outlets: {}, links: [] }))
  expect(empty.rows).toEqual([])
  expect(empty.findings[0]).toBe('The release makes 0 claims.')
})
