/** A stem in, the groups of words and phrases of news English that may stand for it out. */

import { stem } from '../text/stem.ts'
import { tokenize } from '../text/token.ts'
import { irregularForms } from './irregular.ts'
import type { Group } from './thesaurus/groups.ts'
import { GROUPS } from './thesaurus/groups.ts'

/** An entry of several words: the stems that follow each other in a text, and the id of its group. */
export type Phrase = { readonly stems: readonly string[]; readonly group: number }

/** The ids, ascending, of the groups that hold the word with this stem (`Token.stem`), irregular forms included ("sold" as "sell"). */
export function groupsOf(stem: string): readonly number[] {
  return SINGLE.get(stem) ?? NONE
}

/** Whether the group is of the weaker kind: its words go together (lawsuit, plaintiff) but do not stand for each other. */
export function related(group: number): boolean {
  return GROUPS[group]?.related ?? false
}

const NONE: readonly number[] = []

/** "four" and "rise" are no British spellings; "labour" and "realise" are. */
const SHORTEST_BRITISH = 6

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|ing|er|ation)$)/, 'iz'],
  [/yse$/, 'yze'],
  [/our(?=$|hood$|ing$|able$)/, 'or'],
  [/tre$/, 'ter'],
  [/fence$/, 'fense'],
  [/amme$/, 'am'],
]

/** Every written variant of every entry, as stems. */
const VARIANTS: readonly Phrase[] = GROUPS.flatMap((group, id) =>
  group.entries.flatMap((entry) => variants(entry, group.kind).map((stems) => ({ stems, group: id }))),
)

const SINGLE: ReadonlyMap<string, readonly number[]> = collect(
  VARIANTS.filter((variant) => variant.stems.length === 1),
  (variant) => variant.group,
)

/** The entries of several words, longest first, by the stem of their first word. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = collect(
  VARIANTS.filter((variant) => variant.stems.length > 1).toSorted((a, b) => b.stems.length - a.stems.length),
  (variant) => variant,
)

/** The stems of an entry as it stands, with the irregular forms of its head (took part), and in American spelling. */
function variants(entry: string, kind: Group['kind']): string[][] {
  const words = tokenize(entry).map((token) => token.norm)
  const head = kind === 'v' ? 0 : words.length - 1
  const forms = kind === 'a' ? [] : irregularForms(words[head] ?? '', kind)
  const inflected = [words, ...forms.map((form) => words.with(head, form))]
  const spelled = inflected.flatMap((all) => [all, all.map(american)])
  return unique(spelled.map((all) => all.map((word) => stem(word))))
}

/** The American spelling of a British word; a word that only looks British gives a spelling that no text holds. */
function american(word: string): string {
  if (word.length < SHORTEST_BRITISH) return word
  return AMERICAN.reduce((spelled, [british, there]) => spelled.replace(british, there), word)
}

function unique(lists: readonly string[][]): string[][] {
  return [...new Map(lists.map((list) => [list.join(' '), list])).values()]
}

/** The values of `phrases` by their first stem, each value once, in order. */
function collect<T>(
  phrases: readonly Phrase[],
  value: (phrase: Phrase) => T,
): ReadonlyMap<string, readonly T[]> {
  const sets = new Map<string, Set<T>>()
  for (const phrase of phrases) {
    const first = phrase.stems[0] ?? ''
    const values = sets.get(first) ?? new Set<T>()
    sets.set(first, values.add(value(phrase)))
  }
  return new Map([...sets].map(([first, values]) => [first, [...values]]))
}
