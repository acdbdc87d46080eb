/** A span of a text in, its words with their surroundings out, and the claims of an article that hold such words. */
import type { Claim, Span, Witness } from '../model.ts'
import { overlap, slice } from '../text/span.ts'
import type { Quoted } from './decision.ts'

/** Code units of context on either side: enough to tell two equal sentences apart, little enough to outlive an edit nearby. */
const CONTEXT = 32

export const quotedOf = (text: string, { start, end }: Span): Quoted => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
})

/** What stays the same when a text is wrapped anew. */
export const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const cache = new WeakMap<Witness, ReadonlyMap<string, readonly Claim[]>>()

function claimsByWords(witness: Witness): ReadonlyMap<string, readonly Claim[]> {
  let byWords = cache.get(witness)
  if (!byWords) {
    const lists = new Map<string, Claim[]>()
    for (const claim of witness.claims) {
      const key = words(slice(witness.article.text, claim.span))
      const equals = lists.get(key)
      if (equals) equals.push(claim)
      else lists.set(key, [claim])
    }
    byWords = lists
    cache.set(witness, byWords)
  }
  return byWords
}

/** The claims that say exactly this, in the order of the text. */
export const equalClaims = (witness: Witness, exact: string): readonly Claim[] =>
  claimsByWords(witness).get(words(exact)) ?? []

/** Of several claims with the same words, the one in the same surroundings; undefined where none has the words. */
export function sameClaim(witness: Witness, quoted: Quoted): Claim | undefined {
  const { text } = witness.article
  const [first, ...more] = equalClaims(witness, quoted.exact)
  const likeness = (claim: Claim) => sharedContext(quoted, quotedOf(text, claim.span))
  return more.reduce((best, claim) => (best && likeness(best) >= likeness(claim) ? best : claim), first)
}

function sharedContext(a: Quoted, b: Quoted): number {
  const same = (x: string, y: string, at: (text: string, n: number) => string) => {
    let n = 0
    while (n < CONTEXT && at(x, n) !== '' && at(x, n) === at(y, n)) n++
    return n
  }
  return (
    same(a.prefix, b.prefix, (text, n) => text.charAt(text.length - 1 - n)) +
    same(a.suffix, b.suffix, (text, n) => text.charAt(n))
  )
}

/** The claim of these words, or, where the article is cut otherwise now, the claims that the words cover for the most part. */
export function claimsHolding(witness: Witness, quoted: Quoted): readonly Claim[] {
  const claim = sameClaim(witness, quoted)
  if (claim) return [claim]
  const start = witness.article.text.indexOf(quoted.exact)
  if (start < 0) return []
  const span = { start, end: start + quoted.exact.length }
  return witness.claims.filter((one) => {
    const shared = overlap(one.span, span)
    return shared * 2 > one.span.end - one.span.start || shared * 2 > quoted.exact.length
  })
}
