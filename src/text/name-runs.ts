/** An article's tokens and their casing in, the stretches of tokens that make one name (its title still with it) out. */
import { countryOf } from '../lexicon/gazetteer.ts'
import { loadedWords } from '../lexicon/loaded-words.ts'
import { isOfficeDomain, isTitle, isTitleModifier } from '../lexicon/titles.ts'
import type { Casing } from './name-case.ts'
import { endsAbbreviation, isOpener } from './name-case.ts'
import { isDictionaryWord } from './name-dictionary.ts'
import { DIRECTIONS, LINKS, ORGANISATION_WORDS, PARTICLES, PLACE_WORDS } from './name-words.ts'
import { isFunctionWord } from './quantity-nouns.ts'
import type { Token } from './token.ts'
import { wordSet } from './word-set.ts'

/** Token indices, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number }

/** Left to right, longest first, never overlapping. Linear in the number of tokens. */
export function nameRuns(text: string, tokens: readonly Token[], casing: Casing): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; ) {
    const start = startsName(tokens, casing, i)
    if (!start) {
      i++
      continue
    }
    const to = runEnd(text, tokens, casing, i)
    runs.push({ from: i, to })
    i = to
  }
  return runs
}

const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i]

function startsName(tokens: readonly Token[], casing: Casing, i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return false
  if (isArticleAl(token) && isGlued(tokens, i, '-') && hasWorth(casing, i + 2)) return true
  const worth = casing.worth[i] ?? 'none'
  if (worth === 'none') return false
  if (worth === 'name') return isCapitalOfName(tokens, i)
  if (worth === 'initial') return isKnown(casing, token) || leadsName(tokens, casing, i)
  // In a heading an ordinary word is no name because a name elsewhere holds it: "Board approves fund".
  return (
    isKnown(casing, token) &&
    (!isDictionaryWord(token.norm) || isCountryWord(token) || continues(tokens, casing, i + 1))
  )
}

/** Openers keep their capital after dots, bars and dashes; only a direction or an owner among them leads a name: "New Ossa", "People’s Fund". */
function isCapitalOfName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const { norm } = token
  const leads = DIRECTIONS.has(norm) || (POSSESSORS_IN_NAMES.has(norm) && isPossessive(token))
  if (isOpener(token)) return leads && (tokens[i + 1]?.capital ?? false)
  return norm.length > 1 || isInitial(tokens, i)
}

const isArticleAl = (token: Token): boolean => /^[ae][lst]$/u.test(token.norm)
const hasWorth = (casing: Casing, i: number): boolean => (casing.worth[i] ?? 'none') !== 'none'
const isInitial = (tokens: readonly Token[], i: number): boolean => endsAbbreviation(tokens, i + 1)

/** Vouched for by another place of the article, or a country's. */
function isKnown(casing: Casing, token: Token): boolean {
  if (isOpener(token)) return false
  return (casing.vouched.has(token.norm) && !isRole(token, casing)) || isCountryWord(token)
}

const isRole = (token: Token, casing: Casing): boolean => isTitle(token.norm) && casing.lower.has(token.norm)

const isCountryWord = (token: Token): boolean =>
  countryOf(token.norm) !== undefined && (token.norm !== 'us' || token.text !== 'Us')

/** A sentence's first word with a name behind it: "Helena Roe said", "Halvard voted". */
function leadsName(tokens: readonly Token[], casing: Casing, i: number): boolean {
  const token = tokens[i] as Token
  const next = at(tokens, i + 1)
  if (!next || token.norm.length < 2) return isInitial(tokens, i)
  const opener = isOpener(token)
  if (isTitle(token.norm) || isTitleModifier(token.norm)) {
    if (endsAbbreviation(tokens, i + 1)) return true
    const office = next.norm === 'of' && isOfficeDomain(at(tokens, i + 2)?.norm ?? '')
    return casing.worth[office ? i + 3 : i + 1] === 'name'
  }
  if (opener) return DIRECTIONS.has(token.norm) && casing.worth[i + 1] === 'name'
  if (isGlued(tokens, i, '-')) return casing.worth[i + 2] === 'name'
  if (casing.worth[i + 1] === 'name')
    return !(casing.lower.has(token.norm) || isColour(token)) || ORGANISATION_WORDS.has(next.norm)
  if (ORGANISATION_WORDS.has(token.norm) && LINKS.has(next.norm)) return hasWorth(casing, i + 2)
  return isStrange(token, casing)
}

