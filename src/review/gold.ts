/** A reviewed Comparison in, the same as an annotated case out: the form in which the tool's figures are measured. */
import type {
  Addition,
  Article,
  ChangeKind,
  Claim,
  Comparison,
  QuoteCheck,
  Reading,
  Sigil,
  Witness,
} from '../model.ts'
import { slice } from '../text/span.ts'
import { type Index, indexOf } from './index-of.ts'

type GoldCell = {
  readonly status: Reading['status']
  readonly spans: readonly string[]
  readonly kinds: readonly ChangeKind[]
  /** No person decided it: it is not counted. */
  readonly optional?: true
}

type GoldOutlet = {
  readonly relation: 'rewrite' | 'other-event'
  readonly claims: Readonly<Record<string, GoldCell>>
  readonly additions: readonly string[]
  readonly quotes: readonly {
    readonly text: string
    readonly source: 'release' | 'other'
    readonly fidelity: 'verbatim' | 'altered' | 'not-in-release'
    readonly base: string | null
  }[]
}

export type Gold = {
  readonly base: string
  readonly published: Readonly<Record<string, string>>
  readonly claims: readonly { readonly id: string; readonly text: string }[]
  readonly boilerplate: Readonly<Record<string, readonly string[]>>
  readonly outlets: Readonly<Record<string, GoldOutlet>>
}

/** Files go by their names, texts are exact. `others`: the outlets that report another event. */
export function goldOf(comparison: Comparison, others: ReadonlySet<Sigil>): Gold {
  const index = indexOf(comparison)
  const articles = comparison.witnesses.map(({ article }) => article)
  const { text } = index.base.article
  return {
    base: fileOf(index.base.article),
    published: Object.fromEntries(articles.flatMap((a) => (a.published ? [[fileOf(a), a.published]] : []))),
    claims: index.base.claims.map(({ span }, n) => ({ id: `R${n + 1}`, text: slice(text, span) })),
    boilerplate: Object.fromEntries(
      articles.map((a) => [fileOf(a), a.boilerplate.map(({ span }) => slice(a.text, span))]),
    ),
    outlets: Object.fromEntries(
      index.outlets.map((outlet) => [fileOf(outlet.article), goldOutlet(comparison, index, outlet, others)]),
    ),
  }
}

const fileOf = ({ path }: Article): string => path.split(/[\\/]/).at(-1) ?? path

function goldOutlet(
  comparison: Comparison,
  index: Index,
  outlet: Witness,
  others: ReadonlySet<Sigil>,
): GoldOutlet {
  const { sigil } = outlet.article
  const decided = decidedClaims(comparison, sigil)
  const cells = index.base.claims.map((claim, n) => [`R${n + 1}`, cell(index, outlet, claim, decided)])
  const ours = <T extends { readonly witness: Sigil }>(all: readonly T[]) =>
    all.filter(({ witness }) => witness === sigil)
  return {
    relation: others.has(sigil) ? 'other-event' : 'rewrite',
    claims: Object.fromEntries(cells),
    additions: ours(comparison.additions).flatMap((addition) => said(outlet, addition)),
    quotes: ours(comparison.quoteChecks).flatMap((check) => quote(index, outlet, check)),
  }
}

const decidedClaims = ({ review }: Comparison, sigil: Sigil): ReadonlySet<string> =>
  new Set(
    (review ?? []).flatMap(({ base, witness, mark }) =>
      base && witness === sigil && (mark === 'confirmed' || mark === 'corrected') ? [base] : [],
    ),
  )

function cell(index: Index, outlet: Witness, claim: Claim, decided: ReadonlySet<string>): GoldCell {
  const reading = index.reading(claim.id, outlet.article.sigil)
  const alignments = (reading?.alignments ?? []).flatMap((id) => index.alignment(id) ?? [])
  const claims = [...new Set(alignments.flatMap((alignment) => alignment.claims))]
  return {
    status: reading?.status ?? 'omitted',
    spans: claims.flatMap((id) => {
      const one = index.claim(id)
      return one ? [slice(outlet.article.text, one.span)] : []
    }),
    kinds: [...new Set(alignments.flatMap(({ changes }) => changes.map(({ kind }) => kind)))],
    ...(decided.has(claim.id) ? {} : { optional: true as const }),
  }
}

function said(outlet: Witness, addition: Addition): string[] {
  const spans = outlet.claims.filter(({ id }) => addition.claims.includes(id)).map(({ span }) => span)
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? [outlet.article.text.slice(first.start, last.end)] : []
}

/** A quotation of one or two words is none in an annotated case. */
const FEWEST_WORDS = 3

const FIDELITY = {
  verbatim: 'verbatim',
  trimmed: 'verbatim',
  spliced: 'altered',
  altered: 'altered',
  unsupported: 'not-in-release',
} as const

function quote(index: Index, outlet: Witness, check: QuoteCheck): GoldOutlet['quotes'][number][] {
  const found = outlet.quotes.find(({ id }) => id === check.quote)
  if (!found) return []
  const text = slice(outlet.article.text, found.span)
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return []
  const base = check.base ? slice(index.base.article.text, check.base) : null
  const fidelity = FIDELITY[check.verdict]
  return [{ text, source: fidelity === 'not-in-release' ? 'other' : 'release', fidelity, base }]
}
