/** An article in, its tokens that stand in a phrase of several words with a meaning of its own ("take effect") out. */
import { type Phrase, phrasesOf } from '../lexicon/thesaurus.ts'
import type { Article } from '../model.ts'
import { perArticle } from './per-article.ts'
import { perWord } from './per-word.ts'
import { type Token, tokensOf } from './token.ts'

/** The thesaurus groups of a token's phrase, by the token's start; computed once per article. */
export const phraseGroupsOf: (article: Article) => ReadonlyMap<number, readonly number[]> = perArticle(
  (article) => find(tokensOf(article)),
)

function find(tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>()
  tokens.forEach((token, i) => {
    const phrases = bySecond(token.stem)
    if (phrases.size === 0) return
    for (const phrase of likely(phrases, tokens, i + 1))
      for (const at of placesOf(phrase, tokens, i)) {
        const start = (tokens[at] as Token).span.start
        groups.set(start, [...(groups.get(start) ?? []), phrase.group])
      }
  })
  return groups
}

type Ranked = Phrase & { readonly rank: number }

/** Nearly every phrase ends at its second word, which does not follow. */
const bySecond = perWord((stem) =>
  Map.groupBy(
    phrasesOf(stem).map((phrase, rank): Ranked => ({ ...phrase, rank })),
    ({ stems }) => stems[1] as string,
  ),
)

/** The longest first. */
function likely(phrases: ReadonlyMap<string, readonly Ranked[]>, tokens: readonly Token[], from: number) {
  const end = Math.min(tokens.length, from + MOST_BETWEEN + 1)
  let found: readonly Ranked[] = NONE
  for (let at = from; at < end; at++) {
    const own = phrases.get((tokens[at] as Token).stem)
    if (own && !found.includes(own[0] as Ranked)) found = [...found, ...own]
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.rank - b.rank)
}

const NONE: readonly Ranked[] = []

/** English parts a phrase by an object: "put the vote off", "turned it down". */
const MOST_BETWEEN = 2

function placesOf({ stems }: Phrase, tokens: readonly Token[], from: number): readonly number[] {
  let at = nextOf(stems[1], tokens, from + 1)
  if (at < 0) return NOWHERE
  const places = [from, at]
  for (const stem of stems.slice(2)) {
    at = nextOf(stem, tokens, at + 1)
    if (at < 0) return NOWHERE
    places.push(at)
  }
  return places
}

const NOWHERE: readonly number[] = []

/** Where the stem stands from `from` on, with a few words before it and no mark; -1 where it does not. */
function nextOf(stem: string | undefined, tokens: readonly Token[], from: number): number {
  const end = Math.min(tokens.length, from + MOST_BETWEEN + 1)
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token
    if (token.stem === stem) return at
    if (parts(token)) return -1
  }
  return -1
}

/** A mark ends a phrase, but a hyphen only joins its words: "half-year". */
const parts = (token: Token): boolean => token.kind === 'mark' && !/^[-‐‑]$/u.test(token.text)
