/** Aligned claims in, the places where one side says the opposite of the other out: a negation lost, added or turned, an opposite word. */

import { lemma } from '../lexicon/irregular.ts'
import { ADDITIVE } from '../lexicon/negation.ts'
import type { Change } from '../model.ts'
import { overlap } from '../text/span.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, wordSet } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { within } from './clauses.ts'
import { isAffirmed } from './negation-affirmed.ts'
import { ceasedChanges } from './negation-ceased.ts'
import { contentIn, isContent } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import { crossedComparisons } from './negation-ends.ts'
import {
  bounds,
  isAllBut,
  isElliptic,
  isPartial,
  isStillOpen,
  isUndoneLater,
  limits,
} from './negation-limits.ts'
import { isAddedOn, isAnswered, isAnyDoubted, isMatched, isVeiledBehind } from './negation-matched.ts'
import { hasOpposite, oppositeChanges } from './negation-opposites.ts'
import { isPlain } from './negation-plain.ts'
import { isUnless, type Polar, polarSentences, polarSides, spanOf, textOf } from './negation-polarity.ts'
import { negatedWords } from './negation-words.ts'
import type { Aligned, Rule } from './rule.ts'

export const negationRule: Rule = (aligned) => {
  const { base, witness } = polarSides(aligned)
  const plain = [
    ...turned(base, witness),
    ...oppositeChanges(base, witness),
    ...ceasedChanges(base, witness),
  ].filter((one) => !isCrossed(aligned, one))
  // Where an opposite is told outright, a cue that stands beside it tells the same again.
  if (plain.length > 0) return plain
  const lost = unmatched(base, witness)
  const added = unmatched(witness, base)
  if (lost.length + added.length === 0) return []
  const around = polarSentences(aligned)
  return [
    ...lost
      .filter(({ cue }) => !isNegatedBeside(base, cue, around.witness))
      .map(({ cue, counterpart }) => change(base, witness, cue, counterpart, 'base')),
    ...added
      .filter(({ cue }) => !isNegatedBeside(witness, cue, around.base))
      .map(({ cue, counterpart }) => change(witness, base, cue, counterpart, 'witness')),
  ]
}

/** "longer here than there" and "shorter there than here" say one thing. */
const isCrossed = (aligned: Aligned, { base }: Change): boolean =>
  base !== null && crossedComparisons(aligned).some((crossed) => overlap(crossed, base) > 0)

/** Whether a clause beside the compared ones negates the same: the passage may belong to its claim. */
function isNegatedBeside(own: Polar, cue: NegationCue, around: Polar): boolean {
  const words = negatedWords(own, cue).map((i) => own.tokens[i] as Token)
  return around.cues.some(
    (other) =>
      !other.double &&
      around.tokens
        .slice(other.scope.from, other.scope.to)
        .some((b) => isContent(b) && words.some((a) => wordSimilarity(a, b) >= ALIKE)),
  )
}

/** One word or its close synonym. */
const ALIKE = 0.8

/** The same denier on both sides, undone by a negator on one: "does not rule out" and "has ruled out". */
function turned(base: Polar, witness: Polar): Change[] {
  for (const a of base.cues)
    for (const b of witness.cues)
      if (
        a.lexeme !== 'not' &&
        a.lexeme === b.lexeme &&
        a.double !== b.double &&
        isAlone(base, a) &&
        isAlone(witness, b) &&
        isUnless(base, a) === isUnless(witness, b)
      )
        return [
          {
            kind: 'negation',
            material: true,
            base: spanOf(base, a),
            witness: spanOf(witness, b),
            note: `“${textOf(base, a)}” → “${textOf(witness, b)}”: polarity flipped`,
          },
        ]
  return []
}

const isAlone = (side: Polar, cue: NegationCue): boolean =>
  !side.cues.some((other) => other !== cue && within(other.scope, cue.from))

/** Where the negated word itself has no counterpart, so many words of its clause must, so that chance is ruled out. */
const ENOUGH_WITHOUT_HEAD = 3

type Unmatched = { readonly cue: NegationCue; readonly counterpart: number }

/** The cues of `own` whose words stand unnegated on the other side, where nothing else there could carry the negation. */
function unmatched(own: Polar, other: Polar): Unmatched[] {
  const result: Unmatched[] = []
  for (const cue of own.cues) {
    if (cue.double || cue.contrast) continue
    const counterpart = affirmedCounterpart(own, other, cue)
    if (counterpart !== null) result.push({ cue, counterpart })
  }
  return result
}

