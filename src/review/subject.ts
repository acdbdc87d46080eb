/** An item of a Comparison in, what a reviewer sees of it out, in words that outlive its ids. */
import type { ClaimId, Comparison, Judged, Sigil, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Finding, Subject } from './decision.ts'
import { hash } from './hash.ts'
import { type Index, indexOf } from './index-of.ts'
import { equalClaims, quotedOf, words } from './quoted.ts'

/** What can be judged: what an outlet did with a claim, or a sentence that it added. */
export type Item =
  | { readonly kind: 'reading'; readonly base: ClaimId; readonly witness: Sigil }
  | { readonly kind: 'addition'; readonly id: string; readonly witness: Sigil }

export const itemKey = (item: Item): string =>
  item.kind === 'reading' ? `${item.base}@${item.witness}` : item.id

/** An item that the Comparison does not hold is a bug and throws. */
export function subjectOf(comparison: Comparison, item: Item): Subject {
  const index = indexOf(comparison)
  const outlet = index.outlet(item.witness)
  if (!outlet) throw new Error(`no outlet ${item.witness} in the comparison`)
  const { sigil, sha256 } = outlet.article
  const seen = findingOf(index, item)
  if (item.kind === 'addition') {
    const said = seen.passages.map(({ exact }) => words(exact))
    return {
      id: hash(JSON.stringify(['addition', sigil, ...said])),
      base: null,
      outlet: { sigil, sha256 },
      seen,
    }
  }
  const claim = index.claim(item.base)
  if (!claim) throw new Error(`no claim ${item.base} in the comparison`)
  const { text } = index.base.article
  const exact = slice(text, claim.span)
  const occurrence = equalClaims(index.base, exact).indexOf(claim)
  const id = hash(JSON.stringify(['reading', sigil, words(exact), occurrence]))
  return { id, base: quotedOf(text, claim.span), outlet: { sigil, sha256 }, seen }
}

/** What the Comparison says of the item. */
export function findingOf(index: Index, item: Item): Finding & { readonly status: Judged } {
  const outlet = index.outlet(item.witness)
  if (item.kind === 'addition') {
    const claims = index.addition(item.id)?.claims ?? []
    return { status: 'added', kinds: [], passages: passages(index, outlet, claims) }
  }
  const reading = index.reading(item.base, item.witness)
  const alignments = (reading?.alignments ?? []).flatMap((id) => index.alignment(id) ?? [])
  return {
    status: reading?.status ?? 'omitted',
    kinds: [...new Set(alignments.flatMap(({ changes }) => changes.map(({ kind }) => kind)))],
    passages: passages(
      index,
      outlet,
      alignments.flatMap(({ claims }) => claims),
    ),
  }
}

/** In the order of the text, each claim once. */
function passages(index: Index, outlet: Witness | undefined, ids: readonly ClaimId[]): Finding['passages'] {
  const spans = [...new Set(ids)].flatMap((id) => index.claim(id)?.span ?? [])
  return spans
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => (outlet ? [quotedOf(outlet.article.text, span)] : []))
}
