/** The two ends of a word that a hyphen at a line's end parts in, how it is written where nothing breaks it out. */
import { lemma } from '../lexicon/irregular.ts'
import { isListed } from '../lexicon/tags.ts'
import { IDF_CAP, idf, synsetsOf } from '../lexicon/wordnet.ts'
import { stem } from './stem.ts'

/**
 * "reg-ulation" is whole, "long-term", "Anglo-American" and "COVID-19" are compounds; null where no word is broken, nor in
 * "two- and". `lines` may end and start with other words. `standing`: words and compounds, in lower case, that stand
 * somewhere in the text unbroken.
 */
export function brokenWord(
  line: string,
  next: string,
  standing: () => ReadonlySet<string>,
): 'whole' | 'compound' | null {
  const before = /\p{L}+(?=[-\u2010\u00ad]$)/u.exec(line)?.[0]
  const [after] = /^(?:\p{L}+|\d)/u.exec(next) ?? []
  if (before === undefined || after === undefined) return null
  if (line.endsWith('\u00ad')) return 'whole'
  if (SUSPENDED.test(next)) return null
  return isOneWord(before, after, standing) ? 'whole' : 'compound'
}

/** What follows the hyphen of "two- and three-year terms". */
const SUSPENDED = /^(?:and|or|nor|to|but)(?![-\u2010\p{L}])/u

function isOneWord(before: string, after: string, standing: () => ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after) || /\p{Lu}$/u.test(before)) return false
  const whole = (before + after).toLowerCase()
  if (standing().has(`${before}-${after}`.toLowerCase())) return false
  if (standing().has(whole) || isDictionaryWord(whole)) return true
  const isName = /^\p{Lu}/u.test(before)
  return !isPart(after) || !(isName || isPart(before))
}

/** In WordNet, or in the background table, which holds the stems of everyday prose. */
const isDictionaryWord = (word: string): boolean =>
  synsetsOf(lemma(word)).length > 0 || idf(stem(word)) < IDF_CAP

/** The tagger's list has inflected words, and no endings; it has compounds without their hyphen as well. */
const isPart = (word: string): boolean =>
  isListed(word.toLowerCase()) || synsetsOf(word.toLowerCase()).length > 0

/** What may tell how a broken word of the text is written. */
export const standingWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu))
