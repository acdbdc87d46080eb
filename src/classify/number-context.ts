/** Aligned claims in, their words with the links between them out, for asking whether two places speak of the same thing. */
import type { Claim, Span, Witness } from '../model.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { overlap } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import type { Aligned } from './rule.ts'

export type Context = {
  readonly base: readonly Token[]
  readonly witness: readonly Token[]
  /** By the start of a base word: the witness word it is linked with. */
  readonly partner: ReadonlyMap<number, Span>
}

export function contextOf(aligned: Aligned): Context {
  return {
    base: wordsOf(aligned.base, aligned.baseClaims),
    witness: wordsOf(aligned.witness, aligned.claims),
    partner: new Map(aligned.links.map((link) => [link.base.start, link.witness])),
  }
}

const wordsOf = (side: Witness, claims: readonly Claim[]): readonly Token[] =>
  claims.flatMap((claim) => tokensIn(side.article, claim.span))

/** Whether a word in the base span is linked with one in the witness span. */
export function linked({ base, partner }: Context, a: Span, b: Span): boolean {
  return base.some((token) => {
    const other = overlap(token.span, a) > 0 ? partner.get(token.span.start) : undefined
    return other !== undefined && overlap(other, b) > 0
  })
}

/** Whether a word in either span is linked with anything. */
export function isLinkedAtAll({ base, partner }: Context, a: Span, b: Span): boolean {
  const from = base.some((token) => overlap(token.span, a) > 0 && partner.has(token.span.start))
  return from || [...partner.values()].some((span) => overlap(span, b) > 0)
}

/** How many content words within `reach` words of the one place are linked with words as near to the other. */
export function commonNeighbours(context: Context, a: Span, b: Span, reach: number): number {
  const near = around(context.witness, b, reach)
  return around(context.base, a, reach).filter((token) => {
    const other = context.partner.get(token.span.start)
    return other !== undefined && near.some((word) => overlap(word.span, other) > 0)
  }).length
}

/** Content words on both sides of the place, within its sentence. */
function around(tokens: readonly Token[], place: Span, reach: number): readonly Token[] {
  const first = tokens.findIndex((token) => token.span.end > place.start)
  const after = tokens.findIndex((token) => token.span.start >= place.end)
  if (first < 0) return []
  const behind = after < 0 ? [] : sentence(tokens.slice(after, after + reach))
  const before = sentence(tokens.slice(Math.max(0, first - reach), first).reverse())
  return [...before, ...behind].filter((token) => token.kind === 'word' && !isFunctionWord(token.norm))
}

function sentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => /^[.;?!•]$/u.test(token.text))
  return end < 0 ? tokens : tokens.slice(0, end)
}
