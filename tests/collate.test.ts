import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { articleOf, collate } from '../src/index.ts'
import type { Collation } from '../src/model.ts'
import { collationView } from '../src/present/collation.ts'
import { plainText } from '../src/present/excerpt.ts'
import { collationMarkdown } from '../src/report/collation-markdown.ts'
import { collationText } from '../src/report/collation-text.ts'

const TEXTS = {
  courier: `Night ferries must carry two engineers from 1 June. Some 1,200 crew members will be trained at public expense. Ferry lines welcomed the rule, which will not make tickets dearer.`,
  herald: `From 1 June two engineers are to sail on every night ferry. The training of 1,400 crew members will be paid for by the public.`,
  mail: `A union has called a strike for Monday. Night ferries must carry two engineers from 1 July.`,
}
const articles = [
  articleOf('courier', TEXTS.courier, { outlet: 'The Courier', date: '2025-03-06' }),
  articleOf('herald', TEXTS.herald, { date: '2025-03-05' }),
  articleOf('mail', TEXTS.mail, { date: '2025-03-07' }),
]
const collation = collate(articles)
const view = collationView(collation, false)

const ajv = new Ajv2020()
const schema = (name: string) => JSON.parse(readFileSync(`src/report/${name}.schema.json`, 'utf8'))
const validate = ajv.addSchema(schema('comparison')).compile(schema('collation'))

test('claims are rows, the outlet that said it first is the measure, what most say stands first', () => {
  const rows = view.rows.map(({ cells, words }) => [
    plainText(words),
    cells.map(({ witness, status }) => `${witness} ${status}`).join(', '),
  ])
  expect(rows).toEqual([
    [
      'From 1 June two engineers are to sail on every night ferry.',
      'herald first, courier reworded, mail altered',
    ],
    [
      'The training of 1,400 crew members will be paid for by the public.',
      'herald first, courier altered, mail silent',
    ],
  ])
  expect(view.alone.map(({ witness, words }) => `${witness}: ${plainText(words)}`)).toEqual([
    'courier: Ferry lines welcomed the rule,',
    'courier: … which will not make tickets dearer.',
    'mail: A union has called a strike for Monday.',
  ])
})

test('every claim is in one row, once', () => {
  const told = collation.rows.flatMap(({ claims, others }) => [
    ...claims,
    ...others.flatMap((one) => one.claims),
  ])
  const all = collation.witnesses.flatMap(({ claims }) => claims.map(({ id }) => id))
  expect([...told].sort()).toEqual([...all].sort())
})

test('the order of the articles changes nothing', () => {
  const afresh = articles.map((article) => ({ ...article })).reverse()
  expect(JSON.stringify(collate(afresh))).toBe(JSON.stringify(collation))
})

test('copies are no second voice', () => {
  const copied = collate([...articles, articleOf('post', TEXTS.courier, { date: '2025-03-08' })])
  expect(collationView(copied, false).findings[0]).toBe(
    '4 outlets make 5 claims: 2 by more than one independent text, 1 by all; in 2 they differ.',
  )
})

describe('the reports', () => {
  const text = collationText(view)
  const memo = collationMarkdown(view, (path) => path)

  test('for a terminal fits 80 columns and shows both wordings', () => {
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([])
    expect(text).toContain('figure: 1,400 → about 1,200 crew')
    expect(text).toContain('{+1,200+} crew members')
  })

  test('in Markdown leads from each difference to both wordings, and names every source with its hash', () => {
    for (const [, id] of memo.matchAll(/\]\(#(d\d+)\)/g)) expect(memo).toContain(`<a id="${id}"></a>`)
    expect(memo).toContain('| [≠](#d1) |')
    for (const { sha256 } of articles) expect(memo).toContain(sha256)
  })

  test('of changes alone leave out what nobody puts otherwise', () => {
    const changes = collationText(collationView(collation, true))
    expect(changes).not.toContain('SAID BY ONE ALONE')
    expect(changes).toContain('WHERE THEY DIFFER')
  })
})

test.each<[string, Collation]>([
  ['three outlets', collation],
  [
    'two outlets that have nothing in common',
    collate([articles[0], articleOf('tram', 'A tram left the rails.')].flatMap((one) => one ?? [])),
  ],
])('the data of %s is what the published schema says', (_, data) => {
  validate(JSON.parse(JSON.stringify(data)))
  expect(validate.errors).toBe(null)
})
