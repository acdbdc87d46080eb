/** A Comparison in, what people have said of it out: for a sentence among the findings, and beside each divergence. */
import type { Alignment, Comparison, Reviewed } from '../model.ts'
import { oneLine } from '../text/visible.ts'
import { count, list } from './labels.ts'

/** Nothing where nobody reviewed, so that a report without a review is as it always was. */
export function reviewFindings({ review = [], readings, additions }: Comparison): string[] {
  if (review.length === 0) return []
  const of = (mark: Reviewed['mark']) => review.filter((one) => one.mark === mark && !one.conflict).length
  const people = [...new Set(review.map(({ by }) => by))].sort()
  const again = of('re-check')
  const disputed = review.filter(({ conflict }) => conflict).length
  const told = [
    `Reviewed by ${list(people)}: of ${count(readings.length + additions.length, 'finding')}, ${of('confirmed')} were confirmed and ${of('corrected')} corrected; the others are what the tool suggests.`,
    ...(again > 0
      ? [`${count(again, 'decision')} must be looked at again, for the texts have changed since.`]
      : []),
    ...(disputed > 0 ? [`On ${count(disputed, 'finding')} the reviewers differ.`] : []),
  ]
  return [told.join(' ')]
}

/** Who stands behind an alignment; null where it is the tool's suggestion. */
export type Decided = { readonly mark: 'confirmed' | 'corrected'; readonly by: string }

export function decidedBy({ review = [] }: Comparison): (alignment: Alignment) => Decided | null {
  const byReading = new Map(review.map((one) => [`${one.base}@${one.witness}`, one]))
  return ({ base, witness }) => {
    const all = base.map((id) => byReading.get(`${id}@${witness}`))
    const [first] = all
    if (!first || all.some((one) => !one || one.conflict)) return null
    const marks = all.map((one) => one?.mark)
    if (marks.some((mark) => mark !== 'confirmed' && mark !== 'corrected')) return null
    return { mark: marks.includes('corrected') ? 'corrected' : 'confirmed', by: first.by }
  }
}

/** " (confirmed by Anna)", or nothing. */
export const decidedText = (decided: Decided | null): string =>
  decided ? ` (${decided.mark} by ${oneLine(decided.by)})` : ''
