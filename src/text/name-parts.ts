/** One run of capitalised tokens in, the names in it with their titles and kinds out. */

import { countryOf } from '../lexicon/gazetteer.ts'
import { isFieldTitle, isOfficeDomain, isTitle, isTitleModifier } from '../lexicon/titles.ts'
import type { Span } from '../model.ts'
import type { NameKind } from './name.ts'
import { isUpper } from './name-case.ts'
import type { Run } from './name-runs.ts'
import {
  COMPANY_FORMS,
  EMPTY_WORDS,
  LEADING_PLACE_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from './name-words.ts'
import type { Token } from './token.ts'
import { wordSet } from './word-set.ts'

export type NamePart = {
  readonly span: Span
  readonly title: Span | null
  readonly words: readonly string[]
  readonly kind: NameKind
  /** Index of its last token. */
  readonly last: number
}

export function nameParts(tokens: readonly Token[], run: Run): NamePart[] {
  const words = wordIndices(tokens, run)
  const first = words[0]
  if (first === undefined) return []
  const rest = countryPrefix(tokens, words)
  if (rest > 0) {
    const split = words[rest] as number
    const lead = untitled(tokens, words.slice(0, rest), null)
    return [...lead, ...nameParts(tokens, { from: split, to: run.to })]
  }
  const office = officeInside(tokens, words)
  if (office > 0) {
    const split = words[office] as number
    return [
      ...nameParts(tokens, { from: run.from, to: split }),
      ...nameParts(tokens, { from: split, to: run.to }),
    ]
  }
  const title = titleLength(tokens, words)
  if (title === words.length) return []
  return untitled(tokens, words.slice(title), titleSpan(tokens, words, title))
}

function wordIndices(tokens: readonly Token[], run: Run): number[] {
  const indices: number[] = []
  for (let i = run.from; i < run.to; i++) if ((tokens[i] as Token).kind !== 'mark') indices.push(i)
  return indices
}

/** First names that are countries too. */
const GIVEN = new Set(['jordan', 'chad', 'georgia', 'israel', 'india'])

/** How many leading words name a country that stands apart: "U.S. | Ambassador", "Russian | Wagner"; 0 in "Libyan National Army". */
function countryPrefix(tokens: readonly Token[], words: readonly number[]): number {
  const norms = words.map((i) => (tokens[i] as Token).norm)
  for (let n = Math.min(4, norms.length - 1); n > 0; n--) {
    const country = countryOf(norms.slice(0, n).join(' '))
    if (!country || GIVEN.has(norms[0] as string)) continue
    const rest = norms.slice(n)
    if (titleLength(tokens, words.slice(n)) > 0) return n
    const owned = rest.some((w) => ORGANISATION_WORDS.has(w) || PLACE_WORDS.has(w) || COMPANY_FORMS.has(w))
    const longer = countryOf(norms.slice(0, n + 1).join(' '))
    return owned || longer ? 0 : n
  }
  return 0
}

/** The number of leading words that are a title: modifiers and title words up to the last title word before the name. */
function titleLength(tokens: readonly Token[], words: readonly number[]): number {
  const norms = words.map((i) => (tokens[i] as Token).norm)
  let length = 0
  for (let k = 0; k < norms.length; k++) {
    const word = norms[k] as string
    if (isTitle(word)) length = k + 1
    else if (OFFICE_LINKS.has(word) && isOfficeDomain(norms[k + 1] ?? '')) length = ++k + 1
    else if (!isTitleModifier(word)) break
  }
  const rest = norms.slice(length)
  // "General Motors", "King George Hospital": the organisation owns the title word.
  return rest.some((w) => ORGANISATION_WORDS.has(w) && !isTitle(w)) ? 0 : length
}

const OFFICE_LINKS = wordSet('of to for')

/** Where a title with a name behind it starts inside the run: "Ossa | CEO Ana Roe"; 0 for nowhere. */
function officeInside(tokens: readonly Token[], words: readonly number[]): number {
  if (titleLength(tokens, words) > 0) return 0
  for (let k = 1; k < words.length - 1; k++) {
    const norm = (tokens[words[k] as number] as Token).norm
    if (!isTitle(norm) && !isTitleModifier(norm)) continue
    const rest = words.slice(k)
    const length = titleLength(tokens, rest)
    if (length > 0 && length < rest.length) return k
  }
  return 0
}

function titleSpan(tokens: readonly Token[], words: readonly number[], length: number): Span | null {
  let from = length ? (words[0] as number) : undefined
  const before = (words[0] as number) - 1
  for (let i = before; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.capital || !(isTitle(token.norm) || (from !== undefined && isTitleModifier(token.norm)))) break
    if (from === undefined && COMPANY_ROLES.has(token.norm)) break
    from = i
  }
  if (from === undefined) return null
  const last = length ? (words[length - 1] as number) : before
  return { start: (tokens[from] as Token).span.start, end: (tokens[last] as Token).span.end }
}

/** In lower case these stand before companies as well: "market leader Ossa". */
const COMPANY_ROLES = new Set(['leader', 'owner', 'partner', 'founder', 'boss', 'head', 'chief', 'expert'])

