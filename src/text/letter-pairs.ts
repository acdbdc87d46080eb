/** Passages in, the likeness of their letters out: sees spelling variants and derivations that no list of words holds. */

/** The pairs of letters of a passage, without its white space. */
export type LetterPairs = {
  readonly letters: string
  /** The numbered pairs that it has, each once. */
  readonly pairs: readonly number[]
  /** How often it has each, by number. */
  readonly counts: Int32Array
}

/**
 * Dice's coefficient on pairs of letters, 0..1; case-sensitive, white space ignored: what string-similarity gives for the two
 * passages, but that the pairs of each are counted once, by the numbers that `pairNumbers` gave the pairs of one of the two.
 */
export function letterLikeness(a: LetterPairs, b: LetterPairs): number {
  if (a.letters.length < 2 || b.letters.length < 2) return a.letters === b.letters ? 1 : 0
  let common = 0
  for (const pair of a.pairs) common += Math.min(a.counts[pair] as number, b.counts[pair] as number)
  return (2 * common) / (a.letters.length + b.letters.length - 2)
}

/** A number for each pair of letters that the passages have, from 0. */
export function pairNumbers(passages: readonly string[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const passage of passages)
    for (const code of codesOf(lettersOf(passage))) if (!numbers.has(code)) numbers.set(code, numbers.size)
  return numbers
}

export function countedPairs(passage: string, numbers: ReadonlyMap<number, number>): LetterPairs {
  const letters = lettersOf(passage)
  const pairs: number[] = []
  const counts = new Int32Array(numbers.size)
  for (const code of codesOf(letters)) {
    const pair = numbers.get(code)
    if (pair === undefined) continue
    if (counts[pair] === 0) pairs.push(pair)
    counts[pair] = (counts[pair] as number) + 1
  }
  return { letters, pairs, counts }
}

const lettersOf = (passage: string): string => passage.replace(/\s+/g, '')

/** Both code units of a pair in one number. */
function codesOf(letters: string): Int32Array {
  const codes = new Int32Array(Math.max(0, letters.length - 1))
  for (let n = 0; n < codes.length; n++) codes[n] = (letters.charCodeAt(n) << 16) | letters.charCodeAt(n + 1)
  return codes
}
