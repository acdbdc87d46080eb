/** The quantities of both sides in, the shares out that one side counts and the other tells otherwise: "30 of the 40" told as "two thirds". */
import type { Witness } from '../model.ts'
import type { Quantity } from '../text/quantities.ts'
import { type Context, commonNeighbours } from './number-context.ts'
import type { Matching, Pair } from './number-match.ts'
import type { Aligned } from './rule.ts'

/** Only of what nothing else on either side answers. */
export function sharePairs(
  { base, witness }: Aligned,
  context: Context,
  quantities: { readonly base: readonly Quantity[]; readonly witness: readonly Quantity[] },
  { equal, changed }: Matching,
): readonly Pair[] {
  const pairs = [...equal, ...changed]
  const isOpen = (one: Quantity) => !pairs.some((pair) => pair.base === one || pair.witness === one)
  const of = (side: 'base' | 'witness', at: Witness) => ({
    counted: countedShares(at, quantities[side]).filter(({ part }) => isOpen(part)),
    told: quantities[side].filter((one) => isTold(one) && isOpen(one)),
  })
  const [b, w] = [of('base', base), of('witness', witness)]
  const [counted, told] = [b.counted[0] ?? w.counted[0], b.counted.length > 0 ? w.told[0] : b.told[0]]
  if (!counted || !told || b.counted.length + w.counted.length > 1) return []
  if (Math.abs(counted.share - shareOf(told)) <= SAME) return []
  const pair =
    b.counted.length > 0 ? { base: counted.part, witness: told } : { base: told, witness: counted.part }
  return commonNeighbours(context, pair.base.span, pair.witness.span, REACH) > 0 ? [pair] : []
}

/** A third said as 33 per cent, 7 of 11 as two thirds. */
const SAME = 0.035
/** How far the words beside a share tell what it is of. */
const REACH = 6

const isTold = ({ kind, unit, direction, form }: Quantity): boolean =>
  direction === null && form !== 'vague' && (kind === 'ratio' || (kind === 'percent' && unit === 'percent'))

const shareOf = ({ kind, high }: Quantity): number => (kind === 'percent' ? high / 100 : high)

/** "Thirty of the 40 members", "5,200 pupils, of whom 4,680 passed", "of the 40 members, 30". */
function countedShares(
  { article }: Witness,
  quantities: readonly Quantity[],
): readonly { readonly part: Quantity; readonly share: number }[] {
  return quantities.flatMap((first, i) => {
    const second = quantities[i + 1]
    if (first.kind !== 'count' || second?.kind !== 'count') return []
    const before = article.text.slice(Math.max(0, first.span.start - LEAD), first.span.start)
    const between = article.text.slice(first.span.end, second.span.start)
    const isWholeFirst = OF_WHOM.test(between) || (OF_THE.test(before) && NOUN.test(between))
    const [part, whole] = isWholeFirst ? [second, first] : [first, second]
    if (part.high >= whole.high || !(isWholeFirst || OF.test(between))) return []
    return [{ part, share: part.high / whole.high }]
  })
}

const OF = /^\s+(?:\p{L}+\s+)?(?:out\s+)?of\s+(?:(?:the|its|their|all|our|his|her)\s+)?(?:\p{L}+['’]s?\s+)?$/u
const OF_WHOM = /^(?:\s+\p{L}+){1,3},?\s+of (?:whom|which|them|these|those)\s+$/u
const OF_THE = /\bof (?:the|its|their|all)\s+$/iu
const NOUN = /^(?:\s+\p{L}+){1,3},\s+$/u
/** Characters of "of their". */
const LEAD = 10
