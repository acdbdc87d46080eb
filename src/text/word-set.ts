/** A list of words, or lines of a name and its words, as written down, in; the set of the words, of their stems, or the names by word, out; a word and such a list in, whether it is there, out. */
import { perWord } from './per-word.ts'
import { stem } from './stem.ts'

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
export const stemSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(stem))

/** Whether a word, or a token's, is in a short list; where there is no word, it is in none. */
export const isOneOf = (word: string | { readonly norm: string } | undefined, list: string): boolean =>
  word !== undefined && setOf(list).has(typeof word === 'string' ? word : word.norm)
const setOf = perWord(wordSet)

/** Lines of a name and its words ("court: court judge tribunal") in, the names of the lines that hold each word out. */
export function namesByWord(lines: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) names.set(word, [...(names.get(word) ?? []), name])
  }
  return names
}
