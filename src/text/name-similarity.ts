/** Two names in, whether they name one thing (0..1) and by which road out. */
import { countryOf } from '../lexicon/gazetteer.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Name } from './name.ts'
import { isDictionaryWord } from './name-dictionary.ts'
import { heardAlike } from './name-heard.ts'
import { spellingSimilarity } from './name-key.ts'
import {
  COMPANY_FORMS,
  DIRECTIONS,
  EMPTY_WORDS,
  GENERIC_PLACE_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  PUBLIC_WORDS,
} from './name-words.ts'
import { perPair } from './per-word.ts'
import { stem } from './stem.ts'

export type NameSimilarity = {
  readonly same: number
  readonly how:
    | 'identical'
    | 'initials'
    | 'short-form'
    | 'transliteration'
    | 'demonym'
    | 'capital'
    | 'title'
    | null
}

type Compared = Pick<Name, 'words' | 'kind' | 'title'>

/** Symmetric. From .8 up the names may be taken for one; from .4 to .8 only with other evidence. */
export function nameSimilarity(a: Compared, b: Compared): NameSimilarity {
  const x = coreWords(a.words)
  const y = coreWords(b.words)
  if (x.length === 0 || y.length === 0) return NONE
  if (x.join(' ') === y.join(' ')) {
    if (conflict(a, b)) return { same: 0.3, how: null }
    return { same: 1, how: (a.title === null) === (b.title === null) ? 'identical' : 'title' }
  }
  const country = byCountry(x, y)
  if (country) return country
  if (abbreviates(x, b) || abbreviates(y, a)) return { same: 0.9, how: 'initials' }
  const closed = spelling(x.join(''), y.join(''))
  if (x.length !== y.length && closed >= SPACING_ALONE) return { same: 0.95, how: 'transliteration' }
  return x.length <= y.length ? byWords(a, x, b, y) : byWords(b, y, a, x)
}

const NONE: NameSimilarity = { same: 0, how: null }
/** "Solfruta" and "Sol Fruta": with the space gone the letters must agree. */
const SPACING_ALONE = 0.97

/** The words that tell names apart: no articles, particles and company forms. */
export function coreWords(words: readonly string[]): readonly string[] {
  const core = words.filter((w) => !EMPTY_WORDS.has(w) && !COMPANY_FORMS.has(w))
  return core.length ? core : words
}

/** Words of a kind only ("Agency", "City Council"): without an antecedent they name nothing; "Ministry of Transport" does. */
export const isGenericName = (words: readonly string[]): boolean =>
  coreWords(words).every(isKindWord) && !BODY_OF_FIELD.test(words.join(' '))

const BODY_OF_FIELD =
  /^(?:ministry|department|court|chamber|house|board|bureau|office|directorate|secretariat|faculty|school|institute) (?:of|for) \p{L}/u

const isKindWord = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || GENERIC_PLACE_WORDS.has(word) || isTitle(word)

const isFixed = (word: string): boolean => isKindWord(word) || DIRECTIONS.has(word)

function conflict(a: Compared, b: Compared): boolean {
  const kinds = new Set([a.kind, b.kind])
  return kinds.has('person') && kinds.has('place')
}

function byCountry(x: readonly string[], y: readonly string[]): NameSimilarity | null {
  const a = countryOf(x.join(' '))
  const b = countryOf(y.join(' '))
  if (!a && !b) return null
  if (!a || !b) {
    // "Libya" is no short form of "Libyan National Army"; "Iraq" is one of "Republic of Iraq".
    const rest = (a ? y : x).filter((w) => !GENERIC_PLACE_WORDS.has(w) && !STATE_WORDS.has(w))
    const other = countryOf(rest.join(' '))
    return other && other.country === (a ?? b)?.country ? { same: 0.95, how: 'short-form' } : NONE
  }
  if (a.country !== b.country) return NONE
  if (a.form === 'capital' || b.form === 'capital') return { same: CAPITAL, how: 'capital' }
  return { same: 0.95, how: a.form === b.form ? 'short-form' : 'demonym' }
}

