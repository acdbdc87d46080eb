/** A paragraph in, the spans of its sentences out: a rough cut at every end mark, then small named repairs. */
import type { Span } from '../model.ts'
import { trim } from '../text/span.ts'
import { joinAbbreviations } from './repairs/join-abbreviations.ts'
import { joinAsides } from './repairs/join-asides.ts'
import { joinClockTimes } from './repairs/join-clock-times.ts'
import { joinContinuations } from './repairs/join-continuations.ts'
import { joinEllipses } from './repairs/join-ellipses.ts'
import { joinInitials } from './repairs/join-initials.ts'
import { joinLabels } from './repairs/join-labels.ts'
import { joinQuotations } from './repairs/join-quotations.ts'
import type { Join, Seam } from './repairs/seam.ts'
import { creditSeams } from './repairs/split-credits.ts'
import { type Piece, splitEndless } from './repairs/split-endless.ts'
import { gluedSeams } from './repairs/split-glued.ts'
import { lineSeams } from './repairs/split-lines.ts'
import { listSeams } from './repairs/split-lists.ts'

/** Each says that a sentence goes on over a seam; the first to say so is believed. */
const JOINS: readonly Join[] = [
  joinEllipses,
  joinLabels,
  joinContinuations,
  joinClockTimes,
  joinAbbreviations,
  joinInitials,
  joinAsides,
  joinQuotations,
]

/**
 * The sentences of `paragraph`, trimmed, in order, as offsets into `text`; every character of the paragraph that
 * is not white space lies in exactly one. Linear in the paragraph's length.
 */
export function splitSentences(text: string, paragraph: Span): Piece[] {
  const { start, end } = trim(text, paragraph)
  const sentences: Piece[] = []
  const add = (from: number, to: number): void => {
    const span = trim(text, { start: start + from, end: start + to })
    if (span.end > span.start) sentences.push(...splitEndless(text, span))
  }
  const body = text.slice(start, end)
  let from = 0
  for (const seam of allSeams(body)) {
    if (seam.kind === 'mark' && JOINS.some((join) => join(body, seam, from))) continue
    add(from, seam.start)
    from = seam.start
  }
  add(from, body.length)
  return sentences
}

/** The seams in order. */
function allSeams(paragraph: string): Seam[] {
  const cut = [
    ...lineSeams(paragraph),
    ...roughCut(paragraph),
    ...gluedSeams(paragraph),
    ...creditSeams(paragraph),
  ]
  return [...listSeams(paragraph, cut), ...cut].sort((a, b) => a.start - b.start)
}

/** End marks, then what closes with them, then note numbers ("[1]"). Always matches on, never back. */
const END = /[.!?…]+[)\]}"'”’»›*†‡_]*(?:\s?[”»])?(?:\s?\[\d{1,3}\])*/gu
/** Full-width end marks need no space after them. */
const WIDE_END = /[。．！？]+[」』”’）]*/gu
/** A bracket that runs on longer than this is taken for a stray sign. */
const ASIDE = /\([^()]{1,400}\)|\[[^[\]]{1,400}\]/gu

/** Every end mark with white space after it, with the bracket it lies in. */
function roughCut(paragraph: string): Seam[] {
  const seams: Seam[] = []
  const asides = [...paragraph.matchAll(ASIDE)]
  let current = 0
  for (const match of paragraph.matchAll(END)) {
    const mark = match.index
    const end = mark + match[0].length
    const start = skipSpace(paragraph, end)
    if (start === end) continue
    while (current < asides.length && endOf(asides[current]) <= start) current++
    const aside = asides[current]
    const inside = aside !== undefined && aside.index < mark
    seams.push({ kind: 'mark', mark, end, start, ...(inside ? { aside: aside.index } : {}) })
  }
  for (const { index, 0: whole } of paragraph.matchAll(WIDE_END)) {
    const end = index + whole.length
    seams.push({ kind: 'mark', mark: index, end, start: skipSpace(paragraph, end) })
  }
  return seams
}

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0)

function skipSpace(paragraph: string, at: number): number {
  let next = at
  while (/\s/u.test(paragraph.charAt(next))) next++
  return next
}
