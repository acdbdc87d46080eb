/** Words as written in, words as they are compared out: case, accents, apostrophes and abbreviation points folded away. */

import { perWord } from './per-word.ts'

/** The written form without what never changes a meaning: case, accents, curly apostrophes, the points of "U.S.", a possessive 's. */
export const fold = perWord((word) => {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s?$/u, '')
    // "Didnt": pages lose their apostrophes, and no other word is spelt so.
    .replace(/^(do|does|did|is|are|was|were|has|have|had|could|would|should)nt$/u, "$1n't")
  return /^(?:\p{L}\.)+$/u.test(plain) ? plain.replaceAll('.', '') : plain
})
