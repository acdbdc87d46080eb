/** A name of the release in, whether the witness's words may stand for it out: "the agency" for one, "she" for a person, a synonym. */
import type { Name } from '../text/name.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../text/name-words.ts'
import { tokenize, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import type { Aligned } from './rule.ts'

/** "the agency", "agency money" stand for Ossa Space Agency, "the company" for any, "she" for a person. */
export function isDescribed({ witness, claims }: Aligned, name: Name): boolean {
  const kinds = new Set(name.words.filter((w) => ORGANISATION_WORDS.has(w) || PLACE_WORDS.has(w)))
  const own = new Set(name.words.filter((w) => ORGANISATION_WORDS.has(w)))
  if (name.kind !== 'person' && name.kind !== 'place') for (const noun of BUSINESSES) kinds.add(noun)
  return claims.some((claim) =>
    tokensIn(witness.article, claim.span).some((t, i, all) => {
      if (t.capital && i > 0) return false
      if (name.kind === 'person' && isOneOf(t.norm, 'he she him her his')) return true
      const before = all[i - 1]?.norm ?? ''
      if (t.capital || INDEFINITE.test(before)) return false
      return own.has(t.norm) || (before === 'the' && kinds.has(t.norm))
    }),
  )
}

/** "Fleet Manager" told as "fleet manager", "Gate 4" as "a gate": a post or a thing whose capital made it a name. */
export const isCommonNoun = ({ witness, claims }: Aligned, { words: [first = '', ...rest] }: Name): boolean =>
  claims.some((claim) =>
    tokensIn(witness.article, claim.span).some(
      (token, i, all) =>
        token.norm === first &&
        !token.capital &&
        rest.every((word, n) => all[i + 1 + n]?.norm === word && all[i + 1 + n]?.capital === false),
    ),
  )

/** "Coast and Harbour Service" and "Shore and Harbour Service": ordinary words that mean the same. */
export function areSynonyms(a: readonly string[], b: readonly string[]): boolean {
  const x = a.filter((word) => !b.includes(word)).flatMap((word) => tokenize(word))
  const y = b.filter((word) => !a.includes(word)).flatMap((word) => tokenize(word))
  return x.length === y.length && x.every((word, n) => wordSimilarity(word, y[n] ?? word) >= ONE_WORD)
}

/** Words of one group of the thesaurus, or of one frequent sense. */
const ONE_WORD = 0.85

/** "Another ministry" is not the one that was named. */
const INDEFINITE = /^(?:a|an|another|other|any|every|each|no|some)$/u

/** What newspapers call a firm at its second mention. */
const BUSINESSES =
  `company firm group business concern corporation enterprise manufacturer maker supplier producer importer exporter
  operator developer retailer contractor chain`.split(/\s+/u)
