/** The literate cases in, what each rule tells of the pairs of other kinds out, as the text of a file: a section a rule. */
import { attributionRule } from '../../src/classify/attribution.ts'
import { dateRule } from '../../src/classify/date.ts'
import { entityRule } from '../../src/classify/entity.ts'
import { intensityRule } from '../../src/classify/intensity.ts'
import { modalityRule } from '../../src/classify/modality.ts'
import { negationRule } from '../../src/classify/negation.ts'
import { numberRule } from '../../src/classify/number.ts'
import type { Rule } from '../../src/classify/rule.ts'
import { scopeRule } from '../../src/classify/scope.ts'
import { RULE_FILES } from './rule-files.ts'

export const RULES: readonly (readonly [kind: string, rule: Rule])[] = [
  ['attribution', attributionRule],
  ['date', dateRule],
  ['entity', entityRule],
  ['intensity', intensityRule],
  ['modality', modalityRule],
  ['negation', negationRule],
  ['number', numberRule],
  ['scope', scopeRule],
]

/** Each once, whatever files have it. */
const PAIRS = [
  ...new Map(
    RULE_FILES.flatMap(({ file, cases, pairOf }) =>
      cases.map(({ release, outlets }) => {
        const shown = `${release} → ${outlets.join(' / ')}`
        return [shown, { kind: file.split('-')[0], shown, pair: pairOf([release], outlets) }] as const
      }),
    ),
  ).values(),
]

export function sectionOf(kind: string, rule: Rule): string {
  const told = PAIRS.flatMap((one) => {
    const changes = one.kind === kind ? [] : rule(one.pair).filter(({ material }) => material)
    return changes.map(({ note }) => `- ${one.shown}\n  - ${note}\n`)
  })
  return `## ${kind}\n\n${told.join('')}`
}

export const OTHER_KINDS = new URL('./other-kinds.md', import.meta.url)

const OPENING = `# What the rules tell of cases of other kinds

Each rule is asked about all pairs of sentences that are cases of other rules. This is all that it tells of them: most are changes
of two kinds, and of the others it should tell nothing. The file is written by \`npm run golden\`.

`

export const otherKinds = (): { readonly url: URL; readonly text: string } => ({
  url: OTHER_KINDS,
  text: OPENING + RULES.map(([kind, rule]) => sectionOf(kind, rule)).join('\n'),
})
