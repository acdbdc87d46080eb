/** The items of a stretch in, its reporting clauses out: who speaks, by which words, and where what was said lies. */
import {
  isAuxiliary,
  isBe,
  isDeterminer,
  isPossessive,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { type ReportingVerb, reportingVerb } from '../lexicon/reporting-verbs.ts'
import { wordSet } from '../text/word-set.ts'
import { verblessFrame } from './attribution-asides.ts'
import { ADDRESSING, addresseeEnd, mannerEnd, opensContent, thatAfterManner } from './attribution-content.ts'
import {
  boundaryBefore,
  closes,
  type Frame,
  isCapital,
  isEdge,
  isGenitive,
  isNameStart,
  isNumber,
  isQuote,
  norm,
  quoteEnds,
  textAt,
} from './attribution-frame.ts'
import { heldFrame } from './attribution-held.ts'
import type { Item } from './attribution-items.ts'
import { nounPhraseEnd } from './attribution-phrase.ts'
import {
  describedEnd,
  isPlainReport,
  PRONOMINAL,
  speakerAfter,
  speakerAtStart,
  speakerBefore,
} from './attribution-source.ts'
import { isUnsaid } from './attribution-unsaid.ts'

/** In order of their cues; frames do not overlap. */
export function framesOf(items: readonly Item[]): Frame[] {
  const frames: Frame[] = []
  let at = 0
  while (at < items.length) {
    const frame = frameAt(items, at)
    const last = frames.at(-1)
    if (frame && (!last || frame.from >= last.to) && !(last?.content === 'after' && isColon(items, frame))) {
      frames.push(frame)
      at = Math.max(at + 1, frame.cue.to, frame.to)
    } else at++
  }
  return frames
}

/** A bare colon says nothing of the speaker where a verb before it does. */
const isColon = (items: readonly Item[], frame: Frame): boolean => norm(items, frame.cue.from) === ':'

const frameAt = (items: readonly Item[], at: number): Frame | null =>
  verblessFrame(items, at) ?? verbFrame(items, at) ?? heldFrame(items, at)

function verbFrame(items: readonly Item[], at: number): Frame | null {
  if (isCapital(items, at)) return null
  const verb = reportingVerb(norm(items, at))
  if (verb?.lemma === 'point' && norm(items, at + 1) !== 'out') return null
  const goesOn = GOING.has(norm(items, at)) && norm(items, at + 1) === 'on'
  if (!verb && !goesOn && !looksLikeVerb(items, at)) return null
  return inverted(items, at, verb) ?? plain(items, at, verb)
}

/** A word beside a quotation in the place of the verb, though no list holds it: “…,” quavered the mayor. */
function looksLikeVerb(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|s)$/u.test(norm(items, at)) || norm(items, at).length < 5) return false
  if (quoteEnds(items, at) && isNameStart(items, at + 1)) {
    const speaker = items.slice(at + 1, nounPhraseEnd(items, at + 1))
    return (
      speaker.some((one) => one.capital || isPronoun(one.norm)) &&
      !speaker.some((one) => reportingVerb(one.norm))
    )
  }
  return norm(items, at + 1) === ':' && isQuote(items, at + 2)
}

/** “…,” said X; …, said X. */
function inverted(items: readonly Item[], at: number, verb: ReportingVerb | undefined): Frame | null {
  const afterQuote = quoteEnds(items, at)
  if (!afterQuote && norm(items, at - 1) !== ',') return null
  const lemma = verb?.lemma ?? ''
  const alone = PARENTHETICAL.has(lemma) && !ADDRESSING.has(lemma) && !norm(items, at).endsWith('ing')
  if (!afterQuote && !alone) return null
  const day = speakerStart(items, at + 1)
  if (!isNameStart(items, day)) return null
  const source = speakerAfter(items, day - 1)
  if (!source || (!afterQuote && !isEdge(items, mannerEnd(items, source.to)))) return null
  const cue = { from: at, to: at + 1 }
  const end = describedEnd(items, source.to)
  return { source, cue, from: at, to: end, content: closes(items, end) ? 'before' : 'around' }
}

/** "…, said on Tuesday X", "…, said £90,000-a-year X": past the day or the pay. */
function speakerStart(items: readonly Item[], at: number): number {
  if (CURRENCIES.has(textAt(items, at))) {
    const year = items.slice(at, at + LONGEST_PAY).findIndex(({ norm }) => norm === 'year')
    return year < 0 ? at : at + year + 1
  }
  const day = norm(items, at) === 'on' ? at + 1 : at
  return isTimeWord(norm(items, day)) && isNameStart(items, day + 1) ? day + 1 : at
}

const CURRENCIES = wordSet('£ $ €')
const LONGEST_PAY = 7

