/** An article's text and boilerplate in, the day of publication that its head prints, in full or without the year, out. */
import { MONTHS } from '../lexicon/boilerplate/cue.ts'
import type { Article, Span } from '../model.ts'
import { slice } from '../text/span.ts'
import { isDay } from './source-fields.ts'

/** What the head of a page is known by. */
export type Page = Pick<Article, 'text' | 'paragraphs' | 'headline' | 'boilerplate'>

/** ISO date (YYYY-MM-DD): the first full one. */
export const publishedOf = (page: Page): string | undefined => firstInHead(page, dateIn)

/** Month (1–12) and day of the first day that stands without a year. */
export const dayOf = (page: Page): readonly [number, number] | undefined => firstInHead(page, dayIn)

/** Around the headline, above the first paragraph that may hold a claim, a page prints its date. */
function firstInHead<T>(page: Page, find: (text: string) => T | undefined): T | undefined {
  const { text, paragraphs, headline, boilerplate } = page
  const whole = new Set(boilerplate.map(({ span }) => keyOf(span)))
  const end = paragraphs.find((span) => span !== headline && !whole.has(keyOf(span)))?.end ?? text.length
  for (const { span } of boilerplate) {
    if (span.start >= end) break
    const found = span.start === headline?.start ? undefined : find(slice(text, span))
    if (found) return found
  }
  return undefined
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** Whether any part of the text may print a full date. */
export const mayPrintDate = (text: string): boolean => DATE.test(text)

/** The forms of `PATTERNS`, whatever stands beside them. */
const DATE = new RegExp(
  String.raw`\d{4}-\d{2}-\d{2}|\d\.\s?\d{1,2}\.\s?\d{4}|(?:${MONTHS}),?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}`,
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
]

function dateIn(text: string): string | undefined {
  for (const [pattern, order] of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const [year = 0, month = 0, day = 0] = order(match.slice(1)).map(Number)
    if (isDay(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  return undefined
}

function dayIn(text: string): readonly [number, number] | undefined {
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
