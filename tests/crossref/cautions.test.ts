/** Texts at the limits, and letters that deceive, in; what a reader is told of them, where, and what is not told, out. */
import { describe, expect, test, vi } from 'vitest'
import { collate } from '../../src/collate.ts'
import { compare } from '../../src/compare.ts'
import type { Caution } from '../../src/model.ts'
import { LONGEST_SENTENCE, MOST_PASSAGES } from '../../src/options.ts'
import { MOST_EDITS } from '../../src/text/edits.ts'
import { articleOf } from '../support/articles.ts'

/** Texts at the limits take seconds, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 })

function articles(...texts: readonly string[]) {
  return texts.map((text, n) => {
    const article = articleOf(n === 0 ? 'release' : `outlet${n}`, text, 'witness')
    if (!article) throw new Error('no sentence found')
    return article
  })
}

function cautionsOf(...texts: readonly string[]) {
  const [base, ...outlets] = articles(...texts)
  if (!base) throw new Error('no release')
  return toldOf(texts, compare(base, outlets).cautions)
}

/** With the words instead of the spans. */
const toldOf = (texts: readonly string[], cautions: readonly Caution[] = []) =>
  cautions.map(({ witness, kind, spans, note }) => {
    const text = texts[witness === 'release' ? 0 : Number(witness.slice('outlet'.length))] ?? ''
    return { witness, kind, note, words: spans.map(({ start, end }) => text.slice(start, end)) }
  })

const FARES = 'The board said night ferry fares will rise in May.'

test('an ordinary story needs no caution', () => {
  const [base, outlet] = articles(FARES, 'Night ferry fares rise in May, said the board.')
  if (!base || !outlet) throw new Error('no sentence found')
  expect(compare(base, [outlet])).not.toHaveProperty('cautions')
  expect(collate([base, outlet])).not.toHaveProperty('cautions')
})

describe('a sentence that was cut', () => {
  const endless = (words: number) => `Fares ${'fares '.repeat(words - 2)}.`

  test('is told, with each place at which it goes on', () => {
    const [told, ...others] = cautionsOf(FARES, endless(2 * LONGEST_SENTENCE + 10))
    expect(told).toMatchObject({
      witness: 'outlet1',
      kind: 'sentence-cut',
      note: 'What has no full stop for 300 words was cut, 2 times; each piece is compared by itself.',
    })
    expect(told?.words.map((piece) => piece.split(' ').length)).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE])
    expect(others).toEqual([])
  })

  test('is not one that is as long as a sentence may be', () => {
    expect(cautionsOf(FARES, endless(LONGEST_SENTENCE))).toEqual([])
    expect(cautionsOf(FARES, endless(LONGEST_SENTENCE + 1))).toMatchObject([
      { note: expect.stringContaining('cut, once;') },
    ])
  })
})

describe('a claim in more passages than are paired with it', () => {
  const told = (times: number) => cautionsOf(FARES, `${FARES} `.repeat(times))

  test('is told with its number and its passages', () => {
    expect(told(MOST_PASSAGES + 1)).toEqual([
      {
        witness: 'outlet1',
        kind: 'passages-cut',
        note: 'More than 12 passages carry claim 1; the 12 likest are compared.',
        words: Array.from({ length: MOST_PASSAGES }, () => FARES),
      },
    ])
  })

  test('is not one with as many as are paired', () => {
    expect(told(MOST_PASSAGES)).toEqual([])
  })

  test('of many such claims the first are told', () => {
    const text = `${FARES} `.repeat(MOST_PASSAGES + 1)
    expect(cautionsOf(text, text)).toMatchObject([
      { note: 'More than 12 passages carry claims 1, 2, 3 and 10 more; the 12 likest are compared.' },
    ])
  })
})

describe('an addition that another outlet says in more passages than are named', () => {
  const ADDED = 'Tickets for dogs will be sold at every pier.'
  const told = (once: string, times: number) => cautionsOf(FARES, once, `${ADDED} `.repeat(times))

  test('is told with its place', () => {
    expect(told(ADDED, MOST_PASSAGES + 1)).toEqual([
      {
        witness: 'outlet1',
        kind: 'passages-cut',
        note: 'More than 12 passages of outlet2 say the same as an addition here; the 12 likest are named.',
        words: [ADDED],
      },
    ])
  })

  test('is not one with as many as are named', () => {
    expect(told(ADDED, MOST_PASSAGES)).toEqual([])
  })

  test('of two, both places are told', () => {
    expect(told(`${ADDED} ${ADDED}`, MOST_PASSAGES + 1)).toMatchObject([
      { note: expect.stringContaining('each of 2 additions'), words: [ADDED, ADDED] },
    ])
  })
})

describe('letters of another script', () => {
  test('are told where they stand in a Latin word, with their numbers', () => {
    expect(cautionsOf(FARES, FARES.replace('ferry', 'fеrry'))).toEqual([
      {
        witness: 'outlet1',
        kind: 'look-alike',
        note: 'Letters of another script: f⟦U+0435⟧rry looks like ferry. The two are compared as different words.',
        words: ['fеrry'],
      },
    ])
  })

  test('are told of the release as well, and each word once', () => {
    expect(cautionsOf(`Mаy. ${FARES} Mаy.`, FARES)).toMatchObject([
      {
        witness: 'release',
        words: ['Mаy', 'Mаy'],
        note: expect.stringMatching(/: M⟦U\+0430⟧y looks like May\. The/u),
      },
    ])
  })

  test('are told of a whole word that another text has in Latin', () => {
    expect(cautionsOf('The COP rejected the plan.', 'The СОР rejected the plan.')).toMatchObject([
      { witness: 'outlet1', words: ['СОР'] },
    ])
    expect(cautionsOf('The board rejected the plan.', 'The СОР rejected the plan.')).toEqual([])
  })

  test.each([
    ['a Russian name', 'Кремль rejected the plan.'],
    ['a formula', 'TNFα fell by 5 μg, the board said.'],
    ['an accented name', 'Zoë Čapek rejected the plan.'],
    ['one letter by itself', 'Plan А was rejected.'],
    ['a Japanese company', 'Sony ソニー rejected the plan.'],
  ])('are no caution in %s', (_, text) => {
    expect(cautionsOf('A plan was rejected, the board said.', text)).toEqual([])
  })

  test('are told without a release, too', () => {
    const texts = [FARES, FARES.replace('May', 'Mау')]
    expect(toldOf(texts, collate(articles(...texts)).cautions)).toMatchObject([
      { witness: 'outlet1', kind: 'look-alike', words: ['Mау'] },
    ])
  })
})

test('two passages too far apart for an exact comparison are told', () => {
  const names = Array.from(
    { length: 250 },
    (_, n) => `Port${String.fromCharCode(97 + (n % 26), 97 + n / 26)}`,
  )
  const list = (count: number) => names.slice(0, count)
  const said = (those: readonly string[]) => `Fares will rise in ${those.join(' ')} in May.`
  expect(cautionsOf(said(list(250)), said(list(250).reverse()))).toMatchObject([
    {
      witness: 'outlet1',
      kind: 'edits-cut',
      note: `More than ${MOST_EDITS} words of a pair of passages differ; they are shown as one change, all for all.`,
    },
  ])
  expect(cautionsOf(said(list(150)), said(list(150).reverse()))).toEqual([])
})
