/** Two quantities in, whether they state the same amount out: in another form, rounded, different, or of different things. */
import type { Bound } from '../lexicon/number-words.ts'
import { METRIC } from '../lexicon/units.ts'
import type { Quantity } from './quantity-dress.ts'

export type Sameness = 'same' | 'rounded' | 'different' | 'incomparable'

/** `a` as the source states it, `b` as it is repeated. Nouns part only unequal values: the same number of "people" and "residents" may be one. */
export function sameQuantity(a: Quantity, b: Quantity): Sameness {
  const value = sameValue(a, b)
  if (value !== 'different') return value
  const apart = a.kind === 'count' && b.kind === 'count' && a.noun && b.noun && a.noun !== b.noun
  return apart ? 'incomparable' : 'different'
}

/** As `sameQuantity`, but blind to the counted nouns. */
export function sameValue(a: Quantity, b: Quantity): Sameness {
  if (isOneLimit(a, b)) return 'same'
  const scaled = inOneUnit(a, b)
  if (!scaled) return isOtherCurrency(a, b) ? 'different' : 'incomparable'
  const { x, y, tolerance } = scaled
  const equal = close(x.low, y.low, tolerance) && close(x.high, y.high, tolerance)
  if (equal && a.per && b.per && a.per !== b.per) return 'different'
  if (equal) return boundsClash(a.bound, b.bound) ? 'different' : 'same'
  if (a.form === 'vague' || b.form === 'vague') return vagueFits(x, y) ? 'rounded' : 'different'
  if (isRounded(x, y, b.bound)) return 'rounded'
  return isFiner(x, y, a.bound) ? 'same' : 'different'
}

/** Smaller counts are seldom rounded: "more than 50 cows" sets a limit. */
const UNROUNDED = 100

/** "More than 7 million" told as "7.1 million", "nearly 60,000" as "59,619": the figure that the source rounded. */
const isFiner = (x: Range, y: Range, bound: Bound): boolean =>
  significant(y.high) > significant(x.high) &&
  close(x.high, y.high, FINE) &&
  (y.high >= UNROUNDED || !Number.isInteger(y.high)) &&
  (bound === 'about' || Math.sign(y.high - x.high) === side(bound))

/** "Fewer than ten" and "nine at most", "more than nine" and "at least ten": of things that are counted whole. */
function isOneLimit(a: Quantity, b: Quantity): boolean {
  const whole = (q: Quantity) => q.kind === 'count' && q.low === q.high && Number.isInteger(q.low)
  if (!whole(a) || !whole(b)) return false
  const [x, y] = [limitOf(a), limitOf(b)]
  return x !== null && y !== null && x.upper === y.upper && x.at === y.at
}

function limitOf({ bound, low }: Quantity): { readonly upper: boolean; readonly at: number } | null {
  switch (bound) {
    case 'less-than':
      return { upper: true, at: low - 1 }
    case 'at-most':
      return { upper: true, at: low }
    case 'more-than':
      return { upper: false, at: low + 1 }
    case 'at-least':
      return { upper: false, at: low }
    default:
      return null
  }
}

type Range = { readonly low: number; readonly high: number }
/** `tolerance` is relative. */
type Scaled = { readonly x: Range; readonly y: Range; readonly tolerance: number }

/** Exact values differ by less than floating point can tell. */
const EXACT = 1e-9
/** A third said as 33 per cent. */
const SHARE = 0.02
/** A month is 28 to 31 days; "30 days" for "a month" is the same, "eight weeks" for "two months" is not. */
const CALENDAR = 0.03
/** Miles and pounds are converted to two or three figures. */
const CONVERSION = 0.03
const DAYS_A_YEAR = 365.25

function inOneUnit(a: Quantity, b: Quantity): Scaled | null {
  if (isShare(a) && isShare(b))
    return { x: share(a), y: share(b), tolerance: a.kind === b.kind ? EXACT : SHARE }
  if (a.kind === 'duration' && b.kind === 'duration') {
    const tolerance = a.unit === b.unit ? EXACT : CALENDAR
    return { x: days(a), y: days(b), tolerance }
  }
  if (a.kind === 'measure' && b.kind === 'measure') return measures(a, b)
  if (isBare(a) || isBare(b)) return elliptical(a, b)
  if (a.kind !== b.kind) return null
  if (a.kind === 'money') return sameCurrency(a.unit, b.unit) ? plain(a, b) : null
  return a.unit === b.unit ? plain(a, b) : null
}

const plain = (a: Quantity, b: Quantity): Scaled => ({ x: a, y: b, tolerance: EXACT })
/** Of a whole or by which it moved; percentage points are none. */
export const isShare = ({ kind, unit }: Quantity): boolean =>
  kind === 'ratio' || (kind === 'percent' && unit === 'percent')
