/** Aligned claims in, the places out where a set, a limit or a condition became wider or narrower. */
import type { Rule } from './rule.ts'
import { lostConditions } from './scope-conditions.ts'
import { lostMembers } from './scope-lists.ts'
import { otherShares } from './scope-quantifiers.ts'
import { lostRestrictions } from './scope-restrictions.ts'
import { viewOf } from './scope-view.ts'

export const scopeRule: Rule = (aligned) => {
  const view = viewOf(aligned)
  return [...lostConditions(view), ...otherShares(view), ...lostMembers(view), ...lostRestrictions(view)]
}
