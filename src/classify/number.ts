/** Aligned claims in, the changes of their quantities out: another amount, a figure made vague, figures swapped between parties. */
import { BOUND_WORDS, ORDINALS, VAGUE_QUANTIFIERS } from '../lexicon/number-words.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { type Quantity, quantitiesIn } from '../text/quantities.ts'
import { sameValue } from '../text/quantity-same.ts'
import { overlap, slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Context, contextOf, linked } from './number-context.ts'
import { degreeFor } from './number-degree.ts'
import { boundChanges, levelChanges, pointChanges } from './number-levels.ts'
import { matchQuantities, type Pair } from './number-match.ts'
import { sharePairs } from './number-shares.ts'
import { singularChanges } from './number-singular.ts'
import { isRemainder } from './number-sums.ts'
import { swapsAmong } from './number-swap.ts'
import type { Aligned, Rule } from './rule.ts'

export const numberRule: Rule = (aligned) => {
  const context = contextOf(aligned)
  const base = quantitiesOf(aligned.base, aligned.baseClaims)
  const witness = quantitiesOf(aligned.witness, aligned.claims)
  const matching = matchQuantities(context, base, witness)
  const { equal, lost } = matching
  const shares = sharePairs(aligned, context, { base, witness }, matching)
  return [
    ...[...matching.changed, ...shares]
      .filter(
        (pair) =>
          !isOneOfSeveral(aligned, pair) &&
          !isTurnedBound(pair) &&
          !isBothRanked(aligned, pair) &&
          !isRemainder(context, pair.base, pair.witness, base, witness),
      )
      .map((pair) => changeOf(aligned, pair)),
    ...swapsAmong(context, equal).map((swap) => swapOf(aligned, swap)),
    ...levelChanges(aligned, context, equal),
    ...boundChanges(aligned, equal, witness),
    ...pointChanges(aligned, base, witness),
    ...lost
      .filter((quantity) => !shares.some((pair) => pair.base === quantity))
      .flatMap((quantity) => lossOf(aligned, context, quantity)),
    ...singularChanges(aligned, context, base, witness),
  ]
}

const quantitiesOf = (side: Witness, claims: readonly Claim[]): readonly Quantity[] =>
  claims.flatMap((claim) => quantitiesIn(side.article, claim.span)).slice(0, MOST)

/** A passage with more figures is a table; pairing them grows with the square. */
const MOST = 60

function changeOf(aligned: Aligned, { base, witness }: Pair): Change {
  const vague = sameValue(base, witness) === 'rounded' ? ': made vague' : ''
  const ranked = base.kind === 'ordinal'
  const note = `${written(aligned.base, base, ranked)} → ${written(aligned.witness, witness, true)}${vague}`
  return { kind: 'number', material: true, base: base.span, witness: witness.span, note }
}

/** "one of the two cases" beside "in one case", "four of the six" beside "one of the six": a part of a set, which is a matter of scope. */
const isOneOfSeveral = (aligned: Aligned, { base, witness }: Pair): boolean =>
  (isPart(aligned.base, base) && base.low === 1) ||
  (isPart(aligned.witness, witness) && witness.low === 1) ||
  (witness.low === 1 && hasOneOf(aligned.base, aligned.baseClaims))

const isPart = ({ article }: Witness, { span }: Quantity): boolean =>
  /^\s+of\s+(?:the|its|their|his|her|our|these|those)\b/u.test(
    article.text.slice(span.end, span.end + PART_REACH),
  )

const hasOneOf = (side: Witness, claims: readonly Claim[]): boolean =>
  claims.some((claim) =>
    /\bone of (?:the|its|their|his|her|our|these|those)\b/iu.test(slice(side.article.text, claim.span)),
  )

/** Characters of "of the" and the like. */
const PART_REACH = 12

/** "8,000 in its first year and 12,000 in its second": the rank that the outlet tells is there too. */
const isBothRanked = (aligned: Aligned, { base, witness }: Pair): boolean => {
  if (base.kind !== 'ordinal') return false
  const rank = slice(aligned.witness.article.text, witness.span).toLowerCase()
  return (
    ORDINALS.has(rank) &&
    aligned.baseClaims.some(({ span }) =>
      tokensIn(aligned.base.article, span).some(({ norm }) => norm === rank),
    )
  )
}

