/** An article in, the people, organisations and places that it names, mention by mention, out. */

import type { Article, Span } from '../model.ts'
import type { Name } from './name.ts'
import { withAliases } from './name-aliases.ts'
import { casingOf } from './name-case.ts'
import { entitiesOf } from './name-entities.ts'
import { nameParts } from './name-parts.ts'
import { nameRuns } from './name-runs.ts'
import { perArticle } from './per-article.ts'
import { tokensOf } from './token.ts'

/**
 * In order, not overlapping; computed once per article. By capital letters, their places in the sentence, and lists
 * of titles, countries and nouns that organisations and places are named with; no list of people or companies.
 * Adjectives of countries count as their countries' names.
 */
export const namesOf: (article: Article) => readonly Name[] = perArticle(find)

/** The article's names that lie wholly within `span`. */
export function namesIn(article: Article, span: Span): readonly Name[] {
  const all = namesOf(article)
  const from = firstAt(all, span.start)
  let to = from
  while (to < all.length && (all[to] as Name).span.end <= span.end) to++
  return all.slice(from, to)
}

function find(article: Article): readonly Name[] {
  const tokens = tokensOf(article)
  const casing = casingOf(article.text, tokens)
  const found = nameRuns(article.text, tokens, casing).flatMap((run) => nameParts(tokens, run))
  const parts = withAliases(tokens, found, article.aliases ?? [])
  const { entities, kinds } = entitiesOf(article.text, parts)
  return parts.map(({ span, title, words, kind }, n) => {
    const entity = entities[n] as number
    return { span, title, words, kind: kinds[entity] ?? kind, entity }
  })
}

/** The index of the first name that starts at or after `offset` (binary search). */
function firstAt(names: readonly Name[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as Name).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
