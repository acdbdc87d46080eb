/** Pairings in, alignments out: each with its verdict, the exact edits and the typed changes, the most telling first. */
import type { Alignment, Change, ChangeKind, Claim, ClaimId, Pairing, Witness } from '../model.ts'
import { exactEdits } from '../text/edits.ts'
import { perObject } from '../text/per-object.ts'
import { attributionRule } from './attribution.ts'
import { wordsOf } from './claim-words.ts'
import { dateRule } from './date.ts'
import { entityRule } from './entity.ts'
import { intensityRule } from './intensity.ts'
import { modalityRule } from './modality.ts'
import { negationRule } from './negation.ts'
import { numberRule } from './number.ts'
import { quoteRule } from './quote.ts'
import type { Aligned, Rule } from './rule.ts'
import { scopeRule } from './scope.ts'
import { bareWords } from './verbatim.ts'

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

/** Those of what may change though every word stays: who says it, whether as a quotation, from which day. */
const CONTEXT_RULES: readonly Rule[] = [quoteRule, dateRule, attributionRule]

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
  const { changes, verbatim } = readingOf(aligned)
  const altered = changes.some((change) => change.material)
  return {
    id: `${pairing.base.join('+')}~${pairing.claims.join('+')}`,
    witness: pairing.witness,
    base: pairing.base,
    claims: pairing.claims,
    score: pairing.score,
    evidence: pairing.evidence,
    verdict: altered ? 'altered' : verbatim ? 'verbatim' : 'reworded',
    edits: exactEdits(wordsOf(aligned.baseClaims, base), wordsOf(aligned.claims, witness)),
    changes: [...changes].sort(byWeight),
  }
}

/** Where one passage repeats the claim word for word, that one counts: a headline or a second mention may be shorter. */
function readingOf(aligned: Aligned): { readonly changes: readonly Change[]; readonly verbatim: boolean } {
  const { base, witness, baseClaims, claims } = aligned
  const words = bareWords(base, baseClaims)
  const repeated = claims.filter((claim) => words === bareWords(witness, [claim]))
  if (repeated.length > 0)
    return {
      changes: CONTEXT_RULES.flatMap((rule) => rule({ ...aligned, claims: repeated })),
      verbatim: true,
    }
  return {
    changes: RULES.flatMap((rule) => rule(aligned)),
    verbatim: words === bareWords(witness, claims),
  }
}

/** One list for the same claims: a base meets one outlet after another, a passage may carry several claims, and what is worked out of either is kept by the list. */
function pick(side: Witness, ids: readonly ClaimId[]): readonly Claim[] {
  const known = pickedOf(side)
  const key = ids.join('+')
  const claims = known.get(key) ?? side.claims.filter((claim) => ids.includes(claim.id))
  known.set(key, claims)
  return claims
}

const pickedOf = perObject((_: Witness) => new Map<string, readonly Claim[]>())

function byWeight(a: Change, b: Change): number {
  return Number(b.material) - Number(a.material) || WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind)
}
