/** A word that nobody knows and those that are known in, the one that was meant out. */
import { compareTwoStrings } from 'string-similarity'

/** Undefined where none is alike. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const likeness = (one: string) => compareTwoStrings(word.toLowerCase(), one.toLowerCase())
  return known.filter((one) => likeness(one) >= ALIKE).sort((a, b) => likeness(b) - likeness(a))[0]
}

/** Half of the pairs of letters: one slip in a word of four. */
const ALIKE = 0.5
