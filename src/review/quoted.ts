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

/** Of several claims with the same words, the one in the same surroundings; undefined where none has the words, or they stand among others now. */
export function sameClaim(witness: Witness, quoted: Quoted): Claim | undefined {
  const { text } = witness.article
  const around = surroundings(quoted)
  let best: { claim: Claim; shared: number } | undefined
  for (const claim of equalClaims(witness, quoted.exact)) {
    const found = surroundings(quotedOf(text, claim.span))
    const [before, after] = [sharedEnd(around.prefix, found.prefix), sharedStart(around.suffix, found.suffix)]
    const isThere =
      isEnough(before, around.prefix, found.prefix) || isEnough(after, around.suffix, found.suffix)
    if (isThere && before + after > (best?.shared ?? -1)) best = { claim, shared: before + after }
  }
  return best?.claim
}

/** As they stay when a text is wrapped anew. */
const surroundings = ({ prefix, suffix }: Quoted) => ({
  prefix: prefix.replace(/\s/gu, ' '),
  suffix: suffix.replace(/\s/gu, ' '),
})

/** Code units that the words' surroundings must share on one side; the other may have been edited. Less is an end mark and the next sentence's article. */
const LEAST_SHARED = 12

const isEnough = (shared: number, a: string, b: string): boolean =>
  shared >= Math.min(LEAST_SHARED, Math.max(a.length, b.length))

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}

function sharedEnd(a: string, b: string): number {
  let n = 0
  while (n < Math.min(a.length, b.length) && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}

/** The claim of these words, or, where the same article is cut otherwise by another version of the tool, the claims that the words cover for the most part. */
export function claimsHolding(witness: Witness, quoted: Quoted, isSameText: boolean): readonly Claim[] {
  const claim = sameClaim(witness, quoted)
  if (claim) return [claim]
  if (!isSameText) return []
  const start = witness.article.text.indexOf(quoted.exact)
  if (start < 0) return []
  const span = { start, end: start + quoted.exact.length }
  return witness.claims.filter((one) => {
    const shared = overlap(one.span, span)
    return shared * 2 > one.span.end - one.span.start || shared * 2 > quoted.exact.length
  })
}
