/** A value and the values of the other side in, whether it is what they add up to or differ by out. */

import { CARDINALS } from '../lexicon/number-words.ts'
import type { Quantity } from '../text/quantities.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { sameValue } from '../text/quantity-same.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Context, type Words, wordsBefore, wordsBehind } from './number-context.ts'

/**
 * "up €30, to €90" for "€90 instead of €60"; "eleven people" for "seven individuals and four entities";
 * "eleven customers" for "Ms Anders and ten others". With `part`, only where that value is one of the terms.
 * One term of a difference must stand on `value`'s own side as well, or any two small numbers would explain a third.
 */
export function isDerived(
  value: Quantity,
  from: readonly Quantity[],
  own: readonly Quantity[],
  part?: Quantity,
): boolean {
  const terms = from.filter(
    (other) =>
      other.kind === value.kind && other.form !== 'implied' && sameValue(other, value) !== 'incomparable',
  )
  const holds = (sum: number, used: readonly Quantity[]): boolean =>
    isClose(sum, value.high) && (part === undefined || used.includes(part))
  if (value.kind === 'ordinal' || value.kind === 'ratio') return false
  if (terms.length > 1 && holds(total(terms), terms)) return true
  return terms.some((a, i) =>
    terms.slice(i + 1).some((b) => {
      if (holds(a.high + b.high, [a, b])) return value.kind !== 'count' || value.high > MANY
      const shared = own.some(
        (other) => other !== value && [a, b].some((term) => sameValue(other, term) === 'same'),
      )
      return shared && holds(Math.abs(a.high - b.high), [a, b])
    }),
  )
}

/** Below this two of several small counts add up to a third by chance. */
export const MANY = 9

const total = (terms: readonly Quantity[]): number => terms.reduce((sum, term) => sum + term.high, 0)
const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** "62 of the 90" told as "the other 28 of the 90", "28 per cent less" as "72 per cent of it": what the figure leaves of the same whole. */
export function isRemainder(
  context: Context,
  b: Quantity,
  w: Quantity,
  base: readonly Quantity[],
  witness: readonly Quantity[],
): boolean {
  if (b.kind !== w.kind || b.unit !== w.unit) return false
  const sum = b.high + w.high
  if (b.kind === 'percent')
    return b.unit === 'percent' && b.direction === 'down' && !w.direction && sum === 100
  const isWhole = (other: Quantity) => other.kind === b.kind && other.low === sum && other.high === sum
  // "96 of the 100 were clean", "four were not": of many, two parts make the whole by no chance.
  const isBare = base.some(isWhole) ? isLargest(w, witness) : isLargest(b, base)
  if (b.kind === 'count' && sum > MANY_PARTS && base.some(isWhole) !== witness.some(isWhole) && isBare)
    return true
  const parts = b.kind === 'count' && base.some(isWhole) && witness.some(isWhole)
  return parts && (isRest(context.base, b) !== isRest(context.witness, w) || !isOfOneDoing(context, b))
}

const MANY_PARTS = 20

/** "Two of the seven dissented", "five of the seven agreed": nothing of what they do is said again. */
const isOfOneDoing = ({ base, partner }: Context, { span, nounSpan }: Quantity): boolean =>
  wordsBehind(base, span).some(
    (word) =>
      word.kind === 'word' &&
      !isFunctionWord(word.norm) &&
      word.span.start !== nounSpan?.start &&
      partner.has(word.span.start) &&
      !CARDINALS.has(word.norm),
  )

/** Its side names no whole of its own. */
const isLargest = (part: Quantity, own: readonly Quantity[]): boolean =>
  own.every(({ kind, high }) => kind !== 'count' || high <= part.high)

/** "The other 28", "28 were not seen", "28 left unseen". */
const isRest = (words: Words, { span }: Quantity): boolean =>
  [...wordsBefore(words, span).slice(0, REST_REACH), ...wordsBehind(words, span).slice(0, REST_REACH)].some(
    ({ norm }) => REST.test(norm),
  )

const REST = /^(?:other|remaining|rest|not|without|missing|failed|but|except|bar|save|un\p{L}{3,}ed)$|n't$/u

/** "28 of the 90 planned stations unsampled". */
const REST_REACH = 6

/** "Ms Anders and ten other customers" are eleven; "our library, like the other five" makes six. */
export function isOneApart({ base, witness }: Context, b: Quantity, w: Quantity): boolean {
  if (b.kind !== 'count' || w.kind !== 'count' || b.form === 'vague' || w.form === 'vague') return false
  const more = hasOther(witness, w) ? b.high - w.high : hasOther(base, b) ? w.high - b.high : 0
  return more === 1
}

/** "other", "fellow" or "others" beside the figure. */
const hasOther = (words: Words, { span }: Quantity): boolean =>
  [wordsBefore(words, span)[0], wordsBehind(words, span)[0]].some((token) =>
    isOneOf(token, 'others other fellow more'),
  )
