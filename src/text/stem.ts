/** A folded word in, its stem out (Porter 1980, as natural implements it). */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

const cache = new Map<string, string>()
/** Bounds the memory of a long run; a news vocabulary stays far below it. */
const CACHE_LIMIT = 200_000

/** No word of English is longer; natural's expressions take time quadratic in the length of a run of letters. */
const LONGEST_WORD = 40

export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word
  let stemmed = cache.get(word)
  if (stemmed === undefined) {
    stemmed = PorterStemmer.stem(word)
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(word, stemmed)
  }
  return stemmed
}
