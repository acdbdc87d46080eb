/** Two passages in, the likeness of their letters out: sees spelling variants and derivations that no list of words holds. */
import { compareTwoStrings } from 'string-similarity'

/** Dice's coefficient on pairs of letters, 0..1; case-sensitive, white space ignored. Of two empty passages, 0. */
export const letterPairs = (a: string, b: string): number => (a && b ? compareTwoStrings(a, b) : 0)
