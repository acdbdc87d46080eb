/** An article's claims in, how prominently each stands out: in the headline, the lead, the body or the tail. */
import type { Claim, ClaimId, Witness } from '../model.ts'

export const PROMINENCES = ['headline', 'lead', 'body', 'tail'] as const
export type Prominence = (typeof PROMINENCES)[number]

/** The most prominent of `claims`. */
export function prominenceOf(witness: Witness, claims: readonly Claim[]): Prominence {
  const places = prominences(witness)
  const ranks = claims.map((claim) => PROMINENCES.indexOf(places.get(claim.id) ?? 'tail'))
  return PROMINENCES[Math.min(...ranks)] ?? 'tail'
}

/** A long first paragraph is a lead only in its first sentences. */
const LEAD_SENTENCES = 2
/** The inverted pyramid is cut from the bottom: what stands in the last third is what an editor may lose. */
const TAIL_SHARE = 1 / 3

const cache = new WeakMap<Witness, ReadonlyMap<ClaimId, Prominence>>()

function prominences(witness: Witness): ReadonlyMap<ClaimId, Prominence> {
  let places = cache.get(witness)
  if (!places) {
    const { claims, sentences } = witness
    const body = [...new Set(claims.map((claim) => claim.sentence))]
      .filter((n) => sentences[n]?.role === 'body')
      .sort((a, b) => a - b)
    const leadParagraph = sentences[body[0] ?? -1]?.paragraph
    const lead = body.filter((n) => sentences[n]?.paragraph === leadParagraph).slice(0, LEAD_SENTENCES)
    const tail = body.slice(Math.max(lead.length, Math.ceil(body.length * (1 - TAIL_SHARE))))
    const place = (n: number): Prominence => {
      if (sentences[n]?.role === 'headline') return 'headline'
      if (lead.includes(n)) return 'lead'
      return n >= (tail[0] ?? Number.POSITIVE_INFINITY) ? 'tail' : 'body'
    }
    places = new Map(claims.map((claim) => [claim.id, place(claim.sentence)]))
    cache.set(witness, places)
  }
  return places
}
