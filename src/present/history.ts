/** A Comparison in, what outlets changed in their articles after publication out: capture by capture, each change with both wordings. */
import type { Alignment, Claim, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { count, list } from './labels.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { type Pair, pairOf, quoteEditsOf } from './pair.ts'

export type ArticleHistory = { readonly witness: Sigil; readonly steps: readonly HistoryStep[] }

export type HistoryStep = {
  readonly from: Capture
  readonly to: Capture
  /** Claims that stand as they stood. */
  readonly kept: number
  readonly altered: readonly Pair[]
  /** Other words, same meaning. */
  readonly reworded: readonly Pair[]
  readonly removed: readonly Excerpt[]
  readonly added: readonly Excerpt[]
}

export type Capture = { readonly sigil: Sigil; readonly path: string; readonly day: string }

export const historiesOf = ({ histories = [] }: Comparison): ArticleHistory[] =>
  histories.map(({ witness, steps }) => ({ witness, steps: steps.map(stepOf) }))

function stepOf(step: Comparison): HistoryStep {
  const lookup = lookupOf(step)
  const before = lookup.base
  const [after = before] = lookup.outlets
  const { stays, taken } = unchanged(before, after)
  const pairs = step.alignments.flatMap((alignment) => {
    const pair = stays.has(alignment.base[0] ?? '')
      ? null
      : withoutTaken(alignment, taken, before, after, lookup)
    return pair ? [pair] : []
  })
  const edits = quoteEditsOf(step)
  const pairsOf = (isAltered: boolean) =>
    pairs
      .filter(({ verdict }) => (verdict === 'altered') === isAltered)
      .map((alignment) => pairOf(alignment, lookup, edits))
  const changed = new Set(pairs.flatMap(({ base }) => base))
  return {
    from: captureOf(before),
    to: captureOf(after),
    kept: stays.size,
    altered: pairsOf(true),
    reworded: pairsOf(false),
    removed: before.claims
      .filter(({ id }) => !stays.has(id) && !changed.has(id))
      .map((claim) => excerptOf(before, [claim])),
    added: step.additions
      .map(({ claims }) => claims.filter((id) => !taken.has(id)))
      .filter((claims) => claims.length > 0)
      .map((claims) => excerptOf(after, claims.map(lookup.claim))),
  }
}

const captureOf = ({ article }: Witness): Capture => ({
  sigil: article.sigil,
  path: article.path,
  day: article.retrieved ?? article.published ?? '',
})

/** The claims that stand in both captures letter for letter, those of the newer one taken once each. */
function unchanged(
  before: Witness,
  after: Witness,
): { stays: ReadonlySet<ClaimId>; taken: ReadonlySet<ClaimId> } {
  const words = ({ article }: Witness, { span }: Claim) => slice(article.text, span).replace(/\s+/g, ' ')
  const open = new Map<string, ClaimId[]>()
  for (const claim of after.claims) {
    const key = words(after, claim)
    open.set(key, [...(open.get(key) ?? []), claim.id])
  }
  const stays = new Set<ClaimId>()
  const taken = new Set<ClaimId>()
  for (const claim of before.claims) {
    const twin = open.get(words(before, claim))?.shift()
    if (twin === undefined) continue
    stays.add(claim.id)
    taken.add(twin)
  }
  return { stays, taken }
}

/** What stands in the newer capture as it stood says nothing of another claim; null where no other passage carries it. */
function withoutTaken(
  alignment: Alignment,
  taken: ReadonlySet<ClaimId>,
  before: Witness,
  after: Witness,
  lookup: Lookup,
): Alignment | null {
  const claims = alignment.claims.filter((id) => !taken.has(id))
  if (claims.length === 0) return null
  if (claims.length === alignment.claims.length) return alignment
  const words = (side: Witness, ids: readonly ClaimId[]) =>
    ids.map(lookup.claim).flatMap(({ span }) => tokensIn(side.article, span))
  return { ...alignment, claims, edits: exactEdits(words(before, alignment.base), words(after, claims)) }
}

/** "The Courier changed its article after publication: 1 claim altered, 2 added." Nothing where it stands as it stood. */
export function historySentence({ witness, steps }: ArticleHistory, name: (sigil: Sigil) => string): string {
  const told = list(changesTold(steps))
  return told === '' ? '' : `${name(witness)} changed its article after publication: ${told}.`
}

/** "1 claim altered", "2 removed" … */
export function changesTold(steps: readonly HistoryStep[]): string[] {
  const sum = (sizeOf: (step: HistoryStep) => number) =>
    steps.reduce((total, step) => total + sizeOf(step), 0)
  const figures = [
    ['altered', sum(({ altered }) => altered.length)],
    ['reworded', sum(({ reworded }) => reworded.length)],
    ['removed', sum(({ removed }) => removed.length)],
    ['added', sum(({ added }) => added.length)],
  ] as const
  return figures
    .filter(([, n]) => n > 0)
    .map(([word, n], place) => (place === 0 ? `${count(n, 'claim')} ${word}` : `${n} ${word}`))
}
