/** Aligned claims in, the sets, bounds and conditions out that became wider or narrower. */
import type { Rule } from './rule.ts'

export const scopeRule: Rule = () => []
