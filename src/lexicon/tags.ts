/** A word as written in, the parts of speech (Penn Treebank tags) that it may be out. */
import { perWord } from '../text/per-word.ts'
import { toldOf } from './sorted-lines.ts'
import { TAG_LINES } from './tags.data.ts'

/** The commonest first; a word that is not listed in this spelling or in small letters is a noun or a name. */
export const tagsOf: (word: string) => readonly string[] = perWord(
  (word) =>
    (toldOf(word, TAG_LINES) ?? toldOf(word.toLowerCase(), TAG_LINES))?.split(' ') ??
    (/^[A-Z]/.test(word) ? NAME : NOUN),
)

/** In small letters. */
export const isListed = (word: string): boolean => toldOf(word, TAG_LINES) !== undefined

const NAME: readonly string[] = ['NNP']
const NOUN: readonly string[] = ['NN']