/** "Furious Vale will appeal": what colours the name behind it is no part of it. */
const isColour = (token: Token): boolean =>
  ![DIRECTIONS, PLACE_WORDS, ORGANISATION_WORDS].some((words) => words.has(token.norm)) &&
  loadedWords([token]).some(({ grades }) => grades.some(({ level }) => level > 1))

/** No dictionary holds the word and the article never writes it small: a name even at a sentence's head. */
const isStrange = (token: Token, casing: Casing): boolean =>
  token.norm.length > 2 && !casing.lower.has(token.norm) && !isDictionaryWord(token.norm)

function isGlued(tokens: readonly Token[], i: number, mark: string): boolean {
  const here = tokens[i]
  const joint = tokens[i + 1]
  const next = tokens[i + 2]
  return (
    here !== undefined &&
    next !== undefined &&
    joint?.text === mark &&
    here.span.end === joint.span.start &&
    joint.span.end === next.span.start
  )
}

/** No name of the news is longer; bounds the look-ahead. */
const LONGEST = 12

function runEnd(text: string, tokens: readonly Token[], casing: Casing, from: number): number {
  let to = from + 1
  while (to - from < LONGEST * 2) {
    const next = extended(text, tokens, casing, from, to)
    if (next === to) break
    to = next
  }
  return to
}

