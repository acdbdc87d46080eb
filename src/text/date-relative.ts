/** Pieces and a place in, the date told from the day of publication out: today, on Wednesday, last week, ten days ago. */

import { UNITS } from '../lexicon/units.ts'
import { absoluteAt } from './date-absolute.ts'
import {
  type Days,
  monthOf,
  monthsFrom,
  partOf,
  weekAround,
  weekdayOf,
  yearDays,
  yearOf,
} from './date-calendar.ts'
import { feastAt, isRecurring } from './date-feasts.ts'
import { ANY_WEEK, type DateReading, type DateScene, isScheduled, looksAhead } from './date-scene.ts'
import { MONTHS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from './date-words.ts'
import { numberAt } from './quantity-number.ts'
import { DASHES, isArticle, normAt, type Piece, readsAs } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

export function relativeAt(scene: DateScene, at: number): DateReading | null {
  return (
    feastAt(scene, at) ??
    partAt(scene, at) ??
    endAt(scene, at) ??
    dayWord(scene, at) ??
    nearPeriod(scene, at) ??
    weekday(scene, at) ??
    agoAt(scene, at)
  )
}

const unplaced = (end: number): DateReading => ({ days: null, precision: 'week', assumed: null, end })

function single(day: number | null, end: number, assumed: DateReading['assumed'] = null): DateReading {
  return { days: day === null ? null : { from: day, to: day }, precision: 'day', assumed, end }
}

const PARTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  early: 'start',
  start: 'start',
  beginning: 'start',
  mid: 'middle',
  middle: 'middle',
  late: 'end',
  end: 'end',
  close: 'end',
}

/** "the end of September", "early October", "mid-May", "the end of the year". */
function partAt(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const word = normAt(pieces, at)
  const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined
  if (!part) return null
  const adjective = ADJECTIVES.has(word)
  const dash = adjective && DASHES.has(normAt(pieces, at + 1)) ? 1 : 0
  if (!adjective && normAt(pieces, at + 1) !== 'of') return null
  let place = at + 1 + dash + (adjective && normAt(pieces, at + 1) !== 'in' ? 0 : 1)
  if (normAt(pieces, place) === 'the' && !WHOLE.has(normAt(pieces, place + 1))) place++
  const inner = wholePeriod(scene, place) ?? nearPeriod(scene, place) ?? absoluteAt(scene, place)
  if (!inner || inner.precision === 'day') return null
  return { ...inner, days: inner.days && partOf(inner.days, part), precision: 'part' }
}

const ADJECTIVES = wordSet('early late mid')

/** "the month", "the year": the one of publication. */
function wholePeriod({ pieces, around }: DateScene, at: number): DateReading | null {
  const days = normAt(pieces, at) === 'the' ? wholeOf(normAt(pieces, at + 1), around) : null
  return days && { days, precision: 'part', assumed: null, end: at + 2 }
}

function wholeOf(word: string, today: number | null): Days | null {
  if (!WHOLE.has(word) || today === null) return null
  return word === 'year' ? yearDays(yearOf(today)) : word === 'week' ? weekAround(today) : thisMonth(today)
}

const WHOLE = wordSet('month year week')

/** "By year-end", "by the year's end", "before the month is out". */
function endAt({ pieces, around }: DateScene, at: number): DateReading | null {
  const leader = normAt(pieces, at - (normAt(pieces, at - 1) === 'the' ? 2 : 1))
  const ending = LIMITS.has(leader) && ENDINGS.find((words) => readsAs(pieces, at + 1, words))
  const whole = ending ? wholeOf(normAt(pieces, at), around) : null
  if (!ending || !whole) return null
  return { days: partOf(whole, 'end'), precision: 'part', assumed: null, end: at + 1 + ending.length }
}

const LIMITS = wordSet('by before until till at')
const ENDINGS = ['end', '- end', 'ends', 'is out', 'is over', 'is up'].map((words) => words.split(' '))

