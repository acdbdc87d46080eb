/** Texts at and beyond the limits in; whether each limit is said in one line, and what lies within it is whole, out. */
import { describe, expect, test, vi } from 'vitest'
import { compare } from '../src/compare.ts'
import { overLimit } from '../src/limits.ts'
import { LONGEST_SENTENCE, LONGEST_TEXT, MOST_PASSAGES } from '../src/options.ts'
import { readArticle } from '../src/read/read-article.ts'
import { segment } from '../src/segment/segment.ts'
import { articleOf } from './support/articles.ts'
import { unaccounted } from './support/invariants.ts'

/** Texts at the limits take seconds, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 })

const articles = (...texts: readonly string[]) =>
  texts.map((text, n) => {
    const article = articleOf(`text${n}`, text, 'witness')
    if (!article) throw new Error('no sentence found')
    return article
  })

test('a text longer than any article is refused by its name', () => {
  const text = 'Fares will not rise. '.repeat(LONGEST_TEXT / 21)
  const read = (bytes: string) => readArticle({ path: 's/a.txt', bytes: Buffer.from(bytes), sha256: '' })
  expect(read(text)).toHaveProperty('article')
  expect(read(`${text}Fares will not rise.`)).toEqual({
    error: 's/a.txt: longer than 500,000 characters; give one article per file.',
  })
})

describe('a sentence without end is cut', () => {
  test.each([
    ['between words', 'ferry fares, '],
    ['between signs, where there is no white space', 'a.,;'],
    ['between letters of many units', '𝒜·'],
  ])('%s, and none of its words is lost', (_, piece) => {
    const [article] = articles(`The board said ${piece.repeat(LONGEST_SENTENCE * 2)}so.`)
    const witness = segment(article as NonNullable<typeof article>)
    expect(unaccounted(witness)).toEqual([])
    expect(witness.sentences.length).toBeGreaterThan(1)
    for (const { span } of witness.sentences) {
      const words = witness.article.text.slice(span.start, span.end)
      expect(words.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length).toBeLessThanOrEqual(2 * LONGEST_SENTENCE)
      expect(words.isWellFormed()).toBe(true)
    }
  })

  test('and one just short enough is not', () => {
    const [article] = articles(`${'fares '.repeat(LONGEST_SENTENCE - 1)}.`)
    expect(segment(article as NonNullable<typeof article>).sentences).toHaveLength(1)
  })
})

test('two texts whose claims are too many to compare are named with their sizes', () => {
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, n) => `Fare ${n} will rise.`).join(' ')
  expect(overLimit(articles(sentences(700), sentences(700), 'Fares will rise.'))).toBeUndefined()
  expect(overLimit(articles(sentences(400), 'Fares will rise.', sentences(1300)))).toBe(
    'text2.txt: too long to be compared with text0.txt (1300 and 400 claims); give one article per file.',
  )
})

test('two texts whose words are too many are, too', () => {
  expect(overLimit(articles('and '.repeat(20_001), 'and '.repeat(20_001)))).toBe(
    'text0.txt: too long to be compared with text1.txt (20001 and 20001 words); give one article per file.',
  )
})

test('a sentence said over and over is verbatim everywhere, with no more passages than a person looks at', () => {
  const text = 'Night fares will rise in May. '.repeat(3 * MOST_PASSAGES)
  const [base, outlet] = [articleOf('release', text, 'base'), articleOf('copy', text, 'base')]
  if (!base || !outlet) throw new Error('no sentence found')
  const { readings, alignments, additions } = compare(base, [outlet])
  expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['verbatim']))
  expect(Math.max(...alignments.map(({ claims }) => claims.length))).toBe(MOST_PASSAGES)
  expect(additions).toEqual([])
})
