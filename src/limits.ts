/** The articles of a story in, why two of them are too much to compare out, for a reader; undefined where all can be. */
import type { Article } from './model.ts'
import { MOST_CLAIM_PAIRS, MOST_WORD_PAIRS } from './options.ts'
import { segment } from './segment/segment.ts'
import { tokensOf } from './text/token.ts'

/** Every text is compared with every other, claim by claim: the two largest decide. */
export function overLimit(articles: readonly Article[]): string | undefined {
  return (
    beyond(articles, (article) => segment(article).claims.length, MOST_CLAIM_PAIRS, 'claims') ??
    beyond(articles, (article) => tokensOf(article).length, MOST_WORD_PAIRS, 'words')
  )
}

function beyond(
  articles: readonly Article[],
  sizeOf: (article: Article) => number,
  most: number,
  what: string,
): string | undefined {
  const [first, second] = articles
    .map((article) => ({ article, size: sizeOf(article) }))
    .sort((a, b) => b.size - a.size)
  if (!first || !second || first.size * second.size <= most) return undefined
  return `${first.article.path}: too long to be compared with ${second.article.path} (${first.size} and ${second.size} ${what}); give one article per file.`
}
