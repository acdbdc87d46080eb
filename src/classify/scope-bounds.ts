/** A view of aligned claims in, the figures out that both sides name, one as the least and one as the most, or with "up to", "at least" or "fewer than" on the base's side alone. */
import { BOUND_WORDS } from '../lexicon/number-words.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { type Quantity, quantitiesIn, sameQuantity } from '../text/quantities.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { scopeChange, type View, written } from './scope-view.ts'

export function otherBounds(view: View): readonly Change[] {
  const { base, witness, baseClaims, claims } = view.aligned
  const stated = quantitiesOf(base, baseClaims)
  const told = quantitiesOf(witness, claims)
  return [...stated.flatMap((quantity) => boundOf(view, quantity, stated, told)), ...lostLeastTime(view)]
}

const quantitiesOf = (side: Witness, claims: readonly Claim[]): readonly Quantity[] =>
  claims.flatMap((claim) => quantitiesIn(side.article, claim.span))

function boundOf(
  view: View,
  quantity: Quantity,
  stated: readonly Quantity[],
  told: readonly Quantity[],
): readonly Change[] {
  const end = endOf(quantity)
  if (end === 'none' || stated.filter((other) => isSameFigure(quantity, other)).length > 1) return []
  const [same, ...again] = told.filter((other) => isSameFigure(quantity, other))
  if (!same || again.some(({ bound }) => bound !== 'exact')) return []
  const other = isLead(view.own, same) ? 'least' : endBehind(view.own, same)
  const turned = other !== 'none' && other !== end && again.length === 0 && !isLead(view.base, quantity)
  const dropped = same.bound === 'exact' && isDropped(view, quantity, same, told)
  if (!turned && !dropped) return []
  if (turned && view.base.some(isNegative) !== view.own.some(isNegative)) return []
  const note = `${phrase(view.aligned.base, quantity)} → ${phrase(view.aligned.witness, same)}: another bound`
  return [scopeChange(quantity.span, same.span, note)]
}

const isSameFigure = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'ordinal' && sameQuantity({ ...a, bound: 'exact' }, { ...b, bound: 'exact' }) === 'same'

/** Whether the figure is the least or the most that it stands for. */
const endOf = ({ bound }: Quantity): 'least' | 'most' | 'none' =>
  bound === 'at-least' || bound === 'more-than'
    ? 'least'
    : bound === 'at-most' || bound === 'less-than'
      ? 'most'
      : 'none'

/** "At 20 degrees of the scale or higher": the bound stands apart from its figure. */
function endBehind(tokens: readonly Token[], quantity: Quantity): ReturnType<typeof endOf> {
  if (quantity.bound !== 'exact') return endOf(quantity)
  const from = tokens.findIndex((token) => token.span.start >= quantity.span.end)
  const after = from < 0 ? [] : tokens.slice(from, from + BEHIND)
  const or = after.findIndex(({ norm, kind }) => norm === 'or' || kind === 'mark')
  const bound = after[or]?.norm === 'or' ? (after[or + 1]?.norm ?? '') : ''
  if (isOneOf(bound, 'more higher above over longer greater upwards upward later older')) return 'least'
  return isOneOf(bound, 'less lower below under fewer shorter smaller earlier younger') ? 'most' : 'none'
}

/** "per cent of the rated output or lower". */
const BEHIND = 8

/** "No later than two days before": a lead of two days or more, whatever the words of the bound. */
function isLead(tokens: readonly Token[], { span, bound }: Quantity): boolean {
  const after = tokens.findIndex((token) => token.span.start >= span.end)
  return (
    bound === 'at-most' &&
    after >= 0 &&
    tokens
      .slice(after, after + 2)
      .some(({ norm }) => isOneOf(norm, 'before beforehand ahead advance prior earlier')) &&
    tokens.slice(Math.max(0, after - LEAD_REACH), after).some(({ norm }) => isOneOf(norm, 'later latest'))
  )
}

/** "no later than 48 hours before". */
const LEAD_REACH = 6

/** "May not exceed 20" and "up to 20" bound alike, and so do "unless there are at least 20" and "if there are fewer". */
const isNegative = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  NEGATIVE.test(norm) && !isOneOf(tokens[i + 1], 'more fewer less later longer')

