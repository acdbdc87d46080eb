/** A base and a witness in, how far the witness was published outside the days in which a release makes news, and which of its claims go back to them, out. */
import type { Article, Claim, Sentence, Witness } from '../model.ts'
import { datesIn } from '../text/dates.ts'

/** Weeklies and explainers still take a release up after a week; a month later it is background to something else. */
const FRESH_DAYS = 7
const STALE_DAYS = 30
/** What a release tells of happened in the weeks before it, mostly. */
const BEFORE_DAYS = 45
const DAY = 86_400_000

/** 0 for an article of the release's days or without a date, 1 for one a month away; also for one that came before it. */
export function lateness(base: Article, witness: Article): number {
  if (!base.published || !witness.published) return 0
  const days = Math.abs(Date.parse(witness.published) - Date.parse(base.published)) / DAY
  return Math.min(1, Math.max(0, (days - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS)))
}

/**
 * For each claim of the witness: 1 where its sentence dates itself to the release's weeks or to a day that the release
 * names ("In May the ministry …"), -1 where to other days, and what the sentence before it in its paragraph says where
 * it names none.
 */
export function lookingBack(base: Article, { article, sentences, claims }: Witness): number[] {
  if (!base.published) return claims.map(() => 0)
  const days = daysOf(base, Date.parse(base.published))
  const bySentence: number[] = []
  sentences.forEach((sentence, n) => {
    const before = sentences[n - 1]?.paragraph === sentence.paragraph ? (bySentence[n - 1] ?? 0) : 0
    bySentence.push(eraOf(article, sentence, days) || before)
  })
  return claims.map((claim: Claim) => bySentence[claim.sentence] ?? 0)
}

/** First and last moment, in milliseconds. */
type Days = { readonly from: number; readonly to: number }

function daysOf(base: Article, release: number): readonly Days[] {
  const named = datesIn(base, { start: 0, end: base.text.length })
    .filter(({ resolved, precision }) => resolved && precision === 'day')
    .map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }))
  return [{ from: release - BEFORE_DAYS * DAY, to: release + FRESH_DAYS * DAY }, ...named]
}

function eraOf(article: Article, { span }: Sentence, days: readonly Days[]): number {
  const dates = datesIn(article, span).filter(({ resolved }) => resolved)
  const then = dates.some(({ from, to }) =>
    days.some((day) => Date.parse(to) >= day.from && Date.parse(from) <= day.to),
  )
  return then ? 1 : dates.length > 0 ? -1 : 0
}
