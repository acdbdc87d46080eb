/** An article in, its runs of words out, by which words of one text are found in another; boilerplate left out. */
import type { Article, Sigil, Span } from '../model.ts'
import { perArticle } from '../text/per-article.ts'
import { overlap } from '../text/span.ts'
import { tokensOf } from '../text/token.ts'

export type WordRuns = {
  readonly sigil: Sigil
  readonly words: readonly string[]
  /** `runs[n]` begins with word n. */
  readonly runs: readonly string[]
  readonly known: ReadonlySet<string>
}

/** Words in a row that two writers do not hit upon by chance; names of offices and set phrases are shorter. */
const RUN = 6

export const wordRunsOf: (article: Article) => WordRuns = perArticle((article) => {
  const words = tokensOf(article)
    .filter(({ kind, span }) => kind !== 'mark' && !isIn(article.boilerplate, span))
    .map(({ norm }) => norm)
  const runs = words.slice(RUN - 1).map((_, n) => words.slice(n, n + RUN).join(' '))
  return { sigil: article.sigil, words, runs, known: new Set(runs) }
})

const isIn = (parts: readonly { readonly span: Span }[], span: Span): boolean =>
  parts.some((part) => overlap(part.span, span) > 0)

/**
 * Which words of `text` stand in the other one: those in a run that stands there too (word shingles: Broder 1997, On
 * the resemblance and containment of documents). Linear in the words.
 */
export function foundIn(other: WordRuns, text: WordRuns): readonly boolean[] {
  const found = text.words.map(() => false)
  for (const [n, run] of text.runs.entries()) if (other.known.has(run)) found.fill(true, n, n + RUN)
  return found
}
