/** Two date mentions in, whether they may name the same time out. */
import { type Days, dayOf, isoOf, weekdayOf, yearOf } from './date-calendar.ts'
import { HOURS } from './date-day-part.ts'
import type { DateMention } from './dates.ts'

export type DateSameness = 'same' | 'compatible' | 'different' | 'incomparable'

/** 'compatible': one contains or overlaps the other ("July 1", "July"); a year or week that was merely assumed may be another. */
export function sameDate(a: DateMention, b: DateMention): DateSameness {
  const relations = isOfAny(a)
    ? placesOf(a, b).map((placed) => samePlaced(placed, b))
    : isOfAny(b)
      ? placesOf(b, a).map((placed) => samePlaced(a, placed))
      : [samePlaced(a, b)]
  return BEST_FIRST.find((relation) => relations.includes(relation)) ?? 'incomparable'
}

const BEST_FIRST: readonly DateSameness[] = ['same', 'compatible', 'different']

const isOfAny = ({ assumed }: DateMention): boolean => assumed === 'any-year' || assumed === 'any-week'

/** Where a date of any year or week may lie beside another: in its year or those around it; in the week from it or the one up to it. */
function placesOf(mention: DateMention, { from, assumed }: DateMention): readonly DateMention[] {
  const beside = dayOf(from)
  const own = dayOf(mention.from)
  if (beside === null || own === null) return [mention]
  if (mention.assumed === 'any-year') {
    if (assumed === 'any-week') return []
    return [-1, 0, 1].map((shift) => inYear(mention, yearOf(beside) - yearOf(own) + shift))
  }
  if (assumed === 'any-year') return []
  const next = beside + ((weekdayOf(own) - weekdayOf(beside) + 7) % 7)
  return [next, next - 7].map(isoOf).map((day) => ({ ...mention, from: day, to: day }))
}

const inYear = (mention: DateMention, shift: number): DateMention => ({
  ...mention,
  from: ofYear(mention.from, shift),
  to: ofYear(mention.to, shift),
})

const ofYear = (iso: string, shift: number): string =>
  `${Number(iso.slice(0, YEAR)) + shift}${iso.slice(YEAR)}`

function samePlaced(a: DateMention, b: DateMention): DateSameness {
  const clocks = a.time !== undefined && b.time !== undefined ? clocksAgree(a, b) : null
  if (a.precision === 'time' || b.precision === 'time')
    return clocks === null ? 'incomparable' : clocks ? 'same' : 'different'
  const daysA = daysOf(a)
  const daysB = daysOf(b)
  if (!daysA || !daysB) return 'incomparable'
  if (clocks === false) return 'different'
  if (isDoubleYear(a) && isDoubleYear(b)) return a.from === b.from ? 'same' : 'different'
  const relate = a.part || b.part ? hoursRelated(a, b) : intervals
  const relations = shifts(a, b).map((shift) => relate(shifted(daysA, shift), daysB))
  if (relations.includes('same')) return 'same'
  return relations.includes('compatible') ? 'compatible' : 'different'
}

/** "2023/24" and "2024/25" share no day of what they name. */
const isDoubleYear = ({ precision, from, to }: DateMention): boolean =>
  precision === 'year' && from.slice(0, YEAR) !== to.slice(0, YEAR)

/** Figures of a year. */
const YEAR = 4

function daysOf(mention: DateMention): Days | null {
  const from = dayOf(mention.from)
  const to = dayOf(mention.to)
  if (from === null || to === null) return null
  return mention.before ? { from: from - EVE, to } : { from, to }
}

/** "Before September" reaches back to what "by the end of August" names. */
const EVE = 31

/** Days by which the first may be moved: by a whole year or week, where that was assumed. */
function shifts({ assumed: a }: DateMention, { assumed: b }: DateMention): readonly number[] {
  const weeks = a === 'week' || b === 'week' ? [0, -7, 7] : [0]
  const years = a === 'year' || b === 'year' ? [0, -365, -366, 365, 366] : [0]
  return years.flatMap((year) => weeks.map((week) => year + week))
}

const shifted = (days: Days, by: number): Days => ({ from: days.from + by, to: days.to + by })

function intervals(a: Days, b: Days): 'same' | 'compatible' | 'different' {
  if (a.from === b.from && a.to === b.to) return 'same'
  return a.from <= b.to && b.from <= a.to ? 'compatible' : 'different'
}

/** By the hours of the parts of the day: Saturday night runs on into the early hours of Sunday. */
const hoursRelated =
  (a: DateMention, b: DateMention) =>
  (x: Days, y: Days): ReturnType<typeof intervals> => {
    const [p, q] = [hoursOf(a, x), hoursOf(b, y)]
    if (p.from >= q.to || q.from >= p.to) return 'different'
    return a.part === b.part ? intervals(x, y) : 'compatible'
  }

function hoursOf({ part, time, halfDay }: DateMention, { from, to }: Days): Days {
  const day = from * 24
  if (part) return { from: day + HOURS[part].from, to: day + HOURS[part].to }
  const hour = time && !halfDay && time !== MIDNIGHT ? Number(time.slice(0, 2)) : null
  return hour === null ? { from: day, to: to * 24 + 24 } : { from: day + hour, to: day + hour + 1 }
}

/** Of which day, writers do not agree. */
const MIDNIGHT = '00:00'

function clocksAgree(a: DateMention, b: DateMention): boolean {
  const [x, y] = [minutes(a.time ?? ''), minutes(b.time ?? '')]
  const apart = Math.abs(x - y)
  if ((a.rough || b.rough) && Math.min(apart, 1440 - apart) <= ROUGHLY) return true
  return x === y || ((a.halfDay || b.halfDay) && x % 720 === y % 720)
}

/** Minutes: "just before midnight" is 11.52 pm, "about six" is 5.45. */
const ROUGHLY = 20

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
