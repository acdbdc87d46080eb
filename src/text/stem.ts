/** A folded word in, its stem out (Porter 1980, as natural implements it). */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { perWord } from './per-word.ts'

/** No word of English is longer; natural's expressions take time quadratic in the length of a run of letters. */
const LONGEST_WORD = 40

export const stem = perWord((word) => (word.length > LONGEST_WORD ? word : PorterStemmer.stem(word)))
