import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/model.ts'
import { findingsList } from '../../src/present/records.ts'
import { viewOf } from '../../src/present/view.ts'
import { toAnnotations } from '../../src/report/annotations.ts'
import { findingsCsv, findingsJsonLines } from '../../src/report/records.ts'
import { comparisonOf } from '../present/story.ts'
import { ferry } from './ferry.ts'

const astral = comparisonOf({
  release: { text: '{The 🚢🚢 sails in June.} {Tickets are free.}' },
  outlets: { post: { text: '🎉 {The 🚢🚢 sails in July.} {Nobody came 🎈.}' } },
  links: [
    {
      witness: 'post',
      base: [1],
      claims: [1],
      verdict: 'altered',
      changes: [{ kind: 'date', base: 'June', witness: 'July', note: 'June → July' }],
    },
  ],
})

test('each claim and outlet, and each addition, has its record, outlet by outlet', () => {
  expect(findingsList(ferry).map(({ id, status, claims }) => `${id} ${status} ${claims}`)).toEqual([
    ...['a1 altered 1', 'a2 altered 1', 'a3 altered 2', 'release.c3-courier omitted 3', 'a4 altered 4'],
    ...[
      'release.c5-courier omitted 5',
      'release.c6-courier omitted 6',
      'courier.c5+ added ',
      'courier.c6+ added ',
    ],
    ...[1, 2, 3, 4].map((n) => `release.c${n}-herald omitted ${n}`),
    ...['a5 verbatim 5', 'a6 altered 6', 'herald.c3+ added ', 'herald.c4+ added '],
    ...[1, 2, 3, 4, 5, 6].map((n) => `release.c${n}-tribune omitted ${n}`),
    ...['tribune.c1+ added ', 'tribune.c2+ added '],
  ])
})

describe('offsets count characters, as Python does', () => {
  test.each(
    findingsList(astral).flatMap(({ id, base, outlet }) => [
      ...base.map((selection) => [id, 'release', selection] as const),
      ...outlet.map((selection) => [id, 'post', selection] as const),
    ]),
  )('%s in the %s', (_, sigil, { start, end, exact, prefix, suffix }) => {
    const text = astral.witnesses.find(({ article }) => article.sigil === sigil)?.article.text ?? ''
    expect([...text].slice(start, end).join('')).toBe(exact)
    expect(text).toContain(prefix + exact + suffix)
  })
})

describe('tables', () => {
  const rows = (comparison: Comparison) =>
    findingsJsonLines(findingsList(comparison), viewOf(comparison))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('JSON Lines hold one record a line', () => {
    expect(rows(astral)[0]).toMatchObject({
      status: 'altered',
      witness: 'post',
      release_claims: '1',
      release_text: 'The 🚢🚢 sails in June.',
      outlet_text: 'The 🚢🚢 sails in July.',
      outlet_start: 2,
      kinds: 'date',
      changes: 'June → July',
      score: 0.9,
    })
  })

  test('CSV has the columns of JSON Lines, in their order', () => {
    const [head] = findingsCsv(findingsList(astral), viewOf(astral)).split('\r\n')
    expect(head?.split(',')).toEqual(Object.keys(rows(astral)[0]))
  })
})

describe('web annotations', () => {
  const page = JSON.parse(toAnnotations(findingsList(ferry), viewOf(ferry), (path) => `../${path}`))
  const item = (id: string) => page.items.find((item: { id: string }) => item.id.endsWith(`:${id}`))

  test('an alteration stands in the article, tagged, and leads to the release', () => {
    expect(item('a3')).toEqual({
      id: 'urn:claimdiff:0000000000000000:a3',
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'altered' },
        { type: 'TextualBody', purpose: 'tagging', value: 'date' },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/plain',
          value: 'Claim 2 of the release, altered',
        },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: '1 June → 1 July' },
        {
          type: 'SpecificResource',
          source: '../stories/release.txt',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'The rule applies from 1 June,',
              prefix: 'must carry two certified engineers. '.slice(-32),
              suffix: ' unless a vessel is shorter than 40'.slice(0, 32),
            },
            { type: 'TextPositionSelector', start: 143, end: 172 },
          ],
          purpose: 'linking',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: '../stories/courier.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'The rule applies from 1 July.',
            prefix: 'eers, the transport ministry said. '.slice(-32),
            suffix: '\n\n“Safety at sea must never be negotiable'.slice(0, 32),
          },
          { type: 'TextPositionSelector', start: 127, end: 156 },
        ],
      },
    })
  })

  test('an omission stands in the release, an addition in the article', () => {
    expect(item('release.c3-courier').target.source).toBe('../stories/release.txt')
    expect(item('courier.c6%2B').target.source).toBe('../stories/courier.txt')
  })

  test('no two annotations share an id', () => {
    const ids = page.items.map((item: { id: string }) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('an article of the web is annotated at its address, no other scheme is', () => {
    const sourceOf = (url: string) => {
      const witnesses = astral.witnesses.map((w) => ({ ...w, article: { ...w.article, url } }))
      const comparison = { ...astral, witnesses }
      const text = toAnnotations(findingsList(comparison), viewOf(comparison), (path) => path)
      return JSON.parse(text).items[0].target.source
    }
    expect(sourceOf('https://post.example/ship')).toBe('https://post.example/ship')
    expect(sourceOf('javascript:alert(1)')).toBe('stories/post.txt')
  })
})
