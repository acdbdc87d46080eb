/** A claim and the reporting clauses of its stretch in, the clause that reports the claim and the part of the claim that it reports out. */
import type { Span } from '../model.ts'
import { length, overlap, slice, trim } from '../text/span.ts'
import type { Frame } from './attribution-frame.ts'
import type { Item, Stretch } from './attribution-items.ts'

/** The frame whose content covers most of the claim; undefined where none covers a word of it. */
export function governing(frames: readonly Frame[], stretch: Stretch, claim: Span): Frame | undefined {
  let best: Frame | undefined
  let most = 0
  frames.forEach((frame, n) => {
    const beside = scopes(stretch, frame, frames[n - 1], frames[n + 1])
    const covered = Math.max(...beside.map((scope) => overlap(scope, claim)))
    if (covered > most) {
      best = frame
      most = covered
    }
  })
  return most >= FEWEST_CHARACTERS ? best : undefined
}

/** Less is a comma or a full stop that the frame's own edge left over. */
const FEWEST_CHARACTERS = 3

/** The claim's longest part within the frame's content. */
export function contentWithin(text: string, stretch: Stretch, frame: Frame, claim: Span): Span {
  const [part] = scopes(stretch, frame)
    .map(({ start, end }) => ({ start: Math.max(start, claim.start), end: Math.min(end, claim.end) }))
    .sort((a, b) => quoted(stretch, b) - quoted(stretch, a) || length(b) - length(a))
  return withoutEdges(text, part as Span)
}

/** A part that holds the quotation is what was said; the other is the sentence's own. */
const quoted = (stretch: Stretch, part: Span): number =>
  stretch.items.some((item) => item.quote >= 0 && overlap(item.span, part) > 0) ? 1 : 0

/** Where what a frame reports may lie: up to the frame beside it, or to a semicolon. */
function scopes(stretch: Stretch, frame: Frame, previous?: Frame, next?: Frame): Span[] {
  const [from, to] = endsOf(stretch, frame)
  const nextStart = next?.content === 'after' ? endsOf(stretch, next)[0] : undefined
  const previousEnd = previous && endsOf(stretch, previous)[1]
  const after = { start: to, end: semicolon(stretch, to, 1) ?? nextStart ?? stretch.span.end }
  const before = { start: semicolon(stretch, from, -1) ?? previousEnd ?? stretch.span.start, end: from }
  if (frame.content === 'after') return [after]
  return frame.content === 'before' ? [before] : [before, after]
}

const endsOf = ({ items }: Stretch, { from, to }: Frame): readonly [number, number] => [
  (items[from] as Item).span.start,
  (items[to - 1] as Item).span.end,
]

/** The nearest semicolon in that direction. */
function semicolon(stretch: Stretch, from: number, direction: 1 | -1): number | undefined {
  const marks = stretch.items.filter((item) => item.text === ';')
  return direction === 1
    ? marks.find((mark) => mark.span.start >= from)?.span.start
    : marks.findLast((mark) => mark.span.end <= from)?.span.end
}

/** Without the comma, the "that" and the marks at its edges. */
function withoutEdges(text: string, span: Span): Span {
  const opened = slice(text, span).replace(OPENING, '')
  const start = span.end - opened.length
  return trim(text, { start, end: start + opened.replace(CLOSING, '').length })
}

const OPENING = /^[\s,:–—-]*(?:that[\s:,]+(?!(?:is|was|means)\b))?["“„«‘]?/u
const CLOSING = /[\s,.;:”"»’–—-]*$/u
