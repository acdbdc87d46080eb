/** A sentence and the words of the story's topic in, whether the page itself speaks in it, of itself or to its reader, out. */
import { ADDRESS, REACH } from '../../lexicon/boilerplate/notes.ts'
import {
  isPageDeed,
  isPageDeedStem,
  isPageWord,
  isTradeWord,
  LIES_AT,
  MORE_TO_READ,
  OPENING_DEED,
  PAGE_PERSON,
  PAGE_PHRASE,
  READER_DEED,
  SAID,
  THIS_PAGE,
} from '../../lexicon/boilerplate/voice.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { stem } from '../../text/stem.ts'
import { tells } from './tells.ts'

/** The page is brief about itself. */
const VOICE_WORDS = 45
/** A word that only pages use weighs as much as two that others use as well; so much it takes to hear the page. */
const PAGE_WEIGHT = 2
const HEARD = 4
/** In a sentence of the page every third word or so is of its trade. */
const HEARD_SHARE = 0.3
/** A label is made of such words, up to a name in it. */
const LABEL_SHARE = 0.66
const SENTENCE_SHARE = 0.75

/** Stems of the headline and the lead: a story on newsletters may use the word. */
export type Topic = ReadonlySet<string>

export function isPageVoice(text: string, topic: Topic): boolean {
  const words = stemsOf(text)
  if (words.length > VOICE_WORDS || SAID.test(text)) return false
  if (PAGE_PHRASE.test(text)) return true
  return (
    asksReader(text) ||
    pointsElsewhere(text) ||
    speaksOfItself(text, words, topic) ||
    isLabel(text, words, topic)
  )
}

/** What every issue says of its outlet, which is no story: in the present, in words of publishing. */
export function isStanding(text: string, topic: Topic): boolean {
  const words = stemsOf(text)
  return words.length <= VOICE_WORDS && !tells(text) && isHeard(words, topic, 0)
}

/** At its end a page turns from the story to its reader. */
export const isFarewell = (text: string, topic: Topic): boolean =>
  PAGE_PERSON.test(text) &&
  !SAID.test(text) &&
  !tells(text) &&
  ((/(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(text) &&
    /(?<!\p{L})you(?:r|['’]re|['’]ve)?(?!\p{L})/iu.test(text)) ||
    stemsOf(text).some((word) => isPageWord(word) && !topic.has(word)))

export const stemsOf = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => !isFunctionWord(word))
    .map(stemOf)

/** Of function words too, each once. */
export const allStemsOf = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .filter((word) => /\p{L}./u.test(word))
      .map(stemOf),
  ),
]

/** Several ask for the words of one text in turn: the last one's are kept. */
const wordsIn = (() => {
  let last = ''
  let words: readonly string[] = []
  return (text: string): readonly string[] => {
    if (text !== last) words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
    last = text
    return words
  }
})()
const stemOf = (word: string): string => stem(word.replace(/['’]s?$/u, ''))

/** Before what is asked: a condition, a purpose, a courtesy. */
const LEAD_IN =
  /^[-–—•*([\s]*(?:(?:if|for|to|in)\b[^.!?]{2,80}?(?:[,:]\s+|\s(?=please\b|you (?:can|may)\b)))?(?:(?:and|or|but|so|then|now|also|just|simply|please|kindly|don['’]t(?: forget to)?|you (?:can|may|could)(?: also)?)[ ,]+){0,3}/iu

/** A deed of readers without a subject, and a place or a thing of the page to do it with. */
function asksReader(text: string): boolean {
  const asked = text.replace(LEAD_IN, '')
  if (READER_DEED.test(asked)) return true
  const deed = /^[\p{L}-]+/u.exec(asked)?.[0].toLowerCase() ?? ''
  if (!isPageDeed(deed)) return false
  const rest = asked.slice(deed.length)
  return (
    REACH.test(rest) ||
    THIS_PAGE.test(rest) ||
    /(?<!\p{L})(?:our|us)(?!\p{L})/iu.test(rest) ||
    stemsOf(rest).some(isPageWord)
  )
}

/** "More at lund.example.", "Photos are posted on our site.": where something lies, and nothing else. */
const pointsElsewhere = (text: string): boolean =>
  (MORE_TO_READ.test(text) || (LIES_AT.test(text) && REACH.test(text))) &&
  !tells(text.replace(ADDRESS, '').replace(LIES_AT, ''))

/** In the first or second person, by its own name or without a subject, and in words of publishing. */
function speaksOfItself(text: string, words: readonly string[], topic: Topic): boolean {
  const isNamed = THIS_PAGE.test(text) || OPENING_DEED.test(text)
  if (!isNamed && !PAGE_PERSON.test(text)) return false
  return isHeard(words, topic, isNamed ? 2 : 0) && (isNamed || words.some(isPageWord) || !tells(text))
}

function isHeard(words: readonly string[], topic: Topic, weight: number): boolean {
  const own = [...new Set(words)].filter((word) => isTradeWord(word) && !topic.has(word))
  const heard = weight + own.length + own.filter(isPageWord).length * (PAGE_WEIGHT - 1)
  return heard >= HEARD && own.length >= words.length * HEARD_SHARE
}

/** "More info", "AI-generated summary.": hardly any other words, and nobody of whom it is said. */
function isLabel(text: string, words: readonly string[], topic: Topic): boolean {
  if (/(?<!\p{L})(?:i|we|he|she|they|it|who|did|his|her|their|its)(?!\p{L})/iu.test(text)) return false
  const named = words.filter((word) => !/^\d/u.test(word))
  const own = named.filter((word) => !topic.has(word) && (isTradeWord(word) || isPageDeedStem(word)))
  const isSentence = /[.!?]$/u.test(text)
  const share = own.length / Math.max(1, named.length)
  return isSentence ? share >= SENTENCE_SHARE && own.some(isTradeWord) : share >= LABEL_SHARE
}
