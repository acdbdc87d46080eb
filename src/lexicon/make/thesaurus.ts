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
  return `/** Made by \`npm run lexicon\` from the lists in thesaurus/; not edited by hand. */

/** Ids of groups of the weaker kind. */
export const RELATED_IDS = \`${GROUPS.flatMap(({ related }, id) => (related ? [id] : [])).join(' ')}\`

/** A stem and the ids of its groups. */
export const SINGLE_LINES = \`${[...singles].map(([word, ids]) => [word, ...ids].join(' ')).join('\n')}\`

/** The id of a group and the stems of a phrase, the longest first. */
export const PHRASE_LINES = \`${phrases.map(({ stems, id }) => [id, ...stems].join(' ')).join('\n')}\`
`
}

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
