/** Figures of both sides in, those out that tell another thing with the same number: "rose by 200" told as "rose to 200", "two points" as "2 per cent", "half" as "more than half". */
import { BOUND_WORDS, type Bound } from '../lexicon/number-words.ts'
import type { Change } from '../model.ts'
import type { Quantity } from '../text/quantities.ts'
import { isShare, sameValue } from '../text/quantity-same.ts'
import { slice } from '../text/span.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Context, type Words, wordsBefore } from './number-context.ts'
import type { Pair } from './number-match.ts'
import type { Aligned } from './rule.ts'

export function levelChanges(
  { base, witness }: Aligned,
  context: Context,
  equal: readonly Pair[],
): readonly Change[] {
  return equal.flatMap((pair): readonly Change[] => {
    const [from, to] = [tieOf(context.base, pair, 'base'), tieOf(context.witness, pair, 'witness')]
    if (from === null || to === null || from === to) return []
    // "To 4.3 from 4.4" has both ends in another order; "by 4, to 20" need not say from what.
    if ((from === 'from' || to === 'from') && !(from === 'from' && to === 'to')) return []
    const [b, w] = [slice(base.article.text, pair.base.span), slice(witness.article.text, pair.witness.span)]
    const note = `${from} ${b} → ${to} ${w}`
    return [{ kind: 'number', material: true, base: pair.base.span, witness: pair.witness.span, note }]
  })
}

/** "Up two percentage points" told as "up 2 per cent", which is less. */
export function pointChanges(
  { base, witness }: Aligned,
  from: readonly Quantity[],
  to: readonly Quantity[],
): readonly Change[] {
  const moved = (all: readonly Quantity[], unit: string) =>
    all.filter((one) => one.kind === 'percent' && one.unit === unit && one.direction !== null)
  const pairs = [
    [moved(from, POINT), moved(to, PER_CENT)],
    [moved(from, PER_CENT), moved(to, POINT)],
  ] as const
  return pairs.flatMap(([[b, ...rest], [w, ...others]]): readonly Change[] => {
    if (!b || !w || rest.length + others.length > 0 || b.high !== w.high) return []
    const note = `${slice(base.article.text, b.span)} → ${slice(witness.article.text, w.span)}`
    return [{ kind: 'number', material: true, base: b.span, witness: w.span, note }]
  })
}

const POINT = 'percentage-point'
const PER_CENT = 'percent'

/** "Half of them" told as "more than half", "doubled" as "almost doubled"; of an amount in figures a bound is a way to round it. */
export function boundChanges(
  { base, witness }: Aligned,
  equal: readonly Pair[],
  told: readonly Quantity[],
): readonly Change[] {
  return equal.flatMap(({ base: b, witness: w }): readonly Change[] => {
    const isMoved = isShare(b) && b.bound === 'exact' && PAST_IT.has(w.bound)
    const isToldAsItIs = told.some((one) => !PAST_IT.has(one.bound) && sameValue(b, one) === 'same')
    if (!isMoved || isToldAsItIs) return []
    const [from, to] = [slice(base.article.text, b.span), slice(witness.article.text, w.span)]
    const note = `${from} → ${BOUND_WORDS[w.bound]}${to}`
    return [{ kind: 'number', material: true, base: b.span, witness: w.span, note }]
  })
}

const PAST_IT: ReadonlySet<Bound> = new Set<Bound>(['more-than', 'less-than', 'almost'])

/** "By", "to" or "from" before the figure of something that moves. */
function tieOf(words: Words, pair: Pair, side: 'base' | 'witness'): 'by' | 'to' | 'from' | null {
  const [tie, ...before] = wordsBefore(words, pair[side].span)
  if (tie?.norm !== 'by' && tie?.norm !== 'to' && tie?.norm !== 'from') return null
  // "Cut by up to 40 per cent", "rose to 50, compared to 40".
  if (tie.norm === 'to' && isOneOf(before[0], 'up compared relative close contrast')) return null
  return before.slice(0, REACH).some(({ norm }) => MOVES.test(norm)) ? tie.norm : null
}

/** "Fell from 80 per cent in May to". */
const REACH = 8

const MOVES =
  /^(?:up|down|rise|rises|rising|rose|risen|fall|falls|fell|fallen|falling|grow|grows|grew|grown|drop|drops|climb|climbs|rais(?:e|es|ed|ing)|cut|cuts|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed)?|(?:dropp|climb|jump|plung|soar|slump|declin)ed)$/u
