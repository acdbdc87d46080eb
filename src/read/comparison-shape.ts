/** Parsed JSON in, where it first departs from the shape of a Comparison out: the rules of comparison.schema.json for the hour of need. */

/** "witnesses[0].article.text: no string"; null where the shape is right. */
export type Shape = (value: unknown) => string | null

const kindOf =
  (kind: 'string' | 'number' | 'boolean'): Shape =>
  (value) =>
    typeof value === kind ? null : `: no ${kind}`

const [text, figure, flag] = [kindOf('string'), kindOf('number'), kindOf('boolean')]

const count: Shape = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : ': no whole number from 0'

const share: Shape = (value) =>
  figure(value) ?? ((value as number) >= 0 && (value as number) <= 1 ? null : ': not between 0 and 1')

const oneOf =
  (...values: readonly string[]): Shape =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? null : `: none of ${values.join(', ')}`

const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value)

const listOf =
  (shape: Shape, least = 0): Shape =>
  (value) => {
    if (!Array.isArray(value)) return ': no list'
    if (value.length < least) return ': empty'
    for (const [n, item] of value.entries()) {
      const misfit = shape(item)
      if (misfit !== null) return `[${n}]${misfit}`
    }
    return null
  }

const mapOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value)
      ? firstMisfit(Object.entries(value).map(([key, item]) => [key, shape, item]))
      : ': no object'

const object =
  (needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    if (!isRecord(value)) return ': no object'
    const unknown = Object.keys(value).find(
      (key) => !Object.hasOwn(needed, key) && !Object.hasOwn(optional, key),
    )
    if (unknown !== undefined) return `.${unknown}: unknown`
    return firstMisfit([
      ...Object.entries(needed).map(([key, shape]): Part => [key, shape, value[key]]),
      ...Object.entries(optional).flatMap(([key, shape]): Part[] =>
        Object.hasOwn(value, key) ? [[key, shape, value[key]]] : [],
      ),
    ])
  }

type Part = readonly [key: string, shape: Shape, value: unknown]

function firstMisfit(parts: readonly Part[]): string | null {
  for (const [key, shape, value] of parts) {
    const misfit = shape(value)
    if (misfit !== null) return `.${key}${misfit}`
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const matching =
  (pattern: RegExp, what: string): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : `: no ${what}`

const claimId = matching(/\.c[1-9][0-9]*$/, 'claim id')
const quoteId = matching(/\.q[1-9][0-9]*$/, 'quote id')
const span = object({ start: count, end: count })
const spans = listOf(span)
const attribution = object({ content: span }, { source: span, cue: span })
const edits = listOf(object({ base: span, witness: span }))

const article = object(
  {
    sigil: text,
    path: text,
    outlet: text,
    language: text,
    sha256: matching(/^[0-9a-f]{64}$/, 'SHA-256'),
    text,
    paragraphs: spans,
    boilerplate: listOf(object({ span, reason: text })),
  },
  {
    lines: listOf(count),
    headline: span,
    byline: span,
    published: text,
    around: text,
    retrieved: text,
    url: text,
    aliases: listOf(object({ spelling: text, name: text })),
    configured: listOf(text),
    warnings: listOf(text),
  },
)

const witness = object({
  article,
  sentences: listOf(object({ span, paragraph: count, role: oneOf('headline', 'body') }, { cut: flag })),
  quotes: listOf(object({ id: quoteId, span, sentence: count }, { attribution })),
  claims: listOf(
    object({ id: claimId, span, sentence: count, leansOn: spans, quotes: listOf(quoteId) }, { attribution }),
  ),
})

const kind = oneOf(
  ...['number', 'date', 'entity', 'negation', 'modality', 'attribution', 'scope', 'intensity', 'quote'],
  ...['name-variant', 'detail-dropped', 'detail-added', 'order', 'wording'],
)

const alignment = object({
  id: text,
  witness: text,
  base: listOf(claimId, 1),
  claims: listOf(claimId, 1),
  score: share,
  evidence: mapOf(figure),
  verdict: oneOf('verbatim', 'reworded', 'altered'),
  edits,
  changes: listOf(object({ kind, material: flag, base: orNull(span), witness: orNull(span), note: text })),
})

const reading = object({
  base: claimId,
  witness: text,
  status: oneOf('verbatim', 'reworded', 'altered', 'omitted'),
  alignments: listOf(text),
})

const claimsOf = { witness: text, claims: listOf(claimId) }

const quoteCheck = object({
  quote: quoteId,
  witness: text,
  verdict: oneOf('verbatim', 'trimmed', 'spliced', 'altered', 'unsupported'),
  base: orNull(span),
  edits,
})

const pairOf =
  (shape: Shape): Shape =>
  (value) =>
    listOf(shape)(value) ?? ((value as readonly unknown[]).length === 2 ? null : ': no pair')

const copies = object({
  groups: listOf(listOf(text, 1)),
  shared: listOf(object({ texts: pairOf(text), shares: pairOf(share), isCopy: flag })),
})

const reviewed = object({
  ...claimsOf,
  spans,
  base: orNull(claimId),
  mark: oneOf('confirmed', 'corrected', 're-check', 'open'),
  suggested: orNull(oneOf('verbatim', 'reworded', 'altered', 'omitted', 'added')),
  ruled: orNull(oneOf('verbatim', 'reworded', 'altered', 'omitted', 'added', 'set-aside')),
  conflict: flag,
  flagged: flag,
  note: text,
  by: text,
})

const caution = object({
  witness: text,
  kind: oneOf('reading', 'sentence-cut', 'passages-cut', 'edits-cut', 'look-alike'),
  spans,
  note: text,
})

/** Its steps are Comparisons themselves. */
const history: Shape = (value) => object({ witness: text, steps: listOf(comparison, 1) })(value)

const comparison: Shape = (value) =>
  object(
    {
      schema: oneOf('claimdiff/comparison@1'),
      base: text,
      witnesses: listOf(witness, 1),
      alignments: listOf(alignment),
      readings: listOf(reading),
      additions: listOf(object({ id: text, ...claimsOf, alsoIn: listOf(object(claimsOf)) })),
      quoteChecks: listOf(quoteCheck),
      copies,
    },
    {
      setting: oneOf('strict', 'lenient'),
      cautions: listOf(caution),
      histories: listOf(history),
      review: listOf(reviewed),
    },
  )(value)

export const aComparison: Shape = (value) => comparison(value)?.replace(/^\./, '') ?? null
