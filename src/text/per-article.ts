/** A pure function of an article, or of its text, in; the same function out that works each article out once. */
import type { Article, Span } from '../model.ts'
import { perObject } from './per-object.ts'

/** Kept as long as the article itself is. */
export const perArticle = <T>(compute: (article: Article) => T): ((article: Article) => T) =>
  perObject(compute)

/** An article of which a reviewer makes something else keeps its text and its list of paragraphs, and so what is known of the text. */
export function perText<T>(compute: (text: string) => T): (article: Article) => T {
  const known = new WeakMap<readonly Span[], { readonly text: string; readonly value: T }>()
  return ({ text, paragraphs }) => {
    let entry = known.get(paragraphs)
    if (entry?.text !== text) {
      entry = { text, value: compute(text) }
      known.set(paragraphs, entry)
    }
    return entry.value
  }
}