/** A state acts by its government: newspapers write "the U.S. Government", "the US government" and "the US". */
const STATE_WORDS = new Set(['government', 'administration', 'authorities', 'side', 'delegation'])

/** A capital stands for its government only where the text says so: never enough alone. */
const CAPITAL = 0.5

/** "UDRW" for United Dock and Rail Workers, with or without the small words. */
function abbreviates(short: readonly string[], long: Compared): boolean {
  const letters = short[0] as string
  if (short.length > 1 || !/^\p{L}{2,7}$/u.test(letters) || long.words.length < 2) return false
  return initialsOf(long.words).includes(letters)
}

/** The initials that the words may go by: all words', the core words', those without a last "and Prevention". */
export function initialsOf(words: readonly string[]): readonly string[] {
  const first = (list: readonly string[]) => list.map((w) => w[0] ?? '').join('')
  const plain = words.filter((w) => !COMPANY_FORMS.has(w))
  const joint = plain.at(-2) === 'and' ? plain.length - 2 : plain.length
  const short = first(coreWords(plain.slice(0, joint)))
  return [first(plain), first(coreWords(plain)), ...(short.length >= SHORTENED ? [short] : [])]
}

/** Fewer letters may stand for anything. */
const SHORTENED = 3

type Match = {
  readonly i: number
  readonly j: number
  readonly score: number
  readonly how: NameSimilarity['how']
}

/** `x` has no more words than `y`. */
function byWords(a: Compared, x: readonly string[], b: Compared, y: readonly string[]): NameSimilarity {
  const matches = matchedWords(x, y)
  if (matches.length === 0) return NONE
  const lone = matches.every((m) => isFixed(x[m.i] as string) || isFixed(y[m.j] as string))
  const restX = x.filter((_, i) => !matches.some((m) => m.i === i))
  const restY = y.filter((_, j) => !matches.some((m) => m.j === j))
  if (crossed(matches) && !hasLink(a) && !hasLink(b)) return NONE
  const score = matches.reduce((sum, m) => sum + m.score, 0) / matches.length
  const how = matches.find((m) => m.how !== 'identical')?.how ?? 'identical'
  if (restX.length === 0 && restY.length === 0)
    return { same: conflict(a, b) ? 0.3 : Math.min(score, 0.97), how }
  if (restX.length > 0) {
    const kinds = restX.every(isKindWord) || restY.every(isKindWord)
    return kinds && !lone && a.kind !== 'person' && b.kind !== 'person'
      ? { same: 0.5, how: 'short-form' }
      : NONE
  }
  return shortForm(a, x, b, y, { matches, lone, restY, score, how })
}

function shortForm(
  a: Compared,
  x: readonly string[],
  b: Compared,
  y: readonly string[],
  found: {
    matches: readonly Match[]
    lone: boolean
    restY: readonly string[]
    score: number
    how: NameSimilarity['how']
  },
): NameSimilarity {
  const { matches, lone, restY, score, how } = found
  const road = how === 'transliteration' ? how : 'short-form'
  const is = (same: number): NameSimilarity => ({ same: same * score, how: road })
  if (lone) return is(x.length > 1 ? 0.6 : 0.5)
  if (restY.every((w) => GENERIC_PLACE_WORDS.has(w))) return is(0.95)
  if (a.kind === 'person' && (b.kind === 'place' || b.kind === 'organisation')) return is(0.4)
  if (restY.some((w) => DIRECTIONS.has(w)) && x.length < 2) return is(0.3)
  const owned = restY.some((w) => ORGANISATION_WORDS.has(w))
  if (a.kind === 'place' && b.kind !== 'place' && (owned || b.kind === 'person')) return is(0.2)
  const demonym = matches.some((m) => m.how === 'demonym')
  const seat = x.length === 1 && a.kind !== 'organisation' && restY.some((w) => PUBLIC_WORDS.has(w))
  if (owned && a.kind !== 'person' && (demonym || seat)) return is(demonym ? 0.2 : 0.5)
  const surname = matches.some((m) => m.j === y.length - 1)
  if (b.kind === 'person') return is(surname ? 0.9 : 0.5)
  const first = matches.some((m) => m.j === 0)
  if (x.length === 1 && !first && owned) return is(0.6)
  return is(first || surname ? 0.88 : 0.6)
}

