/** A text and its boilerplate in, the words that name the author out. */
import { BYLINE } from '../lexicon/boilerplate/head.ts'
import type { Boilerplate, Span } from '../model.ts'
import { slice, trim } from '../text/span.ts'

/** The first byline above the text, without what stands beside it on its line. */
export function bylineOf(text: string, found: readonly Boilerplate[]): Span | undefined {
  for (const { span, reason } of found) {
    const written = slice(text, span)
    const by = /(?<=^|[|·•–—]\s)[*_]{0,2}[Bb][Yy]\s\p{Lu}[^|·•\n]{1,80}/u.exec(written)
    if (by) return trim(text, { start: span.start + by.index, end: span.start + by.index + by[0].length })
    if (reason === ABOVE && BYLINE.test(written)) return span
  }
  return undefined
}

const ABOVE = 'furniture above the text'
