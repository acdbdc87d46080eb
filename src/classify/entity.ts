/** Aligned claims in; out, where a person, organisation or place of the base has given way to a different one, and where only a name's form differs. */
import type { Change, Claim, Witness } from '../model.ts'
import { namesIn } from '../text/names.ts'
import { overlap } from '../text/span.ts'
import { exchangedSides } from './entity-compared.ts'
import { otherConjuncts } from './entity-conjuncts.ts'
import { contrasts } from './entity-contrasts.ts'
import { exchangedParties } from './entity-exchanged.ts'
import { exchangedHalves } from './entity-halves.ts'
import { otherHolders } from './entity-holders.ts'
import { renumbered } from './entity-numbered.ts'
import { otherPosts } from './entity-posts.ts'
import { replacedParties } from './entity-replaced.ts'
import { replacedNames } from './entity-swaps.ts'
import { nameVariants } from './entity-variants.ts'
import type { Rule } from './rule.ts'

/** Material 'entity' and immaterial 'name-variant'; nothing for a name that is dropped, moved or kept. */
export const entityRule: Rule = (aligned) => {
  const { base, witness, baseClaims, claims } = aligned
  const namesOf = (side: Witness, own: readonly Claim[]) =>
    own.flatMap((claim) => namesIn(side.article, claim.span)).slice(0, NAMES)
  const changes = [
    ...replacedNames(aligned),
    ...replacedParties(aligned),
    ...exchangedParties(aligned),
    ...exchangedHalves(aligned),
    ...exchangedSides(aligned),
    ...otherPosts(aligned),
    ...contrasts(aligned),
    ...renumbered(aligned),
    ...otherHolders(aligned),
    ...otherConjuncts(aligned),
    ...nameVariants(aligned, namesOf(base, baseClaims), namesOf(witness, claims)),
  ]
  return onceAPlace(changes)
}

/** Claims hold fewer names; the bound keeps odd texts linear. */
const NAMES = 60

/** Of several changes at one place, the first. */
const onceAPlace = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ base }, n) => !changes.slice(0, n).some((one) => one.base && base && overlap(one.base, base) > 0),
  )
