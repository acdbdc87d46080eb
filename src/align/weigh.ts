/** A token in, how much of a claim's meaning hangs on it out, in nats. */
import { idf } from '../lexicon/wordnet.ts'
import type { Token } from '../text/token.ts'

/** Function words tie nothing together, but two sentences that differ in all of them are not verbatim. */
const LEAST = 0.1
/** Below this idf a stem is a function word or as common as one. */
const FUNCTION_WORD = 4
/** A figure identifies a claim as well as a rare word does; one or two of something less so. */
const FIGURE = 6
const SMALL_FIGURE = 3
/** Words by which texts report, not what they report. */
const REPORTING = new Set(['sai', 'said', 'say', 'tell', 'told', 'ad', 'add', 'state', 'accord', 'announc'])
/** A name's word weighs at least this: the background table knows common words of the same form ("Falk", "March"). */
const NAME = 6

export function weigh(token: Token, sentenceInitial: boolean): number {
  if (token.kind === 'mark') return 0
  if (token.kind === 'number') return /^\d$/.test(token.norm) ? SMALL_FIGURE : FIGURE
  if (REPORTING.has(token.stem)) return LEAST
  const weight = idf(token.stem)
  if (weight < FUNCTION_WORD) return token.capital && !sentenceInitial ? FUNCTION_WORD : LEAST
  return token.capital && !sentenceInitial ? Math.max(NAME, weight) : weight
}
