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
import { otherFrequencies } from '../../src/classify/scope-frequency.ts'
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
  /** Each passage of either side is a claim of its own. */
  readonly pairOf: (release: readonly string[], outlets: readonly string[]) => Aligned
}

const asDated: RuleFile['pairOf'] = (release, outlets) => aligned(sideOf(release), sideOf(outlets))

const ruleFile =
  (rule: Rule, pairOf: RuleFile['pairOf'] = alignedLines) =>
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
  ruleFile(attributionRule)('attribution-told'),
  ruleFile(exchangedSides)('entity-compared'),
  ruleFile(otherConjuncts)('entity-conjuncts'),
  ruleFile(exchangedParties)('entity-exchanged'),
  ruleFile(exchangedHalves)('entity-halves'),
  ruleFile(otherHolders)('entity-holders'),
  ...['entity-names', 'entity-parties'].map(ruleFile(entityRule)),
  ruleFile(renumbered)('entity-numbered'),
  ruleFile(otherPosts)('entity-posts'),
  ruleFile(intensityRule)('intensity-clauses'),
  ...['differs', 'evidence', 'stages', 'telling'].map((part) => ruleFile(modalityRule)(`modality-${part}`)),
  ...['negation-affirmed', 'negation-bounds', 'negation-ends', 'negation-matched', 'negation-told'].map(
    ruleFile(negationRule),
  ),
  ruleFile(numberRule, asDated)('number-signs'),
  ruleFile(scopeRule)('scope-sets'),
  ruleFile(ofView(lostAlternatives, lostCases))('scope-alternatives'),
  ruleFile(ofView(lostConjuncts))('scope-conjuncts'),
  ruleFile(ofView(otherDegrees))('scope-degrees'),
  ruleFile(ofView(otherDeterminers))('scope-determiners'),
  ruleFile(ofView(lostConditions))('scope-forms'),
  ruleFile(ofView(otherFrequencies))('scope-frequency'),
  ruleFile(ofView(lostNarrowing))('scope-narrowing'),
  ruleFile(ofView(deniedOfAll))('scope-nobody'),
  ruleFile(ofView(overriddenLimits))('scope-overridden'),
  ruleFile(ofView(lostParallels))('scope-parallels'),
  ruleFile(ofView(thinnedClauses))('scope-relatives'),
  ruleFile(ofView(lostRestrictions))('scope-restrictions'),
  ruleFile(ofView(addedShares))('scope-share-added'),
]

const SCOPE = 'bounds conditions degree everywhere groups lists narrowed only shares'.split(' ')

export const RULE_FILES: readonly RuleFile[] = [
  ruleFile(entityRule)('entity'),
  ruleFile(intensityRule)('intensity'),
  ruleFile(modalityRule)('modality'),
  ...['negation', 'negation-opposites'].map(ruleFile(negationRule)),
  ...['scope', ...SCOPE.map((part) => `scope-${part}`)].map(ruleFile(scopeRule)),
  ruleFile(attributionRule)('attribution-rule'),
  ruleFile(numberRule, asDated)('number'),
  ruleFile(dateRule, asDated)('date'),
  ...PART_FILES,
]
