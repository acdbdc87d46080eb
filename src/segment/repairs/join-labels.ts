/** A seam in, whether the sentence so far is only the label of an item, or no word at all, out. */
import { isFullStop, type Join } from './seam.ts'

/** "1.", "• 9.", "(iv).", "A.", "§ 3." */
const LABEL = /^[^\p{L}\p{N}]{0,4}(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})\)?$/u
/** Room for a label's sign, figure and bracket; it bounds the look back. */
const LONGEST_LABEL = 12
const NUMBERED = /\d{1,3}\.\s/uy
/** "4. Ann Roe and 5. Jo Roe": two items in one. */
const SECOND_LABEL = /\s(?:and|or|&)\s\d{1,3}$/u

export const joinLabels: Join = (paragraph, seam, from) => {
  const label = paragraph.slice(Math.max(from, seam.mark - LONGEST_LABEL), seam.mark)
  if (seam.mark - from > LONGEST_LABEL) {
    NUMBERED.lastIndex = from
    return isFullStop(paragraph, seam) && SECOND_LABEL.test(label) && NUMBERED.test(paragraph)
  }
  return !/[\p{L}\p{N}]/u.test(label) || (isFullStop(paragraph, seam) && LABEL.test(label))
}
