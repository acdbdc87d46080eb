/** Pieces and a place in, the bare number written there out: figures, words, magnitudes, fractions and ordinals, without its unit. */
import { CARDINALS, MAGNITUDES, MULTIPLIERS, ORDINALS, VAGUE_PLURALS } from '../lexicon/number-words.ts'
import { UNITS } from '../lexicon/units.ts'
import { cardinalAt, isHalfMore } from './quantity-cardinal.ts'
import { fractionAt } from './quantity-fraction.ts'
import { isFunctionWord } from './quantity-nouns.ts'
import { afterHyphen, isArticle, normAt, type Piece } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

/** `end` is the index after the last piece. `high` differs from `low` for a vague plural alone. */
export type NumberReading = {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly form: 'figure' | 'words' | 'ordinal' | 'fraction' | 'vague' | 'multiplier'
  /** The magnitude that ends it ("75 million"), which a first bare figure of a range shares; 1 for none. */
  readonly scale: number
  /** Three decimals without a magnitude: may be a continental thousands point (17.300). */
  readonly thousandsPoint?: true
}

/** The number that starts at `at`, or null. `money` tells that a currency sign stands before it, so that "m" is million. */
export function numberAt(pieces: readonly Piece[], at: number, money = false): NumberReading | null {
  const bare = andAHalf(pieces, bareNumberAt(pieces, at, money))
  if (!bare) return null
  const last = normAt(pieces, bare.end - 1)
  const scale = last === 'm' ? 1e6 : (MAGNITUDES.get(last) ?? 1)
  return { ...bare, scale }
}

type BareNumber = Omit<NumberReading, 'scale'>

/** Neither a place in an order nor a share, nor vague. */
export const isPlain = ({ form }: Pick<NumberReading, 'form'>): boolean =>
  form === 'figure' || form === 'words'

/** "One and a half years"; of a magnitude the half is read with it: "two and a half million". */
function andAHalf(pieces: readonly Piece[], bare: BareNumber | null): BareNumber | null {
  const adds = bare && isPlain(bare) && bare.low < 100 && isHalfMore(pieces, bare.end)
  return adds ? { ...bare, low: bare.low + 0.5, high: bare.high + 0.5, end: bare.end + 3 } : bare
}

function bareNumberAt(pieces: readonly Piece[], at: number, money: boolean): BareNumber | null {
  const piece = pieces[at]
  if (!piece || piece.kind === 'mark') return null
  const fold = foldAt(pieces, at)
  if (fold) return fold
  if (piece.kind === 'figure') return figureAt(pieces, at, money)
  if (!NUMBER_OPENERS.has(piece.norm)) return null
  return (
    fractionAt(pieces, at) ??
    vagueAt(pieces, at) ??
    ordinalWordAt(pieces, at) ??
    cardinalAt(pieces, at) ??
    multiplierAt(pieces, at)
  )
}

/** "Five-fold", "30-fold". */
function foldAt(pieces: readonly Piece[], at: number): BareNumber | null {
  const word = normAt(pieces, at)
  const end = afterHyphen(pieces, at + 1)
  if (end === at + 1 || normAt(pieces, end) !== 'fold') return null
  const value = CARDINALS.get(word) ?? figureValue(word)
  return value ? { low: value, high: value, end: end + 1, form: 'multiplier' } : null
}

/** The words that a number in words may begin with: most words of a text are none. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...MULTIPLIERS.keys(),
  ...['a', 'an', 'half', 'both'],
])

const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

function figureAt(pieces: readonly Piece[], at: number, money: boolean): BareNumber | null {
  const piece = pieces[at] as Piece
  const glyph = GLYPHS[piece.text]
  if (glyph !== undefined) return { low: glyph, high: glyph, end: at + 1, form: 'fraction' }
  const groups = spacedGroups(pieces, at)
  const value = figureValue(groups.text)
  if (value === null) return null
  if (ORDINAL_ENDINGS.has(normAt(pieces, groups.end)) && pieces[groups.end]?.glued)
    return { low: value, high: value, end: groups.end + 1, form: 'ordinal' }
  const fraction = figureFraction(pieces, groups.end, value)
  if (fraction) return fraction
  const grown = grow(pieces, groups.end, value, money)
  const plain = { low: grown.value, high: grown.value, end: grown.end, form: 'figure' } as const
  const pointed = /^\d{1,3}\.\d{3}$/u.test(groups.text) && grown.end === groups.end
  return pointed ? { ...plain, thousandsPoint: true } : plain
}

export const ORDINAL_ENDINGS = wordSet('st nd rd th')

/** "2/3" and "2 1/2" are rare in news; "1½" is read, and "3 fifths" is not. */
function figureFraction(pieces: readonly Piece[], end: number, value: number): BareNumber | null {
  const glyph = GLYPHS[normAt(pieces, end)]
  if (glyph === undefined || !pieces[end]?.glued) return null
  return { low: value + glyph, high: value + glyph, end: end + 1, form: 'figure' }
}

