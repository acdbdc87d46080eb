/** Aligned claims in, the places where an obligation, a certainty or an intention became stronger or weaker out. */

import type { ModalAxis } from '../lexicon/modality.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { contains, overlap } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { clausesOf } from './clauses.ts'
import { hedgeDropped } from './modality-attributive.ts'
import { causalChange } from './modality-causation.ts'
import { type ClausePair, clausePairs, isAligned } from './modality-clauses.ts'
import { type ModalCue, modalCues } from './modality-cues.ts'
import { differs, weighs } from './modality-differs.ts'
import { toldAsDone } from './modality-done.ts'
import { deniedForWant } from './modality-evidence.ts'
import { lowestOf, type Modal, type Mood, moodsOf } from './modality-mood.ts'
import { stageSkipped } from './modality-stages.ts'
import { isContent, type Side, sidesOf } from './negation-clauses.ts'
import type { Rule } from './rule.ts'

export const modalityRule: Rule = (aligned) => {
  const sides = sidesOf(aligned)
  const base: Modal = { ...sides.base, cues: cuesOf(sides.base.clauses, sides.base) }
  const witness: Modal = { ...sides.witness, cues: cuesOf(sides.witness.clauses, sides.witness) }
  const causal = causalChange(aligned)
  const changes = modalChanges(base, witness, () => cuesBeside(aligned.base, aligned.baseClaims))
  const denied = deniedForWant(aligned, base, witness)
  const isTold = changes.some(
    (change) => change.base && denied?.base && overlap(change.base, denied.base) > 0,
  )
  const skipped = stageSkipped(aligned, base, witness)
  const bare = hedgeDropped(base, witness)
  const done = toldAsDone(aligned, base, witness)
  return [
    ...(causal ? [causal] : []),
    ...(denied && !isTold ? [denied] : []),
    ...(skipped ? [skipped] : []),
    ...(bare ? [bare] : []),
    ...(done && changes.length === 0 ? [done] : []),
    ...changes,
  ]
}

/** The modal words of the claims' sentences that stand outside the claims: "is expected to cost 40 million, of which …". */
function cuesBeside(side: Witness, claims: readonly Claim[]): readonly ModalCue[] {
  const sentences = new Set(claims.map((claim) => claim.sentence))
  const tokens = side.sentences
    .filter((_, n) => sentences.has(n))
    .flatMap(({ span }) => tokensIn(side.article, span))
    .filter((token) => !claims.some((claim) => contains(claim.span, token.span)))
  return modalCues(tokens, clausesOf(tokens))
}

const cuesOf = perObject((clauses: Side['clauses'], { tokens }: Side) => modalCues(tokens, clauses))

/** One change a cue: where several clauses of the other side answer it, the one whose own cue can be shown, else the first. */
function modalChanges(base: Modal, witness: Modal, besideBase: () => readonly ModalCue[]): Change[] {
  const found: { from: Mood; to: Mood; change: Change }[] = []
  const pairs = clausePairs(base, witness)
  for (const pair of pairs) {
    const { from, to } = moodsOf(base, pair.m, witness, pair.n)
    if (!isAligned(base, witness, pair, from, to) || !differs(base, witness, from, to)) continue
    if (!weighs(base, from, witness, to)) {
      if (hasEqualElsewhere(witness, from, to, pair.n) || hasEqualElsewhere(base, to, from, pair.m)) continue
    }
    if (isToldBetter(base, witness, pair, pairs) || isLeftOpen(base, from, witness)) continue
    if (to.cue && besideBase().some((cue) => isEqual(cue, to.cue as ModalCue))) continue
    found.push({ from, to, change: changeOf(base, witness, pair, from, to) })
  }
  found.sort(
    (a, b) =>
      Number(b.from.cue !== null && b.to.cue !== null) - Number(a.from.cue !== null && a.to.cue !== null),
  )
  const seen = new Set<ModalCue>()
  return found.flatMap(({ from, to, change }) => {
    const known = (from.cue !== null && seen.has(from.cue)) || (to.cue !== null && seen.has(to.cue))
    if (from.cue) seen.add(from.cue)
    if (to.cue) seen.add(to.cue)
    return known ? [] : [change]
  })
}

function changeOf(base: Modal, witness: Modal, { m, n }: ClausePair, from: Mood, to: Mood): Change {
  return {
    kind: 'modality',
    material: true,
    base: from.cue ? cueSpan(base, from.cue) : predicateSpan(base, witness, m, n),
    witness: to.cue ? cueSpan(witness, to.cue) : predicateSpan(witness, base, n, m),
    note: noteOf(base, witness, from, to),
  }
}

/** Another passage of the witness shares as much with the clause, and says it as the base does. */
const isToldBetter = (
  base: Modal,
  witness: Modal,
  { m, n, shared }: ClausePair,
  pairs: readonly ClausePair[],
): boolean =>
  pairs.some((other) => {
    if (other.m !== m || weightOf(base, other.shared) < weightOf(base, shared)) return false
    if (witness.clauses[other.n]?.passage === witness.clauses[n]?.passage) return false
    const { from, to } = moodsOf(base, m, witness, other.n)
    return !differs(base, witness, from, to)
  })

