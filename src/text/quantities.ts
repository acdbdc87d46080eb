/**
 * An article and a place in it in, the quantities stated there out, as values with their units, bounds and counted nouns.
 * Own code: the packages that read number words (words-to-numbers, compromise) give no offsets and never abstain.
 */

import { SUPERLATIVES } from '../lexicon/number-words.ts'
import type { Article, Span } from '../model.ts'
import { datesOf } from './dates.ts'
import { perArticle } from './per-article.ts'
import type { Quantity } from './quantity-dress.ts'
import { nameEnd } from './quantity-names.ts'
import { normAt, type Piece, piecesOf, within } from './quantity-pieces.ts'
import { quantitiesAt } from './quantity-reading.ts'
import { stem } from './stem.ts'
import { wordSet } from './word-set.ts'

export type { Quantity } from './quantity-dress.ts'
export { sameQuantity } from './quantity-same.ts'

/** The quantities wholly within `span`, in order, not overlapping. Dates, clock times, numbers of things and names are none. */
export function quantitiesIn(article: Article, span: Span): readonly Quantity[] {
  return within(quantitiesOf(article), span)
}

const quantitiesOf = perArticle(allQuantities)

function allQuantities(article: Article): Quantity[] {
  const pieces = piecesOf(article)
  const dates = datesOf(article)
  const quantities: Quantity[] = []
  let date = 0
  for (let at = 0; at < pieces.length; ) {
    const { start } = (pieces[at] as Piece).span
    while ((dates[date]?.span.end ?? Number.POSITIVE_INFINITY) <= start) date++
    const dated = (dates[date]?.span.start ?? Number.POSITIVE_INFINITY) <= start
    const skip = dated ? at + 1 : nameEnd(pieces, at)
    if (skip) {
      at = skip
      continue
    }
    const reading = quantitiesAt(pieces, at)
    const clash = reading && crossesDate(pieces, reading.end, dates[date]?.span)
    if (reading && !clash)
      quantities.push(
        ...reading.quantities.map((one) => withElided(pieces, reading.end, one, quantities.at(-1))),
      )
    else {
      const rank = topRankAt(pieces, at)
      if (rank) quantities.push(rank)
    }
    at = reading && !clash ? reading.end : at + 1
  }
  return quantities
}

/** "The south 60 per cent and the north 40.": a bare figure at a clause's end is of the unit told before in its sentence. */
function withElided(
  pieces: readonly Piece[],
  end: number,
  one: Quantity,
  before: Quantity | undefined,
): Quantity {
  const isBare = one.kind === 'count' && one.noun === null && one.form === 'figure'
  if (!isBare || before?.kind !== 'percent' || !/^(?:[.,;:!?)\n]|)$/u.test(normAt(pieces, end))) return one
  const between = pieces.slice(0, end).filter(({ span }) => span.start >= before.span.end)
  if (between.length > ELIDED_REACH || between.some(({ norm }) => /^[.!?\n]$/u.test(norm))) return one
  return { ...one, kind: before.kind, unit: before.unit, factor: before.factor }
}

/** "… per cent; the public sector had to make do with 4.8": words between two figures of one unit. */
const ELIDED_REACH = 12

const crossesDate = (pieces: readonly Piece[], end: number, date: Span | undefined): boolean =>
  date !== undefined && (pieces[end - 1] as Piece).span.end > date.start

/** "the largest" is rank 1 of what "the second largest" is rank 2 of. */
function topRankAt(pieces: readonly Piece[], at: number): Quantity | null {
  const piece = pieces[at] as Piece
  const before = pieces[at - 1]
  if (!SUPERLATIVES.has(piece.norm) || !before || !DEFINITE.has(before.norm)) return null
  return {
    span: piece.span,
    low: 1,
    high: 1,
    kind: 'ordinal',
    unit: null,
    factor: 1,
    noun: stem(piece.norm),
    nounSpan: piece.span,
    bound: 'exact',
    per: null,
    direction: null,
    form: 'implied',
  }
}

const DEFINITE = wordSet('the its his her their our')
