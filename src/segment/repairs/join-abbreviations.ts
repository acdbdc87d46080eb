/** A seam in, whether the full stop before it only marks an abbreviation out. */
import { AMBIGUOUS, BEFORE_FIGURE, isAbbreviation, NEVER_LAST } from '../../lexicon/abbreviations.ts'
import { endsInTime } from './join-clock-times.ts'
import { firstLetterAt, isFullStop, type Join, startsSentence, wordBefore } from './seam.ts'

/** "U.S", "D.C", "Ph.D": letters with points between; the last point is the end mark. */
const POINTED = /^(?:\p{L}{1,2}\.)+\p{L}$/u
/** A figure, or a Roman one that is not the pronoun "I". */
const FIGURE = /[\d#]|(?:[IVXLC]{2,8}|[VX])(?!\p{L})/uy
const ORDINAL = /\d+(?:st|nd|rd|th)\b/uy

export const joinAbbreviations: Join = (paragraph, seam, from) => {
  if (!isFullStop(paragraph, seam)) return false
  if (endsInTime(paragraph, seam, from)) return false
  const word = wordBefore(paragraph, seam, from)
  if (isAbbreviation(NEVER_LAST, word)) return true

  const next = firstLetterAt(paragraph, seam.start)
  FIGURE.lastIndex = next
  if (FIGURE.test(paragraph)) {
    ORDINAL.lastIndex = next
    return isAbbreviation(BEFORE_FIGURE, word) || (POINTED.test(word) && ORDINAL.test(paragraph))
  }
  return (isAbbreviation(AMBIGUOUS, word) || POINTED.test(word)) && !startsSentence(paragraph, seam.start)
}
