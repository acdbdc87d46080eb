/** The literate cases of denials and of words that have an opposite: each sentence, what denies in it and what stands at an end. */
import { describe, expect, test } from 'vitest'
import { type NegationCue, negationCues } from '../../src/classify/negation-cues.ts'
import { polarSides, textOf } from '../../src/classify/negation-polarity.ts'
import { polesOf } from '../../src/classify/negation-poles.ts'
import { tokenize } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'
import { aligned } from './aligned.ts'

function shownCues(text: string): string {
  const tokens = tokenize(text)
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens[from]?.span.start, from < to ? tokens[to - 1]?.span.end : tokens[from]?.span.start) ||
    '–'
  const shown = (cue: NegationCue): string => {
    const signs = [
      cue.lexeme !== 'not' && ` (${cue.lexeme})`,
      cue.double && ' (undone)',
      cue.contrast && ' (set against)',
    ]
    return `“${words(cue)}”${signs.filter(Boolean).join('')}: ${words(cue.scope)}`
  }
  return negationCues(tokens).map(shown).join('; ') || 'none'
}

function shownPoles(text: string): string {
  const { base } = polarSides(aligned({ text }, { text }))
  const sign = { true: 'not ', false: '', null: 'open: ' }
  return (
    polesOf(base)
      .map((pole) => `${sign[`${pole.denied}`]}${textOf(base, pole)}`)
      .join('; ') || 'none'
  )
}

describe('denials', () => {
  describe.each(['negation-cues', 'negation-lookalikes'])('%s', (file) => {
    test.each(casesOf(new URL(`${file}.md`, import.meta.url)))('$title', ({ texts, expected }) => {
      expect(texts[0]?.split('\n').map(shownCues)).toEqual(expected)
    })
  })
})

describe('words that have an opposite', () => {
  describe.each(['negation-poles', 'negation-poles-lookalikes'])('%s', (file) => {
    test.each(casesOf(new URL(`${file}.md`, import.meta.url)))('$title', ({ texts, expected }) => {
      expect(texts[0]?.split('\n').map(shownPoles)).toEqual(expected)
    })
  })
})
