/** The negation cues of a text in, those that undo each other made one out: "cannot be excluded", "not without". */
import { TRANSPARENT } from '../lexicon/negation.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'

/** A negator whose next word of content is a denier or another negator makes one positive cue with it. */
export function undoubled(tokens: readonly Token[], cues: readonly NegationCue[]): NegationCue[] {
  const result: NegationCue[] = []
  for (let n = 0; n < cues.length; n++) {
    const cue = cues[n] as NegationCue
    if (cue.lexeme !== 'not' && isFaulted(tokens, cue)) {
      result.push({ ...cue, double: true })
      continue
    }
    const next = cues[n + 1]
    if (next && cue.lexeme === 'not' && next.lexeme !== 'not' && isUndone(tokens, cue, next)) {
      result.push({ ...next, from: cue.from, double: true })
      n++
    } else result.push(cue)
  }
  return result
}

/** How many words may part two negations that undo each other: "not be completely excluded". */
const DOUBLE_GAP = 3

/** "Was wrong to exclude the log": it should have been let in. */
const isFaulted = (tokens: readonly Token[], { from }: NegationCue): boolean =>
  isOneOf(tokens[from - 1], 'to in') &&
  isOneOf(tokens[from - 2], 'wrong mistaken unlawful unjustified unreasonable illegal erred')

function isUndone(tokens: readonly Token[], cue: NegationCue, next: NegationCue): boolean {
  if (next.from >= cue.scope.to || next.from - cue.to > DOUBLE_GAP) return false
  for (let i = cue.to; i < next.from; i++) {
    const token = tokens[i] as Token
    if (isContent(token) && !TRANSPARENT.has(token.stem) && !/^\p{L}{4,}ly$/u.test(token.norm)) return false
  }
  return true
}
