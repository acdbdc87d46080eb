/** A stem in, the groups of words and phrases of news English that may stand for it out. */
import { perWord } from '../text/per-word.ts'
import { toldOf } from './sorted-lines.ts'
import { PHRASE_LINES, RELATED_IDS, SINGLE_LINES } from './thesaurus.data.ts'

/** An entry of several words: the stems that follow each other in a text, and the id of its group. */
export type Phrase = { readonly stems: readonly string[]; readonly group: number }

/** The ids, ascending, of the groups that hold the word with this stem (`Token.stem`), irregular forms included ("sold" as "sell"). */
export const groupsOf: (stem: string) => readonly number[] = perWord(
  (stem) => toldOf(stem, SINGLE_LINES)?.split(' ').map(Number) ?? [],
)

/** Whether the group is of the weaker kind: its words go together (lawsuit, plaintiff) but do not stand for each other. */
export function related(group: number): boolean {
  return RELATED.has(group)
}

const RELATED: ReadonlySet<number> = new Set(RELATED_IDS.split(' ').map(Number))

/** The entries of several words whose first has this stem, longest first. */
export const phrasesOf: (stem: string) => readonly Phrase[] = perWord((first) =>
  (toldOf(first, PHRASE_LINES)?.split('\t') ?? []).map((entry) => {
    const [group, ...more] = entry.split(' ')
    return { stems: [first, ...more], group: Number(group) }
  }),
)
