/** Who says a quotation and who speaks in the base in, whether they can be the same out. */
import { isOrganisationWord } from '../lexicon/attribution-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { isTitle, isTitleModifier } from '../lexicon/titles.ts'
import type { Article, Attribution, Witness } from '../model.ts'
import { spellingSimilarity } from '../text/name-key.ts'
import { tokensIn, tokensOf } from '../text/token.ts'

/**
 * `absent`: a named person whom the base does not know; `unknown`: one side names
 * nobody, or neither name nor office decides.
 */
export type SpeakerMatch = 'same' | 'different' | 'absent' | 'unknown'

/** By the names' spelling, whatever the transliteration; by the office where one side gives no name. */
export function speakerMatch(
  base: Witness,
  baseBy: Attribution | undefined,
  witness: Witness,
  by: Attribution | undefined,
): SpeakerMatch {
  const speaker = describe(witness.article, by)
  if (!speaker) return 'unknown'
  const surname = speaker.names.at(-1)
  const other = describe(base.article, baseBy)
  if (other && isNamesake(speaker.names, other.names)) return 'same'
  if (surname && !isNamedIn(base.article, surname)) return 'absent'
  if (!other) return 'unknown'
  if (surname && other.names.length > 0)
    return other.names.some((name) => spellingSimilarity(surname, name) > 0) ? 'same' : 'different'
  return speaker.offices.some((office) => other.offices.includes(office)) ? 'same' : 'unknown'
}

/** "Ingrid Tolhurst" through another alphabet: "Ingrid Tolgerst". */
const isNamesake = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && a.at(-2) === b.at(-2) && a.at(-1)?.slice(0, 2) === b.at(-1)?.slice(0, 2)

type Speaker = {
  /** Folded, the surname last. */
  readonly names: readonly string[]
  /** Stems of "minister", "agency". */
  readonly offices: readonly string[]
}

function describe(article: Article, by: Attribution | undefined): Speaker | undefined {
  if (!by?.source) return undefined
  const words = tokensIn(article, by.source).filter((token) => token.kind === 'word')
  const body = words.findIndex(({ norm }, i) => norm === 'of' && words[i - 1]?.capital)
  const role = (word: string) => isTitle(word) || isTitleModifier(word) || isOrganisationWord(word)
  return {
    // "Professor Reed of the Marine Institute": what follows "of" is where she works.
    names: (body < 0 ? words : words.slice(0, body))
      .filter(({ capital, norm }) => capital && norm.length > 1 && !role(norm) && !isFunctionWord(norm))
      .map((token) => token.norm),
    offices: words.filter(({ norm }) => isTitle(norm) || isOrganisationWord(norm)).map((token) => token.stem),
  }
}

const capitals = new WeakMap<Article, ReadonlySet<string>>()

function isNamedIn(article: Article, name: string): boolean {
  let known = capitals.get(article)
  if (!known) {
    known = new Set(
      tokensOf(article)
        .filter((token) => token.capital)
        .map((token) => token.norm),
    )
    capitals.set(article, known)
  }
  return known.has(name) || [...known].some((other) => spellingSimilarity(other, name) > 0)
}