/** "at least 40" and "up to 40": the same figure, the limit turned, which is a matter of scope. */
const isTurnedBound = ({ base, witness }: Pair): boolean =>
  base.low === witness.low &&
  (base.unit === witness.unit || !base.unit || !witness.unit) &&
  ((LOWER.has(base.bound) && UPPER.has(witness.bound)) || (UPPER.has(base.bound) && LOWER.has(witness.bound)))

const LOWER: ReadonlySet<Quantity['bound']> = new Set(['at-least', 'more-than'])
const UPPER: ReadonlySet<Quantity['bound']> = new Set(['at-most', 'less-than'])

/** The figure as written, with its bound and rate; with the noun it counts, where that stands near. */
function written(side: Witness, { bound, span, nounSpan, per }: Quantity, counted = false): string {
  const near = counted && nounSpan && nounSpan.end > span.end && nounSpan.end - span.end <= NEAR
  const text = slice(side.article.text, near ? { start: span.start, end: nounSpan.end } : span)
  return `${BOUND_WORDS[bound]}${text.replace(/\s+/gu, ' ')}${per ? ` per ${per}` : ''}`
}

/** Characters; a noun farther off would make the note hard to read. */
const NEAR = 30

function swapOf(aligned: Aligned, [a, b]: readonly [Pair, Pair]): Change {
  const note = `${written(aligned.base, a.base)} and ${written(aligned.base, b.base)}: swapped between the parties`
  return { kind: 'number', material: true, base: a.base.span, witness: b.witness.span, note }
}

/** A figure whose noun now follows "many" or "several", or whose rise is now told by "sharply", is made vague; any other is left out. */
function lossOf(aligned: Aligned, context: Context, quantity: Quantity): readonly Change[] {
  if (quantity.kind === 'ordinal' || quantity.form === 'implied') return []
  const said = written(aligned.base, quantity)
  const vague =
    quantity.form === 'vague'
      ? undefined
      : ((quantity.kind === 'duration' ? vagueSpanFor(context, quantity) : vagueWordFor(context, quantity)) ??
        degreeFor(aligned, context, quantity))
  if (vague) {
    const note = `${said} → ${vague.text}: made vague`
    return [{ kind: 'number', material: true, base: quantity.span, witness: vague.span, note }]
  }
  return [
    {
      kind: 'detail-dropped',
      material: false,
      base: quantity.span,
      witness: null,
      note: `${said}: left out`,
    },
  ]
}

/** How many words may stand between a quantifier and its noun. */
const QUANTIFIER_REACH = 3

function vagueWordFor({ witness, ...context }: Context, { kind, noun, nounSpan }: Quantity) {
  if (kind !== 'count' || !noun || !nounSpan) return undefined
  return witness.tokens.find((token, at) => {
    const isNumberOf = token.norm === 'number' && witness.tokens[at - 1]?.norm === 'a'
    if (!VAGUE_QUANTIFIERS.has(token.norm) && !isNumberOf) return false
    const counted = witness.tokens.slice(at + 1, at + 1 + QUANTIFIER_REACH)
    const end = counted.findIndex((word) => word.kind !== 'word' && word.text !== '-')
    return (end < 0 ? counted : counted.slice(0, end)).some(
      (word) => word.stem === noun || linked({ witness, ...context }, nounSpan, word.span),
    )
  })
}

/** "Three years" told as "for years", "several years": the unit stays, how many of it does not. */
function vagueSpanFor({ base, witness }: Context, { span }: Quantity) {
  const unit = base.tokens.findLast((token) => overlap(token.span, span) > 0)
  return witness.tokens.find(
    ({ norm, stem }, at) =>
      stem === unit?.stem &&
      norm.endsWith('s') &&
      isOneOf(witness.tokens[at - 1], 'for after of several many numerous some few'),
  )
}
