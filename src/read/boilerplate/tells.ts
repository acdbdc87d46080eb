/** A sentence in, whether it tells of something that happened, will happen or has a price out. */
import { TRADE_DEED } from '../../lexicon/boilerplate/page.ts'
import { irregularForms, lemma } from '../../lexicon/irregular.ts'
import { perSentence, perWord } from '../../text/per-word.ts'

/** Somebody says something, something happened or will, or there is a sum; what was done to the text does not count. */
export const tells = perSentence((text): boolean => {
  const rest = text.replace(TRADE_DEED, '')
  return hasAmount(text) || /\b(?:says?|will)\b/iu.test(rest) || hasPast(rest)
})

/** What is done or was done by nobody now. */
export const isPastDeed = (text: string): boolean => hasPast(text.replace(STATE, ''))

const hasPast = (text: string): boolean => wordsIn(text).some(isPast)

/** How many words tell of the past. */
export const pastsIn = (text: string): number => wordsIn(text).filter(isPast).length

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** "is based", "are now committed": what somebody is. */
const STATE = /(?<!\p{L})(?:is|are|be|being) (?:\p{L}+ly |not |now )?\p{L}+ed(?!\p{L})/giu

const isPast = perWord(
  (word): boolean =>
    /^\p{L}{2,}ed$/u.test(word) || (!PRESENT.test(word) && irregularForms(lemma(word), 'v').includes(word)),
)
const PRESENT = /^(?:am|is|are|has|does|been|being|\p{L}+(?:ing|ies|oes))$/u

/** A sum, a share or a decimal makes even a line without a full stop a statement. */
export const hasAmount = (text: string): boolean =>
  /\p{Sc}\s?\d|\d\s?(?:%|per ?cent|\p{Sc})|\d[.,]\d{3}/u.test(text)
