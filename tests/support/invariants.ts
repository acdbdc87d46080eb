/** A Witness or a Comparison in, the places where it breaks its promises out, for a reader; empty where it keeps them. */
import type { Alignment, Claim, Comparison, Edit, Span, Witness } from '../../src/model.ts'
import { contains, overlap, slice } from '../../src/text/span.ts'
import { type Token, tokensIn } from '../../src/text/token.ts'

/** Claims apart from each other and from boilerplate; no word outside both. */
export function unaccounted({ article, claims, sentences }: Witness): string[] {
  const { text, boilerplate } = article
  const show = (span: Span) => JSON.stringify(slice(text, span))
  const covered = new Uint8Array(text.length)
  const problems: string[] = []
  for (const { span } of boilerplate) covered.fill(1, span.start, span.end)
  claims.forEach((claim, n) => {
    if (n > 0 && (claims[n - 1] as Claim).span.end > claim.span.start) problems.push(`overlap: ${claim.id}`)
    if (boilerplate.some(({ span }) => overlap(span, claim.span) > 0))
      problems.push(`boilerplate: ${show(claim.span)}`)
    if (!contains(sentences[claim.sentence]?.span ?? { start: 0, end: 0 }, claim.span))
      problems.push(`outside its sentence: ${show(claim.span)}`)
    covered.fill(1, claim.span.start, claim.span.end)
  })
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (covered.subarray(index, index + word.length).includes(0)) problems.push(`in no claim: ${word}`)
  }
  return problems
}

/** One reading a base claim and outlet; every outlet's claim carried or added, never both, never twice. */
export function miscounted({ base, witnesses, readings, alignments, additions }: Comparison): string[] {
  const problems: string[] = []
  const [release, ...outlets] = witnesses as [Witness, ...Witness[]]
  const cells = release.claims.flatMap(({ id }) => outlets.map(({ article }) => `${id} ${article.sigil}`))
  const read = readings.map((reading) => `${reading.base} ${reading.witness}`)
  if (base !== release.article.sigil || read.join('\n') !== cells.join('\n')) problems.push('readings')
  const known = new Map(alignments.map((alignment) => [alignment.id, alignment]))
  if (known.size !== alignments.length) problems.push('two alignments of one id')
  for (const { base: claim, witness, status, alignments: ids } of readings) {
    const own = ids.map((id) => known.get(id))
    if (own.some((one) => one?.witness !== witness || !one.base.includes(claim)))
      problems.push(`${claim}: ${ids}`)
    if (status !== (own[0]?.verdict ?? 'omitted')) problems.push(`${claim}: ${status}`)
  }
  for (const { claims, article } of outlets)
    for (const { id } of claims) {
      const carried = alignments.some((one) => one.witness === article.sigil && one.claims.includes(id))
      const added = additions.filter((one) => one.witness === article.sigil && one.claims.includes(id)).length
      if (added !== (carried ? 0 : 1))
        problems.push(`${id}: ${carried ? 'carried' : 'not carried'}, added ${added}`)
    }
  return problems
}

/** Alignments whose edits do not turn the words of the base's claims into those of the witness's. */
export function wrongEdits({ witnesses, alignments }: Comparison): string[] {
  const [release, ...outlets] = witnesses as [Witness, ...Witness[]]
  return alignments
    .filter((alignment) => {
      const outlet = outlets.find(({ article }) => article.sigil === alignment.witness) as Witness
      const before = wordsOf(release, alignment.base)
      const after = wordsOf(outlet, alignment.claims)
      return edited(before, after, alignment).join('\n') !== after.map(({ text }) => text).join('\n')
    })
    .map(({ id }) => id)
}

const wordsOf = ({ article, claims }: Witness, ids: readonly string[]): readonly Token[] =>
  claims.filter(({ id }) => ids.includes(id)).flatMap(({ span }) => tokensIn(article, span))

function edited(before: readonly Token[], after: readonly Token[], { edits }: Alignment): string[] {
  const words: string[] = []
  let at = 0
  const keepUntil = (offset: number) => {
    for (; at < before.length && (before[at] as Token).span.start < offset; at++)
      words.push((before[at] as Token).text)
  }
  for (const { base, witness } of edits) {
    keepUntil(base.start)
    while (at < before.length && contains(base, (before[at] as Token).span)) at++
    words.push(...after.filter(({ span }) => contains(witness, span)).map(({ text }) => text))
  }
  keepUntil(Number.POSITIVE_INFINITY)
  return words
}

/** Spans that do not lie in the text they speak of. */
export function strayingSpans(comparison: Comparison): string[] {
  const { witnesses, alignments, quoteChecks, cautions = [] } = comparison
  const [release] = witnesses as [Witness]
  const side = (sigil: string) => witnesses.find(({ article }) => article.sigil === sigil) as Witness
  const strays = (
    where: string,
    { article: { text } }: Witness,
    spans: readonly (Span | null | undefined)[],
  ) =>
    spans
      .filter((span) => span && !(0 <= span.start && span.start <= span.end && span.end <= text.length))
      .map((span) => `${where}: ${JSON.stringify(span)}`)
  const editSpans = (edits: readonly Edit[], key: keyof Edit) => edits.map((edit) => edit[key])
  return [
    ...witnesses.flatMap((witness) => strays('witness', witness, witnessSpans(witness))),
    ...alignments.flatMap(({ id, witness, edits, changes }) => [
      ...strays(id, release, [...editSpans(edits, 'base'), ...changes.map((change) => change.base)]),
      ...strays(id, side(witness), [
        ...editSpans(edits, 'witness'),
        ...changes.map((change) => change.witness),
      ]),
    ]),
    ...cautions.flatMap(({ kind, witness, spans }) => strays(kind, side(witness), spans)),
    ...quoteChecks.flatMap(({ quote, witness, base, edits }) => [
      ...strays(quote, release, [base, ...editSpans(edits, 'base')]),
      ...strays(quote, side(witness), editSpans(edits, 'witness')),
    ]),
  ]
}

const witnessSpans = ({ article, sentences, quotes, claims }: Witness): (Span | undefined)[] => [
  ...article.paragraphs,
  ...article.boilerplate.map(({ span }) => span),
  ...sentences.map(({ span }) => span),
  ...[...quotes, ...claims].flatMap(({ span, attribution }) => [
    span,
    attribution?.source,
    attribution?.cue,
    attribution?.content,
  ]),
  ...claims.flatMap(({ leansOn }) => leansOn),
]
