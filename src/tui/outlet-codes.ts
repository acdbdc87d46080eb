/** The outlets in, a short name for each out, no two the same, for the heads of narrow columns. */
import { width } from './line.ts'

/** Columns that a short name may take. */
const LONGEST = 3

/** Three letters of each name, or, where two would be the same, a letter for each outlet. */
export function outletCodes(outlets: readonly string[]): string[] {
  const codes = outlets.map((sigil) =>
    sigil
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, LONGEST)
      .toUpperCase(),
  )
  const isClear =
    new Set(codes).size === codes.length && codes.every((code) => code !== '' && width(code) <= LONGEST)
  return isClear ? codes : outlets.map((_, n) => letters(n))
}

/** A … Z, AA … */
const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26)
