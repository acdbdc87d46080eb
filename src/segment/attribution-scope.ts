/** A claim and the reporting clauses of its stretch in, the clause that reports the claim and the part of the claim that it reports out. */
import type { Span } from '../model.ts'
import { isEmpty, overlap, trim } from '../text/span.ts'
import type { Frame } from './attribution-frame.ts'
import type { Stretch } from './attribution-items.ts'

/** The frame whose content covers most of the claim; undefined where none covers a word of it. */
export function governing(frames: readonly Frame[], stretch: Stretch, claim: Span): Frame | undefined {
  let best: Frame | undefined
  let most = 0
  for (const frame of frames) {
    const covered = Math.max(...scopes(frames, stretch, frame).map((scope) => overlap(scope, claim)))
    if (covered > most) {
      best = frame
      most = covered
    }
  }
  return most >= FEWEST_CHARACTERS ? best : undefined
}

/** Less is a comma or a full stop that the frame's own edge left over. */
const FEWEST_CHARACTERS = 3

/** The claim's longest part within the frame's content. */
export function contentWithin(text: string, stretch: Stretch, frame: Frame, claim: Span): Span {
  const parts = scopes([frame], stretch, frame)
    .map(({ start, end }) => ({ start: Math.max(start, claim.start), end: Math.min(end, claim.end) }))
    .filter((part) => !isEmpty(part))
    .sort((a, b) => quoted(stretch, b) - quoted(stretch, a) || b.end - b.start - (a.end - a.start))
  return withoutEdges(text, parts[0] ?? { start: claim.start, end: claim.start })
}

/** A part that holds the quotation is what was said; the other is the sentence's own. */
const quoted = (stretch: Stretch, part: Span): number =>
  stretch.items.some((item) => item.quote >= 0 && overlap(item.span, part) > 0) ? 1 : 0

/** Where what a frame reports may lie: up to the next frame, or to a semicolon. */
function scopes(frames: readonly Frame[], stretch: Stretch, frame: Frame): Span[] {
  const { items } = stretch
  const n = frames.indexOf(frame)
  const from = (items[frame.from]?.span ?? stretch.span).start
  const to = items[frame.to - 1]?.span.end ?? stretch.span.end
  const next = frames[n + 1]
  const previous = frames[n - 1]
  const nextStart = next && next.content === 'after' ? items[next.from]?.span.start : undefined
  const previousEnd = previous ? items[previous.to - 1]?.span.end : undefined
  const after = { start: to, end: semicolon(stretch, to, 1) ?? nextStart ?? stretch.span.end }
  const before = { start: semicolon(stretch, from, -1) ?? previousEnd ?? stretch.span.start, end: from }
  if (frame.content === 'after') return [after]
  return frame.content === 'before' ? [before] : [before, after]
}

/** The nearest semicolon in that direction. */
function semicolon(stretch: Stretch, from: number, direction: 1 | -1): number | undefined {
  const marks = stretch.items.filter((item) => item.text === ';')
  return direction === 1
    ? marks.find((mark) => mark.span.start >= from)?.span.start
    : marks.findLast((mark) => mark.span.end <= from)?.span.end
}

/** Without the comma, the "that" and the marks at its edges. */
function withoutEdges(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end)
  const opening = /^[\s,:–—]*(?:that[\s:,]+(?!(?:is|was|means)\b))?["“„«‘]?/u.exec(part)?.[0].length ?? 0
  const closing = /[\s,.;:”"»’–—]*$/u.exec(part.slice(opening))?.[0].length ?? 0
  return trim(text, { start: span.start + opening, end: Math.max(span.start + opening, span.end - closing) })
}
