/** Years, months and days in, day numbers and ISO dates out: the proleptic Gregorian calendar, in no time zone. */

/** First and last day, inclusive, as days since 1970-01-01. */
export type Days = { readonly from: number; readonly to: number }

const DAY = 86_400_000

/** `month` 1–12; values beyond run over into the neighbouring months. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY

/** Whether the day stands in the calendar: 29 February 2023 does not. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1
}

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The day number of "YYYY-MM-DD…", or null for anything else. */
export function dayOf(iso: string | undefined): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
/** 1–12. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1
/** 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** `count` whole months from the first of `month`. */
export const monthsFrom = (year: number, month: number, count: number): Days => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + count, 1) - 1,
})

export const yearDays = (year: number): Days => monthsFrom(year, 1, 12)

/** Monday to Sunday. */
export function weekAround(day: number): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return { from: monday, to: monday + 6 }
}

/** The beginning, middle or end of a stretch of days: a third of it. */
export function partOf(days: Days, part: 'start' | 'middle' | 'end'): Days {
  const third = Math.floor((days.to - days.from + 1) / 3)
  if (part === 'start') return { from: days.from, to: days.from + third - 1 }
  if (part === 'end') return { from: days.to - third, to: days.to }
  return { from: days.from + third, to: days.to - third }
}

/** Of the years around `today`, the one that puts the days nearest to it. */
export function nearestYear(today: number, daysIn: (year: number) => Days): number {
  const year = yearOf(today)
  const distance = (candidate: number): number => {
    const { from, to } = daysIn(candidate)
    return today < from ? from - today : today > to ? today - to : 0
  }
  return [year, year - 1, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best))
}
