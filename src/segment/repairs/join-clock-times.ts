/** A seam after "a.m." or "p.m." in, whether the sentence goes on out. */
import { AFTER_CLOCK_TIME, TIME_PHRASE } from '../../lexicon/time-words.ts'
import { firstLetterAt, isFullStop, type Join, type Seam, wordAfter, wordBefore } from './seam.ts'

/** "a.m", "P.M", "6a.m", "10:30p.m", without the last point. */
const CLOCK_TIME = /^(?:\d{1,2}(?:[.:]\d\d)?)?[ap]\.m$/iu
const ERA = /^(?:B\.C(?:\.E)?|C\.E|A\.D)$/iu
/** "753 B.C." is a date; "Kelowna, B.C." is a place. */
const YEAR_WITH_ERA = /\d\s?(?:B\.C(?:\.E)?|C\.E|A\.D)$/iu
/** Whether the word before the seam tells a time, so that a capital after it begins a sentence. */
export function endsInTime(paragraph: string, seam: Seam, from: number): boolean {
  return (
    CLOCK_TIME.test(wordBefore(paragraph, seam, from)) ||
    YEAR_WITH_ERA.test(paragraph.slice(Math.max(from, seam.mark - 8), seam.mark))
  )
}

/** A sentence that has only said when is no longer than this; it bounds the look back. */
const LONGEST_TIME_PHRASE = 60
/** "9 p.m. Lagos time", "9 p.m. Cape Town time". */
const LOCAL_TIME = /(?:\p{Lu}\p{L}{0,20}\s){1,3}[Tt]ime\b/uy

export const joinClockTimes: Join = (paragraph, seam, from) => {
  if (!isFullStop(paragraph, seam)) return false
  const word = wordBefore(paragraph, seam, from)
  const isClock = CLOCK_TIME.test(word)
  if (!isClock && !ERA.test(word)) return false
  if (seam.mark - from <= LONGEST_TIME_PHRASE && hasOnlySaidWhen(paragraph.slice(from, seam.mark)))
    return true
  if (!isClock) return false
  LOCAL_TIME.lastIndex = firstLetterAt(paragraph, seam.start)
  return AFTER_CLOCK_TIME.has(wordAfter(paragraph, seam.start)) || LOCAL_TIME.test(paragraph)
}

/** "At 5 a.m" or "On Jan. 5, at 6 a.m": no clause yet, only its time. */
function hasOnlySaidWhen(sentence: string): boolean {
  const words = sentence.split(/[\s,;]+/u)
  return words.every((word) => {
    const bare = word.replace(/\.$/u, '').toLowerCase()
    return /^\d/u.test(bare) || TIME_PHRASE.has(bare) || CLOCK_TIME.test(bare) || ERA.test(bare)
  })
}
