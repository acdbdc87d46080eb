/** The literate cases of the words of quotations; pairs of speakers in, whether they can be the same; and what stands in a quotation's place. */
import { describe, expect, test } from 'vitest'
import { slotOf } from '../../src/classify/quote-slot.ts'
import { speakerMatch } from '../../src/classify/quote-speaker.ts'
import { quotedParts } from '../../src/classify/quote-words.ts'
import type { Attribution, Quote } from '../../src/model.ts'
import { slice } from '../../src/text/span.ts'
import { casesOf } from '../segment/literate.ts'
import { aligned } from './aligned.ts'
import { witnessOf } from './witness-of.ts'

function shownWords(text: string): string {
  const { article } = aligned({ text }, { text }).base
  return quotedParts(article, { start: 0, end: text.length })
    .map((part) => part.map(({ key, inserted }) => (inserted ? `[${key}]` : key)).join(' '))
    .join(' | ')
}

describe('words of quotations', () => {
  test.each(casesOf(new URL('quote-words.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').map(shownWords)).toEqual(expected)
  })
})

function matchOf(release: string, outlet: string): string {
  const { base, witness } = aligned({ text: release }, { text: outlet })
  const by = (text: string): Attribution => ({
    source: { start: 0, end: text.length },
    content: { start: 0, end: 0 },
  })
  return speakerMatch(base, by(release), witness, by(outlet))
}

describe('by name', () => {
  test.each([
    ['Nora Feld', 'Feld', 'same'],
    ['Nora Feld', 'Nora Felt', 'same'],
    ['Nora Feld', 'Otto Brandt', 'absent'],
    ['Otto Feld, son of Nora Brandt', 'Nora Brandt', 'same'],
    ['Professor Feld of the Brandt Institute', 'Professor Brandt', 'different'],
    ['Professor Feld, of late the Brandt Institute', 'Professor Brandt', 'different'],
    ['mayor Nora Feld', 'Mayor Feld', 'same'],
    ['the Ministry', 'Feld', 'absent'],
  ])('%s | %s', (release, outlet, told) => {
    expect(matchOf(release, outlet)).toBe(told)
  })
})

describe('by office', () => {
  test.each([
    ['the mayor', 'the mayors', 'unknown'],
    ['Mayor Feld', 'the mayor', 'same'],
    ['the mayor', 'the clerk', 'unknown'],
    ['the agency', 'the agency’s board', 'same'],
    ['the old man', 'the old man', 'unknown'],
    ['Feld', 'the mayor', 'unknown'],
    ['the mayor called A', 'Mayor A', 'same'],
  ])('%s | %s', (release, outlet, told) => {
    expect(matchOf(release, outlet)).toBe(told)
  })
})

test('nobody is named on either side', () => {
  const { base, witness } = aligned({ text: 'Nora Feld' }, { text: 'Feld' })
  const by = { source: { start: 0, end: 4 }, content: { start: 0, end: 0 } }
  expect(speakerMatch(base, by, witness, undefined)).toBe('unknown')
  expect(speakerMatch(base, undefined, witness, by)).toBe('unknown')
})

function placeOf(release: string, outlet: string): string {
  const base = witnessOf('release', release)
  const witness = witnessOf('outlet', outlet)
  const span = slotOf(base, witness, witness.quotes[0] as Quote)
  return span ? slice(release, span) : 'none'
}

describe('where the quotation stands', () => {
  test.each([
    [
      'The old plant will be shut within a year, the firm said.',
      'The old plant will be shut “at a stroke”, the firm said.',
      'within a year',
    ],
    ['The old plant will be shut.', 'The old plant will be shut “at a stroke”.', 'none'],
    ['The plant will be shut within a year.', 'Its mill will be shut “at a stroke”.', 'none'],
    ['The plant is to be shut soon.', 'It is to be “shut at a stroke”.', 'none'],
    [
      'The old plant will be shut within the very first half of the coming year or so.',
      'The old plant will be shut “at a stroke”.',
      'within the very first half of the coming',
    ],
    [
      'The old plant (the red one) stays. The old plant - shut - leaks.',
      'The old plant “is shut at last”.',
      'none',
    ],
    ['It says “at a stroke”.', '“At a stroke” it will be shut.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(placeOf(release, outlet)).toBe(told)
  })
})
