/** A case's sides in, each passage one claim with its sentences, quotations and speaker, out; and the notes that a rule gives for them. */
import { linkWords } from '../../src/align/link-words.ts'
import type { Aligned, Rule } from '../../src/classify/rule.ts'
import type { Claim, Witness, WordLink } from '../../src/model.ts'
import { attributeClaim } from '../../src/segment/attribution.ts'
import { contains, overlap } from '../../src/text/span.ts'
import { tokensIn } from '../../src/text/token.ts'
import type { Case } from './modality-cases.ts'
import { witnessOf } from './witness-of.ts'

/** The notes of the rule's material changes, parted by "; ", or "none". */
export function notesOf(rule: Rule, { release, outlets }: Pick<Case, 'release' | 'outlets'>): string {
  const changes = rule(alignedLines([release], outlets)).filter((change) => change.material)
  return changes.map((change) => change.note).join('; ') || 'none'
}

/** Every line is a passage of its own and one claim. */
export function alignedLines(release: readonly string[], outlets: readonly string[]): Aligned {
  const base = withClaims('release', release)
  const witness = withClaims('outlet', outlets)
  const sides = { base, witness, baseClaims: base.claims, claims: witness.claims }
  return { ...sides, links: linksOf(sides) }
}

export function linksOf({ base, witness, baseClaims, claims }: Omit<Aligned, 'links'>): readonly WordLink[] {
  const words = (side: Witness, own: readonly Claim[]) =>
    own.flatMap((claim) => tokensIn(side.article, claim.span))
  return linkWords(words(base, baseClaims), words(witness, claims))
}

function withClaims(sigil: string, lines: readonly string[]): Witness {
  const side = witnessOf(sigil, lines.join('\n\n'))
  const claims = side.article.paragraphs.map((span, n): Claim => {
    const sentence = side.sentences.findIndex((one) => contains(span, one.span))
    const quotes = side.quotes.filter((quote) => overlap(quote.span, span) > 0)
    const attribution = attributeClaim(side.article, side.sentences, sentence, span, quotes)
    return {
      id: `${sigil}.c${n + 1}`,
      span,
      sentence,
      leansOn: [],
      quotes: quotes.map((quote) => quote.id),
      ...(attribution ? { attribution } : {}),
    }
  })
  return { ...side, claims }
}
