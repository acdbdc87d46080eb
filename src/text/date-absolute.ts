/** Pieces and a place in, the calendar date written there out: days and months by name or number, and the longer periods. */
import { dayNumber, isDay, monthOf, monthsFrom } from './date-calendar.ts'
import { quarterAt, seasonAt, yearAt } from './date-periods.ts'
import { type DateReading, type DateScene, type Part, placed, yearAfter } from './date-scene.ts'
import { DATE_LEADERS, DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS } from './date-words.ts'
import { numberAt, ORDINAL_ENDINGS } from './quantity-number.ts'
import { DASHES, normAt, type Piece } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

export function absoluteAt(scene: DateScene, at: number): DateReading | null {
  return (
    numericDay(scene, at) ??
    dayMonth(scene, at) ??
    monthDay(scene, at) ??
    monthAlone(scene, at) ??
    quarterAt(scene, at) ??
    seasonAt(scene, at) ??
    yearAt(scene, at)
  )
}

/** 2020-07-04, 04.07.2020, 4/7/2020 (day first, unless only month first can be). */
function numericDay({ pieces }: DateScene, at: number): DateReading | null {
  const piece = pieces[at]
  if (piece?.kind !== 'figure') return null
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(piece.text)
  if (dotted) return onDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
  const mark = normAt(pieces, at + 1)
  if ((mark !== '-' && mark !== '/') || normAt(pieces, at + 3) !== mark || !pieces[at + 4]?.glued) return null
  const [a, b, c] = [piece.text, normAt(pieces, at + 2), normAt(pieces, at + 4)]
  if (/^\d{4}$/u.test(a)) return onDay(Number(a), Number(b), Number(c), at + 5)
  if (!/^\d{4}$/u.test(c)) return null
  return onDay(Number(c), Number(b), Number(a), at + 5) ?? onDay(Number(c), Number(a), Number(b), at + 5)
}

function onDay(year: number, month: number, day: number, end: number): DateReading | null {
  if (!isDay(year, month, day)) return null
  const from = dayNumber(year, month, day)
  return { days: { from, to: from }, precision: 'day', assumed: null, end }
}

/** 1 July 2020; the 2nd of June; "18" of "18 and 19 September". */
function dayMonth(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const day = dayOfMonth(pieces, at)
  if (!day) return null
  const whole = dayOfMonthOf(scene, day.value, day.end)
  if (whole || !JOINTS.has(normAt(pieces, day.end))) return whole
  const other = dayOfMonth(pieces, afterThe(pieces, day.end + 1))
  const month = other && dayOfMonthOf(scene, day.value, other.end)
  return month && { ...month, end: day.end }
}

/** Between two days, months or years that share what stands behind the second. */
const JOINTS: ReadonlySet<string> = new Set([...DASHES, ...wordSet('and to or until till through')])

/** The day with the month and year that follow at `at`. */
function dayOfMonthOf(scene: DateScene, day: number, at: number): DateReading | null {
  const { pieces } = scene
  const month = monthWord(pieces, normAt(pieces, at) === 'of' ? at + 1 : at)
  if (!month || !isDay(2024, month.value, day)) return null
  return daysOf(scene, month.value, day, day, month.end)
}

/** Days of a month whose year may stand at `at`; none of a year that does not have them: 29 February 2023. */
function daysOf(scene: DateScene, month: number, first: number, last: number, at: number): DateReading {
  const year = yearAfter(scene, at)
  const read = placed(scene, year?.value ?? yearOfRange(scene, month, at), 'day', year?.end ?? at, (y) => ({
    from: dayNumber(y, month, first),
    to: dayNumber(y, month, last),
  }))
  return read.days && monthOf(read.days.to) !== month ? { ...read, days: null } : read
}

/** "30 April to 2 May 2024": the first day has the year of the second; "30 December to 2 January 2025" has the one before. */
function yearOfRange(scene: DateScene, month: number, at: number): number | null {
  const { pieces } = scene
  if (!JOINTS.has(normAt(pieces, at))) return null
  const start = afterThe(pieces, at + 1)
  const day = dayOfMonth(pieces, start)
  const other = monthWord(pieces, day && normAt(pieces, day.end) === 'of' ? day.end + 1 : (day?.end ?? start))
  if (!other) return null
  const year = yearAfter(scene, day ? other.end : (dayOfMonth(pieces, other.end)?.end ?? other.end))
  return year && (other.value < month ? year.value - 1 : year.value)
}

const afterThe = (pieces: readonly Piece[], at: number): number =>
  normAt(pieces, at) === 'the' ? at + 1 : at

/** July 1, 2020; Feb. 6; May 18-20. */
function monthDay(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const month = monthWord(pieces, at)
  const day = month && pieces[month.end]?.kind === 'figure' ? dayOfMonth(pieces, month.end) : null
  if (!month || !day || !isDay(2024, month.value, day.value)) return null
  const range = DASHES.has(normAt(pieces, day.end)) ? dayOfMonth(pieces, day.end + 1) : null
  const last = range && range.value > day.value ? range : day
  return daysOf(scene, month.value, day.value, last.value, last.end)
}

/** 1–31, as figure or ordinal. */
function dayOfMonth(pieces: readonly Piece[], at: number): Part | null {
  const piece = pieces[at]
  if (piece?.kind === 'figure') {
    if (!/^\d{1,2}$/u.test(piece.text)) return null
    const value = Number(piece.text)
    const suffix = pieces[at + 1]?.glued && ORDINAL_ENDINGS.has(normAt(pieces, at + 1))
    return value >= 1 && value <= 31 ? { value, end: suffix ? at + 2 : at + 1 } : null
  }
  const ordinal = piece ? numberAt(pieces, at) : null
  return ordinal?.form === 'ordinal' && ordinal.low <= 31 ? { value: ordinal.low, end: ordinal.end } : null
}

/** A month's name or abbreviation with its point, capitalised. */
function monthWord(pieces: readonly Piece[], at: number): Part | null {
  const piece = pieces[at]
  if (!piece?.capital) return null
  const full = MONTHS.get(piece.norm)
  if (full) return { value: full, end: at + 1 }
  const short = SHORT_MONTHS.get(piece.norm)
  if (!short) return null
  const point = pieces[at + 1]?.text === '.' && pieces[at + 1]?.glued
  return { value: short, end: point ? at + 2 : at + 1 }
}

/** In November; June 2022; February of this year; "June" of "June and July 2022". */
function monthAlone(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const month = monthWord(pieces, at)
  if (!month) return null
  const year = yearAfter(scene, month.end)
  const norm = normAt(pieces, at)
  if (!year && (!MONTHS.has(norm) || !standsAsMonth(pieces, at))) return null
  const joint = !year && JOINTS.has(normAt(pieces, month.end))
  const shared = joint && monthWord(pieces, month.end + 1) ? yearAfter(scene, month.end + 2) : null
  const value = year?.value ?? shared?.value ?? null
  return placed(scene, value, 'month', year?.end ?? month.end, (y) => monthsFrom(y, month.value, 1))
}

/** "in May", "last March"; "June" without a surname behind it. */
function standsAsMonth(pieces: readonly Piece[], at: number): boolean {
  const led = DATE_LEADERS.has(normAt(pieces, at - 1)) || DASHES.has(normAt(pieces, at - 1))
  const next = pieces[at + 1]
  const surname = next?.kind === 'word' && next.capital
  return led || (!DOUBTFUL_MONTHS.has(normAt(pieces, at)) && !surname)
}
