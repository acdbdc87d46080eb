/** A pattern of words and a place among tokens in, the place after the match out; phrases in, those that a token may open out. */
import { perWord } from '../text/per-word.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/token.ts'

const BE = new Set(
  "am is are was were be been being isn't aren't wasn't weren't they're we're you're i'm".split(' '),
)
/** An adverb or a short object between the words of a phrase: "is widely expected", "ordered its members to". */
const MAX_GAP = 3

/**
 * The index after the phrase that starts at `at`, or -1. A word "x~" matches any form of x, "BE" any form of be
 * (with adverbs after it skipped), "*" up to three words.
 */
export function phraseEnd(tokens: readonly Token[], at: number, words: readonly string[], n = 0): number {
  const word = words[n]
  if (word === undefined) return at
  if (word === '*') {
    for (let gap = 1; gap <= MAX_GAP; gap++) {
      if (tokens[at + gap - 1]?.kind === 'mark') return -1
      const end = phraseEnd(tokens, at + gap, words, n + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark' || !matches(token, word)) return -1
  let next = at + 1
  if (word === 'BE') while (isBetween(tokens[next])) next++
  return phraseEnd(tokens, next, words, n + 1)
}

type Phrase = { readonly words: readonly string[] }

/** Of the phrases, in their order, those that a token may open: by its form, by its stem, as a form of "be". */
export function openedBy<P extends Phrase>(phrases: readonly P[]): (token: Token) => readonly P[] {
  const byFirst = Map.groupBy(phrases, ({ words: [first = ''] }) =>
    first.endsWith('~') ? stemOf(first) : first,
  )
  const places = new Map(phrases.map((phrase, n) => [phrase, n]))
  const placeOf = (phrase: P): number => places.get(phrase) ?? 0
  const openedByWord = perWord((norm) =>
    [...new Set([norm, stem(norm), ...(BE.has(norm) ? ['BE'] : [])])]
      .flatMap((key) => byFirst.get(key) ?? [])
      .sort((a, b) => placeOf(a) - placeOf(b)),
  )
  return ({ norm }) => openedByWord(norm)
}

function matches(token: Token, word: string): boolean {
  if (word === 'BE') return BE.has(token.norm)
  return word.endsWith('~') ? token.stem === stemOf(word) : token.norm === word
}

/** Of a word that ends in "~". */
const stemOf = perWord((word) => stem(word.slice(0, -1)))

/** What may stand between "is" and its participle. */
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === 'not' ||
    token.norm === 'now' ||
    token.norm === 'still' ||
    token.norm === 'also' ||
    /ly$/.test(token.norm))
