/** A base witness in, the passages out that a quotation may render: its sentences and its speakers' sentences, with the weight of every word. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Quote, Span, Witness } from '../model.ts'
import { overlap } from '../text/span.ts'
import { wordKeys } from '../text/word-similarity.ts'
import { plainWords, type QuoteWord } from './quote-words.ts'

export type Passage = {
  readonly words: readonly QuoteWord[]
  /** The quotation that the passage is, or is a sentence of; undefined for narration. */
  readonly quote: Quote | undefined
}

export type BaseIndex = {
  /** The passages that share content words, or words like them, with at least two of these. */
  readonly passagesNear: (words: readonly QuoteWord[]) => readonly Passage[]
  /** What a word of the base tells of its passage: FUNCTION_WEIGHT..1, 1 for a word of one sentence alone. */
  readonly weight: (word: QuoteWord) => number
}

/** Grammar is shared by chance; it only tells apart passages that share their content words too. */
const FUNCTION_WEIGHT = 0.12
/** A word of every sentence still is a word of the story. */
const LEAST_CONTENT_WEIGHT = 0.4

const indexes = new WeakMap<Witness, BaseIndex>()

export function indexOf(base: Witness): BaseIndex {
  let index = indexes.get(base)
  if (!index) {
    index = { passagesNear: shortlist(passagesOf(base)), weight: weights(base) }
    indexes.set(base, index)
  }
  return index
}

function passagesOf({ article, sentences, quotes }: Witness): Passage[] {
  const narration = sentences.map(({ span }) => ({ span, quote: undefined as Quote | undefined }))
  const said = quotes.flatMap((quote) => {
    const parts = sentences.map(({ span }) => meet(span, quote.span)).filter((part) => part.end > part.start)
    const whole = parts.length > 1 ? [{ span: quote.span, quote }] : []
    return [...parts.map((span) => ({ span, quote })), ...whole]
  })
  return [...narration, ...said]
    .map(({ span, quote }) => ({ words: plainWords(article, span), quote }))
    .filter(({ words }) => words.length > 0)
}

const meet = (a: Span, b: Span): Span =>
  overlap(a, b) > 0
    ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
    : { start: a.start, end: a.start }

function shortlist(passages: readonly Passage[]): (words: readonly QuoteWord[]) => Passage[] {
  const holders = new Map<string, Set<number>>()
  passages.forEach(({ words }, n) => {
    for (const key of words.flatMap(keysOf)) {
      const known = holders.get(key)
      if (known) known.add(n)
      else holders.set(key, new Set([n]))
    }
  })
  return (words) => {
    const shared = new Map<number, number>()
    for (const word of words)
      for (const n of new Set(keysOf(word).flatMap((key) => [...(holders.get(key) ?? [])])))
        shared.set(n, (shared.get(n) ?? 0) + 1)
    return passages.filter((_, n) => (shared.get(n) ?? 0) >= FEWEST_SHARED)
  }
}

/** One word in common, or one like it, makes no rendering. */
const FEWEST_SHARED = 2

/** Words that are alike at all share one of these. */
function keysOf({ key, token }: QuoteWord): string[] {
  if (isFunctionWord(key)) return []
  return [`!${key}`, ...wordKeys(token)]
}

function weights({ article, sentences }: Witness): (word: QuoteWord) => number {
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
