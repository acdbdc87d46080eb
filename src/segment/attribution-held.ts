/** A "that" in, the reporting clause out that ends there and has no verb of saying: "X is of the view that", "it is X's view that", "X's view is that". */
import { isBe, isDeterminer, isHeldNoun, isSureOf } from '../lexicon/attribution-words.ts'
import { wordSet } from '../text/word-set.ts'
import { possessor } from './attribution-asides.ts'
import { type Frame, isEdge, norm, type Phrase } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'
import { nounPhraseEnd } from './attribution-phrase.ts'
import { speakerBefore } from './attribution-source.ts'
import { isUnsaid } from './attribution-unsaid.ts'

export function heldFrame(items: readonly Item[], that: number): Frame | null {
  if (norm(items, that) !== 'that' || isEdge(items, that + 1)) return null
  return attributedToOwner(items, that) ?? heldBy(items, that)
}

/** "It is the board's view that", "the view of the board is that". */
function attributedToOwner(items: readonly Item[], that: number): Frame | null {
  const opensWithIt = norm(items, 0) === 'it' && isBe(norm(items, 1))
  if (!opensWithIt && !isBe(norm(items, that - 1))) return null
  const noun = items.findIndex((item) => isHeldNoun(item.norm))
  if (noun < 0) return null
  const source = opensWithIt ? ownerOf(items, 2, noun, that) : ownerOf(items, 0, noun, that - 1)
  return source && { source, cue: { from: noun, to: noun + 1 }, from: 0, to: that + 1, content: 'after' }
}

/** Of the noun: "the board's view", "her own view", "the view of the board"; nothing else may stand between `from` and `to`. */
function ownerOf(items: readonly Item[], from: number, noun: number, to: number): Phrase | null {
  if (noun === to - 1) return nounPhraseEnd(items, from) >= noun ? possessor(items, from, noun) : null
  const source = { from: noun + 2, to: nounPhraseEnd(items, noun + 2) }
  return norm(items, noun + 1) === 'of' && source.to === to && source.to > source.from ? source : null
}

/** "X is of the view that", "X came to the conclusion that", "X is convinced that", "X made it clear that". */
function heldBy(items: readonly Item[], that: number): Frame | null {
  const verb = verbOf(items, that)
  if (verb === null || isUnsaid(items, verb)) return null
  if (items.slice(verb, that).some(({ norm }) => norm === 'no')) return null
  const source = speakerBefore(items, verb)
  return (
    source && { source, cue: { from: verb, to: that }, from: source.from, to: that + 1, content: 'after' }
  )
}

function verbOf(items: readonly Item[], that: number): number | null {
  const last = norm(items, that - 1)
  if (isSureOf(last)) return isBe(norm(items, that - 2)) && !isCertain(items, that) ? that - 2 : null
  if (last === 'clear') return [that - 2, that - 3].find((at) => MAKING.has(norm(items, at))) ?? null
  if (!isHeldNoun(last)) return null
  let at = that - 2
  while (isDeterminer(norm(items, at)) || FIRM.has(norm(items, at))) at--
  if (norm(items, at) === 'of' || norm(items, at) === 'to') at--
  return GIVING.has(norm(items, at)) || (isBe(norm(items, at)) && norm(items, at + 1) === 'of') ? at : null
}

/** "It is certain that": by itself, not to somebody. */
const isCertain = (items: readonly Item[], that: number): boolean =>
  norm(items, that - 3) === 'it' && norm(items, that - 1) === 'certain'

const MAKING = wordSet('make makes made')
const FIRM = wordSet('clear firm strong')

/** By which a view or a warning is held or uttered. */
const GIVING =
  wordSet(`take takes took taken hold holds held have has had express expresses expressed voice voices voiced
  give gives gave given issue issues issued reach reaches reached draw draws drew drawn form forms formed come comes came
  share shares shared repeat repeats repeated reiterate reiterates reiterated defend defends defended`)