const thisMonth = (today: number): Days => monthsFrom(yearOf(today), monthOf(today), 1)

/** Today, tonight, the day before yesterday, this morning, last night. */
function dayWord({ pieces, today }: DateScene, at: number): DateReading | null {
  const placed = (shift: number) => (today === null ? null : today + shift)
  if (readsAs(pieces, at, ['day', 'before', 'yesterday'])) return single(placed(-2), at + 3)
  if (readsAs(pieces, at, ['day', 'after', 'tomorrow'])) return single(placed(2), at + 3)
  const shift = isNamed(pieces[at]) ? undefined : RELATIVE_DAYS.get(normAt(pieces, at))
  if (shift !== undefined) return single(placed(shift), at + 1)
  const dayPart = DAY_PARTS.has(normAt(pieces, at + 1))
  if (normAt(pieces, at) === 'this' && dayPart) return single(placed(0), at + 2)
  return readsAs(pieces, at, ['last', 'night']) ? single(placed(-1), at + 2) : null
}

const DAY_PARTS = wordSet('morning afternoon evening')

/** "Schools for Tomorrow", "USA Today": part of a name. */
const isNamed = (piece: Piece | undefined): boolean => piece?.capital === true && !piece.opens

/** On Wednesday: the nearest past one, today included; the nearest to come where the sentence looks ahead. */
function weekday({ pieces, around: today }: DateScene, at: number): DateReading | null {
  const day = pieces[at]?.capital ? WEEKDAYS.get(normAt(pieces, at)) : undefined
  if (day === undefined) return null
  if (isRecurring(pieces, at)) return single(null, at + 1)
  if (today === null) return single(ANY_WEEK + day, at + 1, 'any-week')
  const back = (weekdayOf(today) - day + 7) % 7
  const ahead = (7 - back) % 7
  // "Monday week": a week after the coming one.
  if (normAt(pieces, at + 1) === 'week') return single(today + ahead + 7, at + 2)
  if (readsAs(pieces, at - 3, ['a', 'week', 'on'])) return single(today + ahead + 7, at + 1)
  if (normAt(pieces, at - 1) === 'coming') return single(today + (ahead || 7), at + 1)
  const reach = today + (looksAhead(pieces, at) || isScheduled(pieces, at) ? ahead : -back)
  return single(reach, at + 1, 'week')
}

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

/** Last week, next month, this year, last November, next spring, last Friday; "the previous week" cannot be placed. */
function nearPeriod(scene: DateScene, at: number): DateReading | null {
  const { pieces, around } = scene
  const word = normAt(pieces, at)
  const period = normAt(pieces, at + 1)
  const isPeriod = PERIODS.has(period)
  if (ELSEWHERE.has(word)) return isPeriod ? unplaced(at + 2) : null
  const shift = Object.hasOwn(SHIFTS, word) ? SHIFTS[word] : undefined
  if (shift === undefined) return null
  const today = WEEKS.has(period) ? scene.today : around
  if (today === null) return isPeriod ? unplaced(at + 2) : null
  // On any weekday the weekend that comes is this week's.
  if (word === 'coming' && period === 'weekend') return shiftedPeriod(today, period, 0, at + 2)
  if (isPeriod) return shiftedPeriod(today, period, shift, at + 2)
  if (!NEAREST.has(word)) return null
  const day = pieces[at + 1]?.capital ? WEEKDAYS.get(period) : undefined
  if (day !== undefined) return shiftedWeekday(today, day, shift, at + 2)
  const month = pieces[at + 1]?.capital ? MONTHS.get(period) : undefined
  const season = SEASONS.get(period)
  if (!month && !season) return null
  const daysIn = (year: number): Days => monthsFrom(year, month ?? season ?? 1, month ? 1 : 3)
  const precision = month ? 'month' : 'season'
  return { days: shiftedYear(today, daysIn, shift), precision, assumed: null, end: at + 2 }
}

