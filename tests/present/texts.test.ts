import { expect, test } from 'vitest'
import type { Passage } from '../../src/present/texts.ts'
import { viewOf } from '../../src/present/view.ts'
import { ferry } from '../report/ferry.ts'
import { comparisonOf } from './story.ts'

const textOf = ({ runs }: Passage): string => runs.map((run) => run.text).join('')

test('the passages of a paragraph are its text, unchanged', () => {
  for (const [n, { paragraphs }] of viewOf(ferry).texts.entries()) {
    const { text, paragraphs: spans } = ferry.witnesses[n]?.article ?? { text: '', paragraphs: [] }
    expect(paragraphs.map(({ passages }) => passages.map(textOf).join(''))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
  }
})

test('a passage knows what it renders, an addition renders nothing', () => {
  const courier = viewOf(ferry).texts[1]?.paragraphs.flatMap(({ passages }) => passages) ?? []
  expect(courier.filter(({ claim }) => claim).map(({ claim, renders }) => [claim, renders])).toEqual([
    ['courier.c1', [{ base: ['release.c1'], verdict: 'altered', divergence: 2 }]],
    ['courier.c2', [{ base: ['release.c1'], verdict: 'altered', divergence: 3 }]],
    ['courier.c3', [{ base: ['release.c2'], verdict: 'altered', divergence: 1 }]],
    ['courier.c4', [{ base: ['release.c4'], verdict: 'altered', divergence: 5 }]],
    ['courier.c5', []],
    ['courier.c6', []],
  ])
})

test('the outlet’s words that change the meaning are marked, inside a quotation too', () => {
  const runs = viewOf(ferry).texts[1]?.paragraphs.flatMap(({ passages }) => passages.flatMap((p) => p.runs))
  expect(runs?.filter(({ mark }) => mark !== 'same').map(({ text }) => text)).toEqual([
    'should',
    'should',
    '1 July',
    'must never be',
  ])
})

test('boilerplate across two paragraphs is boilerplate in both', () => {
  const plain = comparisonOf({
    release: { text: '{It rains.} Call us.\n\nOr write.' },
    outlets: {},
    links: [],
  })
  const [base] = plain.witnesses
  if (!base) throw new Error('no release')
  const start = base.article.text.indexOf('Call')
  const end = base.article.text.length
  const article = { ...base.article, boilerplate: [{ span: { start, end }, reason: 'contact' }] }
  const [text] = viewOf({ ...plain, witnesses: [{ ...base, article }] }).texts
  expect(text?.paragraphs.map(({ passages }) => passages.map((p) => [textOf(p), p.boilerplate]))).toEqual([
    [
      ['It rains.', null],
      [' ', null],
      ['Call us.', 'contact'],
    ],
    [['Or write.', 'contact']],
  ])
})
