/** Pieces and a place in, the feast or weekday of a month named there out: Christmas Eve, Good Friday, the first Monday in May. */
import { ORDINALS } from '../lexicon/number-words.ts'
import { type Days, dayNumber, weekdayOf } from './date-calendar.ts'
import { type DateReading, type DateScene, placed, yearAfter } from './date-scene.ts'
import { MONTHS, WEEKDAYS } from './date-words.ts'
import { normAt, type Piece, readsAs } from './quantity-pieces.ts'

export function feastAt(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  if (!FIRST_WORDS.has(normAt(pieces, at)) || !pieces[at]?.capital) return nthWeekday(scene, at)
  const feast = FEASTS.find(({ words }) => readsAs(pieces, at, words))
  if (!feast) return null
  const end = at + feast.words.length
  const year = yearAfter(scene, end)
  return placed(scene, year?.value ?? null, 'day', year?.end ?? end, feast.daysIn)
}

type Feast = { readonly words: readonly string[]; readonly daysIn: (year: number) => Days }

const oneDay = (day: number): Days => ({ from: day, to: day })

/** As tokens are folded, without possessive 's; the longer names first. */
const FIXED = `
new year day 1 1; new year eve 12 31; epiphany 1 6; valentine day 2 14; may day 5 1; bastille day 7 14
independence day 7 4; halloween 10 31; christmas eve 12 24; christmas day 12 25; boxing day 12 26`
  .trim()
  .split(/[;\n]\s*/u)
  .map((entry): Feast => {
    const words = entry.split(' ')
    const [month, day] = words.splice(-2).map(Number) as [number, number]
    return { words, daysIn: (year) => oneDay(dayNumber(year, month, day)) }
  })

/** Days from Easter Sunday. */
const MOVABLE = `
ash wednesday -46; palm sunday -7; maundy thursday -3; good friday -2; easter saturday -1; easter sunday 0
easter monday 1; ascension day 39; whit sunday 49; whit monday 50; pentecost 49`
  .trim()
  .split(/[;\n]\s*/u)
  .map((entry): Feast => {
    const words = entry.split(' ')
    const shift = Number(words.pop())
    return { words, daysIn: (year) => oneDay(easter(year) + shift) }
  })

/** From Good Friday to Easter Monday. */
const EASTER: Feast = {
  words: ['easter'],
  daysIn: (year) => ({ from: easter(year) - 2, to: easter(year) + 1 }),
}

const FEASTS: readonly Feast[] = [...FIXED, ...MOVABLE, EASTER]

const FIRST_WORDS: ReadonlySet<string> = new Set(FEASTS.map(({ words }) => words[0] ?? ''))

/** The Gregorian Easter Sunday (Meeus 1991, "Astronomical algorithms", chapter 8). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** "The first Monday in May", "the last Friday of March 2025"; "the second Tuesday of each month" is many days. */
function nthWeekday(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const word = normAt(pieces, at)
  const nth = word === 'last' ? 0 : (ORDINALS.get(word) ?? -1)
  const day = pieces[at + 1]?.capital ? WEEKDAYS.get(normAt(pieces, at + 1)) : undefined
  if (nth < 0 || nth > 5 || day === undefined) return null
  const isOf = /^(?:in|of)$/u.test(normAt(pieces, at + 2))
  const month = isOf && pieces[at + 3]?.capital ? MONTHS.get(normAt(pieces, at + 3)) : undefined
  if (!month) return isOf || EACH.test(normAt(pieces, at - 1)) ? open(at + 2) : null
  const year = yearAfter(scene, at + 4)
  return placed(scene, year?.value ?? null, 'day', year?.end ?? at + 4, (y) =>
    oneDay(inMonth(y, month, nth, day)),
  )
}

const EACH = /^(?:every|each)$/u
const open = (end: number): DateReading => ({ days: null, precision: 'day', assumed: null, end })

/** `nth` from 1; 0 for the last. */
function inMonth(year: number, month: number, nth: number, day: number): number {
  const first = dayNumber(year, month, 1)
  const earliest = first + ((day - weekdayOf(first) + 7) % 7)
  if (nth > 0) return earliest + 7 * (nth - 1)
  return earliest + 28 < dayNumber(year, month + 1, 1) ? earliest + 28 : earliest + 21
}

/** "Every Tuesday", "on alternate Fridays": no day in particular. */
export const isRecurring = (pieces: readonly Piece[], at: number): boolean =>
  EACH.test(normAt(pieces, at - 1)) ||
  normAt(pieces, at - 1) === 'alternate' ||
  (EACH.test(normAt(pieces, at - 2)) && ORDINALS.has(normAt(pieces, at - 1)))
