/** Claims of one side in, their words out without what makes no difference: case, punctuation, spelling variant, article and abbreviation. */
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { perWord } from '../text/per-word.ts'
import { slice } from '../text/span.ts'
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

/** Passages of which it is the same are verbatim. */
export const bareWords = (side: Witness, claims: readonly Claim[]): string =>
  claims
    .map((claim) => plainClaim(claim, side))
    .filter(Boolean)
    .join(' ')

const plainClaim = perObject((claim: Claim, { article }: Witness): string => {
  const text = slice(article.text, claim.span)
  return tokenize(text.replace(/\bper cent\b/giu, 'percent').replace(/\bUnited States\b/gu, 'U.S.'))
    .map(({ norm, kind }) =>
      kind === 'mark' ? (SIGNS[norm] ?? '') : kind === 'number' ? norm : variant(norm),
    )
    .filter((word) => word && !ARTICLES.has(word))
    .join(' ')
})

const variant = perWord((word) => VARIANTS.reduce((spelling, [from, to]) => spelling.replace(from, to), word))