const scale = (q: Range, by: number): Range => ({ low: q.low * by, high: q.high * by })
const share = (q: Quantity): Range => (q.kind === 'percent' ? scale(q, 0.01) : q)
const days = (q: Quantity): Range => (q.unit === 'year' ? scale(q, DAYS_A_YEAR) : q)

function measures(a: Quantity, b: Quantity): Scaled | null {
  if (a.unit === b.unit) return plain(a, b)
  const [unitA, byA] = METRIC.get(a.unit ?? '') ?? [a.unit, 1]
  const [unitB, byB] = METRIC.get(b.unit ?? '') ?? [b.unit, 1]
  return unitA === unitB ? { x: scale(a, byA), y: scale(b, byB), tolerance: CONVERSION } : null
}

const isBare = (q: Quantity): boolean =>
  q.kind === 'count' && q.unit === null && q.noun === null && q.form !== 'implied'

/** A figure whose unit its neighbours tell: "Norland 60 million, Sudria 50", "now 2,310". The magnitude may be left out too. */
function elliptical(a: Quantity, b: Quantity): Scaled | null {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.kind === 'duration' || b.kind === 'duration')
    return null
  const [bare, full] = isBare(a) ? [a, b] : [b, a]
  if (full.kind === 'ratio') return null
  if (full.kind === 'measure')
    return { x: scale(a, 1 / a.factor), y: scale(b, 1 / b.factor), tolerance: EXACT }
  const by = [1e3, 1e6, 1e9].find((power) => close(bare.low * power, full.low, EXACT))
  if (!by) return plain(a, b)
  return isBare(a) ? { x: scale(a, by), y: b, tolerance: EXACT } : { x: a, y: scale(b, by), tolerance: EXACT }
}

/** Cents belong to any currency. */
const sameCurrency = (a: string | null, b: string | null): boolean =>
  a === b || a === 'cent' || b === 'cent' || (a === 'penny' && b === 'GBP') || (b === 'penny' && a === 'GBP')

/** "£4.2m" told as "€4.2m": a conversion would have another figure. */
const isOtherCurrency = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ kind, unit }) => kind === 'money' && /^(?!..D)[A-Z]{3}$|^USD$/u.test(unit ?? '')) &&
  a.unit !== b.unit &&
  a.low === b.low &&
  a.high === b.high

const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))

const side = (bound: Bound): -1 | 0 | 1 =>
  bound === 'at-least' || bound === 'more-than' ? 1 : UPPER.has(bound) ? -1 : 0

const PRECISE: ReadonlySet<Bound> = new Set<Bound>(['more-than', 'less-than', 'at-least', 'at-most'])
const UPPER: ReadonlySet<Bound> = new Set<Bound>(['at-most', 'less-than', 'almost'])

/** "At least 60" against "exactly 60" or "up to 60", "about 60" made "more than 60"; a bound that is merely left out, or said as "about", clashes with nothing. */
function boundsClash(a: Bound, b: Bound): boolean {
  if (a === 'about' && PRECISE.has(b)) return true
  if (a === 'exactly' || b === 'exactly') return side(a) !== 0 || side(b) !== 0
  return side(a) * side(b) < 0
}

/** "Dozens" for 48; half the lowest reading is still granted ("dozens" for 20). */
const vagueFits = (x: Range, y: Range): boolean =>
  x.high >= y.low / 2 && x.low <= y.high && y.high >= x.low / 2

/** A stated rounding reaches this far: "nearly 50,000" for 47,620, "more than half" for 57 per cent. */
const ROUNDING = 0.2
/** A figure with as many digits is a rounding only this near: "about 42" for 41. */
const FINE = 0.05

function isRounded(x: Range, y: Range, bound: Bound): boolean {
  if (!close(x.high, y.high, ROUNDING)) return false
  if (significant(y.high) >= significant(x.high) && !close(x.high, y.high, FINE)) return false
  if (bound === 'about') return true
  const over = side(bound)
  if (over > 0) return x.high > y.high
  if (over < 0) return x.high < y.high
  return coarser(x.high, y.high)
}

/** `y` is `x` cut to fewer figures: 52,000 for 52,380. */
function coarser(x: number, y: number): boolean {
  const figures = significant(y)
  return figures < significant(x) && Number(x.toPrecision(Math.max(1, figures))) === y
}

const significant = (n: number): number =>
  `${Number(n.toPrecision(12))}`.replace(/^0\.0*|\./gu, '').replace(/0+$/u, '').length
