/** Invented texts with their claims in braces, and who carries what, in; a whole Comparison with real spans out. */
import { copiesOf } from '../../src/crossref/copies.ts'
import type {
  Alignment,
  Change,
  Claim,
  Comparison,
  Edit,
  Quote,
  QuoteCheck,
  Reading,
  Sentence,
  Span,
  Verdict,
  Witness,
} from '../../src/model.ts'

/** "{A claim.} {Another claim,} and {a third.}"; a paragraph that starts with "# " is the headline, the mark dropped. */
export type Text = {
  readonly text: string
  readonly published?: string
  readonly path?: string
  readonly outlet?: string
}

/** Claims count from 1, in order of appearance; wordings are looked up in the claims of their side. */
export type Link = {
  readonly witness: string
  readonly base: readonly number[]
  readonly claims: readonly number[]
  readonly verdict: Verdict
  readonly score?: number
  readonly edits?: readonly (readonly [base: string, witness: string])[]
  readonly changes?: readonly {
    readonly kind: Change['kind']
    readonly material?: boolean
    readonly base?: string
    readonly witness?: string
    readonly note?: string
  }[]
}

export type Story = {
  readonly release: Text
  readonly outlets: Readonly<Record<string, Text>>
  readonly links: readonly Link[]
  readonly quoteChecks?: readonly {
    /** From 1, in order of appearance. */
    readonly quote: number
    readonly witness: string
    readonly verdict: QuoteCheck['verdict']
    readonly base?: string
    readonly edits?: readonly (readonly [base: string, witness: string])[]
    /** The words of the outlet that name the speaker. */
    readonly speaker?: string
  }[]
  /** The words of the release that name who speaks its first, second … quotation. */
  readonly releaseSpeakers?: readonly string[]
  /** "outlet 2" is also said in "other 1": [['outlet', 2], ['other', 1]]. */
  readonly shared?: readonly (readonly [readonly [string, number], readonly [string, number]])[]
}

export function comparisonOf(story: Story): Comparison {
  const base = speaking(witnessOf('release', story.release), (n) => story.releaseSpeakers?.[n - 1])
  const outlets = Object.entries(story.outlets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sigil, text]) =>
      speaking(
        witnessOf(sigil, text),
        (n) => story.quoteChecks?.find((check) => check.witness === sigil && check.quote === n)?.speaker,
      ),
    )
  const find = (sigil: string) => outlets.find((outlet) => outlet.article.sigil === sigil) as Witness
  const alignments = story.links.map((link, n) => alignmentOf(link, n, base, find(link.witness)))
  return {
    schema: 'claimdiff/comparison@1',
    base: 'release',
    witnesses: [base, ...outlets],
    alignments,
    readings: outlets.flatMap((outlet) => readingsOf(base, outlet, alignments)),
    additions: outlets.flatMap((outlet) => additionsOf(story, outlet, alignments)),
    copies: copiesOf(base, outlets),
    quoteChecks: (story.quoteChecks ?? []).map((check) => {
      const outlet = find(check.witness)
      const quote = outlet.quotes[check.quote - 1] as Quote
      const span = check.base === undefined ? null : lookUp(base, [whole(base)], check.base)
      return {
        quote: quote.id,
        witness: check.witness,
        verdict: check.verdict,
        base: span,
        edits: span ? editsOf(check.edits ?? [], base, [span], outlet, [quote.span]) : [],
      }
    }),
  }
}

function witnessOf(sigil: string, given: Text): Witness {
  const { text, claims: spans, headline } = withoutBraces(given.text)
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  const sentences: Sentence[] = []
  let paragraph = 0
  const sentenceOf = (span: Span): number => {
    while (span.start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph++
    const before = text.slice(paragraphs[paragraph]?.start, span.start)
    const isNew = sentences.at(-1)?.paragraph !== paragraph || /[.!?”"]\s*$/.test(before)
    if (isNew)
      sentences.push({ span, paragraph, role: headline && span.start < headline.end ? 'headline' : 'body' })
    return sentences.length - 1
  }
  const placed = spans.map((span) => ({ span, sentence: sentenceOf(span) }))
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: words = '' }, n): Quote => {
    const span = { start: index + 1, end: index + 1 + words.length }
    const holder = placed.find((claim) => claim.span.start <= index && index < claim.span.end)
    return { id: `${sigil}.q${n + 1}`, span, sentence: holder?.sentence ?? 0 }
  })
  return {
    article: {
      sigil,
      path: given.path ?? `stories/${sigil}.txt`,
      outlet: given.outlet ?? sigil,
      ...(headline ? { headline } : {}),
      ...(given.published ? { published: given.published } : {}),
      language: 'en',
      sha256: sigil.length.toString(16).padStart(64, '0'),
      text,
      paragraphs,
      boilerplate: [],
    },
    sentences,
    quotes,
    claims: placed.map(
      ({ span, sentence }, n): Claim => ({
        id: `${sigil}.c${n + 1}`,
        span,
        sentence,
        leansOn: [],
        quotes: quotes
          .filter((quote) => quote.span.start < span.end && span.start < quote.span.end)
          .map((quote) => quote.id),
      }),
    ),
  }
}

