/** Two tokens in, how far one may stand for the other out (0..1, 1 for the same word). */
import { countryOf } from '../lexicon/gazetteer.ts'
import { lemma } from '../lexicon/irregular.ts'
import { groupsOf, related } from '../lexicon/thesaurus.ts'
import { synsetsOf, wordnetSimilarity } from '../lexicon/wordnet.ts'
import { isDictionaryWord } from './name-dictionary.ts'
import { soundKey, spellingSimilarity } from './name-key.ts'
import { perWord } from './per-word.ts'
import { type Token, tokenize } from './token.ts'

/** Porter joins some words that share no meaning (news, new): a shared stem counts a little less than the word itself. */
const SAME_STEM = 0.95
/** A country, its adjective and its people. */
const SAME_COUNTRY = 0.95
const SAME_GROUP = 0.85
/** Weaker groups: holder and role, act and result. */
const RELATED_GROUP = 0.5
/** Words as short as this carry grammar, not meaning: WordNet's senses of them (be: beryllium) only do harm. */
const SHORTEST_RELATED = 3
/** Below this two spellings are more often two names than one. */
const LEAST_SPELLING = 0.8

/** A pair of unlike words is worked out once: the words of a release meet the same words in article after article. */
export function wordSimilarity(a: Token, b: Token): number {
  if (a.norm === b.norm) return 1
  if (a.kind !== 'word' || b.kind !== 'word') return 0
  const others = known.get(a.text) ?? new Map<string, number>()
  let similarity = others.get(b.text)
  if (similarity === undefined) {
    similarity = similarityAnew(a, b)
    remember(a.text, others.set(b.text, similarity))
  }
  return similarity
}

const known = new Map<string, Map<string, number>>()
let pairs = 0
/** Bounds the memory of a long run. */
const MOST_PAIRS = 200_000

function remember(word: string, others: Map<string, number>): void {
  if (++pairs > MOST_PAIRS) {
    known.clear()
    pairs = 0
  }
  known.set(word, others)
}

function similarityAnew(a: Token, b: Token): number {
  if (a.stem === b.stem) return SAME_STEM
  if (a.norm.length < SHORTEST_RELATED || b.norm.length < SHORTEST_RELATED) return 0
  if (a.capital && b.capital) {
    const country = countryOf(a.norm)
    if (country && country.country === countryOf(b.norm)?.country) return SAME_COUNTRY
    if (isSpelt(a) && isSpelt(b)) {
      const spelling = spellingSimilarity(a.norm, b.norm)
      if (spelling >= LEAST_SPELLING) return spelling
    }
  }
  const [x, y] = [lemma(a.norm), lemma(b.norm)]
  if (x === y) return SAME_STEM
  return Math.max(groupSimilarity(wordGroups(a), wordGroups(b)), wordnetSimilarity(x, y))
}

/** The thesaurus groups of a word. */
export const wordGroups = (token: Token): readonly number[] =>
  token.norm.length < SHORTEST_RELATED ? [] : groupsOf(token.stem)

/** How closely two words, or the phrases they stand in, are joined by a group that holds both. */
export function groupSimilarity(a: readonly number[], b: readonly number[]): number {
  let best = 0
  for (const group of a)
    if (b.includes(group)) best = Math.max(best, related(group) ? RELATED_GROUP : SAME_GROUP)
  return best
}

/** Two tokens that are similar at all share one of these. */
export const wordKeys = (token: Token): readonly string[] =>
  token.kind === 'word' ? keysOf(token.text) : [token.norm]

const keysOf = perWord((written) => {
  const token = tokenize(written)[0] as Token
  const base = lemma(token.norm)
  const country = token.capital ? countryOf(token.norm) : undefined
  return [
    token.stem,
    `=${base}`,
    ...(country ? [`+${country.country}`] : []),
    ...(isSpelt(token) ? [`~${soundKey(token.norm)}`] : []),
    ...synsetsOf(base).map((id) => `@${id}`),
    ...wordGroups(token).map(groupKey),
  ]
})

/** Of a thesaurus group: words of one group may be similar. */
export const groupKey = (group: number): string => `#${group}`

/** A name that is no word of the language: only such are spelt by ear. */
export const isSpelt = (token: Token): boolean => token.capital && !isDictionaryWord(token.norm)
