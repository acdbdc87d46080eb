/** A seam in, whether it lies within a bracket that the sentence has opened, or before its source in brackets, out. */
import type { Join, Seam } from './seam.ts'

/** "(Ames 55)." closes the sentence before it; a sentence in brackets has its full stop inside. */
const SOURCE_IN_BRACKETS = /\([^()]{0,80}[^().!?]\)[.,;]/uy
/** "Gen. (Ret.) Ode": one shortened word in brackets. */
const SHORT_WORD = /\(\p{L}{1,10}$/u

export const joinAsides: Join = (paragraph, seam, from) => {
  if ((seam.aside ?? 0) > from) return true
  if (isShortWordInBrackets(paragraph, seam, from)) return true
  SOURCE_IN_BRACKETS.lastIndex = seam.start
  return SOURCE_IN_BRACKETS.test(paragraph)
}

function isShortWordInBrackets(paragraph: string, seam: Seam, from: number): boolean {
  return (
    paragraph.startsWith('.)', seam.mark) &&
    SHORT_WORD.test(paragraph.slice(Math.max(from + 1, seam.mark - 12), seam.mark))
  )
}
