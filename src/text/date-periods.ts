/** Pieces and a place in, the longer period named there out: a quarter or half of a year, a season, a year, a decade. */
import { ORDINALS } from '../lexicon/number-words.ts'
import { monthsFrom, yearDays, yearOf } from './date-calendar.ts'
import { type DateReading, type DateScene, type Part, placed, yearAfter, yearFigure } from './date-scene.ts'
import { SEASONS } from './date-words.ts'
import { isPlural } from './quantity-nouns.ts'
import { ORDINAL_ENDINGS } from './quantity-number.ts'
import { afterHyphen, normAt, type Piece, readsAs } from './quantity-pieces.ts'
import { boundBefore, currencyAt, unitAt } from './quantity-units.ts'
import { wordSet } from './word-set.ts'

/** The fourth quarter of 2026; Q4; the first half of 2025; H1 2026. */
export function quarterAt(scene: DateScene, at: number): DateReading | null {
  const nth = nthPart(scene.pieces, at)
  if (!nth) return null
  const year = yearAfter(scene, nth.end) ?? theYear(scene, nth.end)
  if (!year && nth.doubtful) return null
  const months = nth.name === 'quarter' ? 3 : 6
  return placed(scene, year?.value ?? null, 'quarter', year?.end ?? nth.end, (y) =>
    monthsFrom(y, (nth.value - 1) * months + 1, months),
  )
}

/** `doubtful`: a first half or a last quarter may be a match's, unless a year follows. */
type Nth = Part & { readonly name: 'quarter' | 'half'; readonly doubtful: boolean }

function nthPart(pieces: readonly Piece[], at: number): Nth | null {
  const first = normAt(pieces, at)
  const second = normAt(pieces, at + 1)
  const short = pieces[at + 1]?.glued ? SHORT_PARTS.get(`${first}${second}`) : undefined
  if (short) return { ...short, end: at + 2, doubtful: false }
  if (first === 'last' || first === 'final')
    return second === 'quarter' ? { value: 4, end: at + 2, name: 'quarter', doubtful: true } : null
  const suffixed = /^[1-4]$/u.test(first) && ORDINAL_ENDINGS.has(second)
  const value = suffixed ? Number(first) : (ORDINALS.get(first) ?? 0)
  const place = suffixed ? at + 2 : at + 1
  const name = normAt(pieces, place)
  if (name !== 'quarter' && name !== 'half') return null
  const fits = value >= 1 && value <= (name === 'quarter' ? 4 : 2)
  return fits ? { value, end: place + 1, name, doubtful: name === 'half' } : null
}

const SHORT_PARTS: ReadonlyMap<string, Pick<Nth, 'value' | 'name'>> = new Map([
  ['q1', { value: 1, name: 'quarter' }],
  ['q2', { value: 2, name: 'quarter' }],
  ['q3', { value: 3, name: 'quarter' }],
  ['q4', { value: 4, name: 'quarter' }],
  ['h1', { value: 1, name: 'half' }],
  ['h2', { value: 2, name: 'half' }],
])

/** "of the year". */
function theYear({ pieces, around }: DateScene, at: number): Part | null {
  const reads = readsAs(pieces, at, ['of', 'the', 'year'])
  return reads && around !== null ? { value: yearOf(around), end: at + 3 } : null
}

/** Autumn 2025; the winter of 1995; in spring. */
export function seasonAt(scene: DateScene, at: number): DateReading | null {
  const { pieces } = scene
  const first = SEASONS.get(normAt(pieces, at))
  if (!first) return null
  const year = yearAfter(scene, at + 1)
  const led = SEASON_LEADERS.has(normAt(pieces, at - (normAt(pieces, at - 1) === 'the' ? 2 : 1)))
  if (!year && !led) return null
  return placed(scene, year?.value ?? null, 'season', year?.end ?? at + 1, (y) => monthsFrom(y, first, 3))
}

const SEASON_LEADERS = wordSet('in by from since until till during before after over this')

/** 2019; the 1990s; 2025/26. A four-digit figure that a unit, a bound or a counted plural claims is none. */
export function yearAt({ pieces }: DateScene, at: number): DateReading | null {
  const year = yearFigure(pieces[at])
  if (!year || isAmount(pieces, at)) return null
  if (pieces[at + 1]?.glued && normAt(pieces, at + 1) === 's')
    return {
      days: { from: yearDays(year).from, to: yearDays(year + 9).to },
      precision: 'decade',
      assumed: null,
      end: at + 2,
    }
  const short = YEAR_JOINTS.has(normAt(pieces, at + 1)) && pieces[at + 1]?.glued && pieces[at + 2]?.glued
  const last = short && /^\d{2}$/u.test(normAt(pieces, at + 2)) ? Number(normAt(pieces, at + 2)) : null
  if (last !== null && last === (year + 1) % 100)
    return {
      days: { from: yearDays(year).from, to: yearDays(year + 1).to },
      precision: 'year',
      assumed: null,
      end: at + 3,
    }
  return { days: yearDays(year), precision: 'year', assumed: null, end: at + 1 }
}

const YEAR_JOINTS = wordSet('/ – -')

function isAmount(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  const hyphened =
    pieces[at]?.glued && before && CODE_MARKS.has(before.text) && pieces[at - 2]?.kind !== 'figure'
  if (hyphened || currencyAt(pieces, at - 1) || unitAt(pieces, at + 1)) return true
  const next = pieces[afterHyphen(pieces, at + 1)]
  if (next?.glued && next.kind === 'word' && next.norm !== 's' && pieces[at + 1] === next) return true
  if (MAGNITUDES.has(next?.norm ?? '')) return true
  const bound = boundBefore(pieces, at)
  const plural = next?.kind === 'word' && !next.capital && isPlural(next.norm)
  if (bound && bound !== 'about') return AMOUNT_LEADERS.has(normAt(pieces, at - 1)) || plural === true
  if (PEOPLE.has(next?.norm ?? '') && pieces[at]?.opens) return true
  return plural === true && before?.kind === 'word' && !YEAR_LEADERS.has(before.norm) && !before.opens
}

const CODE_MARKS = wordSet('- + . , / # @ = _')
const MAGNITUDES = wordSet('thousand million billion')
const AMOUNT_LEADERS = wordSet('at more less fewer no than least')
const PEOPLE = wordSet('people persons men women children')

/** Words after which a four-digit figure is a year even before a plural: "the 2020 elections", "in 2019 prices". */
const YEAR_LEADERS = wordSet(`
  in since the of until till by from to and or before after during for its their our his her this a early late mid
  spring summer autumn fall winter year years january february march april may june july august september october november december`)
