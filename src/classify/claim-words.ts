/** Claims of one side in, their words out: one list for the same claims, so that what is worked out of it is kept by the list. */
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { passageIn, type Token } from '../text/token.ts'

export const wordsOf = perObject((claims: readonly Claim[], { article }: Witness): readonly Token[] => {
  const [claim, ...others] = claims
  if (claim && others.length === 0) return passageIn(article, claim.span)
  return claims.flatMap(({ span }) => passageIn(article, span))
})
