/** An article's text and boilerplate in, the day of publication that its head prints, in full or without the year, out. */
import type { Article, Span } from '../model.ts'
import { printedDate, printedDay } from '../text/date-printed.ts'
import { slice } from '../text/span.ts'

/** What the head of a page is known by. */
export type Page = Pick<Article, 'text' | 'paragraphs' | 'headline' | 'boilerplate'>

/** ISO date (YYYY-MM-DD): the first full one. */
export const publishedOf = (page: Page): string | undefined => firstInHead(page, printedDate)

/** Month (1–12) and day of the first day that stands without a year. */
export const monthDayOf = (page: Page): readonly [number, number] | undefined => firstInHead(page, printedDay)

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
