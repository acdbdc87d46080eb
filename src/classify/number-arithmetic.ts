/** A value and the values of the other side in, whether it is what two of them make by multiplication or division out; two shares in, whether they make a whole out. */
import type { Quantity } from '../text/quantities.ts'

/** "75 per cent" for "30 of the 40", "24 lamps" for "two at each of 12", "£500m" for "£50m a year for ten years". */
export function isComputed(value: Quantity, from: readonly Quantity[], isEach: boolean): boolean {
  const terms = from.filter(({ form, kind }) => form !== 'vague' && kind !== 'ordinal')
  return (
    terms.some((term) => isSameRate(value, term) || isSameHeat(value, term)) ||
    terms.some((a) => terms.some((b) => a !== b && isMadeOf(value, a, b, isEach)))
  )
}

/** Relative: a third said as 33 per cent. */
const SHARE = 0.02
/** Relative: a month is 28 to 31 days. */
const CALENDAR = 0.03

const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))

/** Of 1, where the value is a share and no change. */
function shareOf({ kind, unit, high, direction }: Quantity): number | null {
  if (direction !== null) return null
  return kind === 'ratio' ? high : kind === 'percent' && unit === 'percent' ? high / 100 : null
}

/** "38 per cent stayed at home" for "62 per cent voted"; a half leaves a half. */
export function isComplement(value: Quantity, term: Quantity): boolean {
  const [own, other] = [shareOf(value), shareOf(term)]
  return own !== null && other !== null && own !== other && close(own + other, 1, EXACT)
}

const EXACT = 1e-6

/** Days. */
const PERIODS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
}

const periodOf = ({ per }: Quantity): number | null =>
  per !== null && Object.hasOwn(PERIODS, per) ? (PERIODS[per] ?? null) : null

/** "140 tonnes a week" for "20 tonnes a day". */
function isSameRate(value: Quantity, term: Quantity): boolean {
  const [own, other] = [periodOf(value), periodOf(term)]
  if (own === null || other === null || own === other || !isAlike(value, term)) return false
  return close(value.high / own, term.high / other, CALENDAR)
}

/** Fahrenheit for Celsius. */
const isSameHeat = (value: Quantity, term: Quantity): boolean =>
  value.unit === 'degree' && term.unit === 'degree' && (isWarmer(value, term) || isWarmer(term, value))

const isWarmer = (fahrenheit: Quantity, celsius: Quantity): boolean =>
  Math.abs(fahrenheit.high - (celsius.high * 1.8 + 32)) < 1

const isAlike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit

function isMadeOf(value: Quantity, a: Quantity, b: Quantity, isEach: boolean): boolean {
  const [share, part] = [shareOf(value), shareOf(a)]
  if (share !== null) {
    const isPart = (shareOf(b) === null || value.kind === 'ratio') && isAlike(a, b) && a.high < b.high
    return isPart && close(share, a.high / b.high, SHARE)
  }
  if (!isAlike(value, b)) return false
  if (part !== null) return close(value.high, part * b.high, EXACT)
  const days = a.kind === 'duration' ? a.high * (a.unit === 'year' ? (PERIODS.year ?? 1) : 1) : null
  if (days !== null && value.kind !== 'duration') {
    const [own, other] = [periodOf(value), periodOf(b)]
    if (own === null && other !== null) return close(value.high, b.high * (days / other), CALENDAR)
    return own !== null && other === null && close(value.high * (days / own), b.high, CALENDAR)
  }
  // "30 euros a hectare" for "50 hectares".
  if (b.per !== null && value.per === null && (a.kind === 'measure' || a.kind === 'count'))
    return close(value.high, (a.high / a.factor) * b.high, EXACT)
  return isEach && a.kind === 'count' && value.form !== 'implied' && close(value.high, a.high * b.high, EXACT)
}
