/** A base and a witness in, how far the witness was published outside the days in which a release makes news, and which of its claims go back to them, out. */
import type { Article, Claim, Sentence, Witness } from '../model.ts'
import { type DateMention, datesIn, sameDate } from '../text/dates.ts'

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
 * For each claim of the witness: 1 where its sentence dates itself to the release's weeks ("In May the ministry …") or
 * names a date that the release names, -1 where other dates, and what the sentence before it in its paragraph says where
 * it names none.
 */
export function lookingBack(base: Article, { article, sentences, claims }: Witness): number[] {
  if (!base.published) return claims.map(() => 0)
  const named = datesIn(base, { start: 0, end: base.text.length }).filter(({ resolved }) => resolved)
  const scene = { days: newsDays(Date.parse(base.published)), named }
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
  const dates = datesIn(article, span).filter(({ resolved }) => resolved)
  const then = dates.some(
    (date) =>
      (Date.parse(date.to) >= days.from && Date.parse(date.from) <= days.to) ||
      named.some((one) => sameDate(one, date) === 'same'),
  )
  return then ? 1 : dates.length > 0 ? -1 : 0
}
