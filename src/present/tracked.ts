/** A Comparison in, the release as each outlet rewrote it out: passage by passage, with the outlet's words in their places. */
import type { Alignment, Change, Claim, Comparison, Sigil } from '../model.ts'
import { excerptOf, plainText } from './excerpt.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { type Decided, type DecidedBy, decidedBy } from './reviewed.ts'
import type { Run } from './runs.ts'
import { wordDiff } from './word-diff.ts'

export type Tracked = { readonly witness: Sigil; readonly passages: readonly TrackedPassage[] }

export type TrackedPassage = {
  readonly runs: readonly Run[]
  /** Material, as the rules found them. */
  readonly changes: readonly Change[]
  /** What a reviewer said of it; null where it is the tool's suggestion. */
  readonly decided: Decided | null
}

/** The release's claims in its order, an omitted one dropped as a whole; then what the outlet adds, in its order. */
export function trackedChanges(comparison: Comparison): Tracked[] {
  const lookup = lookupOf(comparison)
  const decided = decidedBy(comparison)
  return lookup.outlets.map(({ article: { sigil } }) => {
    const best = new Map(
      comparison.readings
        .filter(({ witness }) => witness === sigil)
        .map(({ base, alignments }) => [base, alignments[0]]),
    )
    const shown = new Set<string>()
    const rewritten = lookup.base.claims.flatMap((claim) => {
      const id = best.get(claim.id)
      if (id === undefined) return [dropped(claim, lookup, decided.reading(claim.id, sigil))]
      if (shown.has(id)) return []
      shown.add(id)
      return [rewrittenPassage(lookup.alignment(id), lookup, decided)]
    })
    return { witness: sigil, passages: [...rewritten, ...added(comparison, sigil, lookup, decided)] }
  })
}

const dropped = (claim: Claim, lookup: Lookup, decided: Decided | null): TrackedPassage => ({
  runs: [{ text: plainText(excerptOf(lookup.base, [claim])), mark: 'dropped', quoted: false }],
  changes: [],
  decided,
})

const rewrittenPassage = (alignment: Alignment, lookup: Lookup, decided: DecidedBy): TrackedPassage => ({
  runs: wordDiff(alignment, lookup),
  changes: alignment.changes.filter(({ material }) => material),
  decided: decided.alignment(alignment),
})

const added = (
  { additions }: Comparison,
  sigil: Sigil,
  lookup: Lookup,
  decided: DecidedBy,
): TrackedPassage[] =>
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
      decided: decided.addition(claims),
    }))
