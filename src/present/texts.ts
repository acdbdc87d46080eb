/** A Comparison in, every article in full out: its paragraphs as passages, each with the release's claims that it renders. */
import type {
  Alignment,
  Article,
  ClaimId,
  Comparison,
  Edit,
  Sigil,
  Span,
  Verdict,
  Witness,
} from '../model.ts'
import { contains } from '../text/span.ts'
import type { Divergence } from './divergences.ts'
import type { Lookup } from './lookup.ts'
import { editMarks, tellingMarks } from './marks.ts'
import { readableEdits } from './readable-edits.ts'
import { type Marked, markedRuns, type Run } from './runs.ts'

export type FullText = {
  readonly sigil: Sigil
  /** BCP 47. */
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
}

export type Paragraph = { readonly isHeadline: boolean; readonly passages: readonly Passage[] }

/** A claim, boilerplate, or the glue between claims. Together a paragraph's passages are its text, unchanged. */
export type Passage = {
  readonly claim: ClaimId | null
  /** What makes it boilerplate: "byline". */
  readonly boilerplate: string | null
  readonly runs: readonly Run[]
  /** Of an outlet's claim; none for an addition and for the release itself. */
  readonly renders: readonly Rendering[]
}

export type Rendering = {
  readonly base: readonly ClaimId[]
  readonly verdict: Verdict
  /** Number of the divergence that shows it. */
  readonly divergence: number | null
}

/** In the Comparison's order. */
export function textsOf(
  comparison: Comparison,
  lookup: Lookup,
  divergences: readonly Divergence[],
): FullText[] {
  const renderings = renderingsOf(comparison.alignments, divergences)
  const marks = marksByWitness(comparison, lookup)
  return comparison.witnesses.map((witness) => {
    const { sigil, language, text, headline, paragraphs } = witness.article
    const parts = byParagraph(partsOf(witness), paragraphs)
    const marked = byParagraph(marks.get(sigil) ?? [], paragraphs)
    const quotes = byParagraph(witness.quotes, paragraphs)
    return {
      sigil,
      language,
      paragraphs: paragraphs.map((paragraph, n) => ({
        isHeadline: headline !== undefined && contains(paragraph, headline),
        passages: wholeOf(paragraph, parts[n] ?? []).map(({ span, claim, boilerplate }) => ({
          claim,
          boilerplate,
          runs: markedRuns(
            text,
            span,
            marked[n] ?? [],
            (quotes[n] ?? []).map((quote) => quote.span),
          ),
          renders: claim === null ? [] : (renderings.get(claim) ?? []),
        })),
      })),
    }
  })
}

/** The items that touch each paragraph, by their starts; linear once they are in order. */
function byParagraph<T extends { readonly span: Span }>(
  items: readonly T[],
  paragraphs: readonly Span[],
): readonly (readonly T[])[] {
  const touching = paragraphs.map((): T[] => [])
  let first = 0
  for (const item of [...items].sort((a, b) => a.span.start - b.span.start)) {
    while ((paragraphs[first]?.end ?? Number.POSITIVE_INFINITY) <= item.span.start) first++
    for (let n = first; (paragraphs[n]?.start ?? Number.POSITIVE_INFINITY) < item.span.end; n++)
      touching[n]?.push(item)
  }
  return touching
}

function renderingsOf(
  alignments: readonly Alignment[],
  divergences: readonly Divergence[],
): ReadonlyMap<ClaimId, readonly Rendering[]> {
  const numbers = new Map(divergences.map((divergence) => [divergence.alignment, divergence.number]))
  const renderings = new Map<ClaimId, Rendering[]>()
  for (const { id, base, claims, verdict } of alignments)
    for (const claim of claims) {
      const all = renderings.get(claim) ?? []
      all.push({ base, verdict, divergence: numbers.get(id) ?? null })
      renderings.set(claim, all)
    }
  return renderings
}

/** The outlets' words that make a claim altered; the release is shown unmarked, since each outlet changes other words of it. */
function marksByWitness(comparison: Comparison, lookup: Lookup): ReadonlyMap<Sigil, readonly Marked[]> {
  const marks = new Map<Sigil, Marked[]>()
  const add = (sigil: Sigil, more: readonly Marked[]) =>
    marks.set(sigil, [...(marks.get(sigil) ?? []), ...more])
  for (const { witness, verdict, changes } of comparison.alignments)
    if (verdict === 'altered') add(witness, tellingMarks(changes).witness)
  for (const { witness, verdict, edits } of comparison.quoteChecks)
    if (verdict === 'altered')
      add(witness, quoteMarks(lookup.base.article, lookup.witness(witness).article, edits))
  return marks
}

const quoteMarks = (base: Article, witness: Article, edits: readonly Edit[]): readonly Marked[] =>
  editMarks(readableEdits(base, witness, edits)).witness

type Part = { readonly span: Span; readonly claim: ClaimId | null; readonly boilerplate: string | null }

const partsOf = ({ article, claims }: Witness): Part[] => [
  ...claims.map(({ id, span }): Part => ({ span, claim: id, boilerplate: null })),
  ...article.boilerplate.map(({ span, reason }): Part => ({ span, claim: null, boilerplate: reason })),
]

/** The parts with what stands between them, none overlapping another and none outside the paragraph. */
function wholeOf(paragraph: Span, parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  let at = paragraph.start
  const glueUpTo = (start: number) => {
    if (start > at) whole.push({ span: { start: at, end: start }, claim: null, boilerplate: null })
    at = Math.max(at, start)
  }
  for (const part of parts) {
    glueUpTo(part.span.start)
    const end = Math.min(part.span.end, paragraph.end)
    if (end <= at) continue
    whole.push({ ...part, span: { start: at, end } })
    at = end
  }
  glueUpTo(paragraph.end)
  return whole
}
