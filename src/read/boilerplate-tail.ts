/** A page in, where its footer begins out: the last lines, as long as each asks, credits or points elsewhere. */
import { CLOSING_FORMULA, NOTE_LABEL } from '../lexicon/boilerplate-notes.ts'
import { AUTHOR_NOTE, PAGE_REFERENCE, SIGN_OFF, STANDING_COLUMN } from '../lexicon/boilerplate-standing.ts'
import { ABOUT_THE_PAGE, CORRECTION, INITIALS, PROMOTION, RELATED } from '../lexicon/boilerplate-tail.ts'
import type { Line, Page } from './line.ts'
import { asksToReach } from './reach.ts'

/** Above, a footer line would be a paragraph of the story. */
const FOOTER_WORDS = 70
/** A call to the reader is brief. */
const CALL_WORDS = 32

/** Index of the footer's first line; the number of lines where there is no footer. */
export function tailFrom(page: Page, known: readonly (string | undefined)[]): number {
  let from = page.lines.length
  while (from > page.bodyStart + 1) {
    const line = page.lines[from - 1]
    if (!line || !(known[from - 1] || isFooter(line, page))) break
    from--
  }
  return from
}

const FOOTER_CUES: readonly RegExp[] = [
  ABOUT_THE_PAGE,
  CORRECTION,
  NOTE_LABEL,
  INITIALS,
  CLOSING_FORMULA,
  STANDING_COLUMN,
  PAGE_REFERENCE,
  AUTHOR_NOTE,
]

function isFooter(line: Line, page: Page): boolean {
  if (line.item || line.words > FOOTER_WORDS) return false
  const { text } = line
  if (FOOTER_CUES.some((cue) => cue.test(text))) return true
  if (/^["“„«]/u.test(text)) return false
  if (
    line.words <= CALL_WORDS &&
    (PROMOTION.test(text) || SIGN_OFF.test(text) || asksToReach(line) || /\S\s[·•|]\s\S/u.test(text))
  )
    return true
  if (line.ended && /[→:>]/u.test(text)) return RELATED.test(text)
  return page.punctuated && !line.ended && !hasAmount(text)
}

/** A sum, a share or a decimal makes even a line without a full stop a statement. */
const hasAmount = (text: string): boolean => /\p{Sc}\s?\d|\d\s?(?:%|per ?cent|\p{Sc})|\d[.,]\d{3}/u.test(text)
