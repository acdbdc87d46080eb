/** Aligned claims in, the changes of their dates and clock times out. */
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { type DateMention, type DateSameness, datesIn, sameDate } from '../text/dates.ts'
import { quantitiesIn } from '../text/quantities.ts'
import { contains, slice } from '../text/span.ts'
import { passageIn } from '../text/token.ts'
import { isLaterLimit, isLimit, isOneLimit } from './date-limits.ts'
import { sinceChanges } from './date-since.ts'
import { type Context, commonNeighbours, contextOf } from './number-context.ts'
import type { Aligned, Rule } from './rule.ts'

export const dateRule: Rule = (aligned) => {
  const context = contextOf(aligned)
  const base = mentionsOf(aligned.base, aligned.baseClaims)
  const witness = mentionsOf(aligned.witness, aligned.claims)
  const isSame = (b: DateMention, w: DateMention) =>
    agrees(relationOf(aligned, b, w)) ||
    isOneLimit(aligned, b, w) ||
    isCounted(aligned, b, w) ||
    takesYear(w, b, witness) ||
    takesYear(b, w, base)
  const restBase = base.filter((b) => !witness.some((w) => isSame(b, w) && !isTaken(w, b, base)))
  const restWitness = witness.filter((w) => !base.some((b) => isSame(b, w) && !isTaken(b, w, witness)))
  const pairs = pairsOf(aligned, context, restBase, restWitness)
  const paired = new Set(pairs.map(({ base: b }) => b))
  return [
    ...pairs.map((pair) => changeOf(aligned, pair)),
    ...sinceChanges(aligned),
    ...restBase.filter((b) => !paired.has(b)).flatMap((b) => lossOf(aligned, b)),
  ]
}

const mentionsOf = (side: Witness, claims: readonly Claim[]): readonly DateMention[] =>
  claims
    .flatMap((claim) => datesIn(side.article, claim.span))
    .filter((mention) => !isWithin(side, mention))
    .slice(0, MOST)

/** "in the last week", "the next month": a part of some stretch of time, not the week before this one. */
const isWithin = ({ article }: Witness, { span }: DateMention): boolean =>
  /^(?:last|next|past|first|coming)\s+(?:week|month|quarter|year)$/iu.test(slice(article.text, span)) &&
  /\bthe\s+$/iu.test(article.text.slice(Math.max(0, span.start - 6), span.start))

/** A passage with more dates is a table; pairing them grows with the square. */
const MOST = 60

const agrees = (relation: DateSameness): boolean => relation === 'same' || relation === 'compatible'

const relationOf = (aligned: Aligned, b: DateMention, w: DateMention): DateSameness =>
  isLaterLimit(aligned, b, w) ? 'different' : sameDate(inOwnYear(aligned.base, b, w), w)

/** "On 8 December, for 2027": the year that holds the day answers the other side's year, not its day. */
const isTaken = (wide: DateMention, fine: DateMention, beside: readonly DateMention[]): boolean =>
  rankOf(wide) > rankOf(fine) &&
  beside.some(
    (other) => other !== fine && other.precision === wide.precision && sameDate(other, wide) === 'same',
  )

/** "In November" told as "in November 2024", a year that the release never names: the one nearest to it was meant. */
const inOwnYear = ({ article }: Witness, b: DateMention, w: DateMention): DateMention =>
  b.assumed === 'year' && w.assumed === null && !article.text.includes(w.from.slice(0, YEAR))
    ? { ...b, assumed: null }
    : b

/** "One in March of 2023 and one in August": a year that stands beside holds for the month without one. */
const takesYear = (bare: DateMention, full: DateMention, beside: readonly DateMention[]): boolean =>
  bare.assumed === 'year' &&
  full.assumed === null &&
  bare.precision === full.precision &&
  bare.from.slice(YEAR) === full.from.slice(YEAR) &&
  beside.some((other) => other.assumed === null && other.from.slice(0, YEAR) === full.from.slice(0, YEAR))

/** Figures of a year. */
const YEAR = 4

type Pair = { readonly base: DateMention; readonly witness: DateMention }

/** One to one, the best first: what differs, is told as finely, and stands among the same words. */
function pairsOf(
  aligned: Aligned,
  context: Context,
  base: readonly DateMention[],
  witness: readonly DateMention[],
): readonly Pair[] {
  const scored = base.flatMap((b, i) =>
    witness.map((w, j) => ({
      b,
      w,
      score: score(aligned, context, b, w, base, witness),
      apart: Math.abs(i - j),
    })),
  )
  const ranked = scored
    .filter((one) => one.score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.apart - y.apart)
  const pairs: Pair[] = []
  for (const { b, w } of ranked)
    if (!pairs.some((pair) => pair.base === b || pair.witness === w)) pairs.push({ base: b, witness: w })
  return pairs
}

/** Two signs that both name the same thing's date: being told as finely, being alone, words in common beside them. */
const ENOUGH = 2
/** Milliseconds. */
const DAY = 86_400_000
/** How far the words beside a date tell what happens on it. */
const REACH = 5

