/** The literate cases of clauses, and what a word has on the other side. */
import { describe, expect, test } from 'vitest'
import { type Clause, clausesOf } from '../../src/classify/clauses.ts'
import { isContent, sidesOf } from '../../src/classify/negation-clauses.ts'
import { type Token, tokenize } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'
import { aligned } from './aligned.ts'

function shownClauses(text: string): string {
  const tokens = tokenize(text)
  const shown = ({ from, to, link }: Clause): string => {
    const words = text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end)
    return link === 'none' ? words : `(${link}) ${words}`
  }
  return clausesOf(tokens).map(shown).join(' | ')
}

describe('clauses', () => {
  describe.each(['clauses', 'negation-clauses'])('%s', (file) => {
    test.each(casesOf(new URL(`${file}.md`, import.meta.url)))('$title', ({ texts, expected }) => {
      expect(texts[0]?.split('\n').map(shownClauses)).toEqual(expected)
    })
  })

  test('no words are no clause', () => {
    expect(clausesOf([])).toEqual([])
  })
})

test('content is what says something of the matter: no little word, no mark', () => {
  const words = tokenize('The 90 mills didn’t close, or did they?').filter(isContent)
  expect(words.map(({ text }) => text)).toEqual(['90', 'mills', 'close'])
})

describe('counterparts', () => {
  const shown = (own: readonly Token[], other: readonly Token[], found: readonly (readonly number[])[]) =>
    own.map((token, i) => [token.text, ...(found[i] ?? []).map((j) => `${j} ${other[j]?.text}`)].join(' → '))
  const counterpartsOf = (release: string, outlet: string) => {
    const { base, witness } = sidesOf(aligned({ text: release }, { text: outlet }))
    return [
      shown(base.tokens, witness.tokens, base.counterparts).join('; '),
      shown(witness.tokens, base.tokens, witness.counterparts).join('; '),
    ]
  }

  test('the word it is linked with, on both sides', () => {
    expect(counterpartsOf('The mill was purchased', 'A bank buys the mills')).toEqual([
      'The → 3 the; mill → 4 mills; was; purchased → 2 buys',
      'A; bank; buys → 3 purchased; the → 0 The; mills → 1 mill',
    ])
  })

  test('then the others of its stem; little words have the linked one alone', () => {
    expect(counterpartsOf('The mill in 1990 didn’t burn', 'The mill of 1990, the mill, didn’t')).toEqual([
      'The → 0 The; mill → 1 mill → 6 mill; in; 1990 → 3 1990; didn’t → 8 didn’t; burn',
      'The → 0 The; mill → 1 mill; of; 1990 → 3 1990; ,; the; mill → 1 mill; ,; didn’t → 4 didn’t',
    ])
  })

  test('a word of the one side that no text of the other has tells nothing of it', () => {
    const links = [{ base: { start: 0, end: 3 }, witness: { start: 90, end: 93 }, sim: 1 }]
    const { base, witness } = sidesOf({ ...aligned({ text: 'The mill' }, { text: 'A dam' }), links })
    expect([base.counterparts, witness.counterparts]).toEqual([
      [[], []],
      [[], []],
    ])
  })

  test.each([
    ['mill pump pump pump', 24, 0, 24, 0, 23],
    ['pump pump pump mill', 24, 0, 24, 0, 23],
    ['mill pump pump pump', 60, 0, 24, 0, 23],
    ['pump mill pump pump', 60, 0, 24, 3, 26],
    ['pump pump mill pump', 60, 0, 24, 18, 41],
    ['pump pump pump mill', 60, 0, 24, 33, 56],
    ['pump pump pump mill', 60, 40, 12, 48, 59],
  ])(
    'a word that is said often is looked for near its place: %s in %i and %i',
    (release, mills, dams, ...found) => {
      const text = `${'mill '.repeat(mills)}${'dam '.repeat(dams)}`.trim()
      const { base } = sidesOf({ ...aligned({ text: release }, { text }), links: [] })
      const places = base.counterparts.flat()
      expect([places.length, places[0], places.at(-1)]).toEqual(found)
    },
  )
})

describe('passages', () => {
  const passagesOf = (text: string, parts: readonly string[], sentences: readonly number[]) => {
    const spans = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
    const pair = aligned({ text, spans }, { text })
    const baseClaims = pair.baseClaims.map((claim, n) => ({ ...claim, sentence: sentences[n] ?? 0 }))
    const { base } = sidesOf({ ...pair, baseClaims })
    expect(
      base.clauseOf.map((n, i) => i >= (base.clauses[n]?.from ?? i) && i < (base.clauses[n]?.to ?? i)),
    ).toEqual(base.tokens.map(() => true))
    const words = ({ from, to }: Clause) =>
      text.slice(base.tokens[from]?.span.start, base.tokens[to - 1]?.span.end)
    return base.clauses.map((clause) => `${clause.passage} ${words(clause)}`)
  }

  test('claims that go on in the same sentence share one', () => {
    const text = 'The dam leaks, if it rains, and the pump failed.'
    const parts = ['The dam leaks, if it rains', 'and the pump failed.']
    expect(passagesOf(text, parts, [0, 0])).toEqual([
      '0 The dam leaks,',
      '0 if it rains',
      '0 and the pump failed.',
    ])
  })

  test('claims of two sentences do not, nor those with a full stop between', () => {
    const text = 'The dam leaks and the pump failed. The mill burned'
    const parts = ['The dam leaks', 'and the pump failed.', 'The mill burned']
    expect(passagesOf(text, parts, [0, 1, 2])).toEqual([
      '0 The dam leaks',
      '1 and the pump failed.',
      '2 The mill burned',
    ])
    expect(passagesOf(text, parts, [0, 0, 0])).toEqual([
      '0 The dam leaks',
      '0 and the pump failed.',
      '1 The mill burned',
    ])
  })
})
