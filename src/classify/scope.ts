/** Aligned claims in, the places out where a set, a limit or a condition became wider or narrower. */
import type { Rule } from './rule.ts'
import { otherBounds } from './scope-bounds.ts'
import { lostConditions } from './scope-conditions.ts'
import { otherDegrees } from './scope-degree.ts'
import { otherDeterminers } from './scope-determiners.ts'
import { widened } from './scope-everywhere.ts'
import { madeConstant } from './scope-frequency.ts'
import { otherGroups } from './scope-groups.ts'
import { widerLeave } from './scope-leave.ts'
import { lostMembers } from './scope-lists.ts'
import { shorterLists } from './scope-members.ts'
import { lostNarrowing } from './scope-narrowed.ts'
import { openedSets } from './scope-only.ts'
import { overriddenLimits } from './scope-overridden.ts'
import { lostParallels } from './scope-parallels.ts'
import { madeWhole } from './scope-part.ts'
import { otherShares } from './scope-quantifiers.ts'
import { lostRestrictions } from './scope-restrictions.ts'
import { unlimitedSizes } from './scope-sizes.ts'
import { viewOf } from './scope-view.ts'

export const scopeRule: Rule = (aligned) => {
  const view = viewOf(aligned)
  const overridden = overriddenLimits(view)
  return [
    // What is said not to matter is not left out as well.
    ...lostConditions(view).filter(
      ({ base }) => !overridden.some((change) => change.base?.start === base?.start),
    ),
    ...overridden,
    ...otherShares(view),
    ...otherDegrees(view),
    ...otherDeterminers(view),
    ...otherBounds(view),
    ...unlimitedSizes(view),
    ...openedSets(view),
    ...madeWhole(view),
    ...madeConstant(view),
    ...lostMembers(view),
    ...shorterLists(view),
    ...lostParallels(view),
    ...widened(view),
    ...otherGroups(view),
    ...lostRestrictions(view),
    ...lostNarrowing(view),
    ...widerLeave(view),
  ]
}
