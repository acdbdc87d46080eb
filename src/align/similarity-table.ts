/** The words of two articles in, the similarity of every pair of them out, worked out once for all claims. */
import type { Article } from '../model.ts'
import { phraseGroupsOf } from '../text/phrases.ts'
import { type Token, tokensOf } from '../text/token.ts'
import { groupSimilarity, wordGroups, wordKeys, wordSimilarity } from '../text/word-similarity.ts'

/** `row(a)[column(b)]`, 0..1: how far witness token b may stand for base token a. Rows are long; they are looked up once a passage. */
export type SimilarityTable = {
  readonly row: (base: Token) => Row
  readonly column: (witness: Token) => number
  /** The columns of a row's words that are like its own at all. */
  readonly alikeIn: (row: Row) => readonly number[]
}
export type Row = ArrayLike<number>

/** A word with the thesaurus groups of itself and of the phrase it stands in, and all tokens of this form, which are alike. */
type Entry = { readonly token: Token; readonly groups: readonly number[]; readonly alike: readonly Token[] }

/** Only pairs that share a key are compared: the cost follows the related pairs, not all pairs. */
export function similarityTable(base: Article, witness: Article): SimilarityTable {
  const columns = new Map<Token, number>()
  const byKey = new Map<string, number[]>()
  const others = entriesOf(witness)
  others.forEach((entry, column) => {
    for (const token of entry.alike) columns.set(token, column)
    for (const key of keys(entry)) {
      const list = byKey.get(key)
      if (list) list.push(column)
      else byKey.set(key, [column])
    }
  })
  // One column more than there are forms: that of the marks, which are like nothing.
  const none = new Float32Array(others.length + 1)
  const rows = new Map<Token, Float32Array>()
  const alike = new Map<Row, number[]>()
  for (const entry of entriesOf(base)) {
    const row = none.slice()
    const columns = new Set(keys(entry).flatMap((key) => byKey.get(key) ?? []))
    for (const column of columns) row[column] = similarityOf(entry, others[column] as Entry)
    alike.set(row, [...columns])
    for (const token of entry.alike) rows.set(token, row)
  }
  return {
    row: (token) => rows.get(token) ?? none,
    column: (token) => columns.get(token) ?? others.length,
    alikeIn: (row) => alike.get(row) ?? [],
  }
}

const similarityOf = (a: Entry, b: Entry) =>
  Math.max(wordSimilarity(a.token, b.token), groupSimilarity(a.groups, b.groups))

/** One entry a word, and one for each phrase that the word stands in. */
function entriesOf(article: Article): Entry[] {
  const phrases = phraseGroupsOf(article)
  const found = new Map<string, { token: Token; groups: number[]; alike: Token[] }>()
  for (const token of tokensOf(article)) {
    if (token.kind === 'mark') continue
    const phrase = phrases.get(token.span.start)
    const form = phrase ? `${token.norm} ${phrase.join()}` : token.norm
    const known = found.get(form)
    if (known) {
      known.alike.push(token)
      known.token = token
    } else found.set(form, { token, groups: [...wordGroups(token), ...(phrase ?? [])], alike: [token] })
  }
  return [...found.values()]
}

const keys = ({ token, groups }: Entry) => [...wordKeys(token), ...groups.map((group) => `#${group}`)]
