/** Pieces and a place in, the cardinal number that is written there in words out. */
import { CARDINALS, MAGNITUDES } from '../lexicon/number-words.ts'
import { afterHyphen, isArticle, normAt, type Piece, readsAs } from './quantity-pieces.ts'
import { wordSet } from './word-set.ts'

/** `end` is the index after the last piece. */
type Cardinal = { readonly low: number; readonly high: number; readonly end: number; readonly form: 'words' }

/** Cardinals in words: eighty-three, two hundred and fourteen, a hundred, half a million, two dozen. */
export function cardinalAt(pieces: readonly Piece[], at: number): Cardinal | null {
  const first = normAt(pieces, at)
  if (isArticle(first)) {
    const magnitude = MAGNITUDES.get(normAt(pieces, at + 1))
    if (!magnitude || normAt(pieces, at + 1).length < 4) return null
    return words(cardinalWords(pieces, at + 1, 1))
  }
  return CARDINALS.has(first) ? words(cardinalWords(pieces, at, 0)) : null
}

const words = (reading: { value: number; end: number }): Cardinal => ({
  low: reading.value,
  high: reading.value,
  end: reading.end,
  form: 'words',
})

function cardinalWords(
  pieces: readonly Piece[],
  at: number,
  implied: number,
): { value: number; end: number } {
  let total = 0
  let current = implied
  let end = at
  for (let next = at; ; next = afterHyphen(pieces, end)) {
    if (normAt(pieces, next) === 'and' && endsRound(pieces, next)) next++
    if (isHalfMore(pieces, end) && MAGNITUDES.has(normAt(pieces, end + 3))) {
      current += 0.5
      next = end + 3
    }
    const word = normAt(pieces, next)
    const small = CARDINALS.get(word)
    const magnitude = word.length > 3 ? MAGNITUDES.get(word) : undefined
    if (small !== undefined && fits(current, small, end === at)) current += small
    else if (magnitude === 100 && current > 0 && current < 100) current *= 100
    else if (magnitude && magnitude <= 20 && current > 0) current *= magnitude
    else if (magnitude && magnitude >= 1000 && current > 0) {
      total += current * magnitude
      current = 0
    } else return { value: total + current, end }
    end = next + 1
  }
}

/** Whether "and" stands between the round part of a number and its rest: "two hundred and fourteen", not "a hundred and two dogs"' second item. */
const endsRound = (pieces: readonly Piece[], and: number): boolean =>
  ROUND.has(normAt(pieces, and - 1)) && CARDINALS.has(normAt(pieces, and + 1))

const ROUND = wordSet('hundred thousand million billion')

const fits = (current: number, small: number, first: boolean): boolean =>
  first || (small < 10 ? current % 10 === 0 && current % 100 !== 10 && small > 0 : current % 100 === 0)

export const isHalfMore = (pieces: readonly Piece[], at: number): boolean =>
  readsAs(pieces, at, ['and', 'a', 'half'])
