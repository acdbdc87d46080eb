/** A seam in, whether a lower-case word or a mark shows that the sentence goes on out. */
import { firstLetterAt, type Join, past } from './seam.ts'

/** Marks that cannot open a sentence. */
const NEVER_FIRST = /[,;:%)\]}”»›]/u
const CLOSING_QUOTE_BEFORE = /["”’'»]$/u
const DASH = /[-–—]/u
const DASHES = /(?:[-–—]{1,3}\s)?/uy
/** A name written like "iPhone" or "eBay" says nothing about the start of a sentence. */
const LOWER_CASE_WORD = /\p{Ll}(?!\p{Lu})/uy

export const joinContinuations: Join = (paragraph, seam) => {
  const next = paragraph.charAt(seam.start)
  if (NEVER_FIRST.test(next)) return true
  // “It will be a long night.” – Ada Fenn: the dash brings the speaker.
  if (DASH.test(next) && CLOSING_QUOTE_BEFORE.test(paragraph.slice(seam.mark, seam.end))) return true
  LOWER_CASE_WORD.lastIndex = firstLetterAt(paragraph, past(DASHES, paragraph, seam.start))
  return LOWER_CASE_WORD.test(paragraph)
}
