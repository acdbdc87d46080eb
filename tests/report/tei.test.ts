import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/model.ts'
import { findingsList } from '../../src/present/records.ts'
import { viewOf } from '../../src/present/view.ts'
import { toTei } from '../../src/report/tei.ts'
import { hostile } from '../e2e/hostile.ts'
import { comparisonOf } from '../present/story.ts'
import { ferry } from './ferry.ts'

const TEI = { t: 'http://www.tei-c.org/ns/1.0' }
const schema = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync('tests/report/tei.rng')))

/** A real parser: what is not well-formed throws. */
const parsed = (comparison: Comparison): XmlDocument =>
  XmlDocument.fromString(toTei(findingsList(comparison), viewOf(comparison), (path) => `../${path}`))
const texts = (document: XmlDocument, path: string): string[] =>
  document.find(path, TEI).map((node) => (node as XmlElement).content)

const english = (comparison: Comparison): Comparison => ({
  ...comparison,
  witnesses: comparison.witnesses.map((one) => ({ ...one, article: { ...one.article, language: 'en' } })),
})

describe.each([
  ['an invented story', ferry],
  ['the sample story', JSON.parse(readFileSync('reports/us-lna-2020.json', 'utf8')) as Comparison],
  ['a story that tries to break out', english(hostile)],
  ['a story without claims', comparisonOf({ release: { text: 'Rain.' }, outlets: {}, links: [] })],
])('%s', (_, comparison) => {
  test('is a valid apparatus', () => {
    expect(() => schema.validate(parsed(comparison))).not.toThrow()
  })

  test('holds the release’s text whole, as the lemmas and what stands between them', () => {
    const document = parsed(comparison)
    const shown = texts(document, '//t:body//text()[not(ancestor::t:rdg) and not(ancestor::t:note)]').join('')
    const release = comparison.witnesses[0]?.article
    const words = release?.paragraphs.map(({ start, end }) => release.text.slice(start, end)).join('') ?? ''
    expect(shown.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
  })

  test('gives each claim a reading of each witness, and every pointer leads to a text', () => {
    const document = parsed(comparison)
    const ids = texts(document, '//t:witness/@xml:id')
    for (const app of document.find('//t:body//t:app', TEI) as XmlElement[]) {
      const witnesses = app
        .find('t:lem/@wit | t:rdg/@wit', TEI)
        .flatMap((wit) => (wit as XmlElement).content.split(' '))
      expect(new Set(witnesses.map((pointer) => pointer.slice(1)))).toEqual(new Set(ids))
    }
  })
})

test('a reading says what became of the claim, and why', () => {
  const document = parsed(ferry)
  expect(texts(document, '//t:app[@n="2"]/t:rdg[@wit="#w1"]')).toEqual(['The rule applies from 1 July.'])
  expect(texts(document, '//t:app[@n="2"]/t:rdg[@wit="#w1"]/@ana')).toEqual(['#date'])
  expect(texts(document, '//t:app[@n="2"]/t:rdg[@wit="#w1"]/@corresp')).toEqual(['../stories/courier.txt#L3'])
  expect(texts(document, '//t:app[@n="2"]/t:note')).toEqual(['1 June → 1 July'])
  expect(texts(document, '//t:app[@n="3"]/t:rdg[@type="omitted"]/@wit')).toEqual(['#w1 #w2 #w3'])
})

test('who prints the claim letter for letter stands at the lemma', () => {
  expect(texts(parsed(ferry), '//t:app[@n="5"]/t:lem/@wit')).toEqual(['#w0 #w2'])
})

test('additions stand in the back, beside no words of the release', () => {
  expect(texts(parsed(ferry), '//t:back//t:rdg[@wit="#w2"]')).toEqual([
    '“We shall close every harbour that resists,” said Orla Tennant.',
    'Shares in ferry lines lost 4%.',
  ])
})

test('a character that no XML may hold is replaced', () => {
  const odd = comparisonOf({ release: { text: '{A \uFFFF ship\u0007 sails.}' }, outlets: {}, links: [] })
  expect(texts(parsed(odd), '//t:lem')).toEqual(['A \uFFFD ship⟦U+0007⟧ sails.'])
})
