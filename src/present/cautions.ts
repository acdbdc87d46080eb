/** A Comparison or a Collation in, what a reader should know before trusting it out: each caution with the place it speaks of. */
import type { Caution, Comparison, Witness } from '../model.ts'
import { type Place, placeOf } from './place.ts'

export type ToldCaution = {
  /** The first of its places; the beginning of the file where it concerns the whole. */
  readonly place: Place
  readonly note: string
}

/** Those of older captures, which are no witnesses of their own, behind the others; each once. */
export function cautionsOf(told: Told): ToldCaution[] {
  const steps = (told.histories ?? []).flatMap((history) => history.steps)
  const all = [told, ...steps].flatMap(({ witnesses, cautions = [] }) => {
    const articles = new Map(witnesses.map(({ article }) => [article.sigil, article]))
    return cautions.flatMap(({ witness, spans, note }): ToldCaution[] => {
      const article = articles.get(witness)
      return article ? [{ place: placeOf(article, spans[0]?.start ?? 0), note }] : []
    })
  })
  return [...new Map(all.map((one) => [`${one.place.path}\n${one.note}`, one])).values()]
}

type Told = {
  readonly witnesses: readonly Witness[]
  readonly cautions?: readonly Caution[]
  readonly histories?: Comparison['histories']
}
