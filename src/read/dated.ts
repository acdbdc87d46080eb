/** A release and an article in, the article with its day of publication, or with about when it was published, out. */
import type { Article } from '../model.ts'
import { dayNumber, dayOf, isoOf, nearestYear } from '../text/date-calendar.ts'
import { monthDayOf } from './published.ts'

/** Where an article does not say so in full, it appeared on the day that its head prints in the year of the release, or in the release's weeks. */
export function datedBy({ published: around }: Article, article: Article): Article {
  const near = dayOf(around)
  if (article.published || !around || near === null) return article
  const printed = monthDayOf(article)
  if (!printed) return { ...article, around }
  const inYear = (year: number): number => dayNumber(year, ...printed)
  const day = inYear(nearestYear(near, (year) => ({ from: inYear(year), to: inYear(year) })))
  return day < near - EMBARGO ? { ...article, around } : { ...article, published: isoOf(day) }
}

/** Days: no article on a release is much older; a day printed in its head is then that of something else. */
const EMBARGO = 2