const hasLink = (name: Compared): boolean => name.words.some((w) => w === 'of' || w === 'for')

function crossed(matches: readonly Match[]): boolean {
  const order = [...matches].sort((a, b) => a.i - b.i)
  return order.some((m, n) => n > 0 && m.j < (order[n - 1] as Match).j)
}

/** One-to-one, the best first. */
function matchedWords(x: readonly string[], y: readonly string[]): Match[] {
  const pairs: Match[] = []
  x.forEach((a, i) => {
    y.forEach((b, j) => {
      const { score, how } = wordMatch(a, b)
      if (score > 0) pairs.push({ i, j, score, how })
    })
  })
  pairs.sort((p, q) => q.score - p.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j))
  const kept: Match[] = []
  for (const pair of pairs) if (!kept.some((m) => m.i === pair.i || m.j === pair.j)) kept.push(pair)
  return kept
}

/** Shorter words of the dictionary that look alike are two words; longer ones are mostly names that it holds (Mohammed). */
const LONG_WORD = 8

const wordMatch = perPair((a, b): Pick<Match, 'score' | 'how'> => {
  if (a === b) return { score: 1, how: 'identical' }
  const x = countryOf(a)
  const y = countryOf(b)
  if (x || y) return { score: x && y && x.country === y.country ? 0.95 : 0, how: 'demonym' }
  if (a.length === 1 || b.length === 1) return { score: a[0] === b[0] ? 0.9 : 0, how: 'short-form' }
  if (isDemonym(a, b) || isDemonym(b, a)) return { score: 0.92, how: 'demonym' }
  if (stem(a) === stem(b) && isDictionaryWord(a) && isDictionaryWord(b))
    return { score: 0.95, how: 'short-form' }
  const plain = Math.min(a.length, b.length) < LONG_WORD && isDictionaryWord(a) && isDictionaryWord(b)
  if (plain) return { score: 0, how: null }
  return { score: spelling(a, b), how: 'transliteration' }
})

/** Words of the dictionary and of names' own vocabulary vary less than strange names: "Sudan" is not "Sedan". */
const DICTIONARY_SPELLING = 0.88

/** As another alphabet gives the sound back: it may be one name, and may be another. */
const HEARD = 0.6

const spelling = perPair((a, b): number => {
  if (countryOf(a) || countryOf(b)) return 0
  if (isFixed(a) && isFixed(b)) return 0
  const similarity = spellingSimilarity(a, b)
  if (similarity === 0 && heardAlike(a, b)) return isDictionaryWord(a) && isDictionaryWord(b) ? 0 : HEARD
  return similarity < DICTIONARY_SPELLING && (isDictionaryWord(a) || isDictionaryWord(b)) ? 0 : similarity
})

/** Endings that make an adjective or an inhabitant of a place's name, by the place's own ending. */
const DEMONYM_ENDINGS: readonly [RegExp, RegExp][] = [
  [/a$/u, /^(?:n|ns|ian|ians|an|ans|ese)$/u],
  [/[eoy]$/u, /^(?:an|ans|ian|ians|ese)$/u],
  [/[^aeoy]$/u, /^(?:an|ans|ian|ians|ean|ese|ish|er|ers|i|is|ic)$/u],
]
/** A shorter common part joins words by accident. */
const DEMONYM_STEM = 4

/** "Moldavian" of Moldavia, "Viennese" of Vienna, "Bihari" of Bihar. */
function isDemonym(adjective: string, place: string): boolean {
  if (adjective.length <= place.length || place.length < DEMONYM_STEM) return false
  return DEMONYM_ENDINGS.some(([end, ending]) => {
    if (!end.test(place)) return false
    const bare = place.replace(/[aeoy]$/u, '')
    if (place.endsWith('a') && adjective.startsWith(place) && ending.test(adjective.slice(place.length)))
      return true
    return (
      bare.length >= DEMONYM_STEM &&
      adjective.startsWith(bare) &&
      /an|ese|ish|^er|^i/u.test(adjective.slice(bare.length)) &&
      ending.test(adjective.slice(bare.length))
    )
  })
}
