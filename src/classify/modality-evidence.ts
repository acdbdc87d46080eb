/** Aligned claims in, the place out where want of evidence for a thing is told as if the thing were known not to be so. */

import { NO_EVIDENCE } from '../lexicon/modality.ts'
import { isNegator } from '../lexicon/negation.ts'
import type { Change } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import type { Modal } from './modality-mood.ts'
import { isContent } from './negation-clauses.ts'
import { phraseEnd } from './negation-phrases.ts'
import type { Aligned } from './rule.ts'

/** "Found no evidence that children worked", "children did not work": the rest is told, denied, and no word of evidence. */
export function deniedForWant(
  { base: side, witness: other }: Aligned,
  base: Modal,
  witness: Modal,
): Change | null {
  const want = wantIn(base.tokens)
  const denial = witness.tokens.find(isNegator)
  if (!want || !denial || witness.tokens.some(isEvidence)) return null
  const rest = base.tokens.flatMap((token, i) => (i >= want.to && isContent(token) ? [i] : []))
  const told = rest.filter((i) => (base.counterparts[i]?.length ?? 0) > 0)
  if (told.length < LEAST_TOLD || told.length < rest.length * TOLD) return null
  const span = { start: want.first.span.start, end: (base.tokens[want.to - 1] as Token).span.end }
  const note = `“${slice(side.article.text, span)}” → “${slice(other.article.text, denial.span)}”: certainty raised`
  return { kind: 'modality', material: true, base: span, witness: denial.span, note }
}

/** "There is no indication that", "there are signs that": a matter of polarity. */
export const isWanting = (tokens: readonly Token[]): boolean => wantIn(tokens) !== null

const LEAST_TOLD = 2
/** Nearly half of what there is no evidence of must be told, or the denial is of another matter. */
const TOLD = 0.4

const PHRASES = NO_EVIDENCE.map((phrase) => phrase.split(' '))

function wantIn(tokens: readonly Token[]): { readonly first: Token; readonly to: number } | null {
  for (const [i, first] of tokens.entries())
    for (const words of PHRASES) {
      const to = phraseEnd(tokens, i, words)
      if (to > i) return { first, to }
    }
  return null
}

/** Whatever may tell of evidence, or of its want. */
const isEvidence = ({ stem }: Token): boolean => EVIDENCE.test(stem)

const EVIDENCE =
  /^(?:evid|proof|prove|proven|sign|indic|trace|find|found|show|shown|establish|confirm|suggest|reason|hint|grounds?|know|known|knew|heard|awar|unawar|knowledg|unclear|appar|discov|detect|identifi|see|seen|seem|appear|believ|think|suspect|point|tell|could|may|might|conclus|data|unproven)$/u
