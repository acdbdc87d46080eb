/** An amount read from the pieces in, the quantity out: with its kind, counted noun, bound, rate and direction. */
import { type Bound, FALLS, RISES, SUPERLATIVES } from '../lexicon/number-words.ts'
import type { Unit } from '../lexicon/units.ts'
import type { Span } from '../model.ts'
import { countedNoun } from './quantity-nouns.ts'
import { isPlain, type NumberReading } from './quantity-number.ts'
import { afterHyphen, normAt, type Piece, readsAs } from './quantity-pieces.ts'
import { boundAfter, boundBefore, directionOf, rateAt } from './quantity-units.ts'
import { stem } from './stem.ts'

export type Quantity = {
  /** The figure with its currency and unit, without its bound and noun. */
  readonly span: Span
  /** In `unit`; equal for a point, the ends of a range, the reach of a vague plural. */
  readonly low: number
  readonly high: number
  readonly kind: 'count' | 'ordinal' | 'percent' | 'money' | 'measure' | 'duration' | 'ratio'
  /**
   * Canonical: 'percent', 'percentage-point'; 'EUR', 'crown'; 'm', 'kg', 'ft'; durations in 'day' (second to fortnight) or
   * 'year' (month to century), which convert exactly within but not between. A ratio is a share of 1, without unit.
   */
  readonly unit: string | null
  /** Canonical units in one of the unit written: 1000 for a figure in km. */
  readonly factor: number
  /** Stem of the counted head noun: "seven individuals" → individu. */
  readonly noun: string | null
  readonly nounSpan: Span | null
  readonly bound: Bound
  /** Counted by: "€2,470 a month" → month. */
  readonly per: string | null
  /** The figure tells a change, not a level. */
  readonly direction: 'up' | 'down' | null
  /** How it is put: 'vague' for "dozens", 'implied' for "twice", "both", "a couple". */
  readonly form: 'figure' | 'words' | 'vague' | 'implied'
}

/** A number with what is written against it; not yet bounded or counted. */
export type Amount = {
  number: NumberReading
  unit: Unit | null
  low: number
  high: number
  start: number
  end: number
}

export function dressed(pieces: readonly Piece[], amount: Amount): Quantity | null {
  const { number, unit, start, end } = amount
  const growth = growthOf(pieces, amount)
  if (growth) return growth
  const kind =
    unit?.kind ?? (number.form === 'ordinal' ? 'ordinal' : number.form === 'fraction' ? 'ratio' : 'count')
  const ofWhole = (kind === 'percent' || kind === 'ratio') && normAt(pieces, end) !== 'of'
  const counted =
    kind === 'ordinal'
      ? rankedNoun(pieces, end)
      : ofWhole || unit?.kind === 'duration'
        ? null
        : nounOf(pieces, amount)
  if (kind === 'ordinal' && !counted) return null
  const behind = afterNoun(pieces, counted?.span, end)
  const rate = kind === 'ordinal' ? null : (rateAt(pieces, end) ?? rateAt(pieces, behind))
  const after = boundAfter(pieces, rate?.end ?? behind) ?? boundAfter(pieces, end) ?? plusSign(pieces, end)
  const bound = kind === 'ordinal' ? null : (boundBefore(pieces, start) ?? after)
  return {
    span: { start: (pieces[start] as Piece).span.start, end: (pieces[end - 1] as Piece).span.end },
    low: Math.min(amount.low, amount.high),
    high: Math.max(amount.low, amount.high),
    kind,
    unit: unit?.unit ?? null,
    factor: unit?.factor ?? 1,
    noun:
      counted?.noun ??
      (number.form === 'multiplier' && !/^(?:both|a)$/u.test(normAt(pieces, start)) ? 'time' : null),
    nounSpan: counted?.span ?? null,
    bound: bound ?? 'exact',
    per: rate?.per ?? null,
    direction: directionOf(pieces, start, end),
    form:
      number.form === 'vague'
        ? 'vague'
        : number.form === 'multiplier'
          ? 'implied'
          : number.form === 'figure'
            ? 'figure'
            : 'words',
  }
}

/** "Doubled", "rose twofold" and "by a factor of two" tell what "rose by 100 per cent" tells, "halved" what "fell by half" does. */
function growthOf(pieces: readonly Piece[], amount: Amount): Quantity | null {
  const { number, start, end, low } = amount
  const isFactor = readsAs(pieces, start - 2, ['factor', 'of']) && isPlain(number)
  if (number.form !== 'multiplier' && !isFactor) return null
  const word = normAt(pieces, end - 1)
  const moved = directionOf(pieces, isFactor ? start - 3 : start, end) ?? movedBehind(pieces, end)
  const isMove = /(?:ed|ing)$/u.test(word)
  if (!isMove && !((isFactor || word.endsWith('fold')) && moved)) return null
  const isUp = isMove ? low > 1 : moved === 'up'
  const by = isUp ? low - 1 : 1 - Math.min(low, 1 / low)
  return {
    span: { start: (pieces[start] as Piece).span.start, end: (pieces[end - 1] as Piece).span.end },
    low: by,
    high: by,
    kind: 'ratio',
    unit: null,
    factor: 1,
    noun: null,
    nounSpan: null,
    bound: boundBefore(pieces, start) ?? 'exact',
    per: null,
    direction: isUp ? 'up' : 'down',
    form: 'implied',
  }
}

/** "A threefold increase". */
const movedBehind = (pieces: readonly Piece[], at: number): Quantity['direction'] =>
  RISES.has(normAt(pieces, at)) ? 'up' : FALLS.has(normAt(pieces, at)) ? 'down' : null

const plusSign = (pieces: readonly Piece[], at: number): Bound | null =>
  pieces[at]?.text === '+' && pieces[at]?.glued ? 'at-least' : null

/** A money or measured amount counts the noun behind its "of" alone: "60 grams of material". */
function nounOf(pieces: readonly Piece[], amount: Amount): { noun: string; span: Span } | null {
  if (amount.unit && normAt(pieces, amount.end) !== 'of') return null
  return countedNoun(pieces, afterHyphen(pieces, amount.end), amount.unit ? 0 : amount.low)
}

/** "second largest" ranks by size, "third warning" by order. */
function rankedNoun(pieces: readonly Piece[], end: number): { noun: string; span: Span } | null {
  const place = afterHyphen(pieces, end)
  const piece = pieces[place]
  if (piece && SUPERLATIVES.has(piece.norm)) return { noun: stem(piece.norm), span: piece.span }
  return countedNoun(pieces, place, 1)
}

/** The index behind the counted noun: "60 songs or more", "30 trains a day". */
function afterNoun(pieces: readonly Piece[], noun: Span | undefined, end: number): number {
  if (!noun) return end
  for (let n = end; n < end + NOUN_REACH; n++) if (pieces[n]?.span.start === noun.start) return n + 1
  return end
}

/** A bound or a rate behind a longer noun phrase belongs to something else. */
const NOUN_REACH = 5
