/** A stretch of an article in, its words as quotations are compared out: unfolded contractions, one spelling, ellipses and brackets read. */
import { NEGATORS } from '../lexicon/negation.ts'
import type { Article, Span } from '../model.ts'
import { perWord } from '../text/per-word.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

export type QuoteWord = {
  readonly token: Token
  readonly span: Span
  /** Equal keys are the same word: case, spelling variant and contraction folded. */
  readonly key: string
  /** Within square brackets: the outlet's word, not the speaker's. */
  readonly inserted: boolean
}

/** The words of a quotation between its ellipses, in order; without an ellipsis one part. */
export function quotedParts(article: Article, span: Span): QuoteWord[][] {
  const tokens = tokensIn(article, span)
  const parts: QuoteWord[][] = [[]]
  let bracket = false
  tokens.forEach((token, i) => {
    if (token.text === '[') bracket = true
    else if (token.text === ']') bracket = false
    else if (isEllipsis(tokens, i)) parts.push([])
    else parts.at(-1)?.push(...wordsAt(tokens, i, bracket))
  })
  return parts.map(joinBracketedLetter).filter((part) => part.length > 0)
}

/** All words of a text, as it is looked into: its own brackets and ellipses part nothing. */
export function plainWords(article: Article, span: Span): QuoteWord[] {
  return quotedParts(article, span)
    .flat()
    .map((word) => ({ ...word, inserted: false }))
}

/** "…", or the first of three points. */
const isEllipsis = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '…' || (isPoint(tokens, i) && isPoint(tokens, i + 1) && isPoint(tokens, i + 2))
const isPoint = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '.'

function wordsAt(tokens: readonly Token[], i: number, inserted: boolean): QuoteWord[] {
  const token = tokens[i] as Token
  if (token.kind === 'mark' && !WORDS_IN_SIGNS.has(token.text)) return []
  return keysOf(token).map((key) => ({ token, span: token.span, key, inserted }))
}

/** Signs that are read as words. */
const WORDS_IN_SIGNS = new Map([
  ['%', ['per', 'cent']],
  ['&', ['and']],
  ['$', ['dollar']],
  ['£', ['pound']],
  ['€', ['euro']],
])

function keysOf(token: Token): readonly string[] {
  const sign = WORDS_IN_SIGNS.get(token.text)
  if (sign) return sign
  if (token.kind === 'number') return [token.norm.replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, '')]
  const word = token.text.toLowerCase().replace(/[’ʼ]/gu, "'")
  const whole = WHOLE_CONTRACTIONS.get(word)
  if (whole) return whole
  const negated = /^(.+)n't$/u.exec(token.norm)
  if (negated?.[1]) return [negated[1], 'not']
  const short = /^(.+)'(ll|re|ve|m|d)$/u.exec(word)
  if (short?.[1] && short[2]) return [short[1], FULL[short[2]] as string]
  if (/^(?:it|he|she|that|there|what|who|here|let)'s$/u.test(word))
    return [word.slice(0, -2), word.startsWith('let') ? 'us' : 'is']
  if (isOneOf(word, 'thats theres')) return [word.slice(0, -1), 'is']
  // "The mills fault": pages lose their apostrophes, but the "US's" is no "USs".
  return [oneSpelling(/\p{Ll}['’ʼ]s$/u.test(token.text) ? `${token.norm}s` : token.norm)]
}

const WHOLE_CONTRACTIONS = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['percent', ['per', 'cent']],
])
const FULL: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' }

/** British and American spelling made one: -isation, -ise, -our, -re, -ll-, programme. */
const oneSpelling = perWord((norm) =>
  norm
    .replace(/is(?=(?:e[sd]?|ing|ations?)$)/u, 'iz')
    .replace(/(?<=[a-z]{3})our(?=$|s$|ed$|ing$|able$)/u, 'or')
    .replace(/^(cent|theat|lit|met|fib)re(?=s?$)/u, '$1er')
    .replace(/(?<=[aeiou])ll(?=(?:ed|ing|er)s?$)/u, 'l')
    .replace(/^programme(?=s?$)/u, 'program')
    .replace(/^(defen|offen|licen)ce(?=s?$)/u, '$1se'),
)

/** "[w]e": a letter in brackets belongs to its word. */
function joinBracketedLetter(words: readonly QuoteWord[]): QuoteWord[] {
  const joined: QuoteWord[] = []
  for (const word of words) {
    const letter = joined.at(-1)
    const glued =
      letter?.inserted && letter.token.text.length === 1 && word.span.start === letter.span.end + 1
    if (!glued || !letter) {
      joined.push(word)
      continue
    }
    const key = oneSpelling(letter.key + word.key)
    joined[joined.length - 1] = { ...word, key, span: { start: letter.span.start, end: word.span.end } }
  }
  return joined
}

export const isNegative = (word: QuoteWord): boolean => NEGATORS.has(word.key)
