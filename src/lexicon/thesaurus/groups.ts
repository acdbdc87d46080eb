/** The thesaurus's word lists in, its groups out: what each line lists, its part of speech and its strength. */
import { BUSINESS } from './business.ts'
import { CHANGE } from './change.ts'
import { CONFLICT } from './conflict.ts'
import { CRIME } from './crime.ts'
import { CULTURE } from './culture.ts'
import { DEED } from './deed.ts'
import { DERIVED_QUALITIES } from './derived-qualities.ts'
import { DERIVED_VERBS } from './derived-verbs.ts'
import { HEALTH } from './health.ts'
import { LAW } from './law.ts'
import { LINKING } from './linking.ts'
import { MIND } from './mind.ts'
import { MONEY } from './money.ts'
import { NATURE } from './nature.ts'
import { PLACES } from './places.ts'
import { POLITICS } from './politics.ts'
import { QUALITY } from './quality.ts'
import { SCIENCE } from './science.ts'
import { THINGS } from './things.ts'
import { TRANSPORT } from './transport.ts'
import { WORK } from './work.ts'

export type Group = {
  /** Verbs, nouns or adjectives and adverbs, by the first entry; it says which inflections to expect. */
  readonly kind: 'v' | 'n' | 'a'
  /** Of the weaker kind: a role, act or result that goes with another rather than standing for it. */
  readonly related: boolean
  /** Base forms, several words where need be. */
  readonly entries: readonly string[]
}

/** The groups of a list with one group per line: `v: stop, halt, call off`, or `~n: lawsuit, plaintiff` for related words. */
export function parseGroups(list: string): Group[] {
  return [...list.matchAll(/^(~?)([vna]): (.+)$/gm)].map(([, tilde, kind, entries]) => ({
    kind: kind as Group['kind'],
    related: tilde === '~',
    entries: (entries as string).split(',').map((entry) => entry.trim()),
  }))
}

/** Every group, in a fixed order; a group's id is its index. */
export const GROUPS: readonly Group[] = [
  CHANGE,
  DEED,
  MIND,
  DERIVED_VERBS,
  DERIVED_QUALITIES,
  QUALITY,
  LINKING,
  THINGS,
  PLACES,
  POLITICS,
  LAW,
  CRIME,
  CONFLICT,
  BUSINESS,
  MONEY,
  WORK,
  HEALTH,
  SCIENCE,
  TRANSPORT,
  NATURE,
  CULTURE,
].flatMap(parseGroups)
