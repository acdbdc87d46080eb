/** A seam at an ellipsis in, whether the sentence goes on over it out. */
import { type Join, wordAfter } from './seam.ts'

const END_MARK = /[.!?…]/u
/** Three spaced points and a capital: the omission opens the next sentence ("… compounds. . . . The practice"). */
const OMISSION_THEN_SENTENCE = /(?:\.\s){3}\s{0,3}["“‘(]{0,2}\p{Lu}/uy
const THREE_POINTS = /(?:^|[^.])(?:\.\.\.|…|\s\.\s\.\s\.)$/u
const FOUR_SPACED_POINTS = /\.\s\.\s\.\s\.$/u

export const joinEllipses: Join = (paragraph, seam) => {
  if (END_MARK.test(paragraph[seam.start] ?? '')) return !omissionFollows(paragraph, seam.mark, seam.start)
  // "[…]" and "(?)" comment on the words around them and end nothing.
  if (/[([]/u.test(paragraph[seam.mark - 1] ?? '') && /[)\]]/u.test(paragraph.slice(seam.mark, seam.end)))
    return true
  // "I" is always a capital, so after an ellipsis it tells nothing.
  return wordAfter(paragraph, seam.start) === 'I' && isThreePoints(paragraph, seam.end)
}

function omissionFollows(paragraph: string, mark: number, start: number): boolean {
  if (paragraph[mark] !== '.' || /\s/u.test(paragraph[mark - 1] ?? ' ')) return false
  OMISSION_THEN_SENTENCE.lastIndex = start
  return OMISSION_THEN_SENTENCE.test(paragraph)
}

function isThreePoints(paragraph: string, end: number): boolean {
  const before = paragraph.slice(Math.max(0, end - 8), end)
  return THREE_POINTS.test(before) && !FOUR_SPACED_POINTS.test(before)
}
