/** The literate cases of the rules: each file, its rule, and how a release's sentence and an outlet's passages are set side by side for it. */
import { attributionRule } from '../../src/classify/attribution.ts'
import { dateRule } from '../../src/classify/date.ts'
import { entityRule } from '../../src/classify/entity.ts'
import { intensityRule } from '../../src/classify/intensity.ts'
import { modalityRule } from '../../src/classify/modality.ts'
import { negationRule } from '../../src/classify/negation.ts'
import { numberRule } from '../../src/classify/number.ts'
import type { Aligned, Rule } from '../../src/classify/rule.ts'
import { scopeRule } from '../../src/classify/scope.ts'
import { aligned } from './aligned.ts'
import { type Case, casesOf } from './modality-cases.ts'
import { sideOf } from './number-date-cases.ts'
import { alignedLines } from './segmented.ts'

export type RuleFile = {
  readonly file: string
  readonly rule: Rule
  readonly cases: readonly Case[]
  readonly pairOf: (release: string, outlets: readonly string[]) => Aligned
}

const asClaims = (release: string, outlets: readonly string[]): Aligned => alignedLines([release], outlets)
const asDated = (release: string, outlets: readonly string[]): Aligned =>
  aligned(sideOf([release]), sideOf(outlets))

const ruleFile =
  (rule: Rule, pairOf: RuleFile['pairOf'] = asClaims) =>
  (file: string): RuleFile => ({
    file,
    rule,
    cases: casesOf(new URL(`./${file}.md`, import.meta.url)),
    pairOf,
  })

const SCOPE = 'bounds conditions degree everywhere groups lists narrowed only shares'.split(' ')

export const RULE_FILES: readonly RuleFile[] = [
  ...['entity'].map(ruleFile(entityRule)),
  ...['intensity'].map(ruleFile(intensityRule)),
  ...['modality'].map(ruleFile(modalityRule)),
  ...['negation', 'negation-opposites'].map(ruleFile(negationRule)),
  ...['scope', ...SCOPE.map((part) => `scope-${part}`)].map(ruleFile(scopeRule)),
  ...['attribution-rule'].map(ruleFile(attributionRule)),
  ...['number'].map(ruleFile(numberRule, asDated)),
  ...['date'].map(ruleFile(dateRule, asDated)),
]
