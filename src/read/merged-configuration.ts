/** Configurations in, the strongest first, one Configuration out. */
import { fold } from '../text/normalize.ts'
import type { Configuration } from './configuration.ts'

/** A key of the stronger replaces the weaker's: the setting, an outlet's name or lines, all spellings of a name. */
export function mergedConfiguration(configurations: readonly Configuration[]): Configuration {
  return configurations.reduceRight(over, { outlets: [], aliases: [] })
}

function over(weaker: Configuration, stronger: Configuration): Configuration {
  const outlets = new Map([...weaker.outlets, ...stronger.outlets].map((rules) => [rules.outlet, rules]))
  for (const rules of weaker.outlets) outlets.set(rules.outlet, { ...rules, ...outlets.get(rules.outlet) })
  const taken = new Set(stronger.aliases.map(({ spelling }) => fold(spelling)))
  const contested = new Set(
    weaker.aliases.filter(({ spelling }) => taken.has(fold(spelling))).map(({ name }) => name),
  )
  return {
    ...weaker,
    ...stronger,
    outlets: [...outlets.values()],
    aliases: [...stronger.aliases, ...weaker.aliases.filter(({ name }) => !contested.has(name))],
  }
}