function withoutBraces(marked: string): { text: string; claims: Span[]; headline: Span | undefined } {
  const body = marked.startsWith('# ') ? marked.slice(2) : marked
  let text = ''
  let start = 0
  const claims: Span[] = []
  for (const character of body) {
    if (character === '{') start = text.length
    else if (character === '}') claims.push({ start, end: text.length })
    else text += character
  }
  const end = text.indexOf('\n\n')
  return { text, claims, headline: marked.startsWith('# ') ? { start: 0, end } : undefined }
}

function speaking(witness: Witness, speakerOf: (quote: number) => string | undefined): Witness {
  const quotes = witness.quotes.map((quote, n): Quote => {
    const speaker = speakerOf(n + 1)
    if (speaker === undefined) return quote
    return {
      ...quote,
      attribution: { source: lookUp(witness, [whole(witness)], speaker), content: quote.span },
    }
  })
  return { ...witness, quotes }
}

function alignmentOf(link: Link, n: number, base: Witness, witness: Witness): Alignment {
  const claims = (of: Witness, numbers: readonly number[]) =>
    numbers.map((number) => of.claims[number - 1] as Claim)
  const baseSpans = claims(base, link.base).map((claim) => claim.span)
  const spans = claims(witness, link.claims).map((claim) => claim.span)
  return {
    id: `a${n + 1}`,
    witness: link.witness,
    base: claims(base, link.base).map((claim) => claim.id),
    claims: claims(witness, link.claims).map((claim) => claim.id),
    score: link.score ?? 0.9,
    evidence: {},
    verdict: link.verdict,
    edits: editsOf(link.edits ?? [], base, baseSpans, witness, spans),
    changes: (link.changes ?? []).map((change) => ({
      kind: change.kind,
      material: change.material ?? true,
      base: change.base === undefined ? null : lookUp(base, baseSpans, change.base),
      witness: change.witness === undefined ? null : lookUp(witness, spans, change.witness),
      note: change.note ?? '',
    })),
  }
}

/** An empty wording stands where its side's first passage starts. */
const editsOf = (
  pairs: readonly (readonly [string, string])[],
  base: Witness,
  baseSpans: readonly Span[],
  witness: Witness,
  spans: readonly Span[],
): Edit[] =>
  pairs.map(([from, to]) => ({ base: lookUp(base, baseSpans, from), witness: lookUp(witness, spans, to) }))

const whole = (witness: Witness): Span => ({ start: 0, end: witness.article.text.length })

function lookUp(witness: Witness, within: readonly Span[], wording: string): Span {
  for (const span of within) {
    const at = witness.article.text.slice(span.start, span.end).indexOf(wording)
    if (at >= 0) return { start: span.start + at, end: span.start + at + wording.length }
  }
  throw new Error(`“${wording}” is not in the claims of ${witness.article.sigil}`)
}

function readingsOf(base: Witness, outlet: Witness, alignments: readonly Alignment[]): Reading[] {
  const all = alignments.filter((alignment) => alignment.witness === outlet.article.sigil)
  const carrying = Map.groupBy(
    all.flatMap((alignment) => alignment.base.map((id) => ({ id, alignment }))),
    ({ id }) => id,
  )
  return base.claims.map((claim) => {
    const ours = (carrying.get(claim.id) ?? []).map(({ alignment }) => alignment)
    return {
      base: claim.id,
      witness: outlet.article.sigil,
      status: ours[0]?.verdict ?? 'omitted',
      alignments: ours.map((alignment) => alignment.id),
    }
  })
}

function additionsOf(story: Story, outlet: Witness, alignments: readonly Alignment[]) {
  const aligned = new Set(alignments.flatMap((alignment) => alignment.claims))
  const { sigil } = outlet.article
  return outlet.claims
    .filter((claim) => !aligned.has(claim.id))
    .map((claim) => ({
      id: `${claim.id}+`,
      witness: sigil,
      claims: [claim.id],
      alsoIn: (story.shared ?? [])
        .filter(([[from, n]]) => `${from}.c${n}` === claim.id)
        .map(([, [to, n]]) => ({ witness: to, claims: [`${to}.c${n}`] })),
    }))
}
