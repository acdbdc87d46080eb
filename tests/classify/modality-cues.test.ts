/** The literate cases of modal words: each sentence, how strong its modal words are and what they govern. */
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/classify/clauses.ts'
import { type ModalCue, modalCues } from '../../src/classify/modality-cues.ts'
import { tokenize } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'

function shownCues(text: string): string {
  const tokens = tokenize(text)
  const clauses = clausesOf(tokens)
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end)
  const shown = (cue: ModalCue): string => {
    const signs = [cue.negated && ' not', cue.denies && ' (denies)', cue.asks && ' (asks)'].filter(Boolean)
    const governed = clauses.filter((_, n) => cue.clauses.includes(n)).map(words)
    const strength = `${cue.axis} ${cue.levels.join(' or ')}${signs.join('')}`
    return `“${words(cue)}” ${strength}: ${governed.join(' | ') || '–'}`
  }
  return modalCues(tokens, clauses).map(shown).join('; ') || 'none'
}

describe('modal words', () => {
  describe.each(['modality-cues', 'modality-lookalikes'])('%s', (file) => {
    test.each(casesOf(new URL(`${file}.md`, import.meta.url)))('$title', ({ texts, expected }) => {
      expect(texts[0]?.split('\n').map(shownCues)).toEqual(expected)
    })
  })
})
