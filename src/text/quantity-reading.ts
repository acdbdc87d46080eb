/** Pieces and a place in, the quantity or the pair of quantities that starts there out, with unit, bound, noun and rate. */
import { UNITS, type Unit } from '../lexicon/units.ts'
import { isHalfMore } from './quantity-cardinal.ts'
import { type Amount, dressed, type Quantity } from './quantity-dress.ts'
import { countedNoun, isFunctionWord } from './quantity-nouns.ts'
import { isPlain, type NumberReading, numberAt } from './quantity-number.ts'
import { afterHyphen, DASHES, isArticle, normAt, type Piece } from './quantity-pieces.ts'
import { boundBefore, currencyAt, LONGEST_BOUND, unitAt } from './quantity-units.ts'
import { wordSet } from './word-set.ts'

type Reading = { readonly quantities: readonly Quantity[]; readonly end: number }

/** The quantities that start at `at` (two for "from 3 to 4 per cent"), or null. */
export function quantitiesAt(pieces: readonly Piece[], at: number): Reading | null {
  const first = amountAt(pieces, at) ?? articleAmount(pieces, at)
  if (!first) return null
  const share = shareOf(pieces, first)
  if (share) return whole(pieces, [share], share.end)
  const limit = limitAfter(pieces, first)
  if (limit) return whole(pieces, [shareUnit(first, limit), limit], limit.end)
  const other = secondOf(pieces, first)
  if (!other) return whole(pieces, [first], first.end)
  const second = signed(first, other)
  const shared = shareUnit(first, second)
  const ascending = shared.low < second.high && sameUnit(shared, second)
  const isRange = ascending && normAt(pieces, at - 1) !== 'from' && !MOVED.has(normAt(pieces, at - 2))
  if (!isRange) return whole(pieces, [shared, second], second.end)
  return whole(pieces, [{ ...second, low: shared.low, start: at }], second.end)
}

const MOVED = wordSet('rate rates up down')

/** Dresses the amounts as quantities; one that counts nothing is dropped. */
function whole(pieces: readonly Piece[], amounts: readonly Amount[], end: number): Reading {
  const quantities = amounts.map((amount) => dressed(pieces, amount)).filter((quantity) => quantity !== null)
  return { quantities, end }
}

function amountAt(pieces: readonly Piece[], at: number): Amount | null {
  const currency = currencyAt(pieces, at)
  const start = currency?.end ?? at
  const number = numberAt(pieces, start, currency !== null)
  if (!number || (currency && number.form === 'ordinal')) return null
  if (normAt(pieces, at) === 'one' && !isNumeralOne(pieces, at, number.end)) return null
  if (currency) {
    const unit: Unit = { kind: 'money', unit: currency.unit, factor: 1 }
    return measured(number, unit, at, number.end)
  }
  return number.form === 'ordinal'
    ? measured(number, null, at, number.end)
    : (unitAmount(pieces, number, at) ?? measured(number, null, at, number.end))
}

function measured(number: NumberReading, unit: Unit | null, start: number, end: number): Amount {
  const factor = unit?.factor ?? 1
  const thousand = number.thousandsPoint && (!unit || unit.kind === 'money') ? 1000 : 1
  return {
    number,
    unit,
    low: number.low * factor * thousand,
    high: number.high * factor * thousand,
    start,
    end,
  }
}

/** The number with the unit that follows, and the smaller unit after that: "half an hour", "two years and three months", "18 dollars 50 cents". */
function unitAmount(pieces: readonly Piece[], number: NumberReading, at: number): Amount | null {
  const place = number.form === 'fraction' ? afterArticle(pieces, number.end) : number.end
  // "Tens of millions of pounds" is money, "dozens of metres" a length.
  const isOf = number.form === 'vague' && normAt(pieces, place) === 'of'
  const found = unitAt(pieces, isOf ? place + 1 : place)
  if (!found || (number.form === 'fraction' && found.unit.kind === 'money')) return null
  return withRest(pieces, measured(number, found.unit, at, found.end), found.unit)
}

