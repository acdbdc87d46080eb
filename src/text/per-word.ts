/** A pure function of a word in, the same function out that works each word out once. */

/** Bounds the memory of a long run; a news vocabulary stays far below it. */
const MOST = 50_000

export function perWord<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const value = known.get(word)
    if (value !== undefined || known.has(word)) return value as T
    if (known.size >= MOST) known.clear()
    const found = compute(word)
    known.set(word, found)
    return found
  }
}
