/** A Comparison in, its divergences out, those that change the meaning most first. */
import type {
  Alignment,
  Change,
  ChangeKind,
  ClaimId,
  Comparison,
  Edit,
  QuoteId,
  Sigil,
  Witness,
} from '../model.ts'
import { length } from '../text/span.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { marksOf } from './marks.ts'
import { passageOf } from './passage.ts'
import { PROMINENCES, type Prominence, prominenceOf } from './prominence.ts'

export type Divergence = {
  /** From 1, in the order of the list. */
  readonly number: number
  readonly alignment: string
  readonly witness: Sigil
  readonly baseClaims: readonly ClaimId[]
  /** Material changes first, the gravest first; then the notes. */
  readonly changes: readonly Change[]
  readonly base: Excerpt
  readonly outlet: Excerpt
  /** Where the outlet says it. */
  readonly prominence: Prominence
  /** The alignment's: how sure it is that both passages speak of the same thing. */
  readonly score: number
}

/** Those of outlets that do not rewrite the release come last: they may render another statement. */
export function divergencesOf(
  comparison: Comparison,
  lookup: Lookup,
  rewrites: readonly Sigil[],
): Divergence[] {
  const edits = new Map(comparison.quoteChecks.map((check) => [check.quote, check.edits]))
  const ranked = comparison.alignments
    .filter((alignment) => alignment.verdict === 'altered')
    .map((alignment) => rankedDivergence(alignment, lookup, edits, rewrites.includes(alignment.witness)))
    .sort(byWeight)
  return ranked.map(({ divergence }, n) => ({ ...divergence, number: n + 1 }))
}

/**
 * What turns a statement round comes first, then facts that can be checked, then how surely, how far and by whom
 * it holds, then the form of a quotation and tone; what is no divergence by itself comes last.
 */
const GRAVITY: readonly ChangeKind[] = [
  'negation',
  'number',
  'date',
  'entity',
  'modality',
  'scope',
  'attribution',
  'quote',
  'intensity',
  'detail-dropped',
  'detail-added',
  'name-variant',
  'order',
  'wording',
]

type Ranked = { readonly divergence: Divergence; readonly baseStart: number; readonly isRewrite: boolean }

function rankedDivergence(
  alignment: Alignment,
  lookup: Lookup,
  edits: ReadonlyMap<QuoteId, readonly Edit[]>,
  isRewrite: boolean,
): Ranked {
  const witness = lookup.witness(alignment.witness)
  const baseClaims = alignment.base.map(lookup.claim)
  const claims = alignment.claims.map(lookup.claim)
  const shown = (of: Witness, which: typeof claims) =>
    passageOf(of, which).reduce((total, span) => total + length(span), 0)
  const quoteEdits = [...new Set(claims.flatMap((claim) => claim.quotes))].flatMap(
    (id) => edits.get(id) ?? [],
  )
  const marks = marksOf(lookup.base.article, witness.article, alignment, quoteEdits, {
    base: shown(lookup.base, baseClaims),
    witness: shown(witness, claims),
  })
  const divergence: Divergence = {
    number: 0,
    alignment: alignment.id,
    witness: alignment.witness,
    baseClaims: alignment.base,
    changes: [...alignment.changes].sort(byGravity),
    base: excerptOf(lookup.base, baseClaims, marks.base),
    outlet: excerptOf(witness, claims, marks.witness),
    prominence: prominenceOf(witness, claims),
    score: alignment.score,
  }
  return { divergence, baseStart: baseClaims[0]?.span.start ?? 0, isRewrite }
}

const gravity = (change: Change | undefined): number =>
  change ? GRAVITY.indexOf(change.kind) + (change.material ? 0 : GRAVITY.length) : 2 * GRAVITY.length

const byGravity = (a: Change, b: Change): number => gravity(a) - gravity(b)

const material = ({ changes }: Divergence): number => changes.filter((change) => change.material).length

/** The gravest change; then the release's order, so that what several outlets did to one claim stands together. */
function byWeight(rankedA: Ranked, rankedB: Ranked): number {
  const [a, b] = [rankedA.divergence, rankedB.divergence]
  return (
    Number(rankedB.isRewrite) - Number(rankedA.isRewrite) ||
    gravity(a.changes[0]) - gravity(b.changes[0]) ||
    rankedA.baseStart - rankedB.baseStart ||
    material(b) - material(a) ||
    PROMINENCES.indexOf(a.prominence) - PROMINENCES.indexOf(b.prominence) ||
    (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : 0) ||
    (a.alignment < b.alignment ? -1 : 1)
  )
}