function withRest(pieces: readonly Piece[], amount: Amount, unit: Unit): Amount {
  if (isHalfMore(pieces, amount.end)) {
    const half = unit.factor / 2
    return { ...amount, low: amount.low + half, high: amount.high + half, end: amount.end + 3 }
  }
  const next = LINKS.has(normAt(pieces, amount.end)) ? amount.end + 1 : amount.end
  const rest = numberAt(pieces, next)
  const small = rest && unitAt(pieces, rest.end)
  if (!rest || !small || !isPartOf(small.unit, unit)) return amount
  const more = rest.low * small.unit.factor
  return { ...amount, low: amount.low + more, high: amount.high + more, end: small.end }
}

const LINKS = wordSet('and ,')

/** Months of years, cents of any money; metres and centimetres are told as two. */
const isPartOf = (small: Unit, large: Unit): boolean =>
  (large.kind === 'duration' || large.kind === 'money') &&
  small.kind === large.kind &&
  small.factor < large.factor &&
  (small.unit === large.unit || small.unit === 'cent' || small.unit === 'penny')

/** "half an", "three quarters of an": the place of the unit. */
function afterArticle(pieces: readonly Piece[], at: number): number {
  const of = normAt(pieces, at) === 'of' ? at + 1 : at
  return isArticle(normAt(pieces, of)) ? of + 1 : at
}

/** "a year and a half", "within an hour", "the past fortnight": an article that counts one unit of time. */
function articleAmount(pieces: readonly Piece[], at: number): Amount | null {
  const unit = UNITS.get(normAt(pieces, at + 1))
  if (unit?.kind !== 'duration') return null
  const article = isArticle(normAt(pieces, at))
  if (!article && !(PAST.has(normAt(pieces, at)) && LONG_UNITS.has(normAt(pieces, at + 1)))) return null
  const one: NumberReading = { low: 1, high: 1, end: at + 1, form: 'words', scale: 1 }
  const amount = withRest(pieces, measured(one, unit, at, at + 2), unit)
  const lasts = LASTING.has(normAt(pieces, at - 1))
  // "5 per cent more than a year ago" compares with a day.
  const bounded = !AGO.has(normAt(pieces, at + 2)) && boundBefore(pieces, at) !== null
  return amount.end > at + 2 || !article || lasts || bounded ? amount : null
}

const PAST = wordSet('past last the')
const LONG_UNITS = wordSet('fortnight decade')
const AGO = wordSet('ago earlier before previously')
const LASTING = wordSet(
  'within for in after lasting lasts lasted during every take takes took spend spends spent spending serve served face faces',
)

/** "one valve", "one of the four", "one minute" count; "one can", "no one", "the one" do not. */
function isNumeralOne(pieces: readonly Piece[], at: number, end: number): boolean {
  if (end > at + 1) return true
  if (BEFORE_PRONOUN.has(normAt(pieces, at - 1))) return false
  const hyphen = afterHyphen(pieces, end) > end
  if (hyphen) return unitAt(pieces, end) !== null
  return (
    normAt(pieces, end) === 'of' ||
    unitAt(pieces, end) !== null ||
    countedNoun(pieces, end, 1) !== null ||
    isOneIn(pieces, end)
  )
}

/** Where "one" is no numeral. */
const BEFORE_PRONOUN = wordSet('no any every the this that some which another each than as')

const isOneIn = (pieces: readonly Piece[], end: number): boolean =>
  isAmong(pieces, end) && numberAt(pieces, wholeAt(pieces, end)) !== null

