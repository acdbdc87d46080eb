/** A pure function of an article in, the same function out that works each article out once. */
import type { Article } from '../model.ts'

/** Kept as long as the article itself is. */
export function perArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { readonly value: T }>()
  return (article) => {
    let entry = known.get(article)
    if (!entry) {
      entry = { value: compute(article) }
      known.set(article, entry)
    }
    return entry.value
  }
}