/** Joins "17 300", also with thin or no-break spaces, and "14'600". */
function spacedGroups(pieces: readonly Piece[], at: number): { text: string; end: number } {
  let text = (pieces[at] as Piece).text
  let end = at + 1
  if (!/^[1-9]\d{0,2}$/u.test(text)) return { text, end }
  for (let group = 0; group < MOST_GROUPS; group++) {
    const quoted = APOSTROPHES.has(normAt(pieces, end)) && pieces[end]?.glued && pieces[end + 1]?.glued
    const next = pieces[quoted ? end + 1 : end]
    const before = pieces[end - 1] as Piece
    const near = quoted || (next && next.span.start - before.span.end === 1 && !next.lineStart)
    if (!next || !near || !/^\d{3}(?:[.,]\d{1,2})?$/u.test(next.text)) return { text, end }
    text += next.text
    end += quoted ? 2 : 1
  }
  return { text, end }
}

const APOSTROPHES = wordSet("' ’")

/** Figures in groups beyond the billions are a table's row. */
const MOST_GROUPS = 3

/** A figure's value by its separators; null for a clock time or a shape that is no number. */
export function figureValue(figure: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figure)) return Number(figure.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(figure))
    return Number(figure.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(figure)) return Number(figure.replaceAll(',', ''))
  if (/^\d+,\d{1,2}$/u.test(figure)) return Number(figure.replace(',', '.'))
  if (/^\d+(?:\.\d+)?$/u.test(figure)) return Number(figure)
  return null
}

/** Multiplies by the magnitudes that follow, and adds a smaller part: "2 million 350 thousand", "two and a half million". */
function grow(
  pieces: readonly Piece[],
  from: number,
  start: number,
  money: boolean,
): { value: number; end: number } {
  const half = isHalfMore(pieces, from) && MAGNITUDES.has(normAt(pieces, from + 3))
  const large = multiplied(pieces, half ? from + 3 : from, half ? start + 0.5 : start, money)
  const figure = large.end > from ? figureValue(pieces[large.end]?.text ?? '') : null
  if (figure === null) return large
  // "1 thousand 148 patients": the rest of a thousand in plain figures, as translations have it.
  if (large.last === 1000 && /^[1-9]\d{0,2}$/u.test(pieces[large.end]?.text ?? ''))
    return { value: large.value + figure, end: large.end + 1 }
  const small = multiplied(pieces, large.end + 1, figure, false)
  const isPart = small.end > large.end + 1 && small.value < large.last
  return isPart ? { value: large.value + small.value, end: small.end } : large
}

/** `last` is the last magnitude, 1 for none. */
function multiplied(
  pieces: readonly Piece[],
  from: number,
  start: number,
  money: boolean,
): { value: number; end: number; last: number } {
  let [value, end, last] = [start, from, 1]
  for (let step = 0; step < MOST_MAGNITUDES; step++) {
    const at = afterHyphen(pieces, end)
    const magnitude = magnitudeAt(pieces, at, money)
    if (magnitude === null) break
    value *= magnitude
    last = magnitude
    end = at + 1
  }
  return { value, end, last }
}

/** "Three lakh crore", "two hundred thousand million"; a longer run is no number. */
const MOST_MAGNITUDES = 3

function magnitudeAt(pieces: readonly Piece[], at: number, money: boolean): number | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  if (piece.norm === 'm') return money || (piece.glued && countsSomething(pieces[at + 1])) ? 1e6 : null
  if (piece.norm === 'k' && !piece.glued) return null
  return MAGNITUDES.get(piece.norm) ?? null
}

/** "1.2m people" counts; "14m high" and "14m of river" measure. */
const countsSomething = (next: Piece | undefined): boolean =>
  next?.kind === 'word' && !isFunctionWord(next.norm) && !EXTENTS.has(next.norm)

const EXTENTS = wordSet('long high wide tall deep sprint freestyle')

/** "dozens", "tens of thousands", "a couple of hundred"; the bounds are the range a reader would accept. */
function vagueAt(pieces: readonly Piece[], at: number): BareNumber | null {
  const first = normAt(pieces, at)
  const unit = VAGUE_PLURALS.get(first)
  if (!unit) return null
  const second = normAt(pieces, at + 1) === 'of' ? VAGUE_PLURALS.get(normAt(pieces, at + 2)) : undefined
  if (first === 'tens' && !second) return null
  const low = unit * (second ?? 1)
  return { low, high: low * 10, end: second ? at + 3 : at + 1, form: 'vague' }
}

function ordinalWordAt(pieces: readonly Piece[], at: number): BareNumber | null {
  const tens = CARDINALS.get(normAt(pieces, at)) ?? 0
  const place = tens >= 20 ? afterHyphen(pieces, at + 1) : at
  const value = ORDINALS.get(normAt(pieces, place))
  if (!value || (tens >= 20 && (place === at + 1 || value > 9))) return null
  const timeUnit = value === 2 && /^(?:a|an|per|each|every|\d.*)$/u.test(normAt(pieces, place - 1))
  if (timeUnit || UNITS.get(normAt(pieces, place - 1))) return null
  const low = tens >= 20 ? tens + value : value
  return { low, high: low, end: place + 1, form: 'ordinal' }
}

function multiplierAt(pieces: readonly Piece[], at: number): BareNumber | null {
  const word = normAt(pieces, at)
  const value = MULTIPLIERS.get(word) ?? (word === 'both' ? 2 : undefined)
  if (value) return { low: value, high: value, end: at + 1, form: 'multiplier' }
  const pair = isArticle(word) && PAIRS.has(normAt(pieces, at + 1))
  return pair ? { low: 2, high: 2, end: at + 2, form: 'multiplier' } : null
}

const PAIRS = wordSet('couple pair')
