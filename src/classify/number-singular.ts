/** The words and quantities of both sides in, the changes between a counted plural and a single "a" out: a person → two persons. */
import type { Change } from '../model.ts'
import type { Quantity } from '../text/quantities.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { overlap } from '../text/span.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import type { Context } from './number-context.ts'
import type { Aligned } from './rule.ts'

export function singularChanges(
  aligned: Aligned,
  context: Context,
  base: readonly Quantity[],
  witness: readonly Quantity[],
): readonly Change[] {
  return witness.flatMap((quantity) => {
    if (!isPluralCount(quantity) || base.some((other) => other.noun === quantity.noun)) return []
    if (isGiven(quantity, base, witness) || isDistributed(context.base.tokens)) return []
    const single = singleOf(context.base.tokens, quantity.noun ?? '')
    if (!single || hasPlural(context.base.tokens, single.noun)) return []
    const partner = context.partner.get(single.noun.span.start)
    if (!partner || !quantity.nounSpan || overlap(partner, quantity.nounSpan) === 0) return []
    const text = aligned.witness.article.text.slice(quantity.span.start, quantity.nounSpan.end)
    const note = `${single.article.text} ${single.noun.text} → ${text}`
    return [{ kind: 'number', material: true, base: single.article.span, witness: quantity.span, note }]
  })
}

/** The base counts as many, of something else, and the witness does not otherwise: "909 returned a paper", "909 papers". */
const isGiven = (quantity: Quantity, base: readonly Quantity[], witness: readonly Quantity[]): boolean =>
  base.some(({ low }) => low === quantity.low) &&
  !witness.some((other) => other !== quantity && other.low === quantity.low)

/** "Each of the twelve planted an oak": one for each, so that the number is theirs. */
const isDistributed = (tokens: readonly Token[]): boolean => isOneOf(tokens[0], 'each every')

const isPluralCount = (quantity: Quantity): boolean =>
  quantity.kind === 'count' &&
  quantity.low >= 2 &&
  quantity.noun !== null &&
  isOneOf(quantity.form, 'figure words')

/** How many adjectives may stand between the article and its noun. */
const ADJECTIVES = 2

/** "a trained person": the article and the noun, which is linked by its stem. */
function singleOf(tokens: readonly Token[], noun: string): { article: Token; noun: Token } | null {
  for (const [at, token] of tokens.entries()) {
    if (token.stem !== noun && stem(token.norm) !== noun) continue
    for (let n = at - 1; n >= 0 && n >= at - 1 - ADJECTIVES; n--) {
      const before = tokens[n] as Token
      if (isOneOf(before.norm, 'an a')) return { article: before, noun: token }
      if (before.kind !== 'word' || isFunctionWord(before.norm)) break
    }
  }
  return null
}

/** The base speaks of several of them elsewhere. */
const hasPlural = (tokens: readonly Token[], noun: Token): boolean =>
  tokens.some((token) => token.stem === noun.stem && token.norm !== noun.norm)
