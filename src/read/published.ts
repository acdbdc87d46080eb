/** A text and the boilerplate of its head in, the date of publication that it prints in full out. */
import type { Boilerplate } from '../model.ts'
import { printedDate } from '../text/date-printed.ts'
import { slice } from '../text/span.ts'

/** ISO date (YYYY-MM-DD): the first full one; a day without a year is no date. */
export function publishedOf(text: string, head: readonly Boilerplate[]): string | undefined {
  for (const { span } of head) {
    const date = printedDate(slice(text, span))
    if (date) return date
  }
  return undefined
}
