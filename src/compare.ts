/** A base article and the outlets' articles in, the Comparison out: the pipeline on one screen. */
import { alignClaims, sharedClaims } from './align/align.ts'
import { classify } from './classify/classify.ts'
import { quoteLedger } from './classify/quote-ledger.ts'
import { additionsOf } from './crossref/additions.ts'
import { capturesOf } from './crossref/captures.ts'
import { cautionsOf } from './crossref/cautions.ts'
import { copiesOf } from './crossref/copies.ts'
import { readingsOf } from './crossref/readings.ts'
import type { Alignment, Article, ClaimId, Comparison, History, QuoteCheck, Witness } from './model.ts'
import { DEFAULTS, type Options } from './options.ts'
import { datedBy } from './read/dated.ts'
import { segment } from './segment/segment.ts'

/** What is known of an outlet by itself: no other outlet changes it. */
export type ComparedOutlet = {
  readonly witness: Witness
  readonly alignments: readonly Alignment[]
  readonly quoteChecks: readonly QuoteCheck[]
  /** Claims that more passages carry than are kept. */
  readonly crowded: readonly ClaimId[]
}

/**
 * Pure: the same articles give the same Comparison, in whatever order the witnesses come. Who waits for it is told of each
 * outlet, by sigil, as soon as that is compared.
 */
export function compare(
  base: Article,
  witnesses: readonly Article[],
  options: Partial<Options> = {},
  tell: (outlet: ComparedOutlet) => void = () => undefined,
): Comparison {
  const settings = { ...DEFAULTS, ...options }
  const release = segment(base)
  const { newest, captured } = capturesOf(witnesses.map((article) => datedBy(base, article)))
  const compared = [...newest].sort(bySigil).map((article) => {
    const outlet = comparedOutlet(release, article, settings)
    tell(outlet)
    return outlet
  })
  const outlets = compared.map(({ witness }) => witness)
  const alignments = compared.flatMap((outlet) => outlet.alignments)
  const histories = historiesOf(captured, options)
  const { additions, echoed } = additionsOf(outlets, alignments, (a, b) => sharedClaims(a, b, settings))
  const cautions = cautionsOf(
    [release, ...outlets],
    alignments,
    compared.map(({ witness, crowded }) => ({ witness: witness.article.sigil, claims: crowded })),
    echoed,
  )
  return {
    schema: 'claimdiff/comparison@1',
    ...(settings.setting !== 'balanced' && { setting: settings.setting }),
    base: base.sigil,
    witnesses: [release, ...outlets],
    alignments,
    readings: readingsOf(release, outlets, alignments),
    additions,
    quoteChecks: compared.flatMap((outlet) => outlet.quoteChecks),
    copies: copiesOf(release, outlets),
    ...(cautions.length > 0 && { cautions }),
    ...(histories.length > 0 && { histories }),
  }
}

/**
 * Whether the article carries any claim of the base: what a comparison of the two finds first. An article without a day,
 * which may be a part of one, is taken for one of the base's day, where it finds most.
 */
export function carriesAny(base: Article, article: Article, options: Partial<Options> = {}): boolean {
  const dated = { ...(base.published && { published: base.published }), ...article }
  return alignClaims(segment(base), segment(dated), { ...DEFAULTS, ...options }).pairings.length > 0
}

const bySigil = (a: Article, b: Article): number => (a.sigil < b.sigil ? -1 : 1)

function comparedOutlet(release: Witness, article: Article, settings: Options): ComparedOutlet {
  const { witness, pairings, crowded } = alignClaims(release, segment(article), settings)
  return {
    witness,
    alignments: pairings.map((pairing) => classify(release, witness, pairing)),
    quoteChecks: quoteLedger(release, witness, pairings),
    crowded,
  }
}

/** What an outlet changed after publication is found as what it changed of the release. */
const historiesOf = (captured: readonly (readonly Article[])[], options: Partial<Options>): History[] =>
  captured.map((captures) => ({
    witness: captures.at(-1)?.sigil ?? '',
    steps: captures.slice(1).map((next, n) => compare(captures[n] as Article, [next], options)),
  }))
