/** The words of two articles in, the similarity of every pair of them out, worked out once for all claims. */
import type { Article } from '../model.ts'
import { phraseGroupsOf } from '../text/phrases.ts'
import { type Token, tokensOf } from '../text/token.ts'
import { groupSimilarity, wordGroups, wordKeys, wordSimilarity } from '../text/word-similarity.ts'

export type SimilarityTable = (base: Token, witness: Token) => number

/** A token with the thesaurus groups of itself and of the phrase it stands in; tokens of one `form` are alike. */
type Entry = { readonly token: Token; readonly groups: readonly number[]; readonly form: string }

/** Only pairs that share a key are compared: the cost follows the related pairs, not all pairs. */
export function similarityTable(base: Article, witness: Article): SimilarityTable {
  const baseForm = formsOf(base)
  const witnessForm = formsOf(witness)
  const columns = new Map<string, number>()
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries(witness, witnessForm)) {
    columns.set(entry.form, columns.size)
    for (const key of keys(entry)) {
      const list = byKey.get(key)
      if (list) list.push(entry)
      else byKey.set(key, [entry])
    }
  }
  const rows = new Map<string, Float32Array>()
  for (const entry of entries(base, baseForm)) {
    const row = new Float32Array(columns.size)
    for (const key of keys(entry))
      for (const other of byKey.get(key) ?? []) {
        const column = columns.get(other.form) as number
        if (!row[column])
          row[column] = Math.max(
            wordSimilarity(entry.token, other.token),
            groupSimilarity(entry.groups, other.groups),
          )
      }
    rows.set(entry.form, row)
  }
  return (a, b) => rows.get(baseForm(a))?.[columns.get(witnessForm(b)) ?? -1] ?? 0
}

/** What names a token's row or column: its word, and its phrase where it stands in one. */
function formsOf(article: Article): (token: Token) => string {
  const phrases = phraseGroupsOf(article)
  return (token) => {
    const groups = phrases.get(token.span.start)
    return groups ? `${token.norm} ${groups.join()}` : token.norm
  }
}

function entries(article: Article, form: (token: Token) => string): Iterable<Entry> {
  const phrases = phraseGroupsOf(article)
  const found = new Map<string, Entry>()
  for (const token of tokensOf(article)) {
    if (token.kind === 'mark') continue
    const groups = [...wordGroups(token), ...(phrases.get(token.span.start) ?? [])]
    found.set(form(token), { token, groups, form: form(token) })
  }
  return found.values()
}

const keys = ({ token, groups }: Entry) => [...wordKeys(token), ...groups.map((group) => `#${group}`)]
