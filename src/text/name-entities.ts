/** The names of an article in order in, the number of the thing that each one names out. */
import { countryOf } from '../lexicon/gazetteer.ts'
import type { NameKind } from './name.ts'
import { soundKey } from './name-key.ts'
import type { NamePart } from './name-parts.ts'
import { coreWords, initialsOf, isGenericName, nameSimilarity } from './name-similarity.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from './name-words.ts'

/** Name `n` of `parts` belongs to entity `entities[n]`; `kinds[entity]` is what the mentions agree on. */
export type Entities = { readonly entities: readonly number[]; readonly kinds: readonly NameKind[] }

/** `text` tells "Long Name (LN)" from names that only stand near each other. Linear but for a bounded look-up. */
export function entitiesOf(text: string, parts: readonly NamePart[]): Entities {
  const index = emptyIndex()
  const entities: number[] = []
  parts.forEach((part, n) => {
    const before = parts[n - 1]
    const bracketed = before && isBracketed(text, before, part) ? entities[n - 1] : undefined
    const entity = bracketed ?? known(index, text, part) ?? index.kinds.length
    enter(index, part, entity)
    entities.push(entity)
  })
  return { entities, kinds: index.kinds }
}

type Index = {
  readonly phrases: Map<string, number>
  readonly initials: Map<string, number>
  /** Entities by each word's sound. */
  readonly sounds: Map<string, Set<number>>
  /** Entities by the noun that says what they are: "agency". */
  readonly heads: Map<string, Set<number>>
  readonly longest: NamePart[]
  readonly kinds: NameKind[]
}

const emptyIndex = (): Index => ({
  phrases: new Map(),
  initials: new Map(),
  sounds: new Map(),
  heads: new Map(),
  longest: [],
  kinds: [],
})

/** Adjectives and inhabitants stand for their country; a capital is a thing of its own. */
function phraseOf(part: NamePart): string {
  const phrase = coreWords(part.words).join(' ')
  const country = countryOf(phrase)
  return country && country.form !== 'capital' ? `country ${country.country}` : phrase
}

/** "Long Name (LN)" and "LN (Long Name)", the bracket holding nothing else. */
function isBracketed(text: string, before: NamePart, part: NamePart): boolean {
  if (!/^\s[([]["“„«]?$/u.test(text.slice(before.span.end, part.span.start))) return false
  if (!/^["”“»]?[)\]]/u.test(text.slice(part.span.end, part.span.end + 2))) return false
  const [short, long] = before.words.length < part.words.length ? [before, part] : [part, before]
  const letters = short.words[0] ?? ''
  return (
    short.words.length === 1 &&
    long.words.length > 1 &&
    coreWords(long.words).some((word) => word[0] === letters[0])
  )
}

function known(index: Index, text: string, part: NamePart): number | undefined {
  const phrase = phraseOf(part)
  const same = index.phrases.get(phrase)
  if (same !== undefined) return same
  if (isGenericName(part.words)) return byHead(index, text, part)
  if (part.words.length === 1) {
    const long = index.initials.get(phrase)
    if (long !== undefined) return long
  } else {
    for (const initials of initialsOf(part.words)) {
      const short = index.phrases.get(initials)
      if (short !== undefined && initials.length > 1) return short
    }
  }
  return bySound(index, part)
}

/** "the Agency": the one agency named so far. */
function byHead(index: Index, text: string, part: NamePart): number | undefined {
  if (!/\b[Tt]he\s$/u.test(text.slice(Math.max(0, part.span.start - 5), part.span.start))) return undefined
  const ids = index.heads.get(headOf(part.words) ?? '')
  return ids?.size === 1 ? [...ids][0] : undefined
}

/** "ministry" of "Ministry of Trade", "agency" of "Ossa Space Agency". */
function headOf(words: readonly string[]): string | undefined {
  const link = words.findIndex((w) => w === 'of' || w === 'for')
  const head = link > 0 ? words[link - 1] : coreWords(words).at(-1)
  return head && (ORGANISATION_WORDS.has(head) || PLACE_WORDS.has(head)) ? head : undefined
}

/** Mentions of one thing in one article are alike in more than sound. */
const SAME_IN_ARTICLE = 0.8
/** More candidates than this make a word no evidence. */
const CANDIDATES = 24

function bySound(index: Index, part: NamePart): number | undefined {
  const candidates = new Set<number>()
  for (const word of coreWords(part.words)) {
    const ids = index.sounds.get(soundKey(word))
    if (ids && ids.size <= CANDIDATES) for (const id of ids) candidates.add(id)
  }
  const alike = [...candidates].filter(
    (id) => nameSimilarity(part, index.longest[id] as NamePart).same >= SAME_IN_ARTICLE,
  )
  return alike.length === 1 ? alike[0] : undefined
}

const RANK: Readonly<Record<NameKind, number>> = { other: 0, place: 1, organisation: 2, person: 3 }

function enter(index: Index, part: NamePart, entity: number): void {
  const longest = index.longest[entity]
  if (!longest || longest.words.length < part.words.length) index.longest[entity] = part
  const kind = index.kinds[entity] ?? 'other'
  index.kinds[entity] = RANK[part.kind] > RANK[kind] ? part.kind : kind
  const generic = isGenericName(part.words)
  // A bare "Parliament" names itself; "the Agency" for a longer name is looked up again each time.
  if (!index.phrases.has(phraseOf(part)) && (!generic || !longest)) index.phrases.set(phraseOf(part), entity)
  if (generic) return
  if (part.words.length > 1) {
    for (const initials of initialsOf(part.words))
      if (!index.initials.has(initials)) index.initials.set(initials, entity)
  }
  const head = headOf(part.words)
  if (head) add(index.heads, head, entity)
  for (const word of coreWords(part.words)) add(index.sounds, soundKey(word), entity)
}

function add(map: Map<string, Set<number>>, key: string, entity: number): void {
  const ids = map.get(key)
  if (ids) ids.add(entity)
  else map.set(key, new Set([entity]))
}
