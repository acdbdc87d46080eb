/** The sentences of the literate cases in, whether what is looked for in a sentence alone is found within it wherever it is cut off, and not taken for a longer word, out. */
import { describe, expect, test, vi } from 'vitest'
import { clausesOf } from '../../src/classify/clauses.ts'
import { comparisonsIn } from '../../src/classify/comparisons.ts'
import { partiesIn } from '../../src/classify/entity-parties.ts'
import { rolesOfNames } from '../../src/classify/entity-roles.ts'
import { modalCues } from '../../src/classify/modality-cues.ts'
import { negationCues } from '../../src/classify/negation-cues.ts'
import { polarSides } from '../../src/classify/negation-polarity.ts'
import { polesOf } from '../../src/classify/negation-poles.ts'
import { isConditionByForm } from '../../src/classify/scope-forms.ts'
import { limitsIn } from '../../src/classify/scope-limits.ts'
import { sharesIn } from '../../src/classify/scope-shares.ts'
import { type Token, tokenize } from '../../src/text/token.ts'
import { aligned } from './aligned.ts'
import { cutOff, madeLonger } from './changed-texts.ts'
import { RULE_FILES } from './rule-files.ts'

const ONE_IN = 8
vi.setConfig({ testTimeout: 60_000 })

type Stretch = { readonly from: number; readonly to: number }

/** Of the tokens, in order. */
const stretchOf = (tokens: readonly Token[], words: readonly Token[]): readonly Stretch[] =>
  words.length > 0
    ? [{ from: tokens.indexOf(words[0] as Token), to: tokens.indexOf(words.at(-1) as Token) + 1 }]
    : []

const FINDERS: readonly (readonly [
  what: string,
  find: (tokens: readonly Token[], text: string) => readonly Stretch[],
])[] = [
  ['clauses', clausesOf],
  ['modal words', (tokens) => modalCues(tokens, clausesOf(tokens))],
  ['denials', (tokens) => negationCues(tokens)],
  ['opposites', (_, text) => polesOf(polarSides(aligned({ text }, { text: '' })).base)],
  ['shares', (tokens) => sharesIn(tokens).flatMap(({ words }) => stretchOf(tokens, words))],
  ['limits', (tokens) => limitsIn(tokens).flatMap(({ words }) => stretchOf(tokens, words))],
  ['conditions by form', (tokens) => (isConditionByForm(tokens) ? [{ from: 0, to: tokens.length }] : [])],
]

const texts = [
  ...new Set(RULE_FILES.flatMap(({ cases }) => cases.flatMap((one) => [one.release, ...one.outlets]))),
]

describe('in a sentence that is cut off', () => {
  test.each(FINDERS)('%s', (_, find) => {
    for (const text of texts.flatMap((text) => cutOff(text, ONE_IN))) {
      const tokens = tokenize(text)
      const outside = find(tokens, text).filter(
        ({ from, to }) => from < 0 || from >= to || to > tokens.length,
      )
      expect([text, outside]).toEqual([text, []])
    }
  })

  test('comparisons, roles and parties', () => {
    for (const text of texts.flatMap((text) => cutOff(text, ONE_IN))) {
      const { base, baseClaims } = aligned({ text }, { text: '' })
      const spans = baseClaims.flatMap((claim) => [
        ...comparisonsIn(base, [claim]),
        ...partiesIn(claim, base),
        ...rolesOfNames(claim, base).keys(),
      ])
      expect(spans.filter(({ span }) => span.start >= span.end || span.end > text.length)).toEqual([])
    }
  })
})

describe('longer before or behind, a word is as strange', () => {
  test.each(FINDERS.filter(([what]) => what !== 'opposites'))('%s', (_, find) => {
    for (const pair of texts.flatMap((text) => madeLonger(text, ONE_IN))) {
      const [begun, ended] = pair.map((text) => find(tokenize(text), text).map(({ from, to }) => [from, to]))
      expect([pair, begun]).toEqual([pair, ended])
    }
  })
})