const PERIODS = wordSet('week weekend month year')
/** Which one is meant, only the day of publication tells. */
const WEEKS = wordSet('week weekend')
const ELSEWHERE = wordSet('previous following preceding')
const NEAREST = wordSet('last this next')

function shiftedPeriod(today: number, period: string, shift: number, end: number): DateReading {
  if (period === 'year')
    return { days: yearDays(yearOf(today) + shift), precision: 'year', assumed: null, end }
  if (period === 'month')
    return {
      days: monthsFrom(yearOf(today), monthOf(today) + shift, 1),
      precision: 'month',
      assumed: null,
      end,
    }
  const week = weekAround(today + 7 * shift)
  return {
    days: period === 'weekend' ? { from: week.to - 1, to: week.to } : week,
    precision: 'week',
    assumed: null,
    end,
  }
}

function shiftedWeekday(today: number, day: number, shift: number, end: number): DateReading {
  const back = (weekdayOf(today) - day + 7) % 7
  if (shift < 0) return single(today - (back || 7), end, 'week')
  return single(today + (7 - back), end, 'week')
}

/** The last or next such month or season before or after today; "this" is the one that still runs, or the one of the year. */
function shiftedYear(today: number, daysIn: (year: number) => Days, shift: number): Days {
  const year = yearOf(today)
  const [before, now] = [daysIn(year - 1), daysIn(year)]
  if (shift > 0) return now.from > today ? now : daysIn(year + 1)
  if (shift < 0) return now.to < today ? now : before.to < today ? before : daysIn(year - 2)
  return before.to >= today ? before : now
}

/** Days: "4.6 billion years ago" is no date, an age told in such numbers is a quantity. */
const MOST_AGO = 730_000
/** Days. */
const WEEK = 7

/** "three days ago", "a week ago", "two years from now"; weeks, months and years are placed as roughly as they are told. */
function agoAt({ pieces, today: day, around }: DateScene, at: number): DateReading | null {
  const article = isArticle(normAt(pieces, at))
  const number = article ? { low: 1, end: at + 1 } : numberAt(pieces, at)
  const word = number ? normAt(pieces, number.end) : ''
  const unit = UNITS.get(word)
  if (!number || unit?.kind !== 'duration') return null
  const back = normAt(pieces, number.end + 1) === 'ago'
  const ahead = back ? 0 : aheadAt(pieces, number.end + 1, normAt(pieces, at - 1))
  if (!back && ahead === 0) return null
  const end = number.end + 1 + (back ? 1 : ahead)
  const share = article ? shareBefore(pieces, at) : 1
  const length = share * (unit.unit === 'year' ? unit.factor * 365.25 : unit.factor)
  if (number.low * length > MOST_AGO) return null
  const today = length > WEEK ? around : day
  if (today === null) return { ...unplaced(end), precision: 'day' }
  const middle = today + Math.round(number.low * length) * (back ? -1 : 1)
  const slack = Math.floor(length / 2)
  return {
    days: { from: middle - slack, to: middle + slack },
    precision: slack > 0 ? 'part' : 'day',
    assumed: null,
    end,
  }
}

/** The pieces of "from now", or of "' time" after "in three weeks"; 0 where neither stands. */
function aheadAt(pieces: readonly Piece[], at: number, before: string): number {
  if (readsAs(pieces, at, ['from', 'now'])) return 2
  if (before !== 'in') return 0
  return readsAs(pieces, at, ['time'])
    ? 1
    : /^['’]$/u.test(normAt(pieces, at)) && normAt(pieces, at + 1) === 'time'
      ? 2
      : 0
}

/** "Half a century ago", "a quarter of a century ago". */
function shareBefore(pieces: readonly Piece[], at: number): number {
  if (normAt(pieces, at - 1) === 'half') return 0.5
  return readsAs(pieces, at - 2, ['quarter', 'of']) ? 0.25 : 1
}
