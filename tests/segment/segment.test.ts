/** A page of text in, a witness out: what of it are sentences, quotations and claims, and how they are numbered. */
import { describe, expect, test } from 'vitest'
import type { Article, Boilerplate, Span } from '../../src/model.ts'
import { LONGEST_SENTENCE } from '../../src/options.ts'
import { segment } from '../../src/segment/segment.ts'
import { slice } from '../../src/text/span.ts'
import { unaccounted } from '../support/invariants.ts'
import { bareArticle } from '../text/value-cases.ts'

/** Paragraphs are parted by blank lines; what stands between ⟨ and ⟩ is boilerplate, a line between # is the headline. */
function articleOf(marked: string): Article {
  const boilerplate: Boilerplate[] = []
  let headline: Span | undefined
  let text = ''
  for (const [piece] of marked.matchAll(/⟨[^⟩]*⟩|#[^#]*#|[^⟨#]+/gu)) {
    const inner = /^[⟨#]/u.test(piece) ? piece.slice(1, -1) : piece
    const span = { start: text.length, end: text.length + inner.length }
    if (piece.startsWith('⟨')) boilerplate.push({ span, reason: 'page' })
    if (piece.startsWith('#')) headline = span
    text += inner
  }
  const paragraphs = [...text.matchAll(/(?:(?!\n\n)[\s\S])+/gu)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
  }))
  return { ...bareArticle(text), paragraphs, boilerplate, ...(headline ? { headline } : {}) }
}

const witnessOf = (marked: string) => segment(articleOf(marked))
const words = ({ article }: ReturnType<typeof witnessOf>, spans: readonly { readonly span: Span }[]) =>
  spans.map(({ span }) => slice(article.text, span))

const PAGE = `#Pool shuts in May#

⟨By Nora Feld⟩

The council will close the pool and the school must pay for the bus. “It leaks,” said Nora Feld. ⟨Read more⟩ It rained.

⟨Share this⟩ “The roof is old,” she said.⟨ 12 comments⟩`

describe('a page', () => {
  test('is read sentence by sentence, paragraph by paragraph, without what is boilerplate', () => {
    const page = witnessOf(PAGE)
    expect(page.sentences.map(({ paragraph, role }) => [paragraph, role])).toEqual([
      [0, 'headline'],
      [2, 'body'],
      [2, 'body'],
      [2, 'body'],
      [3, 'body'],
    ])
    expect(words(page, page.sentences)).toEqual([
      'Pool shuts in May',
      'The council will close the pool and the school must pay for the bus.',
      '“It leaks,” said Nora Feld.',
      'It rained.',
      '“The roof is old,” she said.',
    ])
  })

  test('has its quotations with the sentence that each begins in, and who said it', () => {
    const page = witnessOf(PAGE)
    expect(page.quotes.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['example.q1', 2],
      ['example.q2', 4],
    ])
    expect(words(page, page.quotes)).toEqual(['It leaks,', 'The roof is old,'])
    const sources = page.quotes.map(({ attribution }) => attribution?.source)
    expect(sources.map((span) => span && slice(page.article.text, span))).toEqual(['Nora Feld', 'Nora Feld'])
  })

  test('has claims in order, each with its sentence and the quotations in it', () => {
    const page = witnessOf(PAGE)
    expect(page.claims.map(({ id, sentence, quotes }) => [id, sentence, quotes])).toEqual([
      ['example.c1', 0, []],
      ['example.c2', 1, []],
      ['example.c3', 1, []],
      ['example.c4', 2, ['example.q1']],
      ['example.c5', 3, []],
      ['example.c6', 4, ['example.q2']],
    ])
    expect(words(page, page.claims).slice(1, 3)).toEqual([
      'The council will close the pool',
      'and the school must pay for the bus.',
    ])
  })

  test('reports a claim where its sentence does, and says nothing of it where none does', () => {
    const { claims } = witnessOf('Nora Feld said that the pool will close. It rained.')
    expect(claims.map((claim) => 'attribution' in claim)).toEqual([true, false])
  })

  test('is accounted for to its last letter', () => {
    const page = witnessOf(PAGE)
    expect(unaccounted(page)).toEqual([])
  })
})

describe('boilerplate', () => {
  test.each([
    ['⟨All of it.⟩', []],
    ['⟨It rained.⟩ The pool closed.', ['The pool closed.']],
    ['The pool closed. ⟨It rained.⟩', ['The pool closed.']],
    ['The pool ⟨advertisement⟩ closed.', ['The pool', 'closed.']],
    ['The pool closed.\n\n⟨It rained.⟩\n\nThe bus stopped.', ['The pool closed.', 'The bus stopped.']],
    ['⟨One.⟩⟨Two.⟩ The pool closed. ⟨Three.⟩ ⟨Four.⟩', ['The pool closed.']],
    ['* * *\n\nThe pool closed.', ['The pool closed.']],
  ])('%j is left out', (marked, expected) => {
    const witness = witnessOf(marked)
    expect(words(witness, witness.claims)).toEqual(expected)
    expect(unaccounted(witness)).toEqual([])
  })

  test('that runs across two paragraphs parts both', () => {
    const { article } = witnessOf('The pool closed. It rained.\n\nIt was late. The bus stopped.')
    const start = article.text.indexOf('It rained')
    const end = article.text.indexOf('The bus')
    const witness = segment({ ...article, boilerplate: [{ span: { start, end }, reason: 'page' }] })
    expect(words(witness, witness.sentences)).toEqual(['The pool closed.', 'The bus stopped.'])
    expect(witness.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1])
  })

  test('holds no quotation', () => {
    expect(witnessOf('⟨“Read this,” said Roe.⟩ The pool closed.').quotes).toEqual([])
  })
})

describe('a sentence that no writer wrote', () => {
  const ROW = 'wall '.repeat(LONGEST_SENTENCE)

  test('is whole up to its bound', () => {
    const { sentences } = witnessOf(`${ROW.trimEnd()}.`.slice(0, LONGEST_SENTENCE))
    expect(sentences).toHaveLength(1)
    expect(witnessOf(`${'wall '.repeat(LONGEST_SENTENCE - 1)}wall`).sentences).toHaveLength(1)
  })

  test('is cut between two words, and each piece but the last says so', () => {
    const { article, sentences } = witnessOf(`${ROW}${ROW}wall.`)
    expect(sentences.map(({ cut }) => cut ?? false)).toEqual([true, true, false])
    const counts = sentences.map(({ span }) => slice(article.text, span).split(' ').length)
    expect(counts).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 1])
    expect(
      sentences.every(({ span }) => slice(article.text, span).trim() === slice(article.text, span)),
    ).toBe(true)
  })

  test('is cut between two signs where no space is met for as long again', () => {
    const { sentences } = witnessOf('一,'.repeat(LONGEST_SENTENCE + 10))
    expect(sentences.map(({ span }) => span.end - span.start)).toEqual([2 * LONGEST_SENTENCE, 20])
  })
})

test('an empty page holds nothing', () => {
  const { sentences, quotes, claims } = witnessOf('')
  expect([sentences, quotes, claims]).toEqual([[], [], []])
})

test('“of” at the start names nobody’s view', () => {
  const { article, claims } = witnessOf('Of most concern is that the cranes fall.')
  expect(claims.map(({ span, attribution }) => [slice(article.text, span), attribution])).toEqual([
    ['Of most concern is that the cranes fall.', undefined],
  ])
})
