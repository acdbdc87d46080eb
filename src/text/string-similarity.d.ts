declare module 'string-similarity' {
  /** Dice's coefficient on letter pairs, 0..1; case-sensitive, white space ignored. */
  export function compareTwoStrings(a: string, b: string): number
}
