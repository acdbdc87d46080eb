/** The paragraphs of a file in, the one that is its headline out. */
import type { Span } from '../model.ts'
import { standsAboveHeadline } from './boilerplate/furniture.ts'
import { isProse, linesOf } from './boilerplate/line.ts'

/** The longest headlines of tabloids stay below. */
const HEADLINE_WORDS = 35
/** Kickers and embargo lines may stand above a headline, hardly more of them. */
const LINES_ABOVE = 4

export function headlineOf(text: string, paragraphs: readonly Span[]): Span | undefined {
  for (const line of linesOf(text, paragraphs.slice(0, LINES_ABOVE + 1))) {
    if (line.ended && standsAboveHeadline(line)) continue
    if (isProse(line) && !/[!?]["”’')]?$/u.test(line.text)) return undefined
    const heads = !line.item && !/[.,;:]$/u.test(line.text) && line.words <= HEADLINE_WORDS && line.words > 1
    if (heads && !standsAboveHeadline(line)) return line.span
    if (/^date \d{4}-/u.test(line.text)) return undefined
  }
  return undefined
}
