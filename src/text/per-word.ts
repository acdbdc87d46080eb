/** A pure function of a word in, the same function out that works each word out once. */

/** Bounds the memory of a long run; a news vocabulary stays far below it. */
const MOST = 50_000

export function perWord<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (word) => {
    let entry = known.get(word)
    if (!entry) {
      if (known.size >= MOST) known.clear()
      entry = { value: compute(word) }
      known.set(word, entry)
    }
    return entry.value
  }
}
