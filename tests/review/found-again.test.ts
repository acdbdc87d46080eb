/** Words that were judged and a text that has changed since in; whether they are found in it again, and what is said where they are not, out. */
import { describe, expect, test } from 'vitest'
import { articleOf, compare } from '../../src/index.ts'
import type { Comparison } from '../../src/model.ts'
import { indexOf } from '../../src/review/index-of.ts'
import { claimsHolding, equalClaims, quotedOf, sameClaim } from '../../src/review/quoted.ts'
import { slice } from '../../src/text/span.ts'
import { read } from '../align/read.ts'
import { addition, applied, reading, reviewing } from './reviewing.ts'

const EVERY = 'Every ferry must carry two engineers.'
const FEES = 'The fees will rise in May.'
const quoted = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return quotedOf(text, { start, end: start + words.length })
}

describe('words with their surroundings', () => {
  test('are 32 characters on either side, fewer at an end', () => {
    const text = `${'a'.repeat(40)} ${FEES} ${'b'.repeat(40)}`
    expect(quoted(text, FEES)).toEqual({
      exact: FEES,
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
    })
    expect(quoted(FEES, FEES)).toEqual({ exact: FEES, prefix: '', suffix: '' })
  })

  const twice = `The board of Ossel met. ${FEES} It rained in Ossel. The board of Tarn met. ${FEES} It snowed in Tarn.`
  const placeIn = (text: string, n: number) => {
    const witness = read('courier', text)
    const at = n === 0 ? 0 : twice.indexOf(FEES) + 1
    const claim = sameClaim(witness, quoted(twice, FEES, at))
    return claim && witness.claims.indexOf(claim)
  }

  test('are told apart where they stand twice', () => {
    expect(equalClaims(read('courier', twice), FEES)).toHaveLength(2)
    expect([placeIn(twice, 0), placeIn(twice, 1)]).toEqual([1, 4])
  })

  test('are found where one side was edited, and not where both were', () => {
    const edited = twice.replace('The board of Tarn met.', 'Nobody was there.')
    expect(placeIn(edited, 1)).toBe(4)
    expect(placeIn(edited.replace('It snowed in Tarn.', 'All left.'), 1)).toBeUndefined()
  })

  test('are found where the text was wrapped anew', () => {
    const wrapped = twice.replaceAll(' met. ', '\nmet.\n').replaceAll('. It', '.\nIt')
    const claim = sameClaim(read('courier', twice), quoted(wrapped, FEES, wrapped.indexOf(FEES) + 1))
    expect(claim?.id).toBe(read('courier', twice).claims[4]?.id)
  })

  test('are found nowhere where nobody says them', () => {
    expect(placeIn('Nothing was said.', 0)).toBeUndefined()
    expect(equalClaims(read('courier', twice), 'Nothing was said.')).toEqual([])
  })
})

describe('words that are cut into claims otherwise', () => {
  const text = `${EVERY} ${FEES} Nobody was asked.`
  const witness = read('courier', text)
  const holding = (words: string, isSameText = true) =>
    claimsHolding(witness, quoted(text, words), isSameText).map(({ span }) => slice(text, span))

  test('are the claims that they cover for the most part', () => {
    expect(holding(EVERY)).toEqual([EVERY])
    expect(holding(`${EVERY} ${FEES}`)).toEqual([EVERY, FEES])
    expect(holding('will rise in May. Nobody was asked.')).toEqual([FEES, 'Nobody was asked.'])
    expect(holding('two engineers. The fees will rise in May.')).toEqual([FEES])
    expect(holding('carry')).toEqual([EVERY])
  })

  test('in the same text alone', () => {
    expect(holding('carry', false)).toEqual([])
    expect(claimsHolding(witness, quoted('Not at all.', 'Not at all.'), true)).toEqual([])
  })
})

describe('a decision', () => {
  const RELEASE = `${EVERY} ${FEES} Tickets for dogs will be sold at every pier.`
  const POST = `${EVERY} The fees could rise in May. Snow fell on the town hall.`
  const story = (release: string, post: string, sigil = 'post') =>
    compare(articleOf('release', release), [articleOf(sigil, post)])
  const before = story(RELEASE, POST)
  const [added] = before.additions.map(({ id }) => id)

  const stands = (after: Comparison, ...doings: Parameters<typeof reviewing>[1]) => {
    const { standings, lost } = applied(after, reviewing(before, doings))
    return [...standings.values(), ...lost].map(({ mark, reason }) => reason || mark)
  }
  const accept = { kind: 'accept' } as const

  test('stands where nothing has changed', () => {
    expect(stands(story(RELEASE, POST), [reading(2, 'post'), accept])).toEqual(['confirmed'])
    expect(stands(story(RELEASE, POST), [reading(3, 'post'), accept])).toEqual(['confirmed'])
    expect(stands(story(RELEASE, POST), [addition(added ?? '', 'post'), accept])).toEqual(['confirmed'])
  })

  test('stands where the file has another name', () => {
    expect(stands(story(RELEASE, POST, 'courier'), [reading(2, 'post'), accept])).toEqual(['confirmed'])
  })

  test('is looked at again where the release or the article says it otherwise, or no more', () => {
    const [again, fees] = [[reading(2, 'post'), accept] as const, 'The fees will rise in June.']
    expect(stands(story(RELEASE.replace(FEES, fees), POST), again)).toEqual([
      'the release’s words have changed',
    ])
    expect(stands(story(RELEASE.replace(FEES, 'Nobody knows.'), POST), again)).toEqual([
      'the release says this no more',
    ])
    expect(stands(story(RELEASE, POST.replace('could rise', 'might rise')), again)).toEqual([
      'the outlet’s words have changed',
    ])
    expect(stands(story(RELEASE, EVERY, 'echo'), again)).toEqual(['post is not among the articles any more'])
  })

  test('that a claim is omitted is looked at again where an edited article carries it', () => {
    const dogs = 'Tickets for dogs will be sold at every pier.'
    expect(stands(story(RELEASE, `${POST} ${dogs}`), [reading(3, 'post'), accept])).toEqual([
      'the article has changed, and the claim is found in it now',
    ])
    expect(stands(story(RELEASE, `${POST} Nobody came.`), [reading(3, 'post'), accept])).toEqual([
      'confirmed',
    ])
  })

  test('on an addition is looked at again where its words are gone, or carry a claim now', () => {
    const doing = [addition(added ?? '', 'post'), accept] as const
    expect(stands(story(RELEASE, POST.replace('Snow fell', 'Rain fell')), doing)).toEqual([
      'the outlet’s words have changed',
    ])
    expect(stands(story(`${RELEASE} Snow fell on the town hall.`, POST), doing)).toEqual([
      'the words are found to carry a claim of the release now',
    ])
  })
})

test('what a reviewer names first is what weighs most, and what the tool had not found has no place', () => {
  const story = compare(articleOf('release', `${EVERY} ${FEES}`), [
    articleOf('post', `${EVERY} The fees could rise in May.`),
  ])
  const kinds = { kind: 'kinds', kinds: ['wording', 'modality', 'number'] } as const
  const { comparison } = applied(story, reviewing(story, [[reading(2, 'post'), kinds]]))
  const [id = ''] = indexOf(comparison).reading('release.c2', 'post')?.alignments ?? []
  const { changes = [], verdict } = indexOf(comparison).alignment(id) ?? {}
  expect(verdict).toBe('altered')
  expect(changes.map(({ kind, material }) => [kind, material])).toEqual([
    ['modality', true],
    ['number', true],
    ['wording', false],
  ])
  expect(changes.map(({ base }) => base !== null)).toEqual([true, false, false])
})
