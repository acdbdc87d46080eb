/** The literate cases of the rules: each file, its rule, and how a release's sentence and an outlet's passages are set side by side for it. */
import { attributionRule } from '../../src/classify/attribution.ts'
import { dateRule } from '../../src/classify/date.ts'
import { entityRule } from '../../src/classify/entity.ts'
import { exchangedSides } from '../../src/classify/entity-compared.ts'
import { otherConjuncts } from '../../src/classify/entity-conjuncts.ts'
import { exchangedParties } from '../../src/classify/entity-exchanged.ts'
import { exchangedHalves } from '../../src/classify/entity-halves.ts'
import { otherHolders } from '../../src/classify/entity-holders.ts'
import { renumbered } from '../../src/classify/entity-numbered.ts'
import { otherPosts } from '../../src/classify/entity-posts.ts'
import { intensityRule } from '../../src/classify/intensity.ts'
import { modalityRule } from '../../src/classify/modality.ts'
import { negationRule } from '../../src/classify/negation.ts'
import { numberRule } from '../../src/classify/number.ts'
import type { Aligned, Rule } from '../../src/classify/rule.ts'
import { scopeRule } from '../../src/classify/scope.ts'
import { lostAlternatives, lostCases } from '../../src/classify/scope-alternatives.ts'
import { lostConditions } from '../../src/classify/scope-conditions.ts'
import { lostConjuncts } from '../../src/classify/scope-conjuncts.ts'
import { otherDegrees } from '../../src/classify/scope-degree.ts'
import { otherDeterminers } from '../../src/classify/scope-determiners.ts'
import { madeConstant } from '../../src/classify/scope-frequency.ts'
import { lostNarrowing } from '../../src/classify/scope-narrowed.ts'
import { deniedOfAll } from '../../src/classify/scope-nobody.ts'
import { overriddenLimits } from '../../src/classify/scope-overridden.ts'
import { lostParallels } from '../../src/classify/scope-parallels.ts'
import { thinnedClauses } from '../../src/classify/scope-relatives.ts'
import { lostRestrictions } from '../../src/classify/scope-restrictions.ts'
import { addedShares } from '../../src/classify/scope-share-added.ts'
import { type View, viewOf } from '../../src/classify/scope-view.ts'
import type { Change } from '../../src/model.ts'
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

/** Of a rule of scope, which looks at a view of the claims. */
const ofView =
  (...parts: readonly ((view: View) => readonly Change[])[]): Rule =>
  (pair) =>
    parts.flatMap((part) => part(viewOf(pair)))

/** What each part of a rule promises, asked of that part alone: where it speaks, and where, beside it, it must not. */
export const PART_FILES: readonly RuleFile[] = [
  ...['attribution-told'].map(ruleFile(attributionRule)),
  ...['entity-compared'].map(ruleFile(exchangedSides)),
  ...['entity-conjuncts'].map(ruleFile(otherConjuncts)),
  ...['entity-exchanged'].map(ruleFile(exchangedParties)),
  ...['entity-halves'].map(ruleFile(exchangedHalves)),
  ...['entity-holders'].map(ruleFile(otherHolders)),
  ...['entity-names', 'entity-parties'].map(ruleFile(entityRule)),
  ...['entity-numbered'].map(ruleFile(renumbered)),
  ...['entity-posts'].map(ruleFile(otherPosts)),
  ...['intensity-clauses'].map(ruleFile(intensityRule)),
  ...['differs', 'evidence', 'stages', 'telling'].map((part) => ruleFile(modalityRule)(`modality-${part}`)),
  ...['negation-affirmed', 'negation-bounds', 'negation-ends', 'negation-matched', 'negation-told'].map(
    ruleFile(negationRule),
  ),
  ...['number-signs'].map(ruleFile(numberRule, asDated)),
  ...['scope-sets'].map(ruleFile(scopeRule)),
  ...['scope-alternatives'].map(ruleFile(ofView(lostAlternatives, lostCases))),
  ...['scope-conjuncts'].map(ruleFile(ofView(lostConjuncts))),
  ...['scope-degrees'].map(ruleFile(ofView(otherDegrees))),
  ...['scope-determiners'].map(ruleFile(ofView(otherDeterminers))),
  ...['scope-forms'].map(ruleFile(ofView(lostConditions))),
  ...['scope-frequency'].map(ruleFile(ofView(madeConstant))),
  ...['scope-narrowing'].map(ruleFile(ofView(lostNarrowing))),
  ...['scope-nobody'].map(ruleFile(ofView(deniedOfAll))),
  ...['scope-overridden'].map(ruleFile(ofView(overriddenLimits))),
  ...['scope-parallels'].map(ruleFile(ofView(lostParallels))),
  ...['scope-relatives'].map(ruleFile(ofView(thinnedClauses))),
  ...['scope-restrictions'].map(ruleFile(ofView(lostRestrictions))),
  ...['scope-share-added'].map(ruleFile(ofView(addedShares))),
]

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
  ...PART_FILES,
]
