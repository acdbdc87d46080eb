/** The lines of a paragraph in, its text without the hyphens that only broke words out. */
import { IDF_CAP, idf, synsetsOf } from '../lexicon/wordnet.ts'
import { stem } from '../text/stem.ts'

/** `known`: compounds with a hyphen, in lower case, that stand somewhere in the text unbroken. */
export function unbroken(lines: readonly string[], known: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    if (text.endsWith('\u00AD')) return text.slice(0, -1) + line
    const before = /\p{L}+(?=[-\u2010]$)/u.exec(text)?.[0]
    const after = /^\p{L}+/u.exec(line)?.[0]
    if (before === undefined) return `${text} ${line}`
    return isOneWord(before, after ?? '', known) ? text.slice(0, -1) + line : text + line
  })
}

/** "reg-ulation", but "long-term", "Anglo-American", "COVID-19". */
function isOneWord(before: string, after: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after)) return false
  if (known.has(`${before}-${after}`.toLowerCase())) return false
  return isWord(before + after) || !(isWord(before) && isWord(after))
}

/** In WordNet, or in the background table, which holds the inflected words of everyday prose. */
function isWord(word: string): boolean {
  const lower = word.toLowerCase()
  return synsetsOf(lower).length > 0 || idf(stem(lower)) < IDF_CAP
}
