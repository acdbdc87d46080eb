/** A decision and a Comparison in, where the decision stands there out: it holds, or a person must look again. */
import type { Claim, ClaimId, Comparison, Sigil, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { tokenize } from '../text/token.ts'
import type { Decision, Quoted } from './decision.ts'
import { type Index, indexOf } from './index-of.ts'
import { claimsHolding, sameClaim } from './quoted.ts'
import type { Item } from './subject.ts'

export type Resolution =
  /** `claims` carry what the ruling says, in the order of the text. */
  | { readonly kind: 'holds'; readonly item: Item; readonly claims: readonly ClaimId[] }
  /** `item` is what the decision most likely spoke of; null where nothing like it is left. */
  | { readonly kind: 're-check'; readonly item: Item | null; readonly reason: string }

export function resolve(comparison: Comparison, decision: Decision): Resolution {
  const index = indexOf(comparison)
  const { outlet, base } = decision.subject
  const witness =
    index.outlet(outlet.sigil) ?? sameFile(index, outlet.sha256) ?? newerCapture(comparison, outlet.sigil)
  if (!witness) return lookAgain(null, `${outlet.sigil} is not among the articles any more`)
  return base ? resolveReading(index, witness, base, decision) : resolveAddition(index, witness, decision)
}

const lookAgain = (item: Item | null, reason: string): Resolution => ({ kind: 're-check', item, reason })

const sameFile = (index: Index, sha256: string): Witness | undefined =>
  index.outlets.find(({ article }) => article.sha256 === sha256)

/** What was said of an older capture is looked for in the one that stands for the article now. */
function newerCapture(comparison: Comparison, sigil: Sigil): Witness | undefined {
  const { histories = [] } = comparison
  const history = histories.find(({ steps }) => steps.some(({ base }) => base === sigil))
  return history && indexOf(comparison).outlet(history.witness)
}

function resolveReading(index: Index, witness: Witness, base: Quoted, decision: Decision): Resolution {
  const { sigil, sha256 } = witness.article
  const claim = sameClaim(index.base, base)
  if (!claim) {
    const near = nearestClaim(index.base, base.exact)
    const item: Item | null = near ? { kind: 'reading', base: near.id, witness: sigil } : null
    return lookAgain(item, near ? 'the release’s words have changed' : 'the release says this no more')
  }
  const item: Item = { kind: 'reading', base: claim.id, witness: sigil }
  const { ruling, subject } = decision
  if (!ruling) return { kind: 'holds', item, claims: [] }
  const claims = held(witness, ruling.passages, sha256 === subject.outlet.sha256)
  if (!claims) return lookAgain(item, 'the outlet’s words have changed')
  const isFoundNow = index.reading(claim.id, sigil)?.status !== 'omitted'
  if (ruling.status === 'omitted' && isFoundNow && sha256 !== subject.outlet.sha256)
    return lookAgain(item, 'the article has changed, and the claim is found in it now')
  return { kind: 'holds', item, claims }
}

function resolveAddition(index: Index, witness: Witness, { subject }: Decision): Resolution {
  const claims = held(witness, subject.seen.passages, witness.article.sha256 === subject.outlet.sha256)
  if (!claims) return lookAgain(null, 'the outlet’s words have changed')
  const id = claims.map(index.holder).find((found) => found !== undefined)
  if (id === undefined) return lookAgain(null, 'the words are found to carry a claim of the release now')
  return {
    kind: 'holds',
    item: { kind: 'addition', id, witness: witness.article.sigil },
    claims,
  }
}

/** The claims of all passages; undefined where one of them is not in the article any more. */
function held(
  witness: Witness,
  passages: readonly Quoted[],
  isSameText: boolean,
): readonly ClaimId[] | undefined {
  const found = passages.map((passage) => claimsHolding(witness, passage, isSameText))
  if (found.some((claims) => claims.length === 0)) return undefined
  const ids = new Set(found.flat().map(({ id }) => id))
  return witness.claims.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}

/** Half of the words shared: an edited claim keeps that much; another claim of the same release rarely has it. */
const LEAST_LIKENESS = 0.5

function nearestClaim(base: Witness, exact: string): Claim | undefined {
  const wanted = wordSet(exact)
  let best: { claim: Claim; likeness: number } | undefined
  for (const claim of base.claims) {
    const likeness = dice(wanted, wordSet(slice(base.article.text, claim.span)))
    if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0)) best = { claim, likeness }
  }
  return best?.claim
}

const wordSet = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap((token) => (token.kind === 'mark' ? [] : [token.norm])))

/** Twice the shared words over all words, 0..1 (Dice 1945). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
