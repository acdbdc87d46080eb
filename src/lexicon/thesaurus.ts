/** A stem in, the groups of words and phrases of news English that may stand for it out. */
import { PHRASE_LINES, RELATED_IDS, SINGLE_LINES } from './thesaurus.data.ts'

/** An entry of several words: the stems that follow each other in a text, and the id of its group. */
export type Phrase = { readonly stems: readonly string[]; readonly group: number }

/** The ids, ascending, of the groups that hold the word with this stem (`Token.stem`), irregular forms included ("sold" as "sell"). */
export function groupsOf(stem: string): readonly number[] {
  return SINGLE.get(stem) ?? NONE
}

/** Whether the group is of the weaker kind: its words go together (lawsuit, plaintiff) but do not stand for each other. */
export function related(group: number): boolean {
  return RELATED.has(group)
}

const NONE: readonly number[] = []

const RELATED: ReadonlySet<number> = new Set(RELATED_IDS.split(' ').map(Number))

const SINGLE: ReadonlyMap<string, readonly number[]> = new Map(
  SINGLE_LINES.split('\n').map((line) => {
    const [stem = '', ...groups] = line.split(' ')
    return [stem, groups.map(Number)]
  }),
)

/** The entries of several words, longest first, by the stem of their first word. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  PHRASE_LINES.split('\n').map((line) => {
    const [group, ...stems] = line.split(' ')
    return { stems, group: Number(group) }
  }),
  ({ stems }) => stems[0] as string,
)
