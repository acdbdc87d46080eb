/** Expressions and the words that their matches cannot do without. */
import { describe, expect, it } from 'vitest'
import { cueAt, cueIn, cueWhole } from '../../src/lexicon/boilerplate/cue.ts'
import { needsOf } from '../../src/lexicon/boilerplate/needs.ts'

describe('needsOf', () => {
  it.each([
    ['thank you for reading', [['thank you for reading']]],
    ['(?:sign|log)[ -](?:up|in)', [['sign', 'log']]],
    ['(?:un)?subscribe', [['subscribe']]],
    ['newsletters?', [['newsletter']]],
    ['(?:read|see|) more', [[' more']]],
    ['stor(?:y|ies) below', [['stor'], [' below']]],
    ['(?:the )?(?:video (?:above|below)|clip)', [['video ', 'clip']]],
    [String.raw`doi\.org\/\p{L}{2,40}articles`, [['doi.org/'], ['articles']]],
    ['page(?! one)(?<=page)', [['page']]],
    ['[(\\]abc]{0,3}photo+s', [['photo']]],
    ['(?:abc){0,2}', []],
    [String.raw`\d{1,2}|letters`, []],
  ])('%s', (source, needs) => {
    expect(needsOf(source).words).toEqual(needs)
  })

  it.each([
    ['thank you', ['thank you']],
    ['(?:please )?(?:call|e-?mail) us', ['please ', 'call', 'e']],
    ['(?!never)(?:sign|log) in', ['sign', 'log']],
    ['(?:see|) more', undefined],
    ['x?abc', undefined],
    ['(?:the )?[^.]{2,9} says', undefined],
    [String.raw`\bread`, undefined],
    ['a+b', ['a']],
  ])('%s opens', (source, openings) => {
    expect(needsOf(source).openings).toEqual(openings)
  })
})

describe('cues', () => {
  const phrases = ['sign(?:ing)? up', String.raw`\d+ comments`, 'café']

  it.each([
    ['We are Signing up now', true, false, false],
    ['* SIGN UP today', true, true, false],
    ['[Sign up]', true, true, true],
    ['assign up to ten', false, false, false],
    ['12 comments', true, true, true],
    ['12 commentsé', false, false, false],
    ['CAFÉ', true, true, true],
    ['no such words', false, false, false],
  ])('%s', (text, isIn, isAt, isWhole) => {
    expect([cueIn, cueAt, cueWhole].map((cue) => cue(phrases).test(text))).toEqual([isIn, isAt, isWhole])
  })
})
