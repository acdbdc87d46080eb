/** A name in a claim in, the place it holds there (neighbouring words, prepositions, title, role) out; and how far two such places are one. */

import { isAuxiliary, isBe } from '../lexicon/attribution-words.ts'
import { countryOf } from '../lexicon/gazetteer.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Span, Witness, WordLink } from '../model.ts'
import type { Name } from '../text/name.ts'
import { OPENERS } from '../text/name-words.ts'
import { namesIn } from '../text/names.ts'
import { contains } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

export type Slot = {
  /** Content words of the claim, the nearest first, at most REACH to each side; no names' words. */
  readonly near: readonly Span[]
  /** The preposition that governs the name: "by", "in". */
  readonly preposition: string | null
  /** The preposition right behind the name: "for" in "to the Trust for repairs". */
  readonly following: string | null
  /** The title's last word, folded: "general" of "Major General". */
  readonly title: string | null
  /** The name does the deed: it opens the clause, or "by" leads it. */
  readonly agent: boolean
  /** The name speaks: a reporting verb stands beside it. */
  readonly speaker: boolean
}

/** Words further off seldom belong to the name. */
const REACH = 3

/** Characters to each side that are looked at: a clause seldom runs on, and odd texts stay linear. */
const WINDOW = 240

export function slotOf({ article }: Witness, claim: Span, name: Name): Slot {
  const start = (name.title ?? name.span).start
  const from = Math.max(claim.start, start - WINDOW)
  const to = Math.min(claim.end, name.span.end + WINDOW)
  const names = namesIn(article, { start: from, end: to })
  const before = tokensIn(article, { start: from, end: start }).toReversed()
  const after = tokensIn(article, { start: name.span.end, end: to }).filter((t) => !/^['’]s?$/u.test(t.text))
  const next = after[0]
  const preposition = governing(before)
  const subject =
    preposition === null &&
    ((from === claim.start && opensClause(before)) ||
      (isBe(before[0]?.norm ?? '') && before[1]?.norm === 'it') ||
      isAuxiliary(next?.norm ?? '') ||
      next?.norm === 'having')
  return {
    near: [...contentWords(before, names), ...contentWords(after, names)],
    preposition,
    following: next && PREPOSITION.test(next.norm) ? next.norm : null,
    title: name.title ? (tokensIn(article, name.title).at(-1)?.norm ?? null) : null,
    agent: !isAdjective(name) && (preposition === 'by' || subject),
    speaker: speaks(before, after),
  }
}

/** "Norwegian divers": the divers act. */
const isAdjective = (name: Name): boolean => countryOf(name.words.join(' '))?.form === 'demonym'

const opensClause = (before: readonly Token[]): boolean =>
  before.every((t) => t.kind === 'mark' || t.norm.length === 1 || OPENERS.has(t.norm))

/** Up to the clause's edge: a stop, a bracket, a relative word. */
function contentWords(side: readonly Token[], names: readonly Name[]): Span[] {
  const edge = side.findIndex((t) => /^(?:[;.!?()]|which|who|whose|where)$/u.test(t.norm))
  const tokens = edge < 0 ? side : side.slice(0, edge)
  const isName = (t: Token) =>
    names.some((n) => contains(n.span, t.span) || (n.title && contains(n.title, t.span)))
  return tokens
    .filter((t) => t.kind !== 'mark' && t.norm.length > 2 && !OPENERS.has(t.norm) && !isName(t))
    .slice(0, REACH)
    .map((t) => t.span)
}

const PREPOSITION =
  /^(?:of|in|at|by|from|to|for|with|on|near|under|against|into|between|among|via|through|outside)$/u

/** Back over "the", adjectives and nouns of apposition ("by the firm X"), three words at most. */
function governing(before: readonly Token[]): string | null {
  for (const [i, token] of before.slice(0, 3).entries()) {
    if (token.norm === 'of' && before[i + 1]?.norm === 'out') return 'from'
    if (PREPOSITION.test(token.norm)) return token.norm
    if (token.kind === 'mark' && isOneOf(token.text, ', . ; : ! ?')) return null
    if (token.kind === 'number') return null
  }
  return null
}

/** "said X", "X said", "according to X"; X's spokesman is X's voice too. */
function speaks(before: readonly Token[], after: readonly Token[]): boolean {
  const [last, previous] = before.filter((t) => t.norm !== 'the')
  if (last?.norm === 'to' && previous?.norm === 'according') return true
  if (after[0] && isSaying(after[0])) return true
  return last !== undefined && isSaying(last) && isInverted(previous)
}

/** "…”, said X", "as told X": behind a subject's verb stands who is told, asked or thanked. */
const isInverted = (previous: Token | undefined): boolean =>
  previous === undefined || previous.kind === 'mark' || isOneOf(previous.norm, 'as so')

function isSaying(token: Token): boolean {
  const verb = reportingVerb(token.norm)
  return verb !== undefined && !DEEDS.has(verb.stance) && !isDeedToo(verb.lemma)
}

export const isDeedToo = (lemma: string): boolean => DEED_VERBS.has(lemma)

/** Reporting verbs that as often take a thing as words: "rejected the application", "presented the prize". */
const DEED_VERBS: ReadonlySet<string> = new Set([
  'reject',
  'dismiss',
  'decline',
  'contest',
  'publish',
  'present',
  'name',
  'read',
  'begin',
  'continue',
  'conclude',
  'deliver',
  'offer',
  'thank',
  'welcome',
])

/** Verbs that may report words but as often tell a deed: "found", "ordered", "promised", "attacked". */
const DEEDS: ReadonlySet<string> = new Set(['opinion', 'factive', 'promise', 'demand', 'praise', 'attack'])

const PREPOSITIONS_ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['by', 'from', 'via', 'through']),
  new Set(['in', 'at', 'near', 'from', 'on', 'outside']),
  new Set(['to', 'for', 'into']),
]

/** 0 upwards; the share of a slot that links and little words show. */
export function slotLikeness(base: Slot, witness: Slot, links: readonly WordLink[]): number {
  let score = Math.min(2, linkedNeighbours(base, witness, links)) * NEIGHBOUR
  if (base.preposition && base.preposition === witness.preposition) score += PREPOSITION_SAME
  else if (alike(base.preposition, witness.preposition)) score += PREPOSITION_ALIKE
  if (base.following && base.following === witness.following) score += FOLLOWING_SAME
  if (base.title && base.title === witness.title) score += TITLE_SAME
  if (base.agent && witness.agent) score += AGENTS
  else if (base.agent !== witness.agent && !alike(base.preposition, witness.preposition)) score -= OTHER_ROLE
  return score
}

/** A linked neighbour on both sides' names is the best sign short of a list. */
const NEIGHBOUR = 1
const PREPOSITION_SAME = 0.6
const PREPOSITION_ALIKE = 0.3
const TITLE_SAME = 1
const AGENTS = 0.5
const FOLLOWING_SAME = 0.3
/** The doer on one side, a circumstance on the other. */
const OTHER_ROLE = 0.5

const linkedNeighbours = (base: Slot, witness: Slot, links: readonly WordLink[]): number =>
  links
    .filter(
      (l) =>
        base.near.some((s) => s.start === l.base.start) &&
        witness.near.some((s) => s.start === l.witness.start),
    )
    .reduce((sum, link) => sum + link.sim, 0)

const alike = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && PREPOSITIONS_ALIKE.some((set) => set.has(a) && set.has(b))
