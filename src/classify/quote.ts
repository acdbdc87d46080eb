/** Aligned claims in, the quotations among them that are not the base's words out, as changes. */
import type { Change, Quote, QuoteCheck, Witness } from '../model.ts'
import { overlap, slice } from '../text/span.ts'
import { checkInPlace, isScareQuote } from './quote-ledger.ts'
import type { Rule } from './rule.ts'

/** A quotation that renders words of the aligned base claims counts against them; an unsupported one is listed with the quotations. */
export const quoteRule: Rule = ({ base, witness, baseClaims, claims, links }) =>
  witness.quotes
    .filter((quote) => claims.some((claim) => overlap(claim.span, quote.span) > 0))
    .flatMap((quote) => {
      const check = checkInPlace(base, witness, quote, { base: baseClaims.map(({ id }) => id), links })
      const place = check.base
      if (!place || !baseClaims.some((claim) => overlap(claim.span, place) > 0)) return []
      return quoteChange(base, witness, check, quote) ?? []
    })

/** Null where the words are the base's, or too few to be a quotation. */
export function quoteChange(base: Witness, witness: Witness, check: QuoteCheck, quote: Quote): Change | null {
  if (check.verdict === 'verbatim' || check.verdict === 'trimmed') return null
  if (isScareQuote(witness, quote)) return null
  const told = `“${short(slice(witness.article.text, quote.span))}”`
  const release = check.base ? `“${short(slice(base.article.text, check.base))}”` : ''
  const note = {
    altered: `${told} is not the release's wording: ${release}`,
    spliced: `${told} joins words that stand apart in the release: ${release}`,
    unsupported: `${told} is not in the release`,
  }[check.verdict]
  return { kind: 'quote', material: true, base: check.base, witness: quote.span, note }
}

/** A note is one line: longer passages are cut at a space. */
const LONGEST_IN_NOTE = 120

function short(passage: string): string {
  const line = passage.replace(/\s+/gu, ' ').replace(/[,;:]$/u, '')
  return line.length <= LONGEST_IN_NOTE ? line : `${line.slice(0, LONGEST_IN_NOTE).replace(/\s\S*$/u, '')} …`
}
