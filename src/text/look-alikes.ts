/** A word as written in, the Latin word that it looks like out, where letters of another script make it look so. */
import { LOOK_ALIKES } from '../lexicon/look-alikes.ts'

/** Null for a word that is Latin, and for one that no Latin word could be mistaken for. */
export function seemingWord(word: string): string | null {
  if (!FOREIGN.test(word)) return null
  const letters = [...word.normalize('NFD')].map((letter) => LOOK_ALIKES.get(letter) ?? letter)
  const seeming = letters.join('').normalize('NFC')
  return FOREIGN.test(seeming) ? null : seeming
}

/** Some of its letters are Latin indeed: no writer of another script spells so. */
export const isMixed = (word: string): boolean => FOREIGN.test(word) && /\p{Script=Latin}/u.test(word)

/** The word with those of its letters that are not Latin told by number. */
export const spelt = (word: string, told: (letter: string) => string): string =>
  word.replace(EACH_FOREIGN, told)

/** A letter of a script of its own; what scripts share (digits, the micro sign) belongs to none. */
const FOREIGN = /(?!\p{Script=Latin})(?!\p{Script=Common})\p{L}/u
const EACH_FOREIGN = new RegExp(FOREIGN.source, 'gu')
