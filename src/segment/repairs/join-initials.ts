/** A seam in, whether the full stop before it belongs to the initial of a name out ("Albert I. Jones"). */
import { LETTERED } from '../../lexicon/abbreviations.ts'
import { PERSON_TITLES } from '../../lexicon/sentence-starters.ts'
import { isFullStop, type Join, type Seam, startsSentence, wordAfter, wordBefore } from './seam.ts'

const INITIAL = /^\p{Lu}$/u
/** "31 C", "88 °F". */
const TEMPERATURE = /\d\s?°?\s?[CF]$/u
const WORD_BEFORE_LETTER = /(\p{L}+)\s\p{Lu}$/u
/** Room for the longest of the lettered nouns; it bounds the look back. */
const REACH = 20

export const joinInitials: Join = (paragraph, seam, from) =>
  isFullStop(paragraph, seam) &&
  INITIAL.test(wordBefore(paragraph, seam, from)) &&
  !isLetterOfKind(paragraph, seam, from) &&
  (!startsSentence(paragraph, seam.start) || PERSON_TITLES.has(wordAfter(paragraph, seam.start)))

/** Whether the letter names a kind, a part or a unit, not a person. */
function isLetterOfKind(paragraph: string, seam: Seam, from: number): boolean {
  const before = paragraph.slice(Math.max(from, seam.mark - REACH), seam.mark)
  return TEMPERATURE.test(before) || LETTERED.has(WORD_BEFORE_LETTER.exec(before)?.[1]?.toLowerCase() ?? '')
}
