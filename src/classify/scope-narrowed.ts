/** A view of aligned claims in, the words out that told of which people or things a statement holds, where the witness tells the statement and has no room for them. */

import { shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { stemsOf } from '../text/article-stems.ts'
import { MONTHS } from '../text/date-words.ts'
import { overlap } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { isOfRule, type Limiting, limitingIn } from './scope-limit-forms.ts'
import { answered, asidesOf, scopeChange, spanOf, unanswered, type View, written } from './scope-view.ts'

export function lostNarrowing(view: View): readonly Change[] {
  if (view.onlyHeadline || view.own.some(isForNow)) return []
  return limitingIn(view.base)
    .filter((limiting) => isLost(view, limiting))
    .slice(0, 1)
    .map(({ words }) => {
      const base = spanOf(words)
      return scopeChange(base, null, `“${written(view.aligned.base, base)}”: left out, holds for more cases`)
    })
}

function isLost(view: View, { words, head }: Limiting): boolean {
  const known = stemsOf(view.aligned.witness.article)
  const said = words.filter(isContent)
  if (said.some(({ stem }) => known.has(stem)) || answered(said, view.around) > 0) return false
  if (isTakenUp(words, view.around) || isSameMonth(words, view.around)) return false
  if (head && !view.witness.some((word) => wordSimilarity(head, word) >= SAME && isOpen(view, head, word)))
    return false
  const rest = view.base.filter((token) => isContent(token) && !words.includes(token))
  const kept = answered(rest, view.witness)
  if (rest.length < LEAST_WORDS && !(kept === 1 && words[0]?.norm === 'only')) return false
  if (kept < (head && said.length > 1 ? KEPT : NEARLY_ALL)) return false
  return surplus(view, rest) < said.length * ROOM
}

/** The statement must be told, or the limit may be of another one. */
const KEPT = 0.6
/** What limits no noun, or is a single word, may be told by a phrase that has none of its kin. */
const NEARLY_ALL = 0.75
const LEAST_WORDS = 2
/** Fewer words than half of the limit's can hardly tell it. */
const ROOM = 0.5

/** A synonym at least. */
const SAME = 0.6

/** Neither "the women", who are known, nor "most women", nor women whom words of the witness's own tell. */
function isOpen({ base, release, witness }: View, head: Token, word: Token): boolean {
  const at = witness.indexOf(word)
  const before = witness.slice(Math.max(0, at - BEFORE), at)
  if (isDefinite(before) && !isDefinite(base.slice(0, base.indexOf(head)).slice(-BEFORE - 1))) return false
  if (before.some(({ norm }) => isPart(norm))) return false
  const after = witness.slice(at + 1, stopAfter(witness, at + 1))
  return !LIMITS.test(after[0]?.norm ?? '') || unanswered(after.slice(0, AFTER), release).length === 0
}

/** "The women", "the older women"; "the firm's kettles" are any of them. */
const isDefinite = (before: readonly Token[]): boolean =>
  before.some(({ norm }) => isOneOf(norm, 'the these those such')) &&
  !/['’]s?$/u.test(before.at(-1)?.text ?? '')

const LIMITS =
  /^(?:who|that|which|whose|with|without|under|over|aged|above|below|from|in|on|at|of|for|\p{L}{3,}(?:ing|ed))$/u

const isPart = (word: string): boolean =>
  word === 'not' || isOneOf(shareOf(word), 'most many half part some few')

/** "Not all young women". */
const BEFORE = 2
const AFTER = 4

/** How many more words the witness has that answer nothing than the rest of the base has: these may tell the limit. */
function surplus({ aligned, release, witness }: View, rest: readonly Token[]): number {
  const asides = asidesOf(aligned.claims)
  const own = witness.filter(
    (token, i) =>
      shareOf(token.norm) === undefined &&
      !isOfRule(token, i, witness) &&
      !asides.some((span) => overlap(span, token.span) > 0),
  )
  return unanswered(own, release).length - unanswered(rest, witness).length
}

/** "Until 31 May" told as "till the end of May": how far the dates differ is no matter of scope. */
const isSameMonth = (words: readonly Token[], around: readonly Token[]): boolean =>
  words.some(
    ({ norm, capital }) =>
      capital && MONTHS.has(norm) && around.some((token) => token.capital && token.norm === norm),
  )

/** "Until both have been done" for "until both of these steps have been taken": opened by the same word, and told without one of its own. */
const isTakenUp = ([first]: readonly Token[], around: readonly Token[]): boolean =>
  around.some(({ norm }, i) => {
    if (first?.norm === 'when' && norm === 'at' && isThatTime(around.slice(i + 1, i + 3))) return true
    if (norm !== first?.norm || !isOneOf(norm, 'until till whenever when')) return false
    const words = around.slice(i + 1, stopAfter(around, i + 1))
    return words.length > 0 && !words.some(isContent)
  })

/** "At the time", "at that point". */
const isThatTime = ([first, second]: readonly Token[]): boolean =>
  isOneOf(first, 'the that') && isOneOf(second, 'time point moment')

function stopAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, k) => k >= from && isOneOf(token.text, '. , ; : ? ! — – “ ”'))
  return end < 0 ? tokens.length : end
}

/** "For now", "for the time being" stand for many a limit. */
const isForNow = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  isOneOf(norm, 'temporary temporarily interim meanwhile pending provisionally provisional') ||
  (isOneOf(norm, 'now being') && isOneOf(tokens[i - 1], 'for time'))
