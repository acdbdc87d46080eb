/** Aligned claims in, the places out where the outlet's words are stronger, weaker or more loaded than the release's. */
import { judgedFigures } from './intensity-emphasis.ts'
import { gradedChanges } from './intensity-grades.ts'
import { loadedChanges } from './intensity-loaded.ts'
import { trendChanges } from './intensity-trends.ts'
import { reportingChanges } from './intensity-verbs.ts'
import type { Rule } from './rule.ts'

export const intensityRule: Rule = (aligned) => {
  const loaded = loadedChanges(aligned)
  const others = [reportingChanges, gradedChanges, trendChanges, judgedFigures].flatMap((rule) =>
    rule(aligned),
  )
  const told = new Set(loaded.map((change) => change.witness?.start))
  return [...loaded, ...others.filter((change) => change.witness === null || !told.has(change.witness.start))]
}
