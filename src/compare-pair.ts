/** Claims of the base and of an outlet that a person pairs in, the alignment that the tool makes of them out. */
import { linkWords } from './align/link-words.ts'
import { classify } from './classify/classify.ts'
import type { Alignment, ClaimId, Witness } from './model.ts'
import { type Token, tokensIn } from './text/token.ts'

/** Nobody doubts the pair; what changed within it is told as in any other. */
export function comparePair(
  base: Witness,
  outlet: Witness,
  from: readonly ClaimId[],
  to: readonly ClaimId[],
): Alignment {
  return classify(base, outlet, {
    witness: outlet.article.sigil,
    base: from,
    claims: to,
    score: 1,
    evidence: { reviewer: 1 },
    links: linkWords(tokensOf(base, from), tokensOf(outlet, to)),
  })
}

const tokensOf = ({ article, claims }: Witness, ids: readonly ClaimId[]): Token[] =>
  claims.filter(({ id }) => ids.includes(id)).flatMap(({ span }) => tokensIn(article, span))