/** X said that …; X said: “…”; …, X said; “…,” X told reporters. */
function plain(items: readonly Item[], at: number, verb: ReportingVerb | undefined): Frame | null {
  if (isNoun(items, at) || isUnsaid(items, at)) return null
  const passive = isBe(norm(items, at - 1))
  if (passive) return impersonal(items, at)
  // "was quoted as saying", "was cited as saying".
  const quotedAs = norm(items, at - 1) === 'as' && isBe(norm(items, at - 3))
  const inherits = inheritsSubject(items, at)
  const source = inherits ? speakerAtStart(items, at - 1) : speakerBefore(items, quotedAs ? at - 3 : at)
  if (!source) return null
  const cue = { from: at, to: cueEnd(items, at) }
  const hearer = verb && ADDRESSING.has(verb.lemma) ? addresseeEnd(items, at + 1) : cueEnd(items, at, true)
  const addressee = thatAfterManner(items, hearer) ?? hearer
  const opening = norm(items, source.from - 1) === 'as' ? source.from - 1 : source.from
  const frame = { source, cue, from: inherits ? at : Math.min(opening, at), to: addressee }
  const end = mannerEnd(items, addressee)
  const lemma = verb?.lemma ?? ''
  const definite = isPronoun(norm(items, source.from)) || isDefinite(norm(items, source.from))
  const setOff =
    PARENTHETICAL.has(lemma) ||
    (opening < source.from && AS_SOMEBODY.has(lemma)) ||
    (definite && FINDING.has(lemma)) ||
    quoteEnds(items, source.from) ||
    !verb
  if (setOff && isAside(items, source.from) && isEdge(items, end) && norm(items, end) !== ':')
    return { ...frame, content: closes(items, end) ? 'before' : 'around' }
  if (opensContent(items, at, addressee, verb)) return { ...frame, content: 'after' }
  return null
}

/** Past the second word of "went on", "pointed out", and past the "it" of "put it", which is no part of the cue. */
function cueEnd(items: readonly Item[], at: number, withObject = false): number {
  const next = norm(items, at + 1)
  if ((next === 'on' || next === 'out') && PARTICLE.has(norm(items, at))) return at + 2
  return withObject && next === 'it' && reportingVerb(norm(items, at))?.lemma === 'put' ? at + 2 : at + 1
}

/** Set off from what was said: “…,” X said; …, X said; as X said, …. */
const isAside = (items: readonly Item[], from: number): boolean =>
  boundaryBefore(items, from) || norm(items, from - 1) === 'as'

/** "… and says that", ", adding that": the subject stands at the head of the sentence. */
const inheritsSubject = (items: readonly Item[], at: number): boolean =>
  GOING_ON.has(norm(items, at - 1)) || (norm(items, at).endsWith('ing') && norm(items, at - 1) === ',')

/** "It was announced that …": said by nobody named. */
function impersonal(items: readonly Item[], at: number): Frame | null {
  if (norm(items, at - 2) !== 'it' || norm(items, at + 1) !== 'that') return null
  return { source: null, cue: { from: at, to: at + 1 }, from: at - 2, to: at + 1, content: 'after' }
}

/** "her claim", "the media report noted", "to say": no finite verb. */
function isNoun(items: readonly Item[], at: number): boolean {
  const before = norm(items, at - 1)
  if (isPlainReport(items, at + 1)) return true
  if (
    norm(items, at + 1) === ':' &&
    !isQuote(items, at + 2) &&
    reportingVerb(norm(items, at))?.lemma === norm(items, at)
  )
    return true
  if (before === 'to') return !CONTINUING.has(norm(items, at - 2))
  if (isDeterminer(before) && !PRONOMINAL.has(before)) return true
  if (isPreposition(before) || isGenitive(items, at - 1) || isNumber(items, at - 1)) return true
  if (isAuxiliary(norm(items, at + 1)) || BEFORE_NOUN.has(before)) return true
  return norm(items, at).endsWith('ing') && !BEFORE_PARTICIPLE.has(before)
}

const GOING = wordSet('went goes go')
const GOING_ON = wordSet('and but then')
const CONTINUING = wordSet('on went goes continued continues')
const BEFORE_NOUN = wordSet(
  'less more much little further such take takes took taking make makes made give gives gave',
)
const BEFORE_PARTICIPLE = wordSet('by in as ,')
/** Verbs that stand beside what was said without a quotation: "…, says the union"; not participles: "two deaths confirmed". */
const PARENTHETICAL =
  wordSet(`say tell write report add explain argue claim suggest note recall believe estimate warn insist put
  announce state declare observe predict admit concede confess acknowledge stress maintain think reckon repeat go point communicate`)
/** These too, after a definite speaker: "…, the court held" but not "…, two men held". */
const FINDING = wordSet(
  'caution assure discover hold find show rule conclude decide learn promise reveal inform',
)
/** "As the club asserts, …", but not "as the mayor spoke, …", which tells when. */
const AS_SOMEBODY =
  wordSet(`assert contend affirm reaffirm confirm allege hold find rule show conclude emphasise underline
  underscore highlight hope fear suspect calculate indicate reveal describe see understand remind specify`)
const isDefinite = (word: string): boolean => word === 'the' || isPossessive(word)
/** Verbs of two words: went on, pointed out. */
const PARTICLE = wordSet('went goes go point points pointed')
