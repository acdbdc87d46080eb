/**
 * The thesaurus's groups in, `../thesaurus.data.ts` out: every written variant of every entry as stems, ready to be
 * looked up. Run by `npm run lexicon`; the product is checked in, so that a comparison stems no word list.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../text/stem.ts'
import { tokenize } from '../../text/token.ts'
import { irregularForms } from '../irregular.ts'
import { GROUPS, type Group } from '../thesaurus/groups.ts'

export function thesaurusData(): string {
  const all = GROUPS.flatMap(({ entries, kind }, id) =>
    entries.flatMap((entry) => variants(entry, kind).map((stems) => ({ stems, id }))),
  )
  const singles = new Map<string, Set<number>>()
  for (const { stems, id } of all) {
    const [first = '', ...more] = stems
    if (more.length === 0) singles.set(first, (singles.get(first) ?? new Set()).add(id))
  }
  const phrases = all
    .filter(({ stems }) => stems.length > 1)
    .toSorted((a, b) => b.stems.length - a.stems.length)
  const byFirst = [...Map.groupBy(phrases, ({ stems }) => stems[0] as string)]
  return `/** Made by \`npm run lexicon\` from the lists in thesaurus/; not edited by hand. */

/** Ids of groups of the weaker kind. */
export const RELATED_IDS = \`${GROUPS.flatMap(({ related }, id) => (related ? [id] : [])).join(' ')}\`

/** A stem and the ids of its groups, sorted by the stem. */
export const SINGLE_LINES = \`${sorted([...singles].map(([word, ids]) => [word, [...ids].join(' ')]))}\`

/** The first stem of phrases, sorted by it; then of each, parted by tabs and the longest first, the id of its group and its other stems. */
export const PHRASE_LINES = \`${sorted(byFirst.map(([first, list]) => [first, list.map(({ stems, id }) => [id, ...stems.slice(1)].join(' ')).join('\\t')]))}\`
`
}

/** By code unit, as the look-up compares. */
const sorted = (lines: readonly (readonly [string, string])[]): string =>
  lines
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((line) => line.join(' '))
    .join('\n')

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

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', 'thesaurus.data.ts'), thesaurusData())
