/** Pieces and a place in, the fraction in words written there out: two thirds, half, a quarter, half a million. */
import { CARDINALS, DENOMINATORS, MAGNITUDES, ORDINALS } from '../lexicon/number-words.ts'
import { isFiniteVerb, isFunctionWord } from './quantity-nouns.ts'
import { afterHyphen, isArticle, normAt, type Piece } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

/** 'words' where the half is of a magnitude, and so a number. */
type Share = {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly form: 'fraction' | 'words'
}

/** "two thirds", "three-quarters", "a third of", "half". */
export function fractionAt(pieces: readonly Piece[], at: number): Share | null {
  const first = normAt(pieces, at)
  if (first === 'half') return halfAt(pieces, at)
  const article = isArticle(first)
  const numerator = article ? 1 : (CARDINALS.get(first) ?? 0)
  const place = afterHyphen(pieces, at + 1)
  const word = normAt(pieces, place)
  const denominator = DENOMINATORS.get(word)
  if (!denominator || numerator < 1 || numerator >= 20) return null
  if (article && denominator !== 2 && isOrdinalThere(pieces, place)) return null
  if (article && word === 'half') return halfAt(pieces, place)
  return fraction(numerator / denominator, place + 1)
}

const fraction = (value: number, end: number): Share => ({
  low: value,
  high: value,
  end,
  form: 'fraction',
})

/** "a third warning" counts in order; "a third of them", "pays a third." and "a third voted against" share out. */
function isOrdinalThere(pieces: readonly Piece[], place: number): boolean {
  const next = pieces[place + 1]
  if (normAt(pieces, place) === 'quarter') return QUARTERS.has(normAt(pieces, place + 1))
  if (next?.kind !== 'word') return next?.kind === 'figure'
  const isDone = /ed$/u.test(next.norm) || isFiniteVerb(next.norm)
  if (isDone && isFunctionWord(normAt(pieces, place + 2))) return false
  return !isFunctionWord(next.norm) && !COMPARATIVES.has(next.norm)
}

const QUARTERS = wordSet('final finals century hour mile pounder horse note inch')
const COMPARATIVES = wordSet('more less higher lower larger')

/** "half a million", "half a dozen" are numbers; "the first half", "half past" are none; else one of two parts. */
function halfAt(pieces: readonly Piece[], at: number): Share | null {
  const before = normAt(pieces, at - 1)
  if (ORDINALS.has(before) || WHICH_HALF.has(before)) return null
  if (NO_HALVES.has(normAt(pieces, afterHyphen(pieces, at + 1)))) return null
  const place = isArticle(normAt(pieces, at + 1)) ? at + 2 : afterHyphen(pieces, at + 1)
  const magnitude = normAt(pieces, place).length > 3 ? MAGNITUDES.get(normAt(pieces, place)) : undefined
  return magnitude
    ? { low: magnitude / 2, high: magnitude / 2, end: place + 1, form: 'words' }
    : fraction(0.5, at + 1)
}

const WHICH_HALF = wordSet('other better latter back and')
const NO_HALVES = wordSet('past time way hearted brother sister')
