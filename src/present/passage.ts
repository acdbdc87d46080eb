/** Claims of one article in, the stretches of text that a reader is shown for them out. */
import type { Claim, Span, Witness } from '../model.ts'
import { slice } from '../text/span.ts'

/** In the article's order; claims parted by no more than the glue of one sentence ("and", a comma) are one stretch. */
export function passageOf(witness: Witness, claims: readonly Claim[]): Span[] {
  const stretches: Span[] = []
  let sentence = -1
  for (const claim of [...claims].sort((a, b) => a.span.start - b.span.start)) {
    const last = stretches.at(-1)
    if (last && claim.sentence - sentence <= 1 && isGlue(witness.article.text, last, claim.span))
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, claim.span.end) }
    else stretches.push(claim.span)
    sentence = claim.sentence
  }
  return stretches.map((span) => withClosingMarks(witness.article.text, span))
}

/** Glue is a connective and marks: longer than this it is text of its own. */
const LONGEST_GLUE = 16

function isGlue(text: string, before: Span, after: Span): boolean {
  const between = { start: before.end, end: after.start }
  return between.end - between.start <= LONGEST_GLUE && !/\n\s*\n/u.test(slice(text, between))
}

/** The stop and the closing quotation mark after a claim, that no claim holds, are shown with it. */
function withClosingMarks(text: string, span: Span): Span {
  let { start, end } = span
  while (end < text.length && /[.,;:!?”’"»)\]]/u.test(text.charAt(end))) end++
  if (/[“"«(]/u.test(text.charAt(start - 1))) start--
  while (end > span.end && /[,;:]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
