/** Aligned claims and words of them in, how far what stands around the words is the same on both sides out. */
import type { Claim, Span, Witness } from '../model.ts'
import { overlap } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** Links of looser words say little. */
const LINKED = 0.5
/** Fewer linked words than this are chance, whatever their share. */
const LEAST_LINKED = 3

/** The share of the words of content that are linked, in the claim or in all of its sentence that was aligned; those of `but` are left out. */
export function coverage(aligned: Aligned, side: 'base' | 'witness', claim: Claim, but: Span): number {
  const own = side === 'base' ? aligned.baseClaims : aligned.claims
  const beside = own.filter(({ sentence }) => sentence === claim.sentence)
  return Math.max(shareLinked(aligned, side, [claim], but), shareLinked(aligned, side, beside, but))
}

/** 0 where the linked words are few. */
function shareLinked(
  aligned: Aligned,
  side: 'base' | 'witness',
  claims: readonly Claim[],
  but: Span,
): number {
  const words = claims
    .flatMap(({ span }) => passageIn(aligned[side].article, span))
    .filter((token) => isContent(token) && overlap(token.span, but) === 0)
  const starts = new Set(aligned.links.filter(({ sim }) => sim >= LINKED).map((link) => link[side].start))
  const linked = words.filter(({ span }) => starts.has(span.start)).length
  return linked < LEAST_LINKED ? 0 : linked / words.length
}

/** A word in its claim. */
export type Place = { readonly claim: Claim; readonly at: Token }

/** Words to each side of a place. */
const NEAR = 6
const WIDE = 12

/** Whether a word beside the one is linked with a word beside the other. */
export const isNear = (aligned: Aligned, b: Place, w: Place): boolean => linksAround(aligned, b, w, NEAR) > 0

/** Whether both stand among the same words. */
export const isAmongSame = (aligned: Aligned, b: Place, w: Place): boolean =>
  linksAround(aligned, b, w, WIDE) >= 2

function linksAround({ base, witness, links }: Aligned, b: Place, w: Place, reach: number): number {
  const from = startsAround(base, b, reach)
  const to = startsAround(witness, w, reach)
  return links.filter((l) => l.sim >= LINKED && from.has(l.base.start) && to.has(l.witness.start)).length
}

function startsAround({ article }: Witness, { claim, at }: Place, reach: number): ReadonlySet<number> {
  const tokens = passageIn(article, claim.span)
  const n = tokens.indexOf(at)
  const around = tokens.slice(Math.max(0, n - reach), n + reach + 1)
  return new Set(around.filter((token) => token !== at && isContent(token)).map(({ span }) => span.start))
}