/** "two in five", "nine out of ten", "three in 100", "one adult in 50": a share, where the whole is a round number or counts nothing itself. */
function shareOf(pieces: readonly Piece[], first: Amount): Amount | null {
  if (first.unit || !isPlain(first.number)) return null
  const named = isAmong(pieces, first.end + 1) && isNounAt(pieces, first.end)
  const place = named ? first.end + 1 : first.end
  if (!isAmong(pieces, place)) return null
  const among = numberAt(pieces, wholeAt(pieces, place))
  if (!among || unitAt(pieces, among.end) || first.low >= among.low) return null
  const round = among.low <= 10 || Number.isInteger(Math.log10(among.low))
  const alone = first.low === 1 && !named && among.low <= LARGEST_CHANCE
  const bare = alone || (named && among.low <= LARGEST_WHOLE && !isNounAt(pieces, among.end))
  if (!(round || bare) || !isPlain(among)) return null
  const value = first.low / among.low
  const number: NumberReading = { low: value, high: value, end: among.end, form: 'fraction', scale: 1 }
  return measured(number, null, first.start, among.end)
}

/** A larger figure after "in" is a year. */
const LARGEST_WHOLE = 1000
/** "One in fifty voted"; one in 170 is of 170 things as likely. */
const LARGEST_CHANCE = 100

const isAmong = (pieces: readonly Piece[], at: number): boolean =>
  normAt(pieces, at) === 'in' || (normAt(pieces, at) === 'out' && normAt(pieces, at + 1) === 'of')

/** The place of the number behind "in" or "out of". */
const wholeAt = (pieces: readonly Piece[], at: number): number => at + (normAt(pieces, at) === 'out' ? 2 : 1)

const isNounAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'word' && !isFunctionWord(normAt(pieces, at))

/** The second limit of "no earlier than 60 and no later than 120 days", which tells what both are of. */
function limitAfter(pieces: readonly Piece[], first: Amount): Amount | null {
  const isLimit = first.unit === null && isPlain(first.number) && boundBefore(pieces, first.start) !== null
  const joint = first.end + (normAt(pieces, first.end) === ',' ? 1 : 0)
  if (!isLimit || !LIMIT_JOINTS.has(normAt(pieces, joint))) return null
  for (let at = joint + 2; at <= joint + 1 + LONGEST_BOUND; at++) {
    const second = pieces[at] && amountAt(pieces, at)
    if (second) return second.unit && boundBefore(pieces, at) !== null ? second : null
  }
  return null
}

const LIMIT_JOINTS = wordSet('and or but')

/** The second number of "10 to 12", "10–12", "between 10 and 12". */
function secondOf(pieces: readonly Piece[], first: Amount): Amount | null {
  // "The 65-to-79s".
  const isHyphened = /^[-–]$/u.test(normAt(pieces, first.end)) && normAt(pieces, first.end + 1) === 'to'
  const joint = isHyphened ? 'to' : normAt(pieces, first.end)
  const between =
    BETWEEN.has(normAt(pieces, first.start - 1)) || normAt(pieces, first.start - 2) === 'between'
  const joined = joint === 'to' || (joint === 'and' && between) || joint === 'or' || DASHES.has(joint)
  if (!joined || !isPlain(first.number)) return null
  const second = amountAt(pieces, isHyphened ? first.end + 3 : first.end + 1)
  return second && isPlain(second.number) ? second : null
}

const BETWEEN = wordSet('between aged')

/** A bare first number takes the second's unit and magnitude: "62 to 75 million dollars", "from 0.61 to 0.64 per cent"; not "8 per cent to 40 million". */
function shareUnit(first: Amount, second: Amount): Amount {
  if (first.unit && !sameUnit(first, second)) return first
  const unit = first.unit ?? second.unit
  const { scale, low } = second.number
  const shares = first.number.scale === 1 && first.number.low < ORDER * (low / scale)
  const factor = (first.unit ? 1 : (unit?.factor ?? 1)) * (shares ? scale : 1)
  return { ...first, unit, low: first.low * factor, high: first.high * factor }
}

/** A first figure that is larger by more than this has a magnitude of its own: "$500 to $1 million". */
const ORDER = 10

/** "$3–4 billion": the sign before the first figure holds for both. */
const signed = (first: Amount, second: Amount): Amount =>
  second.unit === null && first.unit?.kind === 'money' && first.end === first.number.end
    ? { ...second, unit: first.unit }
    : second

const sameUnit = (a: Amount, b: Amount): boolean => a.unit?.unit === b.unit?.unit
