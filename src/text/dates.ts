/**
 * An article and a place in it in, the dates and clock times named there out, resolved against its day of publication.
 * Own code: chrono-node, the known package, resolves what it should leave open ("May", "the second") and cannot abstain.
 */

import type { Article, Span } from '../model.ts'
import { absoluteAt } from './date-absolute.ts'
import { dayOf, isoOf } from './date-calendar.ts'
import { type DayPart, dayPartOf } from './date-day-part.ts'
import { relativeAt } from './date-relative.ts'
import type { Assumed, DateReading, DateScene, Precision } from './date-scene.ts'
import { type Clock, clockAt, clockText } from './date-time.ts'
import { DATE_OPENERS, RELATIVE_DAYS, WEEKDAYS } from './date-words.ts'
import { perArticle } from './per-article.ts'
import { NUMBER_OPENERS } from './quantity-number.ts'
import { normAt, type Piece, piecesOf, within } from './quantity-pieces.ts'
import { cover } from './span.ts'
import { wordSet } from './word-set.ts'

export { type DateSameness, sameDate } from './date-same.ts'

export type DateMention = {
  readonly span: Span
  /** ISO days, inclusive; '' when they cannot be placed. */
  readonly from: string
  readonly to: string
  readonly precision: Precision
  /** Placed in a year that is known or was assumed, not in any. */
  readonly resolved: boolean
  /** HH:MM, 24 hours. */
  readonly time?: string
  /** The time is told on a clock of twelve hours, without morning or evening. */
  readonly halfDay: boolean
  /** The time is told as a round one: "about six", "shortly before midnight". */
  readonly rough: boolean
  /** What was not written: the year of "1 July", the week of "on Friday". */
  readonly assumed: Assumed
  /** Named as a limit that is not itself included: "before September". */
  readonly before: boolean
  /** Of a single day. */
  readonly part: DayPart | null
}

/** The mentions wholly within `span`, in order, not overlapping. */
export const datesIn = (article: Article, span: Span): readonly DateMention[] =>
  within(datesOf(article), span)

/** Every mention of the article; computed once. */
export const datesOf: (article: Article) => readonly DateMention[] = perArticle(allDates)

/** A date or a clock time with the pieces it covers. */
type Found = { start: number; end: number; date: DateReading | null; clock: Clock | null }

function allDates(article: Article): DateMention[] {
  const today = dayOf(article.published)
  const scene: DateScene = { pieces: piecesOf(article), today, around: today ?? dayOf(article.around) }
  const found: Found[] = []
  for (let at = 0; at < scene.pieces.length; ) {
    if (!mayOpen(scene.pieces[at] as Piece)) {
      at++
      continue
    }
    const clock = clockAt(scene.pieces, at)
    const date = clock ? null : (relativeAt(scene, at) ?? absoluteAt(scene, at))
    const end = clock?.end ?? date?.end ?? at + 1
    if (clock || date) found.push({ start: at, end, date, clock })
    at = end
  }
  return joined(scene.pieces, found).map((one) => mention(scene.pieces, one))
}

/** Most words of a text begin no date. */
const mayOpen = ({ kind, norm }: Piece): boolean =>
  kind === 'figure' || (kind === 'word' && (DATE_OPENERS.has(norm) || NUMBER_OPENERS.has(norm)))

/** Joins what names one moment: "midnight on 18 May", "Tuesday at 04:45", "tomorrow, 18 May", "Friday 28 November". */
function joined(pieces: readonly Piece[], found: readonly Found[]): Found[] {
  const merged: Found[] = []
  for (const next of found) {
    const last = merged.at(-1)
    const one = last && oneMoment(pieces, last, next)
    if (one) merged[merged.length - 1] = one
    else merged.push(next)
  }
  return merged
}

/** The words that may stand between the parts of a moment. */
const BRIDGE = wordSet(
  ', on of the at from around about approximately night morning evening afternoon early in',
)

function oneMoment(pieces: readonly Piece[], a: Found, b: Found): Found | null {
  for (let at = a.end; at < b.start; at++) if (!BRIDGE.has(normAt(pieces, at))) return null
  const near = b.start - a.end
  if (near > 5) return null
  const [start, end] = [a.start, b.end]
  if (a.clock && !a.date && b.date?.precision === 'day' && !b.clock)
    return { start, end, date: b.date, clock: a.clock }
  if (a.date?.precision === 'day' && !a.clock && b.clock && !b.date)
    return { start, end, date: a.date, clock: b.clock }
  const apposed =
    near <= 2 && isRelativeDay(pieces, a) && b.date?.precision === 'day' && !isRelativeDay(pieces, b)
  return apposed ? { start, end, date: b.date, clock: a.clock ?? b.clock } : null
}

/** A day that is named by what it is from today or by its weekday alone. */
const isRelativeDay = (pieces: readonly Piece[], one: Found): boolean =>
  one.date?.precision === 'day' &&
  (WEEKDAYS.has(normAt(pieces, one.end - 1)) || RELATIVE_DAYS.has(normAt(pieces, one.end - 1)))

function mention(pieces: readonly Piece[], { start, end, date, clock }: Found): DateMention {
  const days = date?.days ?? null
  return {
    span: cover((pieces[start] as Piece).span, (pieces[end - 1] as Piece).span),
    from: days ? isoOf(days.from) : '',
    to: days ? isoOf(days.to) : '',
    precision: date?.precision ?? 'time',
    resolved: days !== null && date?.assumed !== 'any-year' && date?.assumed !== 'any-week',
    ...(clock ? { time: clockText(clock.minutes) } : {}),
    halfDay: clock?.halfDay ?? false,
    rough: clock !== null && isRough(normAt(pieces, start - 1), normAt(pieces, start - 2)),
    assumed: date?.assumed ?? null,
    before: normAt(pieces, start - 1) === 'before',
    part: date?.precision === 'day' ? dayPartOf(pieces, start, end) : null,
  }
}

const isRough = (before: string, second: string): boolean =>
  ROUGHLY.has(before) ||
  ((before === 'before' || before === 'after') && (second === 'just' || second === 'shortly'))

const ROUGHLY = wordSet('about around approximately nearly almost toward towards')
