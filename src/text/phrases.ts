/** An article in, its tokens that stand in a phrase of several words with a meaning of its own ("take effect") out. */
import { PHRASES, type Phrase } from '../lexicon/thesaurus.ts'
import type { Article } from '../model.ts'
import { type Token, tokensOf } from './token.ts'

const cache = new WeakMap<Article, ReadonlyMap<number, readonly number[]>>()

/** The thesaurus groups of a token's phrase, by the token's start; computed once per article. */
export function phraseGroupsOf(article: Article): ReadonlyMap<number, readonly number[]> {
  let groups = cache.get(article)
  if (!groups) {
    groups = find(tokensOf(article))
    cache.set(article, groups)
  }
  return groups
}

function find(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  tokens.forEach((token, i) => {
    for (const phrase of PHRASES.get(token.stem) ?? [])
      for (const at of placesOf(phrase, tokens, i)) {
        const start = (tokens[at] as Token).span.start
        groups.set(start, [...(groups.get(start) ?? []), phrase.group])
      }
  })
  return groups
}

/** English parts a phrase by an object: "put the vote off", "turned it down". */
const MOST_BETWEEN = 2

function placesOf(phrase: Phrase, tokens: readonly Token[], from: number): number[] {
  const places = [from]
  let at = from + 1
  for (const stem of phrase.stems.slice(1)) {
    const end = Math.min(tokens.length, at + MOST_BETWEEN + 1)
    let next = at
    while (next < end && tokens[next]?.kind !== 'mark' && tokens[next]?.stem !== stem) next++
    if (tokens[next]?.stem !== stem || next >= end) return []
    places.push(next)
    at = next + 1
  }
  return places
}