function affirmedCounterpart(own: Polar, other: Polar, cue: NegationCue): number | null {
  if (limits(own, other, cue) || bounds(own, other, cue) || hasFreeCue(other)) return null
  const plain = isPlain(own, other, cue)
  if (
    (looseWords(own, cue) > MOST_LOOSE && !plain) ||
    isElliptic(own, cue) ||
    isUndoneLater(own, cue) ||
    isAnswered(own, cue) ||
    isPartial(own, other, cue) ||
    isAllBut(own, other) ||
    isAllBut(other, own) ||
    isStillOpen(own, other, cue) ||
    isMatched(own, other, cue) ||
    isAnyDoubted(own, other, cue) ||
    isAddedOn(other, cue)
  )
    return null
  const words = negatedWords(own, cue)
  const linked = words.filter((i) => own.counterparts[i]?.length)
  const first = linked[0]
  if (first === undefined || isToldBeside(own, other, cue, first) || isOtherPhrase(own, other, first))
    return null
  if (words[0] !== first && (isPrefix(own, cue) || (!plain && !isEnough(own, other, words, linked))))
    return null
  if (!plain && isOtherDeed(own, cue, first)) return null
  if (words.some((i) => hasOpposite(own, other, i)) || isVeiledBehind(own, other, cue)) return null
  for (const i of linked)
    for (const j of own.counterparts[i] ?? []) if (!isAffirmed(own, other, cue, i, j)) return null
  return own.counterparts[first]?.[0] ?? null
}

/** "Go up" and "go ahead" have but the pale verb in common. */
const isOtherPhrase = (own: Polar, other: Polar, i: number): boolean =>
  PALE.has(lemma(own.tokens[i]?.norm ?? '')) &&
  (own.counterparts[i] ?? []).every((j) => {
    const [a, b] = [own.tokens[i + 1]?.norm ?? '', other.tokens[j + 1]?.norm ?? '']
    return a !== b && (PARTICLES.has(a) || PARTICLES.has(b))
  })

const PALE = wordSet('go come get take put set turn bring make give keep break run pull call')
const PARTICLES = wordSet('up down on off out over ahead away back through forward under along aside')

/** "A non-operating gain": the adjective alone is denied. */
const isPrefix = ({ tokens }: Polar, { from }: NegationCue): boolean =>
  tokens[from]?.norm === 'non' && tokens[from + 1]?.text === '-'

/** "None of the crew spoke it", "it was strange to the crew": who is denied is the same, and what is not. */
function isOtherDeed(side: Polar, cue: NegationCue, first: number): boolean {
  if (!isOneOf(side.tokens[cue.from], 'none nobody neither')) return false
  const { to } = side.clauses[side.clauseOf[cue.from] ?? 0] ?? cue
  const tags = tagWords(side.tokens.slice(cue.to, to))
  const at = tags.findIndex((tag, n) => tag.startsWith('VB') && isContent(side.tokens[cue.to + n] as Token))
  return at >= 0 && first < cue.to + at && !side.counterparts[cue.to + at]?.length
}

/** What the other side says is what another clause of this side says too, and denies nothing of. */
function isToldBeside(own: Polar, other: Polar, cue: NegationCue, i: number): boolean {
  const back = other.counterparts[own.counterparts[i]?.[0] ?? -1]?.[0]
  return (
    back !== undefined &&
    own.clauseOf[back] !== own.clauseOf[cue.from] &&
    !own.cues.some(({ scope }) => within(scope, back))
  )
}

/** How many words of the cue's clause the other side lacks. */
function looseWords(side: Polar, cue: NegationCue): number {
  const clause = side.clauses[side.clauseOf[cue.from] ?? 0]
  if (!clause) return 0
  return contentIn(side, clause.from, clause.to).filter(
    (i) => !within(cue, i) && !side.counterparts[i]?.length,
  ).length
}

/** A clause that has more words of its own says the matter in another way, and its negation belongs to that way. */
const MOST_LOOSE = 2

/** Whether so much of what is negated stands on the other side that the negated word itself may be another. */
function isEnough(own: Polar, other: Polar, words: readonly number[], linked: readonly number[]): boolean {
  const second = words[1]
  if (second !== linked[0]) return false
  const undone = linked.some((i) =>
    own.counterparts[i]?.some((j) => other.cues.some((cue) => cue.double && within(cue.scope, j))),
  )
  const added = linked.some((i) => own.counterparts[i]?.some((j) => isAdded(other, j)))
  return linked.length >= (undone ? 1 : added ? 2 : ENOUGH_WITHOUT_HEAD)
}

function isAdded(side: Polar, j: number): boolean {
  const clause = side.clauses[side.clauseOf[j] ?? 0]
  return (
    clause !== undefined &&
    side.tokens.slice(clause.from, clause.to).some((token) => ADDITIVE.has(token.norm))
  )
}

/** A cue of the other side whose words have no counterpart: it may say the same in other words. */
const hasFreeCue = (other: Polar): boolean =>
  other.cues.some(
    (cue) => !cue.double && !negatedWords(other, cue).some((j) => other.counterparts[j]?.length),
  )

function change(own: Polar, other: Polar, cue: NegationCue, j: number, side: 'base' | 'witness'): Change {
  const word = other.tokens[j]
  const there = word ? word.span : null
  const here = spanOf(own, cue)
  return {
    kind: 'negation',
    material: true,
    base: side === 'base' ? here : there,
    witness: side === 'base' ? there : here,
    note: `“${textOf(own, cue)}” ${side === 'base' ? 'lost' : 'added'} before “${word?.text ?? ''}”: polarity flipped`,
  }
}
