/** Aligned claims in, the places out where a set, a limit or a condition became wider or narrower. */
import type { Change } from '../model.ts'
import { overlap } from '../text/span.ts'
import type { Rule } from './rule.ts'
import { otherBounds } from './scope-bounds.ts'
import { lostConditions } from './scope-conditions.ts'
import { lostConjuncts } from './scope-conjuncts.ts'
import { otherDegrees } from './scope-degree.ts'
import { otherDeterminers } from './scope-determiners.ts'
import { widened } from './scope-everywhere.ts'
import { otherFrequencies } from './scope-frequency.ts'
import { otherGroups } from './scope-groups.ts'
import { lostMembers } from './scope-lists.ts'
import { shorterLists } from './scope-members.ts'
import { lostNarrowing } from './scope-narrowed.ts'
import { deniedOfAll } from './scope-nobody.ts'
import { deniedOfWhole } from './scope-not-all.ts'
import { openedSets } from './scope-only.ts'
import { overriddenLimits } from './scope-overridden.ts'
import { lostParallels } from './scope-parallels.ts'
import { madeWhole } from './scope-part.ts'
import { otherParty } from './scope-party.ts'
import { otherShares } from './scope-quantifiers.ts'
import { thinnedClauses } from './scope-relatives.ts'
import { lostRestrictions } from './scope-restrictions.ts'
import { addedShares } from './scope-share-added.ts'
import { unlimitedSizes } from './scope-sizes.ts'
import { viewOf } from './scope-view.ts'

export const scopeRule: Rule = (aligned) => {
  const view = viewOf(aligned)
  return toldOnce([
    ...overriddenLimits(view),
    ...lostConditions(view),
    ...otherShares(view),
    ...addedShares(view),
    ...otherDegrees(view),
    ...otherDeterminers(view),
    ...otherBounds(view),
    ...unlimitedSizes(view),
    ...openedSets(view),
    ...madeWhole(view),
    ...otherFrequencies(view),
    ...lostConjuncts(view),
    ...lostMembers(view),
    ...shorterLists(view),
    ...lostParallels(view),
    ...widened(view),
    ...otherGroups(view),
    ...otherParty(view),
    ...lostRestrictions(view),
    ...lostNarrowing(view),
    ...thinnedClauses(view),
    ...deniedOfAll(view),
    ...deniedOfWhole(view),
  ])
}

/** Of several changes of the same words of the base the first, which says most of what became of them. */
const toldOnce = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ base }, i) =>
      base === null || !changes.slice(0, i).some((other) => other.base && overlap(other.base, base) > 0),
  )
