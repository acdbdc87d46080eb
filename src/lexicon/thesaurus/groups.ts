/** The thesaurus's word lists in, its groups out: what each line lists, its part of speech and its strength. */
import { BALLOT } from './ballot.ts'
import { BUSINESS } from './business.ts'
import { CHANGE } from './change.ts'
import { CONFLICT } from './conflict.ts'
import { COURTROOM } from './courtroom.ts'
import { CRIME } from './crime.ts'
import { CULTURE } from './culture.ts'
import { DEED } from './deed.ts'
import { DERIVED_QUALITIES } from './derived-qualities.ts'
import { DERIVED_VERBS } from './derived-verbs.ts'
import { FAITH_ARTS } from './faith-arts.ts'
import { FIELD_WEATHER } from './field-weather.ts'
import { FINDINGS } from './findings.ts'
import { HEALTH } from './health.ts'
import { HOUSEHOLD } from './household.ts'
import { LAW } from './law.ts'
import { LINKING } from './linking.ts'
import { MARKETS } from './markets.ts'
import { MIND } from './mind.ts'
import { MONEY } from './money.ts'
import { NATURE } from './nature.ts'
import { NETWORKS } from './networks.ts'
import { NOMINAL } from './nominal.ts'
import { PLACES } from './places.ts'
import { PLAIN_PHRASES } from './plain-phrases.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { POLITICS } from './politics.ts'
import { QUALITY } from './quality.ts'
import { RESCUE } from './rescue.ts'
import { SCIENCE } from './science.ts'
import { SHOPS_SCHOOLS } from './shops-schools.ts'
import { SPORT } from './sport.ts'
import { TABLOID_AFFAIRS } from './tabloid-affairs.ts'
import { TABLOID_DEEDS } from './tabloid-deeds.ts'
import { TABLOID_MONEY } from './tabloid-money.ts'
import { THINGS } from './things.ts'
import { TRANSIT } from './transit.ts'
import { TRANSLATED_AFFAIRS } from './translated-affairs.ts'
import { TRANSLATED_THINGS } from './translated-things.ts'
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
  TABLOID_AFFAIRS,
  TABLOID_DEEDS,
  TABLOID_MONEY,
  TRANSLATED_AFFAIRS,
  TRANSLATED_THINGS,
  PLAIN_PHRASES,
  PLAIN_WORDS,
  NOMINAL,
  COURTROOM,
  RESCUE,
  BALLOT,
  HOUSEHOLD,
  SHOPS_SCHOOLS,
  FINDINGS,
  MARKETS,
  NETWORKS,
  TRANSIT,
  FIELD_WEATHER,
  FAITH_ARTS,
  SPORT,
].flatMap(parseGroups)
