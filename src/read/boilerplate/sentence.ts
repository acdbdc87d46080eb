/** A line in, its sentences out: a rough cut, for cues alone; and its quotations. */
import { AMBIGUOUS, BEFORE_FIGURE, isAbbreviation, NEVER_LAST } from '../../lexicon/abbreviations.ts'
import type { Span } from '../../model.ts'
import { perObject } from '../../text/per-object.ts'
import type { Line } from './line.ts'
import { tells } from './tells.ts'

/** Cut at a final mark before a capital, a figure or a bracket, not after an abbreviation or an initial. */
export const sentencesOf = perObject((line: Line): readonly Span[] => {
  const found: Span[] = []
  let from = 0
  for (const mark of line.text.matchAll(/[.!?…]["”’')\]»]{0,3}(\s+)(?=["“‘'«([]{0,2}[\p{Lu}\d]|\[)/gu)) {
    const before = /\S{1,12}$/u.exec(line.text.slice(Math.max(0, mark.index - 12), mark.index))?.[0] ?? ''
    if (mark[0].startsWith('.') && isShortened(before.replace(/^[(["“‘«]+/u, ''))) continue
    const end = mark.index + mark[0].trimEnd().length
    found.push({ start: line.span.start + from, end: line.span.start + end })
    from = mark.index + mark[0].length
  }
  return [...found, { start: line.span.start + from, end: line.span.end }]
})

const isShortened = (word: string): boolean =>
  /^(?:\p{Lu}|\d{1,2})$/u.test(word) ||
  [NEVER_LAST, BEFORE_FIGURE, AMBIGUOUS].some((list) => isAbbreviation(list, word))

/** Words without a final mark, and no sentence before them that tells something. */
export const isFragment = (line: Line): boolean =>
  !line.ended &&
  !sentencesOf(line)
    .slice(0, -1)
    .some((sentence) => tells(writtenIn(line, sentence)))

/** A sentence's words as they are written. */
export const writtenIn = (line: Line, sentence: Span): string => written(sentence, line)

/** One string for one sentence: what is known of it is then found at once. */
const written = perObject(({ start, end }: Span, { text, span }: Line) =>
  text.slice(start - span.start, end - span.start),
)

/** What somebody says, between its marks or up to the line's end; a title between marks is shorter. */
export const quotationsIn = perObject((line: Line): readonly Span[] =>
  [...line.text.matchAll(/[“„«"](?:[^\s”"»]+\s+){3,}[^”"»]*(?:[”"»]|$)/gu)].map((mark) => ({
    start: line.span.start + mark.index,
    end: line.span.start + mark.index + mark[0].length,
  })),
)