/** The end of the run with its next word or joint taken in; the same end when it stops here. */
function extended(text: string, tokens: readonly Token[], casing: Casing, from: number, to: number): number {
  const last = tokens[to - 1] as Token
  const next = at(tokens, to)
  if (!next) return to
  const gap = text.slice(last.span.end, next.span.start)
  if (next.text === '-') return hyphened(tokens, casing, from, to)
  if (next.text === '.')
    return endsAbbreviation(tokens, to) && continues(tokens, casing, to + 1) ? to + 2 : to
  if (/^['’]$/u.test(next.text)) {
    const head = at(tokens, to + 1)
    const plural = gap === '' && last.norm.endsWith('s')
    return plural && head?.capital && ORGANISATION_WORDS.has(head.norm) ? to + 2 : to
  }
  if (next.norm === 'plc' && gap === ' ') return to + 1
  if (!/^[ \u00a0]+$/u.test(gap) || endsPossessor(tokens, to - 1)) return to
  if (next.text === '&') return continues(tokens, casing, to + 1) ? to + 2 : to
  if (next.kind !== 'word') return to
  if (to - from === 1 && isOfOffice(tokens, casing, from)) return to
  if (continues(tokens, casing, to)) return to + 1
  if (next.capital) return to
  return joined(tokens, casing, from, to)
}

/** "the director of VTA Livia Hume", in a translation: the body's letters, then a person's two names. */
const isOfOffice = (tokens: readonly Token[], casing: Casing, from: number): boolean =>
  /^\p{Lu}{3,5}$/u.test(tokens[from]?.text ?? '') &&
  [from + 1, from + 2].every((i) => {
    const token = tokens[i]
    return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && isStrange(token, casing)
  })

/** The second half of a Chinese or Korean given name: "yiu", "hyun". */
const SYLLABLE = 5

/** Roe-Hall, Orion-5, al-Masri, Chan Ka-yiu; "US-Libya" is two names, "Ossa-based" one. */
function hyphened(tokens: readonly Token[], casing: Casing, from: number, to: number): number {
  if (!isGlued(tokens, to - 1, '-')) return to
  const left = tokens[to - 1] as Token
  const right = tokens[to + 1] as Token
  if (right.kind === 'number') return to + 2
  if (countryOf(left.norm) && countryOf(right.norm)) return to
  if (!right.capital && isSyllable(right.norm) && to - from > 1 && !countryOf(left.norm)) return to + 2
  return continues(tokens, casing, to + 1) || isArticleAl(right) ? to + 2 : to
}

/** The dictionary holds two letters mostly as an abbreviation: "il", "un". */
const isSyllable = (word: string): boolean =>
  word.length === 2 ? !isFunctionWord(word) : word.length <= SYLLABLE && !isDictionaryWord(word)

function continues(tokens: readonly Token[], casing: Casing, i: number): boolean {
  const token = at(tokens, i)
  if (!token) return false
  const worth = casing.worth[i]
  if (worth === 'name') return token.norm.length > 1 || isInitial(tokens, i)
  return (worth === 'weak' || worth === 'initial') && isKnown(casing, token)
}

/** "Ossa's Chief Executive" is two names; "Institute of People's Health", "St Anne's College", "King's Fund" are one. */
function endsPossessor(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (!isPossessive(token)) return false
  return !POSSESSORS_IN_NAMES.has(token.norm) && !SAINT.has(at(tokens, i - 1)?.norm ?? '')
}

const isPossessive = (token: Token): boolean => /['’]s$/u.test(token.text)

const POSSESSORS_IN_NAMES = wordSet('people women men children king queen workers national')
const SAINT = wordSet('st saint')

/** Small words inside a name: "Abd al Karim", "Ministry of the Interior", "Department of Health and Safety". */
function joined(tokens: readonly Token[], casing: Casing, from: number, to: number): number {
  const next = tokens[to] as Token
  if (PARTICLES.has(next.norm) || (isArticleAl(next) && isGlued(tokens, to, '-'))) {
    let i = to + 1
    while (PARTICLES.has(at(tokens, i)?.norm ?? '') || at(tokens, i)?.text === '-') i++
    return i - to < 4 && continues(tokens, casing, i) ? i + 1 : to
  }
  if (LINKS.has(next.norm)) return linked(tokens, casing, from, to)
  if (next.norm === 'and') return coordinated(tokens, casing, from, to)
  return to
}

/** "Justice" is a judge's title, and the field of a ministry. */
function linked(tokens: readonly Token[], casing: Casing, from: number, to: number): number {
  const last = tokens[to - 1] as Token
  const i = at(tokens, to + 1)?.norm === 'the' ? to + 2 : to + 1
  const domain = at(tokens, i)
  const isField = domain !== undefined && isTitle(domain.norm) && isTitleModifier(domain.norm)
  if (!domain?.capital || !(isField || continues(tokens, casing, i))) return to
  if (isTitle(last.norm)) {
    const office = isOfficeDomain(domain.norm) && /secretary|minister/u.test(last.norm)
    return office ? i + 1 : to
  }
  const before = tokens.slice(from, to - 1).some((t) => LINKS.has(t.norm))
  if (before) return SEATS.has(last.norm) ? i + 1 : to
  const head = ORGANISATION_WORDS.has(last.norm) || PLACE_WORDS.has(last.norm)
  return head && (isField || !isTitle(domain.norm) || domain.norm.endsWith('s')) ? i + 1 : to
}

/** "Bank of the Republic of Ossel": what may take "of" a second time. */
const SEATS = wordSet('city republic university state kingdom')

function coordinated(tokens: readonly Token[], casing: Casing, from: number, to: number): number {
  if (!continues(tokens, casing, to + 1)) return to
  let end = to + 2
  while (end - to < 8 && continues(tokens, casing, end)) end++
  const right = tokens.slice(to + 1, end)
  if (isAcronymOf(tokens, from, end)) return end
  const field = tokens.slice(from, to).some((t) => LINKS.has(t.norm))
  const owned = right.some((t) => ORGANISATION_WORDS.has(t.norm) || isTitle(t.norm) || countryOf(t.norm))
  return field && !owned && !countryOf((tokens[to - 1] as Token).norm) ? end : to
}

/** "United Dock and Rail Workers (UDRW)", "UDRW (United Dock and Rail Workers)": the initials of the whole. */
function isAcronymOf(tokens: readonly Token[], from: number, end: number): boolean {
  const initials = tokens
    .slice(from, end)
    .filter((t) => t.capital)
    .map((t) => t.norm[0])
    .join('')
  const behind = at(tokens, end)?.text === '(' && at(tokens, end + 1)?.norm === initials
  return behind || (at(tokens, from - 1)?.text === '(' && at(tokens, from - 2)?.norm === initials)
}
