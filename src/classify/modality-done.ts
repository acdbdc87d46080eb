/** Two sides with their modal words in, the place out where what is planned, proposed, asked or allowed is told as done: "plans to sell", "has sold". */

import type { Change } from '../model.ts'
import { slice } from '../text/span.ts'
import { tagWords } from '../text/tags.ts'
import { isOneOf } from '../text/word-set.ts'
import type { ModalCue } from './modality-cues.ts'
import type { Modal } from './modality-mood.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

export function toldAsDone(
  { base: side, witness: other }: Aligned,
  base: Modal,
  witness: Modal,
): Change | null {
  for (const cue of base.cues) {
    const deed = isAhead(base, cue) ? deedOf(base, cue) : undefined
    const done = deed === undefined ? undefined : base.counterparts[deed]?.find((j) => isDone(witness, j))
    if (deed === undefined || done === undefined || !isShared(base, witness, deed, done)) continue
    const span = {
      start: base.tokens[cue.from]?.span.start ?? 0,
      end: base.tokens[cue.to - 1]?.span.end ?? 0,
    }
    const told = witness.tokens[done]?.span ?? null
    const step = cue.axis === 'intention' ? 'intention strengthened' : 'obligation strengthened'
    const note = `“${slice(side.article.text, span)}” → “${told ? slice(other.article.text, told) : ''}”, told as done: ${step}`
    return { kind: 'modality', material: true, base: span, witness: told, note }
  }
  return null
}

/** Who "had to" or "was allowed to" did it, as a rule. */
const isAhead = ({ tokens }: Modal, cue: ModalCue): boolean => {
  // "You want to shut it" is advice.
  if (cue.negated || cue.asks || tokens[cue.from - 1]?.norm === 'you') return false
  if (cue.axis === 'intention') return true
  const isPast = tokens.slice(cue.from, cue.to).some(({ norm }) => isOneOf(norm, 'had was were been needed'))
  return cue.axis === 'obligation' && (!isPast || cue.levels.includes(3))
}

/** The infinitive that the cue governs, in its clause or in its "that" clause. */
function deedOf({ tokens, clauses }: Modal, cue: ModalCue): number | undefined {
  const tags = tagWords(tokens)
  const end = Math.max(...cue.clauses.map((n) => clauses[n]?.to ?? 0), 0)
  for (let i = cue.to; i < Math.min(end, cue.to + DEED_REACH); i++) {
    const token = tokens[i]
    if (!token || !isContent(token)) continue
    if (tags[i] === 'VB' || (tags[i] === 'VBN' && tokens[i - 1]?.norm === 'be')) return i
    if (tokens[i - 1]?.norm === 'to') return i
  }
  return undefined
}

/** "Recommended that the old stone bridge be closed". */
const DEED_REACH = 8

/** A verb of the past or of the perfect under no modal word and no denial. */
function isDone({ tokens, clauses, clauseOf, cues }: Modal, j: number): boolean {
  const tag = tagWords(tokens)[j]
  const clause = tokens.slice(clauses[clauseOf[j] ?? 0]?.from, j)
  if (clause.some(({ norm }) => /^(?:would|will|should|could|if|wants?|wanted)$|'ll$/.test(norm)))
    return false
  const before = clause.slice(-PERFECT).map(({ norm }) => norm)
  if (cues.some((cue) => cue.clauses.includes(clauseOf[j] ?? -1)) || before.some((word) => DENIES.test(word)))
    return false
  return tag === 'VBD' || (tag === 'VBN' && before.some((word) => isOneOf(word, 'has have had')))
}

/** "Has since been sold", "did not sell". */
const PERFECT = 4
const DENIES = /^(?:not|never|no|nobody|none|neither|nor|to|be|who|which|that)$|n't$/

/** Something else of the deed is told beside it. */
const isShared = (base: Modal, witness: Modal, deed: number, done: number): boolean =>
  base.tokens.filter(
    (token, i) =>
      i !== deed &&
      isContent(token) &&
      base.counterparts[i]?.some((j) => j !== done && witness.clauseOf[j] === witness.clauseOf[done]),
  ).length >= LEAST_SHARED
const LEAST_SHARED = 2
