/** Spans in, spans or text out: the arithmetic of end-exclusive offsets. */
import type { Span } from '../model.ts'

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)
export const length = (span: Span): number => span.end - span.start
export const isEmpty = (span: Span): boolean => span.end <= span.start
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
/** Code units that both spans cover. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** The span without white space at its edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start] as string)) start++
  while (end > start && /\s/u.test(text[end - 1] as string)) end--
  return { start, end }
}
