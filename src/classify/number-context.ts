/** Aligned claims in, their words with the links between them out, for asking whether two places speak of the same thing. */
import type { Claim, Span, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { overlap } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordsOf } from './claim-words.ts'
import type { Aligned } from './rule.ts'

/** The words of one side, in order, and where its sentences begin. */
export type Words = { readonly tokens: readonly Token[]; readonly starts: ReadonlySet<number> }

export type Context = {
  readonly base: Words
  readonly witness: Words
  /** By the start of a base word: the witness word it is linked with. */
  readonly partner: ReadonlyMap<number, Span>
}

export const contextOf = perObject(
  (aligned: Aligned): Context => ({
    base: placedWords(aligned.baseClaims, aligned.base),
    witness: placedWords(aligned.claims, aligned.witness),
    partner: new Map(aligned.links.map((link) => [link.base.start, link.witness])),
  }),
)

const placedWords = perObject((claims: readonly Claim[], side: Witness): Words => {
  const openers = claims.filter((claim, n) => claim.sentence !== claims[n - 1]?.sentence)
  return {
    tokens: wordsOf(claims, side),
    starts: new Set(openers.flatMap((claim) => passageIn(side.article, claim.span)[0]?.span.start ?? [])),
  }
})

/** The words before the place, the nearest first, back to the start of its sentence. */
export function wordsBefore({ tokens, starts }: Words, place: Span): readonly Token[] {
  const first = tokens.findIndex((token) => token.span.end > place.start)
  if (first < 0 || starts.has(tokens[first]?.span.start ?? -1)) return []
  const before = tokens.slice(0, first).reverse()
  const opener = before.findIndex((token) => starts.has(token.span.start))
  return clipped(opener < 0 ? before : before.slice(0, opener + 1))
}

/** The words behind the place, to the end of its sentence. */
export function wordsBehind({ tokens, starts }: Words, place: Span): readonly Token[] {
  const next = tokens.findIndex((token) => token.span.start >= place.end)
  if (next < 0) return []
  const behind = tokens.slice(next)
  const opener = behind.findIndex((token) => starts.has(token.span.start))
  return clipped(opener < 0 ? behind : behind.slice(0, opener))
}

function clipped(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isOneOf(token.text, '. ; ? ! •'))
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether a word in the base span is linked with one in the witness span. */
export function linked({ base, partner }: Context, a: Span, b: Span): boolean {
  return base.tokens.some((token) => {
    const other = overlap(token.span, a) > 0 ? partner.get(token.span.start) : undefined
    return other !== undefined && overlap(other, b) > 0
  })
}

/** Whether a word in either span is linked with a word of content: "people" with "have" is a link for want of a better. */
export function isLinkedAtAll({ base, witness, partner }: Context, a: Span, b: Span): boolean {
  return base.tokens.some((token) => {
    const other = partner.get(token.span.start)
    if (!other || (overlap(token.span, a) === 0 && overlap(other, b) === 0)) return false
    const word = witness.tokens.find(({ span }) => span.start === other.start)
    return !isFunctionWord(token.norm) && !(word && isFunctionWord(word.norm))
  })
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
const around = (words: Words, place: Span, reach: number): readonly Token[] =>
  [...wordsBefore(words, place).slice(0, reach), ...wordsBehind(words, place).slice(0, reach)].filter(
    (token) => token.kind === 'word' && !isFunctionWord(token.norm),
  )