function untitled(tokens: readonly Token[], words: readonly number[], title: Span | null): NamePart[] {
  const kept = fieldOfWork(tokens, words) ? [] : words.slice(0, withoutOffice(tokens, words))
  const first = tokens[kept[0] ?? -1]
  const lastIndex = kept.at(-1)
  const last = tokens[lastIndex ?? -1]
  if (!first || !last || lastIndex === undefined) return []
  const norms = kept.map((i) => (tokens[i] as Token).norm)
  const possessive = /['’]s?$/u.exec(last.text)?.[0].length ?? 0
  return [
    {
      span: { start: first.span.start, end: last.span.end - possessive },
      title,
      words: norms,
      kind: kindOf(tokens, kept, norms, title),
      last: lastIndex,
    },
  ]
}

/** How many words are left when an organisation's name drops the office behind it: "Rail Board | Senior Director". */
function withoutOffice(tokens: readonly Token[], words: readonly number[]): number {
  const word = (k: number) => tokens[words[k] ?? -1] as Token
  let length = words.length
  let offices = 0
  while (
    length > 1 &&
    (isTitle(word(length - 1).norm) || (offices > 0 && isTitleModifier(word(length - 1).norm)))
  ) {
    length--
    offices++
  }
  const owner = word(length - 1)
  const owns =
    ORGANISATION_WORDS.has(owner.norm) || isUpper(owner.text) || countryOf(owner.norm) !== undefined
  return offices > 0 && owns ? length : words.length
}

/** "Director of Marine Science": what the title is about, not a name. */
function fieldOfWork(tokens: readonly Token[], words: readonly number[]): boolean {
  const first = words[0] as number
  const article = tokens[first - 1]?.norm === 'the' ? 1 : 0
  const link = tokens[first - 1 - article]?.norm ?? ''
  const title = tokens[first - 2 - article]
  if ((link !== 'of' && link !== 'for') || !title?.capital || !isFieldTitle(title.norm)) return false
  const norms = words.map((i) => (tokens[i] as Token).norm)
  const written = (tokens[first] as Token).text
  if (isUpper(written) || countryOf(norms.join(' '))) return false
  const inner = norms.findIndex((w) => w === 'of' || w === 'for')
  const head = norms.at(inner > 0 ? inner - 1 : -1) ?? ''
  return !ORGANISATION_WORDS.has(head) && !PLACE_WORDS.has(head)
}

function kindOf(
  tokens: readonly Token[],
  words: readonly number[],
  norms: readonly string[],
  title: Span | null,
): NameKind {
  const first = tokens[words[0] as number] as Token
  const phrase = norms.filter((w) => w !== 'the').join(' ')
  if (UNIONS.has(phrase)) return 'organisation'
  if (countryOf(phrase)) return 'place'
  if (norms.some((w) => ORGANISATION_WORDS.has(w) || COMPANY_FORMS.has(w))) return 'organisation'
  if (norms.length === 1 && isUpper(first.text) && norms.join('').length <= ACRONYM_LETTERS)
    return 'organisation'
  if (title) return 'person'
  if (PLACE_WORDS.has(norms.at(-1) ?? '') || LEADING_PLACE_WORDS.has(norms[0] ?? '')) return 'place'
  const core = norms.filter((w) => !EMPTY_WORDS.has(w))
  const last = words.at(-1) as number
  if (core.length > 1 && core.length < 5 && actsAsPerson(tokens, words[0] as number, last)) return 'person'
  if (core.length === 1 && standsAsPlace(tokens, words[0] as number, last)) return 'place'
  return 'other'
}

/** What the news names like countries. */
const UNIONS: ReadonlySet<string> = new Set(['un', 'united nations', 'eu', 'european union'])

/** Longer words in capitals are shouted. */
const ACRONYM_LETTERS = 7

const SAYING = wordSet('said says told added adds who wrote writes explained warned argued recalled whose')

/** Words around a full name that go with a person: a verb of saying, "who", an age, "by". */
function actsAsPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const near = [tokens[first - 1], tokens[last + 1]]
  if (near.some((t) => t && SAYING.has(t.norm))) return true
  if (tokens[last + 1]?.text !== ',') return false
  const after = tokens[last + 2]
  const role = [3, 4, 5, 6].some((n) => isRoleNoun(tokens[last + n]))
  if (after?.norm === 'who' || after?.norm === 'whose') return true
  if (after?.kind === 'number' && /^\d\d$/u.test(after.text)) return tokens[last + 3]?.text === ','
  return after !== undefined && (APPOSING.has(after.norm) || after.capital) && role
}

const APPOSING = wordSet('a an the its')

/** A trade that no company has: "owner", "maker" and "leader" say nothing. */
const isRoleNoun = (token: Token | undefined): boolean =>
  token !== undefined && isTitle(token.norm) && !COMPANY_ROLES.has(token.norm)

function standsAsPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  const after = tokens[last + 1]
  const closed = !after || after.kind === 'mark' || BEHIND_PLACE.has(after.norm)
  return BEFORE_PLACE.has(before) && closed && !/^['’]/u.test(after?.text ?? '')
}

const BEFORE_PLACE = wordSet('in near outside')
const BEHIND_PLACE = wordSet(
  'on in for and or by from to after before since during was is were are at as that where',
)
