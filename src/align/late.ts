/** A base and a witness in, how far the witness was published outside the days in which a release makes news, and which of its claims go back to them, out. */
import type { Article, Claim, Sentence, Span, Witness } from '../model.ts'
import { type DateMention, datesIn, sameDate } from '../text/dates.ts'
import { perArticle } from '../text/per-article.ts'

/** Weeklies and explainers still take a release up after a week; a month later it is background to something else. */
const FRESH_DAYS = 7
const STALE_DAYS = 30
/** What a release tells of happened in the weeks before it, mostly. */
const BEFORE_DAYS = 45
const DAY = 86_400_000

/** How late an article came, and whether its day or its dates tell so. */
export type Timing = { readonly late: number; readonly dated: boolean }

/**
 * 0 for an article of the release's days, 1 for one a month away, also for one that came before it; of an article without
 * a day of publication, what its own dates say.
 */
export function timingOf(base: Article, witness: Witness): Timing {
  const { published } = witness.article
  if (!base.published) return { late: 0, dated: false }
  if (!published) return timingByDates(base, Date.parse(base.published), witness)
  const days = Math.abs(Date.parse(published) - Date.parse(base.published)) / DAY
  const late = Math.min(1, Math.max(0, (days - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS)))
  return { late, dated: true }
}

/**
 * Of the release's days where the first date that an article names is a day of these or one that the release names; the
 * later the more other days and months it names before such a one. A year, or a weekday, is of neither.
 */
function timingByDates(base: Article, release: number, { article, sentences }: Witness): Timing {
  const named = namedIn(base)
  let others = 0
  for (const { span } of sentences) {
    const dates = placedIn(article, span).filter(isExact)
    if (dates.some((date) => isNamed(named, date) || isOfDays(date, release)))
      return { late: lateAfter(others), dated: others === 0 }
    if (dates.some((date) => !covers(date, release))) others++
  }
  return { late: lateAfter(others), dated: false }
}

/** A single date tells little. */
const lateAfter = (others: number): number => Math.max(0, others - 1) / Math.max(1, others)

const isExact = ({ assumed, precision }: DateMention): boolean =>
  assumed !== 'week' && precision !== 'year' && precision !== 'decade'

/** A day on which an article on the release would appear. */
const isOfDays = ({ from, precision }: DateMention, release: number): boolean =>
  precision === 'day' && Math.abs(Date.parse(from) - release) <= FRESH_DAYS * DAY

const covers = ({ from, to }: DateMention, moment: number): boolean =>
  Date.parse(from) <= moment && moment <= Date.parse(to)

const placedIn = (article: Article, span: Span): readonly DateMention[] =>
  datesIn(article, span).filter(({ resolved }) => resolved)

/** Of a release, which meets one article after another. */
const namedIn = perArticle((base) => placedIn(base, { start: 0, end: base.text.length }))

const isNamed = (named: readonly DateMention[], date: DateMention): boolean =>
  named.some((one) => sameDate(one, date) === 'same')

/**
 * For each claim of the witness: 1 where its sentence dates itself to the release's weeks ("In May the ministry …") or
 * names a date that the release names, -1 where other dates, and what the sentence before it in its paragraph says where
 * it names none.
 */
export function lookingBack(base: Article, { article, sentences, claims }: Witness): number[] {
  if (!base.published) return claims.map(() => 0)
  const scene = { days: newsDays(Date.parse(base.published)), named: namedIn(base) }
  const bySentence: number[] = []
  sentences.forEach((sentence, n) => {
    const before = sentences[n - 1]?.paragraph === sentence.paragraph ? (bySentence[n - 1] ?? 0) : 0
    bySentence.push(eraOf(article, sentence, scene) || before)
  })
  return claims.map((claim: Claim) => bySentence[claim.sentence] ?? 0)
}

/** The days in which a release makes news, and the dates that it names. */
type Scene = { readonly days: Days; readonly named: readonly DateMention[] }

/** First and last moment, in milliseconds. */
type Days = { readonly from: number; readonly to: number }

const newsDays = (release: number): Days => ({
  from: release - BEFORE_DAYS * DAY,
  to: release + FRESH_DAYS * DAY,
})

function eraOf(article: Article, { span }: Sentence, { days, named }: Scene): number {
  const dates = placedIn(article, span)
  const then = dates.some(
    (date) => (Date.parse(date.to) >= days.from && Date.parse(date.from) <= days.to) || isNamed(named, date),
  )
  return then ? 1 : dates.length > 0 ? -1 : 0
}
