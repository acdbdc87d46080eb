/** A base witness in, the passages out that a quotation may render: its sentences and its speakers' sentences, with the weight of every word. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Quote, Span, Witness } from '../model.ts'
import { perWord } from '../text/per-word.ts'
import { overlap } from '../text/span.ts'
import { type Token, tokenize } from '../text/token.ts'
import { isSpelt, wordKeys, wordSimilarity } from '../text/word-similarity.ts'
import { plainWords, type QuoteWord } from './quote-words.ts'

export type Passage = {
  readonly words: readonly PassageWord[]
  /** The quotation that the passage is, or is a sentence of; undefined for narration. */
  readonly quote: Quote | undefined
}

/** Words of one form are alike whatever they are compared with; a function word has none. */
export type PassageWord = QuoteWord & { readonly weight: number; readonly form: string | undefined }

/** A word of a quotation as the base knows it. */
export type SoughtWord = {
  readonly key: string
  /** What it tells of its passage: FUNCTION_WEIGHT..1, 1 for a word of one sentence alone. */
  readonly weight: number
  /** How far it may stand for the forms of the base that are like it, 0..1; of a function word empty. */
  readonly likes: ReadonlyMap<string, number>
}

export type BaseIndex = {
  /** The passages that share content words, or words like them, with at least two of these. */
  readonly passagesNear: (words: readonly QuoteWord[]) => readonly Passage[]
  readonly sought: (word: QuoteWord) => SoughtWord
}

/** Grammar is shared by chance; it only tells apart passages that share their content words too. */
const FUNCTION_WEIGHT = 0.12
/** A word of every sentence still is a word of the story. */
const LEAST_CONTENT_WEIGHT = 0.4

const indexes = new WeakMap<Witness, BaseIndex>()

export function indexOf(base: Witness): BaseIndex {
  let index = indexes.get(base)
  if (!index) {
    const weight = weights(base)
    const passages = passagesOf(base, weight)
    const likes = likesIn(passages)
    // Outlets quote each other's words: a form is looked up once a base.
    const sought = perWord((form) => {
      const word = wordOf(form)
      return { key: word.key, weight: weight(word), likes: likes(word) }
    })
    index = { passagesNear: shortlist(passages), sought: (word) => sought(formOf(word)) }
    indexes.set(base, index)
  }
  return index
}

type Word = Pick<QuoteWord, 'key' | 'token'>

const formOf = ({ key, token }: Word): string => `${key}\n${token.text}`

function wordOf(form: string): Word {
  const [key = '', written = ''] = form.split('\n')
  return { key, token: tokenize(written)[0] as Token }
}

function passagesOf({ article, sentences, quotes }: Witness, weight: (word: Word) => number): Passage[] {
  const narration = sentences.map(({ span }) => ({ span, quote: undefined as Quote | undefined }))
  const said = quotes.flatMap((quote) => {
    const parts = sentences.map(({ span }) => meet(span, quote.span)).filter((part) => part.end > part.start)
    const whole = parts.length > 1 ? [{ span: quote.span, quote }] : []
    return [...parts.map((span) => ({ span, quote })), ...whole]
  })
  return [...narration, ...said]
    .map(({ span, quote }) => ({ words: plainWords(article, span), quote }))
    .filter(({ words }) => words.length > 0)
    .map(({ words, quote }) => ({
      words: words.map((word) => ({
        ...word,
        weight: weight(word),
        form: isFunctionWord(word.key) ? undefined : formOf(word),
      })),
      quote,
    }))
}

const meet = (a: Span, b: Span): Span =>
  overlap(a, b) > 0
    ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
    : { start: a.start, end: a.start }

/** Only forms that share a key are compared, and names with names, which may be spelt by another ear. */
function likesIn(passages: readonly Passage[]): (word: Word) => ReadonlyMap<string, number> {
  const forms = new Set(passages.flatMap(({ words }) => words.flatMap(({ form }) => form ?? [])))
  const byKey = new Map<string, string[]>()
  for (const form of forms)
    for (const key of likenessKeys(wordOf(form))) byKey.set(key, [...(byKey.get(key) ?? []), form])
  return (word) => {
    const near = new Set(likenessKeys(word).flatMap((key) => byKey.get(key) ?? []))
    return new Map(
      [...near].map((form) => {
        const other = wordOf(form)
        return [form, word.key === other.key ? 1 : wordSimilarity(word.token, other.token)]
      }),
    )
  }
}

const likenessKeys = (word: Word): string[] =>
  isSpelt(word.token) && !isFunctionWord(word.key) ? [...keysOf(word), SPELT] : keysOf(word)
const SPELT = '~'

function shortlist(passages: readonly Passage[]): (words: readonly QuoteWord[]) => Passage[] {
  const holders = new Map<string, Set<number>>()
  passages.forEach(({ words }, n) => {
    for (const key of words.flatMap(keysOf)) {
      const known = holders.get(key)
      if (known) known.add(n)
      else holders.set(key, new Set([n]))
    }
  })
  const holding = perWord((form) => [
    ...new Set(keysOf(wordOf(form)).flatMap((key) => [...(holders.get(key) ?? [])])),
  ])
  return (words) => {
    const shared = new Map<number, number>()
    for (const word of words) for (const n of holding(formOf(word))) shared.set(n, (shared.get(n) ?? 0) + 1)
    return passages.filter((_, n) => (shared.get(n) ?? 0) >= FEWEST_SHARED)
  }
}

/** One word in common, or one like it, makes no rendering. */
const FEWEST_SHARED = 2

/** Words that are alike at all share one of these. */
function keysOf({ key, token }: Word): string[] {
  if (isFunctionWord(key)) return []
  return [`!${key}`, ...wordKeys(token)]
}

function weights({ article, sentences }: Witness): (word: Word) => number {
  const holding = new Map<string, number>()
  for (const { span } of sentences)
    for (const stem of new Set(plainWords(article, span).map((word) => word.token.stem)))
      holding.set(stem, (holding.get(stem) ?? 0) + 1)
  const all = Math.log(sentences.length + 1)
  return ({ key, token }) => {
    if (isFunctionWord(key)) return FUNCTION_WEIGHT
    const rarity = all === 0 ? 1 : Math.log((sentences.length + 1) / (holding.get(token.stem) ?? 1)) / all
    return LEAST_CONTENT_WEIGHT + (1 - LEAST_CONTENT_WEIGHT) * rarity
  }
}
