/** The pieces around a bare number in, its unit, currency, rate and bound out. */
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound, FALLS, RISES } from '../lexicon/number-words.ts'
import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  RATES,
  SHORT_PERIODS,
  UNITS,
  type Unit,
} from '../lexicon/units.ts'
import { afterHyphen, normAt, type Piece } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

/** The currency written before a number that starts at `end`: "€", "US$", "EUR", "kr". */
export function currencyAt(pieces: readonly Piece[], at: number): { unit: string; end: number } | null {
  const piece = pieces[at]
  if (!piece) return null
  const sign = CURRENCY_SIGNS.get(piece.text)
  if (sign) return { unit: sign, end: at + 1 }
  const dollar = piece.kind === 'word' && pieces[at + 1]?.text === '$' && pieces[at + 1]?.glued
  if (dollar) return { unit: DOLLAR_PREFIXES.get(piece.norm) ?? 'USD', end: at + 2 }
  if (pieces[at + 1]?.kind !== 'figure') return null
  const code = /^[A-Z]{3}$/u.test(piece.text) ? UNITS.get(piece.norm) : undefined
  const unit = code?.kind === 'money' ? code.unit : CURRENCY_PREFIXES.get(piece.norm)
  return unit ? { unit, end: at + 1 } : null
}

/** The unit that follows a number ending at `at`: "per cent", "cubic metres", "-day". Letters like "m" only after a figure. */
export function unitAt(pieces: readonly Piece[], at: number): { unit: Unit; end: number } | null {
  const sign = CURRENCY_SIGNS.get(normAt(pieces, at))
  if (sign && (pieces[at]?.glued || pieces[at + 1]?.kind !== 'figure'))
    return { unit: { kind: 'money', unit: sign, factor: 1 }, end: at + 1 }
  const place = afterHyphen(pieces, at)
  const first = normAt(pieces, place)
  const joint = afterHyphen(pieces, place + 1)
  const double = UNITS.get(`${first}-${normAt(pieces, joint)}`)
  if (double) return { unit: double, end: joint + 1 }
  const unit = UNITS.get(first)
  if (!unit) return null
  const letter = first.length === 1 && first !== '%'
  return letter && pieces[at - 1]?.kind !== 'figure' ? null : { unit, end: place + 1 }
}

/** "a month", "per inhabitant", "each year", "monthly", "/h": what the amount is counted by, or null. */
export function rateAt(pieces: readonly Piece[], at: number): { per: string; end: number } | null {
  const first = normAt(pieces, at)
  const adverb = RATES.get(first)
  if (adverb) return { per: adverb, end: at + 1 }
  const next = normAt(pieces, at + 1)
  if (first === 'per' && RATES.has(next)) return { per: RATES.get(next) as string, end: at + 2 }
  if ((first === 'per' || first === '/') && pieces[at + 1]?.kind === 'word')
    return { per: SHORT_PERIODS.get(next) ?? next, end: at + 2 }
  if (!EACH.has(first)) return null
  const skip = next === 'single' ? 1 : 0
  const word = normAt(pieces, at + 1 + skip)
  return PERIODS.has(word) ? { per: word, end: at + 2 + skip } : null
}

const EACH = wordSet('a an each every')
const PERIODS = wordSet(
  'second minute hour day night week fortnight month quarter year person head household',
)

/** The bound in the words before `at`, the longest phrase first. What may not be more is at most. */
export function boundBefore(pieces: readonly Piece[], at: number): Bound | null {
  for (let size = Math.min(LONGEST_BOUND, at); size > 0; size--) {
    const bound = BOUNDS_BEFORE.get(phrase(pieces, at - size, at))
    const denied = DENIED_BOUNDS.get(bound)
    if (bound) return denied && isDenied(pieces, at - size) ? denied : bound
  }
  return null
}

/** Words. */
export const LONGEST_BOUND = 4

const DENIED_BOUNDS: ReadonlyMap<Bound | undefined, Bound> = new Map([
  ['more-than', 'at-most'],
  ['less-than', 'at-least'],
])

/** "Cannot be more than", "should not charge it above": a denial before, in the same clause, and no phrase between that it may be about. */
function isDenied(pieces: readonly Piece[], at: number): boolean {
  for (let n = at - 1; n >= at - DENIAL_REACH && n >= 0; n--) {
    const { norm, kind } = pieces[n] as Piece
    if (isDenial(norm)) return true
    if (kind !== 'word' || PARTING.has(norm)) return false
  }
  return false
}

const isDenial = (norm: string): boolean => DENIALS.has(norm) || norm.endsWith("n't")
const DENIALS = wordSet('not cannot never nor')
/** "Has not risen for more than", "did not say that more than": what is denied is another thing. */
const PARTING = wordSet(
  'that which who whom whose if when while because as than and or but for in by after since of with from within until',
)
const DENIAL_REACH = 6

/** The bound in the words from `at` on. */
export function boundAfter(pieces: readonly Piece[], at: number): Bound | null {
  for (let size = 3; size > 0; size--) {
    const bound = BOUNDS_AFTER.get(phrase(pieces, at, at + size))
    if (bound) return bound
  }
  return null
}

const phrase = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map((piece) => piece.norm)
    .join(' ')

/** Whether the words beside a figure make it a change upward or downward: "up €18 million", "an increase of 46", "€9 million less". */
export function directionOf(pieces: readonly Piece[], from: number, to: number): 'up' | 'down' | null {
  const word = normAt(pieces, to)
  if (COMPARATIVES.has(word)) return RISES.has(word) ? 'up' : 'down'
  if (LEVELS.has(normAt(pieces, from - 1))) return null
  for (let n = from - 1; n >= from - 3; n--) {
    const piece = pieces[n]
    if (piece?.kind !== 'word') break
    if ((piece.norm === 'up' || piece.norm === 'down') && !isAdverb(pieces, n, from)) break
    if (RISES.has(piece.norm)) return 'up'
    if (FALLS.has(piece.norm)) return 'down'
  }
  return null
}

const COMPARATIVES = wordSet('more less fewer higher lower larger smaller extra additional')
/** A figure behind these is a level. */
const LEVELS = wordSet('to at from than')

/** "up €18 million", "was down by 3 per cent"; not the particle of "picks up the costs". */
function isAdverb(pieces: readonly Piece[], at: number, figure: number): boolean {
  const reach = normAt(pieces, figure - 1) === 'by' ? 2 : 1
  const before = pieces[at - 1]
  return figure - at <= reach && (before?.kind !== 'word' || MOVES.has(before.norm))
}

const MOVES = wordSet('is are was were be been go goes went gone going move moves moved and but or')
