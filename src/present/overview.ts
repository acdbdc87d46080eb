/** The lines of a sweep in, one at a time, the overview of all out: outlets by pull-through, claims by reach, alterations by kind, days. */
import type { ChangeKind, Sigil, Witness } from '../model.ts'
import { plainText, stretchOf } from './excerpt.ts'
import type { Status } from './labels.ts'
import type { SweepLine } from './sweep-line.ts'

export type Counts = Readonly<Record<Status, number>>

export type Overview = {
  /** Articles that carry something; one that carries two releases counts twice. */
  readonly articles: number
  /** By mean pull-through, the highest first. */
  readonly outlets: readonly {
    readonly outlet: string
    readonly articles: number
    /** 0..1. */
    readonly pullThrough: number
    /** Of their readings. */
    readonly counts: Counts
  }[]
  /** By the number of articles that carry it, the highest first. */
  readonly claims: readonly {
    readonly release: Sigil
    /** From 1. */
    readonly number: number
    readonly text: string
    readonly reach: number
    readonly counts: Counts
  }[]
  /** The most frequent first. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly articles: number }[]
  /** By ISO date; articles without one are under null, last. */
  readonly days: readonly { readonly date: string | null; readonly articles: number }[]
}

export type Tally = { readonly add: (line: SweepLine) => void; readonly overview: () => Overview }

/** Keeps counts alone, so that its memory does not grow with the number of articles. */
export function tallyOf(releases: readonly Witness[]): Tally {
  let articles = 0
  const outlets = new Map<string, { articles: number; pullThrough: number; counts: Record<Status, number> }>()
  const claims = new Map<string, Record<Status, number>>()
  const kinds = new Map<ChangeKind, number>()
  const days = new Map<string | null, number>()
  return {
    add: ({ release, article, pullThrough, statuses, changes }) => {
      articles++
      const outlet = entry(outlets, article.outlet, () => ({ articles: 0, pullThrough: 0, counts: none() }))
      outlet.articles++
      outlet.pullThrough += pullThrough
      statuses.forEach((status, n) => {
        outlet.counts[status]++
        entry(claims, keyOf(release, n + 1), none)[status]++
      })
      for (const kind of new Set(changes.map(({ kind }) => kind))) raise(kinds, kind)
      raise(days, article.published ?? null)
    },
    overview: () => ({
      articles,
      outlets: [...outlets]
        .map(([outlet, sums]) => ({ outlet, ...sums, pullThrough: sums.pullThrough / sums.articles }))
        .sort(
          (a, b) =>
            b.pullThrough - a.pullThrough || b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1),
        ),
      claims: releases.flatMap((release) => reachOf(release, claims)).sort((a, b) => b.reach - a.reach),
      kinds: [...kinds]
        .map(([kind, articles]) => ({ kind, articles }))
        .sort((a, b) => b.articles - a.articles || (a.kind < b.kind ? -1 : 1)),
      days: [...days]
        .map(([date, articles]) => ({ date, articles }))
        .sort((a, b) => ((a.date ?? LAST) < (b.date ?? LAST) ? -1 : 1)),
    }),
  }
}

/** Behind every ISO date. */
const LAST = '~'

function reachOf(release: Witness, claims: ReadonlyMap<string, Counts>): Overview['claims'] {
  return release.claims.map(({ span }, n) => {
    const { sigil } = release.article
    const counts = claims.get(keyOf(sigil, n + 1)) ?? none()
    const text = plainText([stretchOf(release, span)])
    return {
      release: sigil,
      number: n + 1,
      text,
      reach: counts.verbatim + counts.reworded + counts.altered,
      counts,
    }
  })
}

const keyOf = (release: Sigil, claim: number): string => `${claim} ${release}`

const none = (): Record<Status, number> => ({ verbatim: 0, reworded: 0, altered: 0, omitted: 0 })

const raise = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)

function entry<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}
