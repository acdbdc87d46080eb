/** A Comparison in, the release as each outlet rewrote it out: passage by passage, with the outlet's words in their places. */
import type { Alignment, Change, Claim, Comparison, Sigil } from '../model.ts'
import { excerptOf, plainText } from './excerpt.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import type { Run } from './runs.ts'
import { wordDiff } from './word-diff.ts'

export type Tracked = { readonly witness: Sigil; readonly passages: readonly TrackedPassage[] }

export type TrackedPassage = {
  readonly runs: readonly Run[]
  /** Material, as the rules found them. */
  readonly changes: readonly Change[]
}

/** The release's claims in its order, an omitted one dropped as a whole; then what the outlet adds, in its order. */
export function trackedChanges(comparison: Comparison): Tracked[] {
  const lookup = lookupOf(comparison)
  return lookup.outlets.map(({ article: { sigil } }) => {
    const best = new Map(
      comparison.readings
        .filter(({ witness }) => witness === sigil)
        .map(({ base, alignments }) => [base, alignments[0]]),
    )
    const shown = new Set<string>()
    const rewritten = lookup.base.claims.flatMap((claim) => {
      const id = best.get(claim.id)
      if (id === undefined) return [dropped(claim, lookup)]
      if (shown.has(id)) return []
      shown.add(id)
      return [rewrittenPassage(lookup.alignment(id), lookup)]
    })
    return { witness: sigil, passages: [...rewritten, ...added(comparison, sigil, lookup)] }
  })
}

const dropped = (claim: Claim, lookup: Lookup): TrackedPassage => ({
  runs: [{ text: plainText(excerptOf(lookup.base, [claim])), mark: 'dropped', quoted: false }],
  changes: [],
})

const rewrittenPassage = (alignment: Alignment, lookup: Lookup): TrackedPassage => ({
  runs: wordDiff(alignment, lookup),
  changes: alignment.changes.filter(({ material }) => material),
})

const added = ({ additions }: Comparison, sigil: Sigil, lookup: Lookup): TrackedPassage[] =>
  additions
    .filter(({ witness }) => witness === sigil)
    .map(({ claims }) => ({
      runs: [
        {
          text: plainText(excerptOf(lookup.witness(sigil), claims.map(lookup.claim))),
          mark: 'added',
          quoted: false,
        },
      ],
      changes: [],
    }))
