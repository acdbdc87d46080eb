/** An article in, the stems of all its words out. */
import type { Article } from '../model.ts'
import { perArticle } from './per-article.ts'
import { tokensOf } from './token.ts'

export const stemsOf: (article: Article) => ReadonlySet<string> = perArticle(
  (article) => new Set(tokensOf(article).map((token) => token.stem)),
)
