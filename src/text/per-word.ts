/** A pure function of a word or a sentence in, the same function out that works each out once. */

/** Bounds the memory of a long run: an article has less, and common words come back before twice as many others. */
const MOST = 5_000
/** Rules ask for the sentences of one page over and over, and never again for those of another. */
const MOST_SENTENCES = 250

export const perSentence = <T>(compute: (sentence: string) => T): ((sentence: string) => T) =>
  perWord(compute, MOST_SENTENCES)

/** The same of two words: the names of a release meet the same names in article after article. */
export function perPair<T>(compute: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = perWord((a) => perWord((b) => compute(a, b), MOST_BESIDE), MOST_FIRST)
  return (a, b) => known(a)(b)
}

/** Bound the memory of pairs: a story has fewer names. */
const MOST_FIRST = 500
const MOST_BESIDE = 100

/** What was asked for lately is kept, and what was asked for before that until there is as much of it again. */
export function perWord<T>(compute: (word: string) => T, most = MOST): (word: string) => T {
  let lately = new Map<string, T>()
  let before = new Map<string, T>()
  return (word) => {
    const known = lately.get(word)
    if (known !== undefined || lately.has(word)) return known as T
    const value = before.has(word) ? (before.get(word) as T) : compute(word)
    if (lately.size >= most) {
      before = lately
      lately = new Map()
    }
    lately.set(word, value)
    return value
  }
}
