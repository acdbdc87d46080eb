/** A line in, the date that it prints out, in full or without its year. */
import { MONTHS } from '../lexicon/boilerplate/cue.ts'
import { isDay } from './date-calendar.ts'

/** ISO date (YYYY-MM-DD): the first full one in the order of the forms; a day without a year is no date. */
export function printedDate(text: string): string | undefined {
  for (const [pattern, order] of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const [year = 0, month = 0, day = 0] = order(match.slice(1)).map(Number)
    if (isDay(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  return undefined
}

/** Whether any part of the text may print a full date. */
export const mayPrintDate = (text: string): boolean => DATE.test(text)

/** The forms of `PATTERNS`, whatever stands beside them. */
const DATE = new RegExp(
  String.raw`\d{4}-\d{2}-\d{2}|\d\.\s?\d{1,2}\.\s?\d{4}|\d\/\d{1,2}\/\d|(?:${MONTHS}),?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}`,
  'iu',
)

const PATTERNS: readonly (readonly [
  RegExp,
  (parts: readonly string[]) => readonly (string | number | undefined)[],
])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([year, month, day]) => [year, month, day]],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(${MONTHS}),?\s+(\d{4})(?!\d)`,
      'iu',
    ),
    ([day, month, year]) => [year, monthOf(month), day],
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${MONTHS})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'iu'),
    ([month, day, year]) => [year, monthOf(month), day],
  ],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u, ([day, month, year]) => [year, month, day]],
  [/(?<![\d/])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/u, ([year, month, day]) => [year, month, day]],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/u, ([one, two, year]) => [year, ...slashed(one, two)]],
]

/** "13/02/2026" and "02/13/2026" are the same day; what "03/02/2026" is depends on the country, so it is no date. */
function slashed(one: string | undefined, two: string | undefined): (string | undefined)[] {
  if (Number(one) > MONTHS_OF_YEAR || one === two) return [two, one]
  return Number(two) > MONTHS_OF_YEAR ? [one, two] : []
}

const MONTHS_OF_YEAR = 12

/** Month (1–12) and day of the first day that stands without a year. */
export function printedDay(text: string): readonly [number, number] | undefined {
  const [, day, month, otherMonth, otherDay] = DAY.exec(text) ?? []
  const found = [monthOf(month ?? otherMonth), Number(day ?? otherDay)] as const
  return isDay(LEAP_YEAR, ...found) ? found : undefined
}

/** "9 March", "March 9". */
const DAY = new RegExp(
  String.raw`(?<![\d:.])(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(${MONTHS})(?!\p{L})|(?<!\p{L})(${MONTHS})\s+(\d{1,2})(?![\d:])`,
  'iu',
)
/** That has every day. */
const LEAP_YEAR = 2024

const two = (part: number): string => String(part).padStart(2, '0')

const monthOf = (name = ''): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  ) + 1
