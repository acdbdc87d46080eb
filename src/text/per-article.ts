/** A pure function of an article in, the same function out that works each article out once. */
import type { Article } from '../model.ts'
import { perObject } from './per-object.ts'

/** Kept as long as the article itself is. */
export const perArticle = <T>(compute: (article: Article) => T): ((article: Article) => T) =>
  perObject(compute)
