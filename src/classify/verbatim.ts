/** Two passages in, whether they are the same words out: up to case, punctuation, spelling variant, article and abbreviation. */
import { tokenize } from '../text/token.ts'

const ARTICLES = new Set(['the', 'a', 'an'])
/** British and American spellings of one word, and signs that stand for words. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})our$/, '$1or'],
  [/^(.{3,})(?:tre)$/, '$1ter'],
  [/^programme(s?)$/, 'program$1'],
]
const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }

export function sameWords(a: string, b: string): boolean {
  return key(a) === key(b)
}

function key(text: string): string {
  return tokenize(text.replace(/\bper cent\b/giu, 'percent').replace(/\bUnited States\b/gu, 'U.S.'))
    .map(({ norm, kind }) =>
      kind === 'mark' ? (SIGNS[norm] ?? '') : kind === 'number' ? norm : variant(norm),
    )
    .filter((word) => word && !ARTICLES.has(word))
    .join(' ')
}

const variant = (word: string) => VARIANTS.reduce((spelling, [from, to]) => spelling.replace(from, to), word)
