/** A place in a stretch in, the reporting clause without a verb that stands there out: "according to X", "in X's words", "X: “…”". */
import {
  isAuxiliary,
  isBe,
  isDeterminer,
  isPossessive,
  isSpeechNoun,
  isViewpoint,
} from '../lexicon/attribution-words.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import { wordSet } from '../text/word-set.ts'
import {
  closes,
  type Frame,
  isEdge,
  isGenitive,
  isQuote,
  isWord,
  norm,
  type Phrase,
  quoteEnds,
  textAt,
} from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'
import { nounPhraseEnd } from './attribution-phrase.ts'
import { describedEnd, relativeEnd, speakerAtStart } from './attribution-source.ts'

export const verblessFrame = (items: readonly Item[], at: number): Frame | null =>
  cleft(items, at) ??
  accordingTo(items, at) ??
  wordsOf(items, at) ??
  topicFrame(items, at) ??
  labelFrame(items, at)

/** "It was the ministry, and not the chamber, according to which …". */
function cleft(items: readonly Item[], at: number): Frame | null {
  if (norm(items, at) !== 'according' || !/^wh(?:ich|om)$/u.test(norm(items, at + 2))) return null
  if (norm(items, 0) !== 'it' || !isBe(norm(items, 1))) return null
  const source = { from: 2, to: Math.min(nounPhraseEnd(items, 2), at) }
  if (source.to <= source.from) return null
  return { source, cue: { from: at, to: at + 2 }, from: 0, to: at + 3, content: 'after' }
}

/** "according to X", "citing X", "so X" straight after a quotation. */
function accordingTo(items: readonly Item[], at: number): Frame | null {
  const word = norm(items, at)
  const width =
    word === 'according'
      ? 2
      : CITING.has(word) || (word === 'so' && quoteEnds(items, at) && !reportingVerb(norm(items, at + 1)))
        ? 1
        : 0
  if (width === 0) return null
  const source = { from: at + width, to: nounPhraseEnd(items, at + width) }
  if (source.to <= source.from || isBe(norm(items, at - 1))) return null
  if (word === 'quoting' && !items.slice(source.from, source.to).some((item) => item.capital)) return null
  return aside(items, { from: at, to: at + width }, source, at, source.to)
}

const CITING = wordSet('citing quoting')
const WORDED = wordSet('in by on after')

/** "in the words of X", "by her account", "in X's view". */
function wordsOf(items: readonly Item[], at: number): Frame | null {
  if (norm(items, at) === 'after' && !COUNTS.test(norm(items, at + 1))) return null
  if (!WORDED.has(norm(items, at))) return null
  const start = norm(items, at + 1) === 'the' ? at + 2 : at + 1
  if (isSpeechNoun(norm(items, start)) && norm(items, start + 1) === 'of' && norm(items, at) !== 'on') {
    const source = { from: start + 2, to: nounPhraseEnd(items, start + 2) }
    if (source.to <= source.from) return null
    return aside(items, { from: at, to: start + 2 }, source, at, source.to)
  }
  const ahead = items.slice(at + 2, at + 8).findIndex((item) => isViewpoint(item.norm))
  const noun = at + 2 + ahead
  const owner = possessor(items, at + 1, noun)
  if (!owner) return null
  // Only "in his words, …" and "…, by her account": an aside between commas, not "in its report on fuel".
  const opens = at === 0 && norm(items, at) === 'by' && isDeterminer(norm(items, noun + 1))
  if (!opens && !isEdge(items, noun + 1) && !isQuote(items, noun + 1)) return null
  return aside(items, { from: noun, to: noun + 1 }, owner, at, noun + 1)
}

/** "After calculations of the bank" tells who counted, "after the report of the bank" when. */
const COUNTS = /^(?:calculations|estimates|estimations|data|information|figures)$/u

/** "her", "the city's": who owns the noun at `noun`. */
export function possessor(items: readonly Item[], from: number, noun: number): Phrase | null {
  const last = norm(items, noun - 1) === 'own' ? noun - 2 : noun - 1
  if (
    last < from ||
    items.slice(from, noun).some(({ kind, text }) => kind === 'mark' && !WITHIN_NAMES.has(text))
  )
    return null
  if (isPossessive(norm(items, last)) && last === from) return { from, to: last + 1 }
  return isGenitive(items, last) ? { from, to: last + 1 } : null
}

/** A frame that stands beside what was said, apart from it by commas. */
function aside(items: readonly Item[], cue: Phrase, source: Phrase, from: number, to: number): Frame {
  const opens = from === 0 || (from === 1 && isWord(items, 0))
  if (opens) return { source, cue, from, to: relativeEnd(items, to), content: 'after' }
  const end = describedEnd(items, to)
  return { source, cue, from, to: end, content: closes(items, end) ? 'before' : 'around' }
}

/** "X on the year ahead: it will be “hard”": the colon gives what X says of the matter. */
function topicFrame(items: readonly Item[], at: number): Frame | null {
  if (norm(items, at) !== ':' || !items.some(({ kind }) => kind === 'quote')) return null
  const to = nounPhraseEnd(items, 0)
  if (!ON.has(norm(items, to)) || !items.slice(1, to).some(({ capital }) => capital)) return null
  const isTopic = items.slice(to + 1, at).every(({ kind, norm }) => kind === 'word' && !isAuxiliary(norm))
  return isTopic
    ? { source: { from: 0, to }, cue: { from: at, to: at + 1 }, from: 0, to: at + 1, content: 'after' }
    : null
}

/** “X: “…””, "Her counsel: “…”" */
function labelFrame(items: readonly Item[], at: number): Frame | null {
  if (norm(items, at) !== ':' || !isQuote(items, at + 1)) return null
  const noun = at - 1
  if (isSpeechNoun(norm(items, noun)))
    return {
      source: possessor(items, 0, noun),
      cue: { from: noun, to: at },
      from: 0,
      to: at + 1,
      content: 'after',
    }
  const start = labelStart(items, at)
  // No verb of saying leads to the colon: the sentence's subject is the best guess at the speaker.
  const source = start === null ? speakerAtStart(items, at) : { from: start, to: at }
  if (!source) return null
  return { source, cue: { from: at, to: at + 1 }, from: at, to: at + 1, content: 'after' }
}

/** A label is a short name from the start of its sentence: "MODERATOR:", "Clip (Dr Amsel):". */
function labelStart(items: readonly Item[], at: number): number | null {
  let start = at
  while (start > 0 && !ENDING.has(textAt(items, start - 1)) && !isQuote(items, start - 1)) start--
  const label = items.slice(start, at)
  return label.length > 0 && label.length <= 6 && label.every((item) => item.capital || item.kind === 'mark')
    ? start
    : null
}

const WITHIN_NAMES = wordSet("' ’ & -")
const ON = wordSet('on about')
const ENDING = wordSet('. ! ?')
