/** The words of two articles in, the similarity of every pair of them out, worked out once for all claims. */
import type { Article } from '../model.ts'
import { perArticle } from '../text/per-article.ts'
import { phraseGroupsOf } from '../text/phrases.ts'
import { type Token, tokensOf } from '../text/token.ts'
import { groupKey, groupSimilarity, wordGroups, wordKeys, wordSimilarity } from '../text/word-similarity.ts'

/** `row(a)[column(b)]`, 0..1: how far witness token b may stand for base token a. Rows are long; they are looked up once a passage. */
export type SimilarityTable = {
  readonly row: (base: Token) => Row
  readonly column: (witness: Token) => number
  /** The columns of a row's words that are like its own at all. */
  readonly alikeIn: (row: Row) => readonly number[]
}
export type Row = ArrayLike<number>

/** A word with the thesaurus groups of itself and of the phrase it stands in, and all tokens of this form, which are alike. */
type Entry = {
  readonly token: Token
  readonly groups: readonly number[]
  readonly keys: readonly string[]
  readonly alike: readonly Token[]
}

/** Only pairs that share a key are compared: the cost follows the related pairs, not all pairs. */
export function similarityTable(base: Article, witness: Article): SimilarityTable {
  const { entries, byKey } = keyedEntries(base)
  const others = entriesOf(witness)
  // One column more than there are forms: that of the marks, which are like nothing.
  const none = new Float32Array(others.length + 1)
  const rows = entries.map(() => none.slice())
  const alike = new Map<Row, number[]>(rows.map((row) => [row, []]))
  others.forEach((other, column) => {
    for (const n of new Set(other.keys.flatMap((key) => byKey.get(key) ?? []))) {
      const row = rows[n] as Float32Array
      row[column] = similarityOf(entries[n] as Entry, other)
      alike.get(row)?.push(column)
    }
  })
  const rowOf = new Map(entries.flatMap((entry, n) => entry.alike.map((token) => [token, rows[n] as Row])))
  const columnOf = new Map(others.flatMap((other, n) => other.alike.map((token) => [token, n])))
  return {
    row: (token) => rowOf.get(token) ?? none,
    column: (token) => columnOf.get(token) ?? others.length,
    alikeIn: (row) => alike.get(row) ?? [],
  }
}

/** A release's words meet those of article after article. */
const keyedEntries = perArticle((article) => {
  const entries = entriesOf(article)
  const byKey = new Map<string, number[]>()
  entries.forEach(({ keys }, n) => {
    for (const key of keys) {
      const list = byKey.get(key)
      if (list) list.push(n)
      else byKey.set(key, [n])
    }
  })
  return { entries, byKey }
})

const similarityOf = (a: Entry, b: Entry) =>
  Math.max(wordSimilarity(a.token, b.token), groupSimilarity(a.groups, b.groups))

/** One entry a word, and one for each phrase that the word stands in. */
function entriesOf(article: Article): Entry[] {
  const phrases = phraseGroupsOf(article)
  const found = new Map<string, { token: Token; alike: Token[]; phrase: readonly number[] }>()
  for (const token of tokensOf(article)) {
    if (token.kind === 'mark') continue
    const phrase = phrases.get(token.span.start) ?? NO_PHRASE
    const form = phrase.length > 0 ? `${token.norm} ${phrase.join()}` : token.norm
    const known = found.get(form)
    if (known) {
      known.alike.push(token)
      known.token = token
    } else found.set(form, { token, alike: [token], phrase })
  }
  return [...found.values()].map(({ token, alike, phrase }) => ({
    token,
    alike,
    groups: [...wordGroups(token), ...phrase],
    keys: [...wordKeys(token), ...phrase.map(groupKey)],
  }))
}

const NO_PHRASE: readonly number[] = []