const NEGATIVE = /^(?:not|no|never|cannot|without|neither|nor|unless)$|n't$/u

/** The bound alone is left out, and no other word of the outlet says it. */
function isDropped(
  { base, own }: View,
  { bound, span }: Quantity,
  same: Quantity,
  told: readonly Quantity[],
): boolean {
  if (bound === 'at-most') return !own.some(isCeiling)
  if (bound !== 'at-least' && bound !== 'less-than') return false
  const before = normsBefore(base, span.start, CONDITION_REACH)
  // "Aged 70 or over", "who walked at least two hours", "must be at least 16": who is meant or what is asked for, which is told in many ways.
  return SAID_BEFORE.test(before) && !CONDITION.test(before) && !isLimited(own, same.span, told)
}

/** "those who tended a garden or allotment for at least". */
const CONDITION_REACH = 10
const CONDITION = /\b(?:who|whose|if|unless|when|whenever|must|should|shall|required|aged)\b/u
const SAID_BEFORE = /\bleast$|\b(?:less|fewer) than$|\bminimum of$/u

const normsBefore = (tokens: readonly Token[], start: number, reach: number): string =>
  tokens
    .filter(({ span }) => span.end <= start)
    .slice(-reach)
    .map(({ norm }) => norm)
    .join(' ')

/** "Needs 75 per cent", "a threshold of", "from 70", "and counting", "not even": that the figure is a limit is said in other words. */
function isLimited(own: readonly Token[], { start, end }: Span, told: readonly Quantity[]): boolean {
  const from = Math.max(0, ...told.map(({ span }) => span.end).filter((other) => other <= start))
  const before = own.filter(({ span }) => span.start >= from && span.end <= start)
  const after = own.filter(({ span }) => span.start >= end)
  const near = [...before.slice(-LIMIT_REACH), ...after.slice(0, LIMIT_REACH)]
  return before.at(-1)?.norm === 'from' || own.some(isFloor) || near.some(({ norm }) => LIMIT.test(norm))
}

const isFloor = ({ norm }: Token): boolean =>
  isOneOf(
    norm,
    'least min minimum minimums floor threshold needs need needed requires require required counting',
  )

/** Words. */
const LIMIT_REACH = 5
const LIMIT =
  /^(?:less|fewer|lower|lowest|smaller|shorter|younger|below|under|within|inside|short|not|more|over|above|longer|upwards?|beyond|exceeds?|even|plus|already|once)$|\+$/u

/** "A maximum of", "as much as", "could reach", "capped at": the most is said in other words. */
const isCeiling = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  // "30 per cent less power" is no ceiling, "30 per cent or less" is.
  CEILING.test(norm) || (norm === 'less' && tokens[i - 1]?.norm === 'or')

const CEILING =
  /^(?:max|maximums?|most|limit(?:s|ed)?|cap(?:s|ped)?|ceiling|exceed|much|many|long|high|low|far|upper|top|highest|longest|within|could|may|might|potential(?:ly)?|reach(?:es|ed|ing)?|peak(?:s|ed|ing)?|top(?:s|ped|ping)?|even|only|sometimes|often)$/u

const phrase = (side: Witness, { bound, span }: Quantity): string =>
  `${BOUND_WORDS[bound]}${written(side, span)}`

/** "Until at least Monday" made "until Monday". */
function lostLeastTime(view: View): readonly Change[] {
  const at = view.base.findIndex(
    ({ norm }, i) =>
      norm === 'least' &&
      view.base[i - 1]?.norm === 'at' &&
      hasUntil(view.base.slice(Math.max(0, i - 2), i + 2)),
  )
  const [from, to] = [view.base[at - 1], view.base[at]]
  const until = view.own.find(({ norm }) => UNTIL.test(norm))
  if (!from || !to || !until || view.onlyHeadline || view.own.some(isOpenEnd)) return []
  return [
    scopeChange(
      { start: from.span.start, end: to.span.end },
      until.span,
      '“until at least” → “until”: another bound',
    ),
  ]
}

const UNTIL = /^(?:until|till|til|through)$/u
const hasUntil = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => UNTIL.test(norm))

/** "Or later", "not before", "possibly longer". */
const isOpenEnd = ({ norm }: Token): boolean =>
  isOneOf(norm, 'least later longer beyond before earliest soonest further minimum not no')
