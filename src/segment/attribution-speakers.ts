/** The stretches of an article with their reporting clauses in, the people and bodies that speak in it, and whom a pronoun means, out. */
import {
  isClauseEdge,
  isDeterminer,
  isOrganisationWord,
  isPossessive,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { isTitle, isTitleModifier } from '../lexicon/titles.ts'
import type { Span } from '../model.ts'
import { wordSet } from '../text/word-set.ts'
import { type Frame, isCapital, norm, type Phrase } from './attribution-frame.ts'
import type { Item, Stretch } from './attribution-items.ts'

export type Speaker = {
  readonly span: Span
  readonly kind: 'person' | 'body'
  /** Index of the stretch. */
  readonly stretch: number
  /** Which pronoun a form of address allows; null where none was used. */
  readonly pronoun: 'he' | 'she' | null
  /** Speaks or acts, does not stand behind a preposition: "with whom Justice Reed agreed" is aside. */
  readonly acts: boolean
}

/** Named speakers and persons, in order of appearance. */
export function speakersOf(stretches: readonly Stretch[], frames: readonly (readonly Frame[])[]): Speaker[] {
  return stretches.flatMap(({ items }, n) => {
    const sources = (frames[n] ?? []).flatMap((frame) => (frame.source ? [frame.source] : []))
    const spoken = sources.filter((phrase) => !isReference(items, phrase))
    const persons = personsIn(items).filter((phrase) => !spoken.some((other) => meet(phrase, other)))
    return [...spoken, ...persons]
      .sort((a, b) => a.from - b.from)
      .map((phrase) => ({
        span: sourceSpan(items, phrase),
        stretch: n,
        acts: spoken.includes(phrase) || acts(items, phrase),
        ...natureOf(items, phrase),
      }))
  })
}

/** The place of the name that a pronoun or a possessive stands for; undefined for any other phrase, and when it is not clear. */
export function referent(
  speakers: readonly Speaker[],
  items: readonly Item[],
  phrase: Phrase,
  stretch: number,
): Span | undefined {
  if (!isReference(items, phrase)) return undefined
  const place = (items[phrase.from] as Item).span.start
  const word = (items[phrase.from] as Item).norm
  const wanted = HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null
  const near = speakers.filter(
    (one) => one.span.end <= place && stretch - one.stretch <= (wanted === null ? REACH : REACH_OF_PERSONS),
  )
  const fits = (one: Speaker) =>
    wanted === null
      ? one.kind === 'body'
      : one.kind === 'person' && (one.pronoun === null || one.pronoun === wanted)
  return (near.findLast((one) => one.acts && fits(one)) ?? near.findLast(fits))?.span
}

function acts(items: readonly Item[], { from }: Phrase): boolean {
  let at = from - 1
  while (isTitle(norm(items, at))) at--
  const before = norm(items, at)
  return !isPreposition(before) && !isClauseEdge(before)
}

/** A pronoun rarely looks further back than this many sentences; "she" is surer of its person than "it" of its thing. */
const REACH = 3
const REACH_OF_PERSONS = 8

/** The phrase's place in the text, without a possessive 's. */
export function sourceSpan(items: readonly Item[], { from, to }: Phrase): Span {
  const first = items[from] as Item
  const last = items[to - 1] as Item
  const possessive = last.text.length - last.text.replace(/['’]s?$/u, '').length
  return { start: first.span.start, end: last.span.end - possessive }
}

const isReference = (items: readonly Item[], { from, to }: Phrase): boolean => {
  const word = norm(items, from)
  return to - from === 1 && (isPronoun(word) || isPossessive(word))
}

/** Names with a title before them, and names that open a sentence: "Dr Lund", "Olav Stene declined …". */
function personsIn(items: readonly Item[]): Phrase[] {
  const persons: Phrase[] = []
  let at = 0
  while (at < items.length) {
    let to = at
    while (to < items.length && partOfName(items, at, to)) to++
    const names = items.slice(at, to).filter((item) => item.kind === 'word')
    const before = norm(items, at - 1) === ',' && names.length >= 2 ? at - 2 : at - 1
    const isTitled = isTitle(norm(items, at)) || isTitle(norm(items, before))
    const isName = names.some((item) => !isTitle(item.norm) && !isTitleModifier(item.norm))
    if (isName && (isTitled || (at === 0 && names.length >= 2))) persons.push({ from: at, to })
    at = Math.max(to, at + 1)
  }
  return persons
}

function partOfName(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at] as Item
  const { norm, capital, kind } = item
  if (kind === 'mark') return item.text === '-' && at > from && isCapital(items, at + 1)
  if (!capital || kind !== 'word') return false
  return (
    !isDeterminer(norm) &&
    !isPreposition(norm) &&
    !isTimeWord(norm) &&
    !isPronoun(norm) &&
    !isClauseEdge(norm)
  )
}

function natureOf(items: readonly Item[], { from, to }: Phrase): Pick<Speaker, 'kind' | 'pronoun'> {
  const words = items.slice(from, to)
  const has = (test: (word: string) => boolean) => words.some((item) => test(item.norm))
  const named = words.some((item) => item.capital && !isDeterminer(item.norm))
  const body = has(isOrganisationWord) && !has(isTitle)
  const person = !body && (has(isTitle) || (named && words[0]?.norm !== 'the'))
  const pronoun = has((word) => HIS_TITLES.has(word))
    ? 'he'
    : has((word) => HER_TITLES.has(word))
      ? 'she'
      : null
  return { kind: person ? 'person' : 'body', pronoun }
}

const meet = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to

const HE = wordSet('he his')
const SHE = wordSet('she her')
const HIS_TITLES = wordSet('mr sir lord')
const HER_TITLES = wordSet('ms mrs miss dame lady baroness spokeswoman')
