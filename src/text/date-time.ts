/** Pieces and a place in, the clock time written there out. */
import { CARDINALS } from '../lexicon/number-words.ts'
import { halfAhead } from './date-day-part.ts'
import { WEEKDAYS } from './date-words.ts'
import { isArticle, normAt, type Piece, readsAs } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

/** `minutes` since 00:00; `halfDay` when nothing tells morning from evening; `end` is the index after the last piece. */
export type Clock = { readonly minutes: number; readonly halfDay: boolean; readonly end: number }

/** "04:45", "2.40 am", "7pm", "0730", "17.00 hrs", "half past six", "a quarter to six", "midnight", "noon". */
export function clockAt(pieces: readonly Piece[], at: number): Clock | null {
  const norm = normAt(pieces, at)
  if (norm === 'midnight') return { minutes: 0, halfDay: false, end: at + 1 }
  if (norm === 'noon' || norm === 'midday') return { minutes: 720, halfDay: false, end: at + 1 }
  return pieces[at]?.kind === 'figure' ? figureClock(pieces, at) : spokenClock(pieces, at)
}

function figureClock(pieces: readonly Piece[], at: number): Clock | null {
  const { text } = pieces[at] as Piece
  const colon = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(text)
  if (colon)
    return dressed(pieces, Number(colon[1]), Number(colon[2]), at + 1, (colon[1] as string).length === 2)
  const marked = isClockMark(pieces, at + 1) || isClockOfDay(pieces, at) || isHourOfDay(pieces, at)
  const point = /^(\d{1,2})\.(\d{2})$/u.exec(text)
  if (point && marked) return dressed(pieces, Number(point[1]), Number(point[2]), at + 1, false)
  if (/^\d{1,2}$/u.test(text) && marked) return dressed(pieces, Number(text), 0, at + 1, false)
  const four = /^([01]\d|2[0-4])([0-5]\d)$/u.exec(text)
  const spelt = /^\d{1,2}$/u.test(text) && isSpeltOut(pieces, at) ? Number(normAt(pieces, at + 2)) : null
  if (spelt !== null) return dressed(pieces, Number(text), spelt, at + 4, true)
  const military = four && (text.startsWith('0') || CLOCK_UNITS.has(normAt(pieces, at + 1)))
  return military ? dressed(pieces, Number(four[1]), Number(four[2]), at + 1, true) : null
}

const CLOCK_UNITS = wordSet('hrs hours gmt utc')

/** "At 15 hours 52 minutes". */
const isSpeltOut = (pieces: readonly Piece[], at: number): boolean =>
  normAt(pieces, at - 1) === 'at' &&
  normAt(pieces, at + 1) === 'hours' &&
  /^\d{1,2}$/u.test(normAt(pieces, at + 2)) &&
  normAt(pieces, at + 3) === 'minutes'

/** "At 18.26 on Tuesday": the words on both sides make it a time. */
const isClockOfDay = (pieces: readonly Piece[], at: number): boolean =>
  normAt(pieces, at - 1) === 'at' &&
  normAt(pieces, at).includes('.') &&
  (normAt(pieces, at + 1) === 'on'
    ? WEEKDAYS.has(normAt(pieces, at + 2))
    : DAY_NAMES.has(normAt(pieces, at + 1)))

/** "At six on Sunday evening", "just past 6 in the morning": an hour by what leads to it and what follows. */
const isHourOfDay = (pieces: readonly Piece[], at: number): boolean =>
  HOUR_LEADERS.has(normAt(pieces, at - 1)) &&
  (halfAhead(pieces, at + 1) !== null || dayPart(pieces, at + 1) !== null)

const HOUR_LEADERS = wordSet('at past from between until till by since after before around about')

const DAY_NAMES = wordSet('today yesterday tomorrow tonight')

const MORNING = wordSet('am a.m.')
const EVENING = wordSet('pm p.m.')

const isClockMark = (pieces: readonly Piece[], at: number): boolean => {
  const norm = normAt(pieces, at)
  return MORNING.has(norm) || EVENING.has(norm) || norm === "o'clock" || (norm === 'hrs' && at > 0)
}

/** Half past, quarter to, ten past an hour in words. */
function spokenClock(pieces: readonly Piece[], at: number): Clock | null {
  const start = isArticle(normAt(pieces, at)) ? at + 1 : at
  const word = normAt(pieces, start)
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : CARDINALS.get(word)
  if (minutes === undefined) return null
  const unit = normAt(pieces, start + 1) === 'minutes' ? start + 2 : start + 1
  const direction = normAt(pieces, unit)
  const hour = hourAt(pieces, unit + 1)
  const isHour = normAt(pieces, start + 1) === "o'clock" || isHourOfDay(pieces, start)
  if (word !== 'half' && word !== 'quarter' && isHour)
    return minutes >= 1 && minutes <= 12 ? dressed(pieces, minutes, 0, start + 1, false) : null
  if (hour === null || (direction !== 'past' && direction !== 'to')) return null
  const idiom = word === 'half' || word === 'quarter'
  if (!idiom && !tellsDayPart(pieces, unit + 2) && unit === start + 1) return null
  const total = direction === 'past' ? hour * 60 + minutes : hour * 60 - minutes
  return dressed(pieces, Math.floor(((total + 1440) % 1440) / 60), (total + 1440) % 60, unit + 2, false)
}

function hourAt(pieces: readonly Piece[], at: number): number | null {
  const norm = normAt(pieces, at)
  const hour = CARDINALS.get(norm) ?? (/^\d{1,2}$/u.test(norm) ? Number(norm) : 0)
  return hour >= 1 && hour <= 12 ? hour : null
}

const tellsDayPart = (pieces: readonly Piece[], at: number): boolean =>
  isClockMark(pieces, at) || normAt(pieces, at) === 'in'

/** Adds what follows: am, pm, "in the morning", "at night", o'clock, hrs. */
function dressed(
  pieces: readonly Piece[],
  hour: number,
  minute: number,
  from: number,
  padded: boolean,
): Clock | null {
  if (hour > 24 || minute > 59) return null
  let end = HOUR_WORDS.has(normAt(pieces, from)) ? from + 1 : from
  const norm = normAt(pieces, end)
  const part = dayPart(pieces, end)
  const half = part ?? halfAhead(pieces, end)
  const morning = MORNING.has(norm) || half === 'morning'
  const evening = EVENING.has(norm) || half === 'evening'
  if (MORNING.has(norm) || EVENING.has(norm)) end++
  else if (part) end += normAt(pieces, end) === 'at' ? 2 : 3
  const told = morning || evening
  const whole = told && hour <= 12 ? (hour % 12) + (evening ? 12 : 0) : hour % 24
  return {
    minutes: whole * 60 + minute,
    halfDay: !told && !padded && hour >= 1 && hour <= 12,
    end,
  }
}

const HOUR_WORDS = wordSet("o'clock hrs hours")

function dayPart(pieces: readonly Piece[], at: number): 'morning' | 'evening' | null {
  if (readsAs(pieces, at, ['at', 'night'])) return 'evening'
  if (!readsAs(pieces, at, ['in', 'the'])) return null
  const part = normAt(pieces, at + 2)
  return part === 'morning' ? 'morning' : part === 'afternoon' || part === 'evening' ? 'evening' : null
}

export const clockText = (minutes: number): string =>
  `${`${Math.floor(minutes / 60)}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}`
