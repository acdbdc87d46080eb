/** A pure function of a word or a sentence in, the same function out that works each out once. */

/** Bounds the memory of a long run; a news vocabulary stays far below it. */
const MOST = 50_000
/** Rules ask for the sentences of one page over and over, and never again for those of another. */
const MOST_SENTENCES = 500

export const perSentence = <T>(compute: (sentence: string) => T): ((sentence: string) => T) =>
  perWord(compute, MOST_SENTENCES)

export function perWord<T>(compute: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const value = known.get(word)
    if (value !== undefined || known.has(word)) return value as T
    if (known.size >= most) known.clear()
    const found = compute(word)
    known.set(word, found)
    return found
  }
}
