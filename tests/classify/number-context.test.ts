/** Claims in, the words to each side of a place, and whether two places speak of the same thing. */
import { describe, expect, test } from 'vitest'
import {
  commonNeighbours,
  contextOf,
  isLinkedAtAll,
  linked,
  wordsBefore,
  wordsBehind,
} from '../../src/classify/number-context.ts'
import type { Span } from '../../src/model.ts'
import type { Token } from '../../src/text/token.ts'
import { aligned } from './aligned.ts'

const placeOf = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** Claims as parts of the text, each with the number of its sentence. */
function contextAt(text: string, parts: readonly string[], sentences: readonly number[]) {
  const spans = parts.map((part) => placeOf(text, part))
  const pair = aligned({ text, spans }, { text })
  const baseClaims = pair.baseClaims.map((claim, n) => ({ ...claim, sentence: sentences[n] ?? 0 }))
  return contextOf({ ...pair, baseClaims })
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

describe('the words beside a figure', () => {
  test.each([
    ['In May 300 boats left.', '300', 'May In', 'boats left'],
    ['300 boats left', '300', '', 'boats left'],
    ['Boats are 300', '300', 'are Boats', ''],
    ['It rained; in May 300 boats left • 40 stayed.', '300', 'May in', 'boats left'],
    ['It rained. 300 left? Yes', '300', '', 'left'],
    ['It rained, 300 left', '300', ', rained It', 'left'],
  ])('%s', (text, figure, before, behind) => {
    const { base } = contextAt(text, [text], [0])
    expect(joined(wordsBefore(base, placeOf(text, figure)))).toBe(before)
    expect(joined(wordsBehind(base, placeOf(text, figure)))).toBe(behind)
  })

  test.each([
    [[0, 0], 'crew the sank ferry The', 'sailors left'],
    [[0, 1], 'crew the', 'sailors left'],
  ])('claims of sentences %j', (sentences, before, behind) => {
    const text = 'The ferry sank the crew of 30 sailors left'
    const { base } = contextAt(
      text,
      ['The ferry sank', 'the crew', '30 sailors left'],
      [...sentences, sentences[1] ?? 0],
    )
    expect(joined(wordsBefore(base, placeOf(text, '30')))).toBe(before)
    expect(joined(wordsBehind(base, placeOf(text, '30')))).toBe(behind)
  })

  test('a claim of the next sentence is not beside it', () => {
    const text = 'The ferry sank 30 sailors left'
    const { base } = contextAt(text, ['The ferry sank', '30 sailors left'], [0, 1])
    expect(joined(wordsBehind(base, placeOf(text, 'ferry')))).toBe('sank')
    expect(wordsBefore(base, placeOf(text, '30'))).toEqual([])
    expect(wordsBefore(base, { start: text.length, end: text.length })).toEqual([])
  })
})

describe('two places speak of one thing', () => {
  const release = 'The ferry sank with 30 old cars, and a crew.'
  const outlet = 'With 40 old cars the ferry sank; two days passed.'
  const context = contextOf(aligned({ text: release }, { text: outlet }))
  const places = (one: string, other: string): [Span, Span] => [placeOf(release, one), placeOf(outlet, other)]

  test.each([
    ['cars', 'cars', true, true],
    ['old cars', 'cars', true, true],
    ['cars', 'ferry', false, true],
    ['crew', 'cars', false, true],
    ['cars', 'days', false, true],
    ['crew', 'days', false, false],
  ])('%s and %s', (one, other, areLinked, isOneLinked) => {
    expect(linked(context, ...places(one, other))).toBe(areLinked)
    expect(isLinkedAtAll(context, ...places(one, other))).toBe(isOneLinked)
  })

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
  ])('of %i words beside both figures, words in common: %i', (reach, count) => {
    expect(commonNeighbours(context, ...places('30', '40'), reach)).toBe(count)
  })
})