function score(
  aligned: Aligned,
  context: Context,
  b: DateMention,
  w: DateMention,
  base: readonly DateMention[],
  witness: readonly DateMention[],
): number {
  if (relationOf(aligned, b, w) !== 'different' || isDayOfReport(aligned, b, w)) return 0
  const apart = Math.abs(rankOf(b) - rankOf(w))
  const fineness = b.precision === w.precision || apart === 0 ? 1.5 : apart <= 2 ? 0.5 : -1
  const limits = isLimit(aligned.base, b) && isLimit(aligned.witness, w) ? 1 : 0
  const common = commonNeighbours(context, b.span, w.span, REACH)
  const isOfOneThing =
    isSole(base, witness) &&
    isOneSentence(aligned) &&
    !isDayOfRelease(aligned, b) &&
    commonNeighbours(context, b.span, w.span, SCENE) > 0
  const alone = isOfOneThing ? SOLE : [base, witness].every((side) => isOnlyOneAsFine(side, b)) ? 1 : 0
  return fineness + limits + alone + Math.min(1.5, 0.5 * common)
}

/** A passage of several sentences may name the day of something else. */
const isOneSentence = ({ claims }: Aligned): boolean =>
  claims.every(({ sentence }) => sentence === claims[0]?.sentence)

/** Neither side tells another day, month or year that is open: however finely, they tell when. */
const isSole = (...sides: readonly (readonly DateMention[])[]): boolean =>
  sides.every((side) => side.filter(({ precision }) => precision !== 'time').length === 1)
const SOLE = 3
/** Words: about as long as a clause. */
const SCENE = 10

const isDayOfRelease = ({ base }: Aligned, { from, to }: DateMention): boolean =>
  from === to && from === base.article.published

const isOnlyOneAsFine = (side: readonly DateMention[], b: DateMention): boolean =>
  side.filter((one) => one.from !== '' && isAsFine(one, b)).length === 1

const isAsFine = (a: DateMention, b: DateMention): boolean => Math.abs(rankOf(a) - rankOf(b)) <= 1

/** "For 20 years from 2025", "expires in 2045"; "tomorrow" for the anniversary of a day. */
function isCounted({ base, witness, baseClaims, claims }: Aligned, b: DateMention, w: DateMention): boolean {
  const [x, y] = [b, w].map(({ from }) => Number(from.slice(0, YEAR))) as [number, number]
  if (b.precision === 'day' && w.precision === 'day' && b.from.slice(YEAR) === w.from.slice(YEAR))
    return [...textsOf(base, baseClaims), ...textsOf(witness, claims)].some((text) =>
      /anniversary/iu.test(text),
    )
  return (
    b.precision === 'year' &&
    w.precision === 'year' &&
    [...durationsOf(base, baseClaims), ...durationsOf(witness, claims)].includes(Math.abs(x - y))
  )
}

const textsOf = ({ article }: Witness, claims: readonly Claim[]): readonly string[] =>
  claims.map(({ span }) => slice(article.text, span))

/** Years. */
const durationsOf = ({ article }: Witness, claims: readonly Claim[]): readonly number[] =>
  claims
    .flatMap(({ span }) => quantitiesIn(article, span))
    .flatMap(({ kind, unit, high }) => (kind === 'duration' && unit === 'year' ? [high] : []))

/** A part of something, and what is told as so long ago, is as fine as it is long. */
function rankOf({ precision, from, to }: DateMention): number {
  if (precision !== 'part') return RANK[precision]
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  return days <= 10 ? RANK.week : days <= 62 ? RANK.month : days <= 200 ? RANK.season : RANK.year
}

const RANK: Readonly<Record<DateMention['precision'], number>> = {
  time: 0,
  day: 1,
  week: 2,
  part: 3,
  month: 3,
  quarter: 4,
  season: 4,
  year: 5,
  decade: 6,
}

/** "said on Thursday", "yesterday announced": the day the release came out, set against a date of its contents. */
function isDayOfReport(aligned: Aligned, b: DateMention, w: DateMention): boolean {
  const { base, witness } = aligned
  const { published } = base.article
  if (w.time !== undefined || b.from === published) return false
  if (isSaidOnWeekday(base, b) || isSaidOnWeekday(witness, w)) return true
  if (!isSaid(witness, w)) return false
  return (
    w.from === w.to && (w.from === published || w.from === witness.article.published) && w.assumed !== 'year'
  )
}

/** Where the day of publication is not known, it may be any weekday. */
const isSaidOnWeekday = (side: Witness, mention: DateMention): boolean =>
  mention.assumed === 'any-week' && isSaid(side, mention)

/** Something in its sentence is said or decided, which is news of that day. */
const isSaid = ({ article, sentences }: Witness, { span }: DateMention): boolean =>
  sentences.some(
    (sentence) =>
      contains(sentence.span, span) &&
      passageIn(article, sentence.span).some(
        ({ norm }) => reportingVerb(norm) !== undefined || DECIDED.test(norm),
      ),
  )

const DECIDED =
  /^(?:approv|adopt|decid|sign|publish|releas|unveil|launch|issu|order|fin|award|appoint|nam)(?:s|es|ed|ing)$|^(?:rul|vot)(?:ed|ing)$/u

function changeOf(aligned: Aligned, { base, witness }: Pair): Change {
  const note = `${slice(aligned.base.article.text, base.span)} → ${slice(aligned.witness.article.text, witness.span)}`
  return { kind: 'date', material: true, base: base.span, witness: witness.span, note }
}

/** The release's own day is no detail; any other date that nothing answers is. */
function lossOf({ base }: Aligned, mention: DateMention): readonly Change[] {
  if (!mention.resolved || mention.from === base.article.published) return []
  const note = `${slice(base.article.text, mention.span)}: left out`
  return [{ kind: 'detail-dropped', material: false, base: mention.span, witness: null, note }]
}
