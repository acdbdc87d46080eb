/** The words of two articles in, which are alike and how far out, worked out once for all claims. */
import type { Article } from '../model.ts'
import { perArticle } from '../text/per-article.ts'
import { perWord } from '../text/per-word.ts'
import { phraseGroupsOf } from '../text/phrases.ts'
import { type Token, tokenize, tokensOf } from '../text/token.ts'
import { groupKey, groupSimilarity, wordGroups, wordKeys, wordSimilarity } from '../text/word-similarity.ts'

/** Tokens of one form share a row, a column; marks have none and are like nothing. */
export type SimilarityTable = {
  readonly rowOf: (base: Token) => number | undefined
  readonly columnOf: (witness: Token) => number | undefined
  /** By column, the rows that are like its word at all: few. */
  readonly likes: readonly (readonly Like[])[]
}

/** A word of the base that a word of the witness may stand for, and how far, 0..1, in single precision: the weights were fitted so. */
export type Like = { readonly row: number; readonly sim: number }

export function similarityTable(base: Article, witness: Article): SimilarityTable {
  const { likesOf, numberOf } = rowsOf(base)
  const columns = formsOf(witness)
  return {
    rowOf: (token) => numberOf.get(token),
    columnOf: (token) => columns.numberOf.get(token),
    likes: columns.forms.map(likesOf),
  }
}

/** A word with the thesaurus groups of the phrase it stands in. */
type Form = { token: Token; readonly phrase: readonly number[] }

type Forms = {
  readonly forms: readonly Form[]
  /** The form of each token that is no mark. */
  readonly numberOf: ReadonlyMap<Token, number>
}

/** One form a word, and one for each phrase that the word stands in. */
const formsOf: (article: Article) => Forms = perArticle((article) => {
  const phrases = phraseGroupsOf(article)
  const forms: Form[] = []
  const numbers = new Map<string, number>()
  const numberOf = new Map<Token, number>()
  for (const token of tokensOf(article)) {
    if (token.kind === 'mark') continue
    const phrase = phrases.get(token.span.start) ?? NO_PHRASE
    const name = phrase.length > 0 ? `${token.norm} ${phrase.join()}` : token.norm
    const known = numbers.get(name)
    if (known === undefined) {
      numbers.set(name, forms.length)
      numberOf.set(token, forms.length)
      forms.push({ token, phrase })
    } else {
      numberOf.set(token, known)
      ;(forms[known] as Form).token = token
    }
  }
  return { forms, numberOf }
})

const NO_PHRASE: readonly number[] = []

/** A release's words meet the same words in article after article: what is like one of them is worked out once. */
const rowsOf = perArticle((article) => {
  const { forms, numberOf } = formsOf(article)
  const entries = forms.map(entryOf)
  const byKey = new Map<string, number[]>()
  entries.forEach(({ keys }, row) => {
    for (const key of keys) {
      const rows = byKey.get(key)
      if (rows) rows.push(row)
      else byKey.set(key, [row])
    }
  })
  // Only words that share a key are compared: the cost follows the related pairs, not all pairs.
  const likesOfEntry = (other: Entry): readonly Like[] =>
    [...new Set(other.keys.flatMap((key) => byKey.get(key) ?? []))]
      .map((row) => ({ row, sim: Math.fround(similarityOf(entries[row] as Entry, other)) }))
      .filter(({ sim }) => sim > 0)
  const likesOfWord = perWord((written) =>
    likesOfEntry(entryOf({ token: tokenize(written)[0] as Token, phrase: NO_PHRASE })),
  )
  return {
    numberOf,
    likesOf: (form: Form) =>
      form.phrase.length > 0 ? likesOfEntry(entryOf(form)) : likesOfWord(form.token.text),
  }
})

type Entry = { readonly token: Token; readonly groups: readonly number[]; readonly keys: readonly string[] }

const entryOf = ({ token, phrase }: Form): Entry => ({
  token,
  groups: [...wordGroups(token), ...phrase],
  keys: [...wordKeys(token), ...phrase.map(groupKey)],
})

const similarityOf = (a: Entry, b: Entry) =>
  Math.max(wordSimilarity(a.token, b.token), groupSimilarity(a.groups, b.groups))