/** A figure tells more surely than a word which statement is meant. */
const weightOf = ({ tokens }: Modal, shared: ClausePair['shared']): number =>
  shared.reduce((sum, { i }) => sum + (tokens[i]?.kind === 'number' ? FIGURE : 1), 0)
const FIGURE = 3

/** "Is examining whether they leaked", "whether they leaked is the object of an examination": the question itself stands there. */
const isLeftOpen = (base: Modal, { cue }: Mood, witness: Modal): boolean =>
  cue?.asks === true &&
  witness.clauses.some(
    ({ link, from, to }) =>
      link === 'open' &&
      isOneOf(witness.tokens[from], 'whether') &&
      witness.counterparts
        .slice(from, to)
        .some((linked, n) => isContent(witness.tokens[from + n] as Token) && answers(base, cue, linked)),
  )

const answers = (
  { clauseOf }: Modal,
  { clauses }: ModalCue,
  linked: readonly number[] | undefined,
): boolean => linked?.some((i) => clauses.includes(clauseOf[i] ?? -1)) === true

/** Whether the passage has a cue like `wanted`, other than the one compared: the two may correspond in other clauses. */
function hasEqualElsewhere(side: Modal, wanted: Mood, compared: Mood, n: number): boolean {
  if (!wanted.cue) return false
  const passage = side.clauses[n]?.passage
  return side.cues.some(
    (cue) =>
      cue !== compared.cue &&
      !(cue.asks && cue.clauses.length === 0) &&
      side.clauses[side.clauseOf[cue.from] ?? 0]?.passage === passage &&
      isEqual(cue, wanted.cue as ModalCue),
  )
}

/** As strong as the wanted one and of its sort, be it a step below certainty. */
function isEqual(cue: ModalCue, wanted: ModalCue): boolean {
  // "The suspected leak", "what is thought to be a leak": how strongly is no matter.
  if (isOfNoun(cue)) return wanted.axis === 'certainty' && !wanted.levels.includes(4)
  // What one considers is as open as whether one does it.
  if ((cue.axis === 'intention') !== (wanted.axis === 'intention') && !cue.asks && !wanted.asks) return false
  // What is possible may as well not be: "may not be filled", "could be left vacant".
  if (cue.negated !== wanted.negated && !(isChance(cue) && isChance(wanted))) return false
  // Of "was told to" the first reading alone, or any advice would answer it.
  const levels = wanted.negated ? wanted.levels : wanted.levels.slice(0, 1)
  return cue.levels.some((level) => level < 4 && levels.includes(level))
}

const isOfNoun = ({ asks, axis, clauses }: ModalCue): boolean =>
  !asks && axis === 'certainty' && clauses.length === 0

const isChance = ({ axis, levels }: ModalCue): boolean => axis === 'certainty' && levels.includes(2)

const cueSpan = (side: Modal, cue: ModalCue): Span => ({
  start: side.tokens[cue.from]?.span.start ?? 0,
  end: side.tokens[cue.to - 1]?.span.end ?? 0,
})

/** Where no word marks the modality: the clause's words that the other side's clause has too. */
function predicateSpan(side: Modal, other: Modal, n: number, m: number): Span | null {
  const clause = side.clauses[n]
  if (!clause) return null
  const shared = side.tokens
    .map((token, i) => ({ token, i }))
    .slice(clause.from, clause.to)
    .filter(({ i }) => side.counterparts[i]?.some((j) => other.clauseOf[j] === m))
  const first = shared[0]
  const last = shared.at(-1)
  return first && last ? { start: first.token.span.start, end: last.token.span.end } : null
}

function noteOf(base: Modal, witness: Modal, from: Mood, to: Mood): string {
  const up = lowestOf(from) < lowestOf(to) || (from.cue?.asks === true && to.cue?.asks !== true)
  const axis = gradedAxis(base, witness, from, to)
  const step = axis === 'certainty' ? (up ? 'raised' : 'lowered') : up ? 'strengthened' : 'weakened'
  return `${named(base, from)} → ${named(witness, to)}: ${axis} ${step}`
}

/** "should" beside "will" is an expectation; else a duty on either side makes it one of obligation, a plan one of intention. */
function gradedAxis(base: Modal, witness: Modal, from: Mood, to: Mood): ModalAxis {
  const axes = [axisOf(base, from), axisOf(witness, to)]
  return axes.includes('obligation') ? 'obligation' : axes.includes('intention') ? 'intention' : 'certainty'
}

const axisOf = (side: Modal, mood: Mood): ModalAxis =>
  mood.cue && /^(?:should|ought)/.test(side.tokens[mood.cue.from]?.norm ?? '') && mood.levels[0] === 3
    ? 'certainty'
    : mood.axis

const named = (side: Modal, mood: Mood): string =>
  mood.cue
    ? `“${side.tokens
        .slice(mood.cue.from, mood.cue.to)
        .map((token) => token.text)
        .join(' ')}”`
    : 'stated as fact'
