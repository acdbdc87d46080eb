/** A negation cue and both sides in, whether the other side has a negation, a denier or a veiled word that answers to it out. */

import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Clause, within } from './clauses.ts'
import { contentIn } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import { isVeil } from './negation-plain.ts'
import type { Polar } from './negation-polarity.ts'

/** "denies" answers to "disputes": what denies has a word of its own on the other side. */
export const isAnswered = (own: Polar, cue: NegationCue): boolean =>
  cue.lexeme !== 'not' && own.counterparts.slice(cue.from, cue.to).some((linked) => linked?.length)

/** Whether the clause that says most of the same things has a negation too, whatever it negates: "called for none at all". */
export function isMatched(own: Polar, other: Polar, cue: NegationCue): boolean {
  const clause = own.clauses[own.clauseOf[cue.from] ?? 0]
  if (!clause) return false
  const shared = new Map<number, number>()
  for (const i of contentIn(own, clause.from, clause.to))
    for (const n of new Set(own.counterparts[i]?.map((j) => other.clauseOf[j] ?? 0)))
      shared.set(n, (shared.get(n) ?? 0) + 1)
  const most = Math.max(...shared.values())
  return [...shared].some(([n, count]) =>
    other.cues.some(
      (c) =>
        !c.double &&
        !isAnsweredBy(own, other, cue, c) &&
        within(other.clauses[n] as Clause, c.from) &&
        (count === most || isOfThem(other.tokens, c)),
    ),
  )
}

/** "There were eleven cases, but not one of them was …": the clause before names what is denied. */
const isOfThem = (tokens: readonly Token[], { to }: NegationCue): boolean =>
  tokens[to]?.norm === 'of' && isOneOf(tokens[to + 1], 'them these those which whom')

/** "Neither the guests nor the staff who served them knew", told as "… were unaware": the verb stands behind a clause, there too. */
export const isVeiledBehind = (own: Polar, other: Polar, cue: NegationCue): boolean => {
  const { from, to } = own.clauses[own.clauseOf[cue.from] ?? 0] ?? cue
  if (!isOneOf(own.tokens[cue.from], 'no none neither')) return false
  const hasVerb = tagWords(own.tokens.slice(from, to)).some((tag) => tag.startsWith('VB'))
  return !hasVerb && other.tokens.some((token, j) => isVeil(token) && !other.counterparts[j]?.length)
}

/** "None of the eleven was caused by it", "it is unlikely that any of them was": what is doubted of any of them. */
export const isAnyDoubted = (own: Polar, other: Polar, cue: NegationCue): boolean =>
  isOneOf(own.tokens[cue.from], 'none neither no') &&
  other.tokens.some(({ norm }, j) => isOneOf(norm, 'any either') && other.tokens[j + 1]?.norm === 'of') &&
  other.tokens.some(isVeil)

/** "Excluding installation", told as "installation comes on top". */
export const isAddedOn = ({ tokens }: Polar, { lexeme }: NegationCue): boolean =>
  lexeme === 'exclude' &&
  tokens.some(
    ({ norm }, j) =>
      isOneOf(norm, 'extra separate separately additional additionally plus') ||
      (norm === 'top' && tokens[j - 1]?.norm === 'on'),
  )

/** "Not higher than without the jab": a second denial that both sides have. */
export const isAnsweredBy = (own: Polar, other: Polar, cue: NegationCue | null, c: NegationCue): boolean =>
  other.counterparts[c.from]?.some((k) =>
    own.cues.some((one) => one !== cue && one.from === k && denySame(one, other, c)),
  ) ?? false

/** "Not" on both sides says nothing, unless a word that the one denies is denied by the other. */
const denySame = ({ scope }: NegationCue, other: Polar, c: NegationCue): boolean =>
  contentIn(other, c.scope.from, c.scope.to).some((j) => other.counterparts[j]?.some((i) => within(scope, i)))
