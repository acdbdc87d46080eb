/** The text of a saved Comparison in, the Comparison out, or one clear error that names the place where it is none. */
import type { Comparison, Span } from '../model.ts'
import { contains } from '../text/span.ts'
import { aComparison } from './comparison-shape.ts'

/** Its shape is checked, and that every id and every span leads somewhere: what passes can be rendered. `path` is for the message. */
export function readComparison(text: string, path: string): Comparison | { readonly error: string } {
  const parsed = parse(text)
  if (parsed === undefined)
    return { error: `${path}: not valid JSON; name a report saved with --format json.` }
  const misfit = aComparison(parsed) ?? danglingIn(parsed as Comparison)
  return misfit === null
    ? (parsed as Comparison)
    : { error: `${path}: not a comparison of this version (${misfit}); save it anew with --format json.` }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

/** The first id or span that leads nowhere; null where all do. */
function danglingIn(comparison: Comparison): string | null {
  const {
    witnesses,
    alignments,
    readings,
    additions,
    quoteChecks,
    copies,
    cautions = [],
    histories = [],
    review = [],
  } = comparison
  if (witnesses[0]?.article.sigil !== comparison.base) return 'the release is not its first witness'
  const texts = new Map(witnesses.map(({ article }) => [article.sigil, article.text]))
  const base = texts.get(comparison.base) ?? ''
  const ids = new Set([
    ...texts.keys(),
    ...witnesses.flatMap(({ claims, quotes }) => [...claims, ...quotes].map(({ id }) => id)),
    ...alignments.map(({ id }) => id),
  ])
  const spans: [string, Span | null][] = [
    ...witnesses.flatMap(({ article, claims, quotes, sentences }) => {
      const parts = [...claims, ...quotes, ...sentences, ...article.boilerplate].map(({ span }) => span)
      const all = [...parts, ...article.paragraphs, ...(article.headline ? [article.headline] : [])]
      return all.map((span): [string, Span] => [article.text, span])
    }),
    ...[...alignments, ...quoteChecks].flatMap(({ witness, edits }) =>
      edits.flatMap((edit): [string, Span][] => [
        [base, edit.base],
        [texts.get(witness) ?? '', edit.witness],
      ]),
    ),
    ...alignments.flatMap(({ witness, changes }) =>
      changes.flatMap((change): [string, Span | null][] => [
        [base, change.base],
        [texts.get(witness) ?? '', change.witness],
      ]),
    ),
    ...quoteChecks.map((check): [string, Span | null] => [base, check.base]),
    ...[...cautions, ...review].flatMap(({ witness, spans }) =>
      spans.map((span): [string, Span] => [texts.get(witness) ?? '', span]),
    ),
  ]
  const used = [
    ...alignments.flatMap(({ witness, base, claims }) => [witness, ...base, ...claims]),
    ...readings.flatMap(({ witness, base, alignments }) => [witness, base, ...alignments]),
    ...additions.flatMap(({ witness, claims, alsoIn }) => [
      witness,
      ...claims,
      ...alsoIn.flatMap((other) => [other.witness, ...other.claims]),
    ]),
    ...quoteChecks.flatMap(({ witness, quote }) => [witness, quote]),
    ...[...cautions, ...histories].map(({ witness }) => witness),
    ...[...copies.groups, ...copies.shared.map(({ texts }) => texts)].flat(),
    ...review.flatMap(({ base }) => base ?? []),
  ]
  const unknown = used.find((id) => !ids.has(id))
  if (unknown !== undefined) return `"${unknown}" is named but not in it`
  const outside = spans.find(
    ([text, span]) => span && (span.start > span.end || !contains({ start: 0, end: text.length }, span)),
  )
  if (outside) return `a span ${outside[1]?.start}–${outside[1]?.end} is outside its text`
  const steps = histories.flatMap((history) => history.steps.map(danglingIn))
  return steps.find((dangling) => dangling !== null) ?? null
}
