/** A Comparison in, which outlets print one text out: in a sentence, in groups, and as a count among some of them. */
import type { Comparison, SharedText, Sigil } from '../model.ts'
import { count, list } from './labels.ts'

export type CopyGroups = {
  /** Texts among the outlets that no copying joins; reprints of the release are one. */
  readonly independent: number
  /** Texts in an order in which copies stand beside each other, the base first. */
  readonly order: readonly Sigil[]
  /** The outlets of each group of more than one text. `isReprint`: the text is the release's. */
  readonly groups: readonly { readonly outlets: readonly Sigil[]; readonly isReprint: boolean }[]
  /** Copies first, the most alike first. `sentence`: the same in words. */
  readonly shared: readonly (SharedText & { readonly sentence: string })[]
}

export function copyGroupsOf(
  { copies, base }: Pick<Comparison, 'copies'> & { readonly base: Sigil | null },
  name: (sigil: Sigil) => string,
): CopyGroups {
  const groups = copies.groups.map((group) => ({
    outlets: group.filter((sigil) => sigil !== base),
    isReprint: base !== null && group.includes(base),
  }))
  return {
    independent: groups.filter(({ outlets }) => outlets.length > 0).length,
    order: copies.groups.flat(),
    groups: groups.filter(({ outlets, isReprint }) => outlets.length > (isReprint ? 0 : 1)),
    shared: copies.shared
      .map((one) => ({
        ...one,
        sentence: sharedSentence(one, (sigil) => (sigil === base ? 'the release' : name(sigil))),
      }))
      .sort((a, b) => Math.max(...b.shares) - Math.max(...a.shares)),
  }
}

/** How many of the texts of these outlets are independent of each other. */
export function independentAmong({ copies }: Pick<Comparison, 'copies'>, outlets: readonly Sigil[]): number {
  const group = new Map(copies.groups.flatMap((sigils, n) => sigils.map((sigil) => [sigil, n] as const)))
  return new Set(outlets.map((sigil) => group.get(sigil))).size
}

/** "7 outlets, 3 independent texts: A and B reprint the release; C, D and E print one text." Nothing of a single outlet of its own words. */
export function copiesSentence(
  { independent, groups }: CopyGroups,
  outlets: number,
  name: (sigil: Sigil) => string,
): string {
  const told = groups.map(({ outlets, isReprint }) => {
    const names = list(outlets.map(name))
    if (!isReprint) return `${names} print one text`
    return `${names} ${outlets.length === 1 ? 'reprints' : 'reprint'} the release`
  })
  if (told.length === 0 && outlets < 2) return ''
  const detail = told.length > 0 ? `: ${told.join('; ')}` : ''
  return `${count(outlets, 'outlet')}, ${count(independent, 'independent text')}${detail}.`
}

/** "43% of the words of memo stand word for word in the release": the larger share of the two. */
function sharedSentence({ texts, shares }: SharedText, name: (sigil: Sigil) => string): string {
  const [part, whole] = shares[1] >= shares[0] ? ([1, 0] as const) : ([0, 1] as const)
  return `${Math.round(shares[part] * 100)}% of the words of ${name(texts[part])} stand word for word in ${name(texts[whole])}`
}
