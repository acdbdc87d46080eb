/** A Comparison in, the quotations that are not the release's words out, and whose words they are given as. */
import type { ClaimId, Comparison, Quote, QuoteCheck, Sigil, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { tokenize } from '../text/token.ts'
import { type Stretch, stretchOf } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { editMarks } from './marks.ts'
import { readableEdits } from './readable-edits.ts'

export type Quotation = {
  readonly witness: Sigil
  readonly verdict: QuoteCheck['verdict']
  /** `release`: by an outlet that rewrites the release, to one of its speakers or to nobody; `other`: another voice. */
  readonly givenAs: 'release' | 'other'
  readonly speaker: string | null
  readonly outlet: Stretch
  /** The words that it renders, where any are found. */
  readonly base: Stretch | null
}

/** In the order of the outlets and of their texts. */
export function quotationsOf(
  comparison: Comparison,
  lookup: Lookup,
  rewrites: readonly Sigil[],
): readonly Quotation[] {
  const rendering = new Set(comparison.alignments.flatMap((alignment) => alignment.claims))
  const speakers = speakersOf(lookup.base)
  return comparison.quoteChecks.flatMap((check) => {
    const witness = lookup.witness(check.witness)
    const quote = lookup.quote(check.quote)
    if (check.verdict === 'verbatim' || check.verdict === 'trimmed') return []
    if (check.verdict === 'unsupported' && isScareQuote(witness, quote)) return []
    const isGiven = check.verdict !== 'unsupported' || isGivenToRelease(witness, quote, speakers, rendering)
    const given = rewrites.includes(check.witness) && isGiven
    return [quotation(check, quote, lookup.base, witness, given ? 'release' : 'other')]
  })
}

/** One or two words between marks are distance, not speech. */
const FEWEST_QUOTED_WORDS = 3

const isScareQuote = (witness: Witness, quote: Quote): boolean =>
  tokenize(witness.article.text, quote.span).filter((token) => token.kind !== 'mark').length <
  FEWEST_QUOTED_WORDS

/** Of a speaker's capitalised words, the share that the release's speakers must bear for it to be one of them. */
const KNOWN_SHARE = 0.5
/** The release itself as the speaker. */
const RELEASE_ITSELF: ReadonlySet<string> = new Set(['statement', 'release', 'communique', 'announcement'])

/** The capitalised words of everybody whom the release has speak. */
function speakersOf(base: Witness): ReadonlySet<string> {
  const sources = [...base.claims, ...base.quotes].flatMap(({ attribution }) => attribution?.source ?? [])
  return new Set(
    sources.flatMap((source) =>
      tokenize(base.article.text, source).flatMap((token) => (token.capital ? [token.norm] : [])),
    ),
  )
}

/** To one of its speakers, to itself, or, where no speaker is named, in a passage that renders it. */
function isGivenToRelease(
  witness: Witness,
  quote: Quote,
  speakers: ReadonlySet<string>,
  rendering: ReadonlySet<ClaimId>,
): boolean {
  const source = quote.attribution?.source
  if (!source)
    return witness.claims.some((claim) => claim.quotes.includes(quote.id) && rendering.has(claim.id))
  const words = tokenize(witness.article.text, source).filter((token) => token.kind === 'word')
  if (words.some((word) => RELEASE_ITSELF.has(word.norm))) return true
  const names = words.filter((word) => word.capital)
  const known = names.filter((name) => speakers.has(name.norm))
  return names.length > 0 && known.length >= KNOWN_SHARE * names.length
}

function quotation(
  check: QuoteCheck,
  quote: Quote,
  base: Witness,
  witness: Witness,
  givenAs: Quotation['givenAs'],
): Quotation {
  const edits = check.base ? readableEdits(base.article, witness.article, check.edits) : []
  const marks = editMarks(edits)
  const source = quote.attribution?.source
  return {
    witness: check.witness,
    verdict: check.verdict,
    givenAs,
    speaker: source ? slice(witness.article.text, source) : null,
    outlet: stretchOf(witness, quote.span, marks.witness),
    base: check.base ? stretchOf(base, check.base, marks.base) : null,
  }
}
