/** A negated word and its counterpart in, whether the other side affirms it, by no condition, question or veiled negation, out. */

import { lemma } from '../lexicon/irregular.ts'
import { NEEDS } from '../lexicon/negation.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, stemSet } from '../text/word-set.ts'
import { type Clause, isFiniteVerb, within } from './clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import { isUnderWay } from './negation-limits.ts'
import { isAnsweredBy } from './negation-matched.ts'
import { isVeil } from './negation-plain.ts'
import type { Polar } from './negation-polarity.ts'
import { isBefore } from './negation-poles.ts'

export function isAffirmed(own: Polar, other: Polar, cue: NegationCue, i: number, j: number): boolean {
  const overlaps = (c: NegationCue) =>
    c !== cue && !within(c, i) && within(c.scope, i) && !isAnsweredBy(other, own, null, c)
  if (own.cues.some(overlaps)) return false
  if (isUnderWay(own, other, i, j) || isBefore(own, i) !== isBefore(other, j)) return false
  const ownLink = own.clauses[own.clauseOf[i] ?? 0]?.link
  const clause = other.clauses[other.clauseOf[j] ?? 0]
  if (!clause || clause.link === 'open' || ownLink === 'open') return false
  if ((clause.link === 'condition') !== (ownLink === 'condition')) return false
  if (other.cues.some((c) => c.double && within(c, j))) return false
  const denies = (c: NegationCue) =>
    !c.double && !isAnsweredBy(own, other, cue, c) && (within(c.scope, j) || within(clause, c.from))
  if (other.cues.some(denies)) return false
  if (isWished(other, j) && !isDemanded(own, cue)) return false
  if (isOfNeed(own, cue, i) && isLeft(other, clause)) return false
  const without = own.tokens[cue.from]?.norm === 'without' && !isGerund(own, cue.to)
  for (let k = governorOf(other, clause).from; k < predicateEnd(other, clause); k++) {
    if (k > j && opensException(other, k)) break
    if (
      isTooMuch(other, k) ||
      isVeiled(own, other, cue, k) ||
      (without && NEEDS.has(other.tokens[k]?.norm ?? ''))
    )
      return false
  }
  return true
}

/** "Would like to see the minutes published": what is wished for is not told to be so. */
const isWished = ({ tokens, clauses, clauseOf }: Polar, j: number): boolean =>
  tokens
    .slice(clauses[clauseOf[j] ?? 0]?.from, j)
    .some(
      ({ norm }, k, before) =>
        isOneOf(norm, 'wants wanted wishes hopes demands demanded') ||
        (norm === 'like' && isOneOf(before[k - 1], "would should 'd")),
    )

const isDemanded = ({ tokens, clauses, clauseOf }: Polar, cue: NegationCue): boolean =>
  tokens.slice(clauses[clauseOf[cue.from] ?? 0]?.from, cue.scope.to).some(({ stem }) => DEMANDS.has(stem))

const DEMANDS = stemSet('want wish hope demand call ask urge request seek like')

/** "Were not required to scan", "could scan if they wished": what one need not do one may do. */
const isOfNeed = ({ tokens }: Polar, { to }: NegationCue, i: number): boolean =>
  tokens.slice(to, i).some(({ stem }) => NEEDED.has(stem))

const NEEDED = stemSet('need require oblige')

const isLeft = ({ tokens }: Polar, { from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(({ norm }) =>
      /^(?:can|could|may|might|free|allowed|voluntar\p{L}+|optional\p{L}*|chose|choose)$/u.test(norm),
    )

/** "Signs that the towers have suffered are absent": a clause without a verb goes on behind the one that it holds. */
function predicateEnd({ tokens, clauses }: Polar, clause: Clause): number {
  const next = clauses[clauses.findIndex((other) => other.from === clause.from) + 1]
  if (next?.link !== 'content' || tokens.slice(clause.from, clause.to).some(isFiniteVerb)) return clause.to
  const stop = tokens.findIndex(({ text }, k) => k >= clause.to && isOneOf(text, '. ; ! ?'))
  return stop < 0 ? tokens.length : stop
}

/** "…, except on Sundays": what holds otherwise stands before. */
const opensException = ({ tokens }: Polar, k: number): boolean =>
  tokens[k - 1]?.text === ',' && tokens[k]?.norm === 'except'

/** The clause that the content clause completes ("it is unlikely that …"), or the clause itself. */
function governorOf(side: Polar, clause: Clause): Clause {
  const n = side.clauses.findIndex((other) => other.from === clause.from)
  return clause.link === 'content' ? (side.clauses[n - 1] ?? clause) : clause
}

/** Only where the cue's passage has no such word: a word that both have negates nothing in one alone. */
const isVeiled = (own: Polar, other: Polar, cue: NegationCue, k: number): boolean =>
  isVeil(other.tokens[k]) &&
  !isPale(other, k) &&
  !other.cues.some((c) => c.double && within(c, k)) &&
  !other.counterparts[k]?.some(
    (i) =>
      (own.tokens[i]?.stem === other.tokens[k]?.stem && passageOf(own, i) === passageOf(own, cue.from)) ||
      (isSameVeil(own.tokens[i], other.tokens[k]) && own.clauseOf[i] === own.clauseOf[cue.from]),
  )

/** "Kept", "keep"; "overturned", "quash": what both say veils nothing in one alone. */
const isSameVeil = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && (isVeil(a) || lemma(a.norm) === lemma(b.norm))

/** "Too soon to say": it cannot be said. */
const isTooMuch = ({ tokens }: Polar, k: number): boolean =>
  tokens[k]?.norm === 'too' && tokens[k + 2]?.norm === 'to'

/** "May board again without paying": the deed itself, no need. */
const isGerund = ({ tokens }: Polar, i: number): boolean => /^\p{L}{2,}ing$/u.test(tokens[i]?.norm ?? '')

/** "Yet she stays", "without exception", "it turns out", "a drop of 19 per cent": words that veil nothing here. */
const isPale = ({ tokens }: Polar, k: number): boolean =>
  (tokens[k]?.norm === 'yet' && (k === 0 || tokens[k - 1]?.kind === 'mark')) ||
  (tokens[k]?.norm === 'exception' && tokens[k - 1]?.norm === 'without') ||
  (tokens[k]?.norm === 'out' && !isOut(tokens[k - 1], tokens[k + 2]) && !isAim(tokens, k)) ||
  (isOneOf(tokens[k], 'drop decline') && isOneOf(tokens[k + 1], 'of in'))

/** "Set out to save": whether they did is not told. */
const isAim = (tokens: readonly Token[], k: number): boolean =>
  isOneOf(tokens[k - 1], 'set sets setting') && isOneOf(tokens[k + 1], 'to')

/** "Stays out", "ruled out", "out of service"; "let out", "set out", "turns out" are one word. */
const isOut = (before: Token | undefined, state: Token | undefined): boolean =>
  OUT_VERBS.has(lemma(before?.norm ?? '')) ||
  isOneOf(state, 'service use work action order reach bounds stock commission print question')

const OUT_VERBS: ReadonlySet<string> = new Set(
  `be is was are were been stay keep leave miss drop opt back pull sell die phase run fall lose vote shut lock hold throw get go put wipe cross
   filter sit rule`.split(/\s+/),
)

const passageOf = (side: Polar, i: number): number | undefined => side.clauses[side.clauseOf[i] ?? 0]?.passage
