/** A base article and the outlets' articles in, the Comparison out: the pipeline on one screen. */
import { alignClaims, sharedClaims } from './align/align.ts'
import { classify } from './classify/classify.ts'
import { checkQuote } from './classify/quote-ledger.ts'
import { additionsOf } from './crossref/additions.ts'
import { capturesOf } from './crossref/captures.ts'
import { cautionsOf } from './crossref/cautions.ts'
import { copiesOf } from './crossref/copies.ts'
import { readingsOf } from './crossref/readings.ts'
import type { Article, Comparison, History } from './model.ts'
import { DEFAULTS, type Options } from './options.ts'
import { segment } from './segment/segment.ts'

/** Pure: the same articles give the same Comparison, in whatever order the witnesses come. */
export function compare(
  base: Article,
  witnesses: readonly Article[],
  options: Partial<Options> = {},
): Comparison {
  const settings = { ...DEFAULTS, ...options }
  const release = segment(base)
  const { newest, captured } = capturesOf(witnesses)
  const histories = historiesOf(captured, options)
  const aligned = newest
    .map((article) => alignClaims(release, segment(article), settings))
    .sort((a, b) => (a.witness.article.sigil < b.witness.article.sigil ? -1 : 1))
  const outlets = aligned.map(({ witness }) => witness)
  const alignments = aligned.flatMap(({ witness, pairings }) =>
    pairings.map((pairing) => classify(release, witness, pairing)),
  )
  const cautions = cautionsOf(
    [release, ...outlets],
    alignments,
    aligned.map(({ witness, crowded }) => ({ witness: witness.article.sigil, claims: crowded })),
  )
  return {
    schema: 'claimdiff/comparison@1',
    ...(settings.setting !== 'balanced' && { setting: settings.setting }),
    base: base.sigil,
    witnesses: [release, ...outlets],
    alignments,
    readings: readingsOf(release, outlets, alignments),
    additions: additionsOf(outlets, alignments, (a, b) => sharedClaims(a, b, settings)),
    quoteChecks: outlets.flatMap((outlet) =>
      outlet.quotes.map((quote) => checkQuote(release, outlet, quote)),
    ),
    copies: copiesOf(release, outlets),
    ...(cautions.length > 0 && { cautions }),
    ...(histories.length > 0 && { histories }),
  }
}

/** What an outlet changed after publication is found as what it changed of the release. */
const historiesOf = (captured: readonly (readonly Article[])[], options: Partial<Options>): History[] =>
  captured.map((captures) => ({
    witness: captures.at(-1)?.sigil ?? '',
    steps: captures.slice(1).map((next, n) => compare(captures[n] as Article, [next], options)),
  }))
