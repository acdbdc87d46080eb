/** A percentage by which something moved in, the word out by which the outlet tells of the same move without a figure: "rose 5 per cent" told as "rose sharply". */
import { type Quantity, quantitiesIn } from '../text/quantities.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Context, commonNeighbours } from './number-context.ts'
import type { Aligned } from './rule.ts'

/** None where the release has such a word too, or the outlet gives a share of its own. */
export function degreeFor(
  { witness, claims }: Aligned,
  context: Context,
  { kind, direction, span }: Quantity,
): Token | undefined {
  if (kind !== 'percent' || direction === null || context.base.tokens.some(isDegree)) return undefined
  const told = claims.flatMap((claim) => quantitiesIn(witness.article, claim.span))
  if (told.some((other) => isOneOf(other.kind, 'percent ratio'))) return undefined
  const { tokens } = context.witness
  return tokens.find((token, i) => {
    const move = [tokens[i - 1], tokens[i + 1]].find((beside) => isOneOf(beside, MOVES[direction]))
    return (
      move &&
      isDegree(token) &&
      commonNeighbours(context, span, token.span, REACH) > Number(isLinked(context, move))
    )
  })
}

/** The move itself is no sign that the same thing moved. */
const isLinked = ({ partner }: Context, { span }: Token): boolean =>
  [...partner.values()].some(({ start }) => start === span.start)

/** Words between what moved and how far. */
const REACH = 8

const isDegree = ({ norm }: Token): boolean =>
  isOneOf(
    norm,
    'sharply significantly substantially considerably markedly steeply dramatically greatly strongly slightly modestly marginally',
  )

const MOVES = {
  up: 'up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed higher more',
  down: 'down fall falls fell fallen falling decrease decreases decreased decline declines declined declining drop drops dropped dropping shrank lower less fewer',
} as const
