/** A Comparison in, what people have said of it out: in a sentence, decision by decision, and beside each finding. */
import type { Alignment, ClaimId, Comparison, Reviewed, Sigil } from '../model.ts'
import { oneLine } from '../text/visible.ts'
import { type Excerpt, excerptOf, stretchOf } from './excerpt.ts'
import { count, list, STANDING, type Standing } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** Nothing where nobody reviewed, so that a report without a review is as it always was. */
export function reviewFindings({ review = [], readings, additions }: Comparison): string[] {
  if (review.length === 0) return []
  const of = (standing: Standing) => review.filter((one) => standingOf(one) === standing).length
  const people = [...new Set(review.map(({ by }) => by))].sort()
  const told = [
    `Reviewed by ${list(people)}: of ${count(readings.length + additions.length, 'finding')}, ${of('confirmed')} ${of('confirmed') === 1 ? 'was' : 'were'} confirmed and ${of('corrected')} corrected; the others are what the tool suggests.`,
    ...(of('re-check') > 0
      ? [`${count(of('re-check'), 'decision')} must be looked at again, for the texts have changed since.`]
      : []),
    ...(of('disputed') > 0 ? [`On ${count(of('disputed'), 'finding')} the reviewers differ.`] : []),
  ]
  return [told.join(' ')]
}

const standingOf = ({ conflict, mark }: Reviewed): Standing => (conflict ? 'disputed' : mark)

/** Who stands behind a finding. */
export type Decided = { readonly standing: Standing; readonly by: string; readonly note: string }

const decidedOf = (one: Reviewed): Decided => ({ standing: standingOf(one), by: one.by, note: one.note })

/** "confirmed by Anna: as the ministry said" */
export const standsText = ({ standing, by, note }: Decided): string =>
  `${STANDING[standing].word} by ${by}${note ? `: ${note}` : ''}`

/** " (confirmed by Anna)", or nothing where it is the tool's suggestion. */
export const decidedText = (decided: Decided | null): string =>
  decided?.standing === 'confirmed' || decided?.standing === 'corrected'
    ? ` (${decided.standing} by ${oneLine(decided.by)})`
    : ''

export type DecidedBy = {
  readonly reading: (base: ClaimId, witness: Sigil) => Decided | null
  /** Of an alignment of several claims, where all of them stand alike. */
  readonly alignment: (alignment: Alignment) => Decided | null
  readonly addition: (claims: readonly ClaimId[]) => Decided | null
}

export function decidedBy({ review = [] }: Comparison): DecidedBy {
  const readings = new Map<string, Decided>()
  const additions = new Map<string, Decided>()
  for (const one of review)
    if (one.base !== null) readings.set(`${one.base}@${one.witness}`, decidedOf(one))
    else for (const claim of one.claims) additions.set(claim, decidedOf(one))
  const reading = (base: ClaimId, witness: Sigil) => readings.get(`${base}@${witness}`) ?? null
  return {
    reading,
    alignment: ({ base, witness }) => {
      const [first, ...others] = base.map((claim) => reading(claim, witness))
      return first && others.every((other) => other?.standing === first.standing) ? first : null
    },
    addition: (claims) => claims.map((claim) => additions.get(claim)).find((one) => one) ?? null,
  }
}

/** One decision, for a list. */
export type Decision = Decided & {
  readonly witness: Sigil
  /** The number of the release's claim and its words; null for an addition. */
  readonly claim: { readonly number: number; readonly words: Excerpt } | null
  /** The outlet's words that were judged; none of an omission. */
  readonly outlet: Excerpt
  readonly suggested: Reviewed['suggested']
  readonly ruled: Reviewed['ruled']
  readonly flagged: boolean
}

/** In the release's order, the outlets in theirs; then what was said of additions. */
export function decisionsOf({ review = [] }: Comparison, lookup: Lookup): Decision[] {
  const numbers = new Map(lookup.base.claims.map(({ id }, n) => [id, n + 1]))
  const place = new Map(lookup.outlets.map(({ article }, n) => [article.sigil, n]))
  const claimOf = (base: ClaimId | null): Decision['claim'] =>
    base === null
      ? null
      : { number: numbers.get(base) ?? 0, words: excerptOf(lookup.base, [lookup.claim(base)]) }
  return review
    .map((one) => ({
      ...decidedOf(one),
      witness: one.witness,
      claim: claimOf(one.base),
      outlet: one.spans.map((span) => stretchOf(lookup.witness(one.witness), span)),
      suggested: one.suggested,
      ruled: one.ruled,
      flagged: one.flagged,
    }))
    .sort(
      (a, b) =>
        (a.claim?.number ?? numbers.size + 1) - (b.claim?.number ?? numbers.size + 1) ||
        (place.get(a.witness) ?? 0) - (place.get(b.witness) ?? 0),
    )
}
