/** A text in, its paragraphs out: one per block of prose, one per line where lines are items, headings or entries. */
import type { Span } from '../model.ts'
import { length, slice, trim } from '../text/span.ts'

/** A file whose lines are all this short was wrapped by hand or by a mail program. */
const WRAPPED_COLUMNS = 100
/** One line in so many may be longer than the others: a row of a table, a headline. */
const TEN = 10
/** Lines wrapped by hand are ragged by so much beyond the column that nine in ten keep. */
const RAGGED = 4
/** A line that goes on below in lower case is broken in mid-sentence, unless it is as short as a label. */
const BROKEN_COLUMNS = 40
/** In a newspaper's narrow column, labels are shorter than that by as much as the lines are. */
const BROKEN_SHARE = 0.6

/** Trimmed, in order, not overlapping; nothing of `excluded` (in order) is in any. */
export function paragraphs(text: string, from: number, excluded: readonly Span[]): Span[] {
  const lines = linesOf(text, from, excluded)
  const columns = wrapColumns(text, lines)
  const joined: Span[] = []
  let open: Span | undefined
  for (const line of lines) {
    if (line.end === line.start) {
      open = undefined
      continue
    }
    const goesOn =
      open !== undefined && (isBroken(text, open, line, columns) || isFull(text, open, line, columns))
    if (goesOn) joined[joined.length - 1] = { start: (joined.at(-1) as Span).start, end: line.end }
    else joined.push(line)
    open = line
  }
  return joined
}

/** The column at which the file was wrapped; infinite where it was not: its lines are long, or the full ones mostly end a sentence. */
function wrapColumns(text: string, lines: readonly Span[]): number {
  // An address has no place where it could be broken.
  const widths = lines
    .filter((line) => /\s/u.test(slice(text, line)))
    .map(length)
    .sort((a, b) => a - b)
  const usual = widths[Math.ceil(widths.length * (1 - 1 / TEN)) - 1] ?? 0
  const columns = widths.findLast((width) => width <= usual + RAGGED) ?? 0
  if (columns > WRAPPED_COLUMNS) return Number.POSITIVE_INFINITY
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above && isFull(text, above, line, columns)) broken += isEnded(text, above) ? -1 : 1
  }
  return broken > 0 ? columns : Number.POSITIVE_INFINITY
}

/** Whether the first word of this line would not have fitted into the line above. */
function isFull(text: string, above: Span, line: Span, columns: number): boolean {
  const width = above.end - above.start
  if (width < leastWidth(columns) || line.end === line.start) return false
  if (isItem(text, line) && (isEnded(text, above) || !TIME.test(opening(text, line)))) return false
  const word = /^\S+/u.exec(opening(text, line))?.[0].length ?? 0
  return width + 1 + word > columns
}

/** Whether the sentence of the line above goes on in this one, in lower case. */
const isBroken = (text: string, above: Span, line: Span, columns: number): boolean =>
  (length(above) >= leastWidth(columns) || isHyphened(text, above)) &&
  !isEnded(text, above) &&
  !isItem(text, line) &&
  /^\p{Ll}/u.test(opening(text, line))

const leastWidth = (columns: number): number => Math.min(BROKEN_COLUMNS, BROKEN_SHARE * columns)

/** In the middle of a word, no line ends but where it was full. */
const isHyphened = (text: string, { start, end }: Span): boolean =>
  /\p{Ll}[-\u2010\u00ad]$/u.test(text.slice(Math.max(start, end - 3), end))

const opening = (text: string, line: Span): string =>
  text.slice(line.start, Math.min(line.end, line.start + 80))

const isEnded = (text: string, line: Span): boolean =>
  /[.!?:;…]["”’')\]]{0,3}$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end))

const isItem = (text: string, line: Span): boolean => ITEM.test(opening(text, line))

const ITEM =
  /^(?:[-–—•*·▪◦‣●+]\s|\(?\d{1,2}[.)]\s|\(?\p{Ll}[.)]\s|\([ivx]{1,4}\)\s|\d{1,2}[:.]\d{2}\b|>\s|\|)/u

/** It opens an entry of a live page, but a sentence may go on with it as well. */
const TIME = /^\d{1,2}[:.]\d{2}\b/u

/** Trimmed lines without what stands in an excluded span; a blank line is an empty span, and so is each excluded part. */
function linesOf(text: string, from: number, excluded: readonly Span[]): Span[] {
  const lines: Span[] = []
  let start = from
  let next = 0
  const push = (at: number, end: number) => lines.push(trim(text, { start: at, end: Math.max(at, end) }))
  for (const end of lineEnds(text, from)) {
    let at = start
    for (let gap = excluded[next]; gap && gap.start < end; gap = excluded[next]) {
      if (gap.start > at) push(at, gap.start)
      push(gap.start, gap.start)
      at = Math.max(at, gap.end)
      if (gap.end > end) break
      next++
    }
    if (at < end || start === end) push(at, end)
    start = end
  }
  return lines
}

/** Offsets after each line, its line break included. */
function* lineEnds(text: string, from: number): Generator<number> {
  for (const mark of text.slice(from).matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/gu))
    yield from + mark.index + mark[0].length
  yield text.length
}

/** Every part of the text that is in none of the spans (in order), trimmed, without empty ones. */
export function gaps(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = 0
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    const gap = trim(text, { start: at, end: span.start })
    if (slice(text, gap) !== '') found.push(gap)
    at = Math.max(at, span.end)
  }
  return found
}
