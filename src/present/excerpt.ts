/** Claims of one article and the marks on them in, the excerpt that a report shows out: runs of text, each stretch with its place. */
import type { Claim, Span, Witness } from '../model.ts'
import { passageOf } from './passage.ts'
import { type Place, placeOf } from './place.ts'
import { type Marked, markedRuns, type Run } from './runs.ts'

export type Stretch = {
  readonly place: Place
  /** Begins inside a sentence. */
  readonly isFragment: boolean
  readonly runs: readonly Run[]
}
/** Stretches in the article's order; text that is not shown stands between them. */
export type Excerpt = readonly Stretch[]

export function excerptOf(
  witness: Witness,
  claims: readonly Claim[],
  marked: readonly Marked[] = [],
): Excerpt {
  return passageOf(witness, claims).map((span) => stretchOf(witness, span, marked))
}

/** One span shown as it stands. */
export function stretchOf(witness: Witness, span: Span, marked: readonly Marked[] = []): Stretch {
  const { article, quotes } = witness
  const runs = markedRuns(
    article.text,
    span,
    marked,
    quotes.map((quote) => quote.span),
  )
  const isFragment = isInsideSentence(witness, span.start)
  return { place: placeOf(article, span.start), isFragment, runs }
}

/** Every sentence holds words, so what comes before the first word of one is still its start. */
function isInsideSentence({ article, sentences }: Witness, offset: number): boolean {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence !== undefined && /[\p{L}\p{N}]/u.test(article.text.slice(sentence.span.start, offset))
}

/** The texts of the stretches as one; an ellipsis stands for what is not shown of a sentence or between two stretches. */
export function joinStretches(excerpt: Excerpt, textOf: (stretch: Stretch) => string): string {
  const opens = excerpt[0]?.isFragment ? '… ' : ''
  return opens + excerpt.map(textOf).join(' … ')
}

export const plainText = (excerpt: Excerpt): string =>
  joinStretches(excerpt, ({ runs }) => runs.map((run) => run.text).join(''))
