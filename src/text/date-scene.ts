/** What every reader of dates shares: the pieces with the day of publication in, a reading's shape and its year out. */
import { type Days, dayNumber, nearestYear, yearOf } from './date-calendar.ts'
import { FUTURE_CUES, SCHEDULED } from './date-words.ts'
import { hasNear, normAt, type Piece } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

export type Precision = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'part'

/**
 * What is not written: 'year' and 'week' were taken as the nearest to the day of publication; where that is not known,
 * they are any, and the days stand in `ANY_YEAR` and `ANY_WEEK`.
 */
export type Assumed = 'year' | 'week' | 'any-year' | 'any-week' | null

/** No leap year, so that a February in it lies within every February. */
export const ANY_YEAR = 2001
/** Its Sunday, as a day number. */
export const ANY_WEEK = dayNumber(ANY_YEAR, 1, 7)

/** A date as read; `days` null when it cannot be placed. */
export type DateReading = {
  readonly days: Days | null
  readonly precision: Precision
  readonly assumed: Assumed
  readonly end: number
}

/** What a date is read from: the pieces, the day of publication, and a day near it. */
export type DateScene = {
  readonly pieces: readonly Piece[]
  readonly today: number | null
  readonly around: number | null
}

/** Places days that may lack their year. */
export function placed(
  scene: DateScene,
  year: number | null,
  precision: Precision,
  end: number,
  daysIn: (year: number) => Days,
): DateReading {
  if (year !== null) return { days: daysIn(year), precision, assumed: null, end }
  if (hasToldYear(scene.pieces, end)) return { days: null, precision, assumed: 'year', end }
  if (scene.around === null) return { days: daysIn(ANY_YEAR), precision, assumed: 'any-year', end }
  const nearest = nearestYear(scene.around, daysIn)
  const overdue = scene.around - daysIn(nearest).to
  const ahead = overdue > RECENT && looksAhead(scene.pieces, end - 1)
  return { days: daysIn(ahead ? nearest + 1 : nearest), precision, assumed: 'year', end }
}

/** "May of that year", "in autumn the following year": which one was told before. */
function hasToldYear(pieces: readonly Piece[], at: number): boolean {
  const words = [0, 1, 2, 3].map((n) => normAt(pieces, at + n)).join(' ')
  return /^(?:of )?(?:that|the (?:same|following|next|previous|preceding|very same)) year\b/u.test(words)
}

/** Days: so short a time ago, a date is the past one even where the sentence looks ahead. */
const RECENT = 60

/** How far a cue of the future may stand from the date. */
const CUE_REACH = 12

export const looksAhead = (pieces: readonly Piece[], at: number): boolean =>
  LIMITS.has(normAt(pieces, at - 1)) || hasNear(pieces, at, CUE_REACH, (piece) => FUTURE_CUES.has(piece.norm))

const LIMITS = wordSet('until till by through')

/** "The office closes on Friday": a timetable's present tense, in front of the day it leads to. */
export function isScheduled(pieces: readonly Piece[], at: number): boolean {
  if (normAt(pieces, at - 1) !== 'on') return false
  for (let n = 2; n <= CUE_REACH; n++) {
    const piece = pieces[at - n]
    if (!piece || PARTING.has(piece.norm)) return false
    if (SCHEDULED.has(piece.norm)) return true
  }
  return false
}

const PARTING: ReadonlySet<string> = new Set([...wordSet('. ? ! ; , and but that after'), '\n'])

/** A number read, and the index behind it. */
export type Part = { readonly value: number; readonly end: number }

/** The year behind a month or quarter: "2020", ", 2020", "of 2020", "this year", "of next year". */
export function yearAfter(scene: DateScene, at: number): Part | null {
  const { pieces, around } = scene
  const comma = normAt(pieces, at) === ',' && /^\d{4}$/u.test(normAt(pieces, at + 1)) ? at + 1 : at
  const place = normAt(pieces, comma) === 'of' ? comma + 1 : comma
  const figure = yearFigure(pieces[place])
  if (figure) return { value: figure, end: place + 1 }
  const shift = YEAR_SHIFTS.get(normAt(pieces, place))
  if (shift === undefined || normAt(pieces, place + 1) !== 'year' || around === null) return null
  return { value: yearOf(around) + shift, end: place + 2 }
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
])

export const yearFigure = (piece: Piece | undefined): number | null =>
  piece && /^(?:1[5-9]|20|21)\d\d$/u.test(piece.text) ? Number(piece.text) : null
