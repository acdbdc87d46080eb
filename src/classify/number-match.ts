/** The quantities of both sides in, those that are accounted for and the pairs that count the same but differ out. */

import type { Quantity } from '../text/quantities.ts'
import { sameValue } from '../text/quantity-same.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { affinity, isStrong, weakScore } from './number-affinity.ts'
import { isComputed } from './number-arithmetic.ts'
import type { Context } from './number-context.ts'
import { isDerived, isOneApart, MANY } from './number-sums.ts'

export type Pair = { readonly base: Quantity; readonly witness: Quantity }
export type Matching = {
  /** Equal values, one to one. */
  readonly equal: readonly Pair[]
  readonly changed: readonly Pair[]
  /** Base values that nothing in the witness answers. */
  readonly lost: readonly Quantity[]
}

/** Values equal anywhere come first, then figures for the same noun, then what sums and repetitions explain; what is left pairs only on two signs. */
export function matchQuantities(
  context: Context,
  base: readonly Quantity[],
  witness: readonly Quantity[],
): Matching {
  const equal = bestPairs(base, witness, (b, w) =>
    sameValue(b, w) === 'same' ? EQUAL + affinity(context, b, w) : isOneApart(context, b, w) ? EQUAL / 2 : 0,
  )
  const isEach = [context.base, context.witness].some(({ tokens }) => tokens.some(isDistributive))
  const isMade = (b: Quantity, w: Quantity) =>
    isTotal(w, base, witness, b) ||
    // Two shares of one thing differ, whatever other figures happen to make.
    (!isShare(b) && !isShare(w) && (isComputed(w, base, isEach) || isComputed(b, witness, isEach)))
  const strong = bestPairs(without(base, equal, 'base'), without(witness, equal, 'witness'), (b, w) =>
    isStrong(context, b, w) && !isRangeOf(b, witness) && !isRangeOf(w, base) && !isMade(b, w)
      ? affinity(context, b, w)
      : 0,
  )
  const cut = bestPairs(without(base, equal, 'base'), without(witness, equal, 'witness'), (b, w) =>
    isCutToEnd(b, w, witness) ? affinity(context, b, w) : 0,
  ).filter((pair) => !strong.some(({ base, witness }) => base === pair.base || witness === pair.witness))
  const paired = [...equal, ...strong, ...cut]
  const restBase = without(base, paired, 'base').filter(
    (b) => !isExplained(b, witness, base) && !isComputed(b, witness, isEach),
  )
  const restWitness = without(witness, paired, 'witness').filter(
    (w) => !isExplained(w, base, witness) && !isComputed(w, base, isEach),
  )
  const open = restBase.filter((b) => !entersInto(b, base, witness))
  const weak = bestPairs(open, restWitness, (b, w) => weakScore(context, b, w, open, restWitness))
  return { equal, changed: [...strong, ...cut, ...weak], lost: without(open, weak, 'base') }
}

const isShare = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'ratio'

/** "Two lamps at each station". */
const isDistributive = ({ norm }: Token): boolean => isOneOf(norm, 'each every apiece per')

/** "Ten people" for "eight people from the roof and two from a boat"; "three adults and two children" for "five people, two of them children". */
function isTotal(w: Quantity, base: readonly Quantity[], own: readonly Quantity[], b: Quantity): boolean {
  if (w.kind === 'count' && b.noun !== null && w.noun !== null && b.noun !== w.noun)
    return isDerived(w, base, own, b)
  // What the outlet gives too is a part of the one, not added to it: "1.4 million, 300,000 of them electric".
  const terms = base.filter((other) => other !== b && !repeats(other, own))
  return w.high > MANY && terms.some((other) => isTerm(other, w) && other.high + b.high === w.high)
}

const isTerm = ({ kind, unit, form }: Quantity, sum: Quantity): boolean =>
  kind === sum.kind && unit === sum.unit && kind !== 'ordinal' && form !== 'implied' && form !== 'vague'

/** Lifts every equal pair above zero; which of several equals is taken is for the affinity to say. */
const EQUAL = 10

const isExplained = (one: Quantity, others: readonly Quantity[], own: readonly Quantity[]): boolean =>
  repeats(one, others) || isDerived(one, others, own)

/** Said again, or the range and its ends: "between 62 and 75", "from 62 to 75". */
const repeats = (one: Quantity, others: readonly Quantity[]): boolean =>
  others.some(
    (other) => sameValue(one, other) === 'same' || (other.low < other.high && isEndOf(one, other)),
  ) || isRangeOf(one, others)

/** A range of which both ends stand on the other side. */
const isRangeOf = (one: Quantity, others: readonly Quantity[]): boolean =>
  one.low < one.high &&
  others.some((other) => sameValue(at(one, one.low), other) === 'same') &&
  others.some((other) => sameValue(at(one, one.high), other) === 'same')

const at = (range: Quantity, value: number): Quantity => ({ ...range, low: value, high: value })

const isEndOf = (point: Quantity, range: Quantity): boolean =>
  range.form !== 'vague' &&
  (sameValue(point, at(range, range.low)) === 'same' || sameValue(point, at(range, range.high)) === 'same')

/** "Between 8 and 11 million" told as "11 million": one end stands for all of it; "up to 11 million" would not. */
const isCutToEnd = (range: Quantity, point: Quantity, others: readonly Quantity[]): boolean =>
  range.low < range.high &&
  range.form !== 'vague' &&
  point.low === point.high &&
  !isRangeOf(range, others) &&
  (point.bound === 'exact' ? isEndOf(point, range) : isPastEnd(range, point))

/** "Between 6 and 8" told as "at least 8" or "up to 6". */
const isPastEnd = (range: Quantity, point: Quantity): boolean =>
  (ABOVE.has(point.bound) && sameValue({ ...point, bound: 'exact' }, at(range, range.high)) === 'same') ||
  (BELOW.has(point.bound) && sameValue({ ...point, bound: 'exact' }, at(range, range.low)) === 'same')

const ABOVE: ReadonlySet<Quantity['bound']> = new Set(['at-least', 'more-than'])
const BELOW: ReadonlySet<Quantity['bound']> = new Set(['at-most', 'less-than'])

/** A term of what the other side gives as a sum or difference: 3.30, where "ten cents more, 3.40" is said of "3.40, up from 3.30". */
const entersInto = (b: Quantity, base: readonly Quantity[], witness: readonly Quantity[]): boolean =>
  witness.some((w) => !repeats(w, base) && isDerived(w, base, witness, b))

const without = (
  all: readonly Quantity[],
  pairs: readonly Pair[],
  side: 'base' | 'witness',
): readonly Quantity[] => all.filter((one) => !pairs.some((pair) => pair[side] === one))

/** One-to-one, the best score first, among equals the nearest in order; pairs that score nothing are none. */
function bestPairs(
  base: readonly Quantity[],
  witness: readonly Quantity[],
  score: (b: Quantity, w: Quantity) => number,
): Pair[] {
  const scored = base.flatMap((b, i) =>
    witness.map((w, j) => ({
      b,
      w,
      score: score(b, w),
      apart: Math.abs(i / base.length - j / witness.length),
    })),
  )
  const ranked = scored.filter((one) => one.score > 0).sort((x, y) => y.score - x.score || x.apart - y.apart)
  const pairs: Pair[] = []
  for (const { b, w } of ranked) {
    if (!pairs.some((pair) => pair.base === b || pair.witness === w)) pairs.push({ base: b, witness: w })
  }
  return pairs.sort((x, y) => x.base.span.start - y.base.span.start)
}
