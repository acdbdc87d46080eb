/** Pairings in, alignments out: each with its verdict, the exact edits and the typed changes, the most telling first. */
import type { Alignment, Change, ChangeKind, Claim, Pairing, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import { attributionRule } from './attribution.ts'
import { dateRule } from './date.ts'
import { entityRule } from './entity.ts'
import { intensityRule } from './intensity.ts'
import { modalityRule } from './modality.ts'
import { negationRule } from './negation.ts'
import { numberRule } from './number.ts'
import { quoteRule } from './quote.ts'
import type { Aligned, Rule } from './rule.ts'
import { scopeRule } from './scope.ts'
import { sameWords } from './verbatim.ts'

const RULES: readonly Rule[] = [
  negationRule,
  quoteRule,
  numberRule,
  dateRule,
  entityRule,
  modalityRule,
  scopeRule,
  attributionRule,
  intensityRule,
]

/** By how much a change of the kind changes what a reader comes to believe. */
const WEIGHT: readonly ChangeKind[] = [
  'negation',
  'number',
  'date',
  'entity',
  'quote',
  'attribution',
  'modality',
  'scope',
  'intensity',
  'name-variant',
  'detail-dropped',
  'detail-added',
  'order',
  'wording',
]

export function classify(base: Witness, witness: Witness, pairing: Pairing): Alignment {
  const aligned: Aligned = {
    base,
    witness,
    baseClaims: pick(base, pairing.base),
    claims: pick(witness, pairing.claims),
    links: pairing.links,
  }
  const changes = RULES.flatMap((rule) => rule(aligned)).sort(byWeight)
  const text = (side: Witness, claims: readonly Claim[]) =>
    claims.map((claim) => slice(side.article.text, claim.span)).join(' ')
  const verbatim = sameWords(text(base, aligned.baseClaims), text(witness, aligned.claims))
  const altered = changes.some((change) => change.material)
  const words = (side: Witness, claims: readonly Claim[]) =>
    claims.flatMap((claim) => tokensIn(side.article, claim.span))
  return {
    id: `${pairing.base.join('+')}~${pairing.claims.join('+')}`,
    witness: pairing.witness,
    base: pairing.base,
    claims: pairing.claims,
    score: pairing.score,
    evidence: pairing.evidence,
    verdict: altered ? 'altered' : verbatim ? 'verbatim' : 'reworded',
    edits: exactEdits(words(base, aligned.baseClaims), words(witness, aligned.claims)),
    changes,
  }
}

function pick(side: Witness, ids: readonly string[]): Claim[] {
  return side.claims.filter((claim) => ids.includes(claim.id))
}

function byWeight(a: Change, b: Change): number {
  return Number(b.material) - Number(a.material) || WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind)
}
