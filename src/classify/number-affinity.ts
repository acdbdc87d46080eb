/** A base and a witness quantity in, how likely both count the same thing out. */
import type { Span } from '../model.ts'
import type { Quantity } from '../text/quantities.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { isShare, sameValue } from '../text/quantity-same.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isComplement } from './number-arithmetic.ts'
import {
  type Context,
  commonNeighbours,
  isLinkedAtAll,
  linked,
  type Words,
  wordsBehind,
} from './number-context.ts'

/** Both count the same noun, and both tell a level or both a change. */
export function isStrong(context: Context, b: Quantity, w: Quantity): boolean {
  if (sameValue(b, w) === 'incomparable') return false
  if (isComplement(b, w) && isTurned(context, b, w)) return false
  return nounRelation(context, b, w) === 'same' && b.direction === w.direction
}

/** "Two thirds of them voted for", "a third of them voted against". */
const isTurned = ({ base, witness }: Context, b: Quantity, w: Quantity): boolean =>
  clauseBehind(base, b.span).some(isContrary) !== clauseBehind(witness, w.span).some(isContrary)

/** What a weak pair needs: two signs, such as the only two percentages, with a neighbour in common. */
const ENOUGH = 2
/** To be the only value of its kind that is left, on both sides. */
const ALONE = 2
/** An age, a mark, a number in a name: what counts nothing that is named. */
const ALONE_BARE = 1.5

/** The affinity of two left-over values that may be compared, 0 where it is not enough. */
export function weakScore(
  context: Context,
  b: Quantity,
  w: Quantity,
  base: readonly Quantity[],
  witness: readonly Quantity[],
): number {
  if (sameValue(b, w) === 'incomparable' || b.kind === 'ordinal') return 0
  if (isTimes(b) || isTimes(w) || countsAnother(context, b, w) || isTheSameOne(context, w)) return 0
  // "62 per cent voted", "38 per cent stayed at home".
  if (isComplement(b, w) && !isOfOneParty(context, b, w)) return 0
  const alone = rivals(b, witness) === 1 && rivals(w, base) === 1
  const score = affinity(context, b, w) + (alone ? (isBare(b) || isBare(w) ? ALONE_BARE : ALONE) : 0)
  return score >= ENOUGH ? score : 0
}

/** "Two thirds of them from housing associations", "a third of them by housing associations": all that is said of the one is said of the other. */
function isOfOneParty(context: Context, b: Quantity, w: Quantity): boolean {
  if (isTurned(context, b, w)) return false
  if (nounRelation(context, b, w) === 'same') return true
  const linkedTo = new Set([...context.partner.values()].map(({ start }) => start))
  const content = clauseBehind(context.witness, w.span).filter(({ norm }) => !isFunctionWord(norm))
  const hasRest = [...context.base.tokens, ...context.witness.tokens].some(isRest)
  return content.length >= PARTY && !hasRest && content.every(({ span }) => linkedTo.has(span.start))
}

function clauseBehind(words: Words, place: Span): readonly Token[] {
  const behind = wordsBehind(words, place)
  const end = behind.findIndex(({ kind }) => kind === 'mark')
  return end < 0 ? behind : behind.slice(0, end)
}

const isContrary = ({ norm }: Token): boolean =>
  isOneOf(norm, 'not no never against without except other') || norm.endsWith("n't")

/** "The rest by its partner": both shares are told. */
const isRest = ({ norm }: Token): boolean => isOneOf(norm, 'rest remainder remaining balance')

/** Words of content that name one. */
const PARTY = 2

/** "In the same drawer" told as "in one drawer", which counts nothing. */
function isTheSameOne(context: Context, { low, high, span }: Quantity): boolean {
  const [next] = wordsBehind(context.witness, span)
  const { tokens } = context.base
  return (
    next !== undefined &&
    low === 1 &&
    high === 1 &&
    tokens.some((token, i) => tokens[i - 1]?.norm === 'same' && linked(context, token.span, next.span))
  )
}

const isBare = ({ kind, noun }: Quantity): boolean => kind === 'count' && noun === null

/** "Twice", "both"; "doubled" tells how far something moved. */
const isTimes = ({ form, direction }: Quantity): boolean => form === 'implied' && direction === null

/** "300 ships", "20 cranes": neither the nouns nor the figures have anything in common, and the words around them little. */
const countsAnother = (context: Context, b: Quantity, w: Quantity): boolean =>
  b.kind === 'count' &&
  b.noun !== null &&
  w.noun !== null &&
  nounRelation(context, b, w) === 'unknown' &&
  likeness(b, w) === 0 &&
  !isNear(b, w) &&
  commonNeighbours(context, b.span, w.span, REACH) < SAME_SCENE

/** So many words in common around two figures tell one event, whatever its things are called: consignments, lots. */
const SAME_SCENE = 2

/** How many different values of the other side `one` may be compared with; a headline's figure said again counts once. */
function rivals(one: Quantity, others: readonly Quantity[]): number {
  const comparable = others.filter((other) => sameValue(one, other) !== 'incomparable')
  return new Set(comparable.map((other) => `${other.low} ${other.high}`)).size
}

/** How far the neighbours of a figure tell what it counts, in words. */
const REACH = 5

/** Points for and against, chosen so that one shared noun outweighs any other sign. */
export function affinity(context: Context, b: Quantity, w: Quantity): number {
  const noun = { same: 3, unknown: 0, other: -2 }[nounRelation(context, b, w)]
  const unit = b.unit !== null && b.unit === w.unit ? 1 : 0
  const rate = b.per !== null && b.per === w.per ? 0.5 : 0
  const direction = b.direction !== w.direction ? -1 : b.direction ? 1 : 0
  const neighbours = Math.min(1.5, 0.5 * commonNeighbours(context, b.span, w.span, REACH))
  return noun + unit + rate + direction + neighbours + likeness(b, w) + (isNear(b, w) ? 0.5 : 0)
}

/** Two nouns of which neither is found on the other side may be one thing in other words. */
function nounRelation(context: Context, b: Quantity, w: Quantity): 'same' | 'other' | 'unknown' {
  if (!b.noun || !w.noun || !b.nounSpan || !w.nounSpan)
    return b.noun && b.noun === w.noun ? 'same' : 'unknown'
  if (b.noun === w.noun || linked(context, b.nounSpan, w.nounSpan)) return 'same'
  return isLinkedAtAll(context, b.nounSpan, w.nounSpan) ? 'other' : 'unknown'
}

/** The same digits in another order or to another power of ten, as slips and forgeries leave them: 4,310 and 4,130; 3 and 30. */
function likeness(b: Quantity, w: Quantity): number {
  const [x, y] = [digits(b), digits(w)]
  if (x.length === 0 || [...x].sort().join('') !== [...y].sort().join('')) return 0
  return x.length > 2 ? 2 : 1
}

const digits = (quantity: Quantity): string =>
  `${Number((quantity.high / quantity.factor).toPrecision(9))}`.replace(/\D/gu, '').replace(/^0+|0+$/gu, '')

/** Within a factor of two; where one side leaves the unit out, as written. */
function isNear(b: Quantity, w: Quantity): boolean {
  const shares = isShare(b) && isShare(w)
  const bare = !shares && (b.unit === null || w.unit === null)
  if (!shares && !bare && b.unit !== w.unit) return false
  const written = ({ high, factor, kind }: Quantity) =>
    shares && kind === 'percent' ? high / 100 : bare ? high / factor : high
  const [x, y] = [written(b), written(w)]
  return x <= 2 * y && y <= 2 * x
}
