/** A view of aligned claims in, the words out that told of which people or things a statement holds, where the article tells of them nowhere. */
import { GROUPS } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { stemsOf } from '../text/article-stems.ts'
import { MONTHS } from '../text/date-words.ts'
import type { Token } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function lostNarrowing(view: View): readonly Change[] {
  if (view.onlyHeadline || view.own.some(isForNow)) return []
  const known = stemsOf(view.aligned.witness.article)
  const narrowing = [
    ...relativesIn(view),
    ...agesIn(view.base),
    ...circumstancesIn(view.base),
    ...kindsIn(view),
  ]
  return narrowing.slice(0, 1).flatMap((words) => {
    const said = words.filter(isContent)
    if (said.some(({ stem }) => known.has(stem)) || answered(said, view.around) > 0) return []
    if (isTakenUp(words, view.around) || isSameMonth(words, view.around)) return []
    const rest = view.base.filter((token) => isContent(token) && !words.includes(token))
    if (rest.length < LEAST_WORDS || answered(rest, view.witness) < KEPT) return []
    const base = spanOf(words)
    return [scopeChange(base, null, `“${written(view.aligned.base, base)}”: left out, holds for more cases`)]
  })
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
    if (norm !== first?.norm || !/^(?:until|till|whenever|when)$/u.test(norm)) return false
    const words = around.slice(i + 1, stopAfter(around, i + 1))
    return words.length > 0 && !words.some(isContent)
  })

/** "For now", "for the time being" stand for many a limit. */
const isForNow = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  /^(?:temporar(?:y|ily)|interim|meanwhile|pending|provisional(?:ly)?)$/u.test(norm) ||
  (/^(?:now|being)$/u.test(norm) && /^(?:for|time)$/u.test(tokens[i - 1]?.norm ?? ''))

/** What remains of the claim must be told, or both may be told in other words. */
const KEPT = 0.75
const LEAST_WORDS = 2

/** "Women who had worked nights" made "women": without a comma the clause says which women. */
function relativesIn(view: View): readonly (readonly Token[])[] {
  return view.base.flatMap((token, i) => {
    const before = view.base[i - 1]
    if (!before || !/^(?:who|that|which)$/u.test(token.norm) || !isMany(before)) return []
    const answer = view.toWitness.get(before.span.start)
    if (!answer || answer.stem !== before.stem || !isBare(view.own, answer)) return []
    const words = view.base.slice(i, verbAfter(view.base, i + 2))
    return words.filter(isContent).length >= 2 ? [words] : []
  })
}

const isMany = ({ norm }: Token): boolean => /[^s]s$|^(?:people|men|women|children)$/u.test(norm)

/** With nothing before or behind it that could tell which: no "the women", "many women", "women in". */
function isBare(own: readonly Token[], noun: Token): boolean {
  const at = own.findIndex((token) => token.span.start === noun.span.start)
  const [before, after] = [own[at - 1], own[at + 1]]
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:that|and|to|for|of|by|says?|said|with)$/u.test(before.norm)
  return opens && (after === undefined || after.kind === 'mark' || IS_VERB.test(after.norm))
}

const IS_VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|did|get|got)$/u

/** The clause ends at a mark, or before the second verb: "women who had worked nights | were underpaid". */
function verbAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, k) => k >= from && (token.kind === 'mark' || IS_VERB.test(token.norm)))
  return end < 0 ? tokens.length : end
}

/** "In people under 50": whom a figure tells. */
function agesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((token, i) => {
    const [group, bound, figure] = tokens.slice(i + 1, i + 4)
    if (!/^(?:in|among|for|to)$/u.test(token.norm) || !group || figure?.kind !== 'number') return []
    const isGroup = GROUPS.has(group.norm) || group.norm === 'people'
    return isGroup && /^(?:under|over|aged|above|below)$/u.test(bound?.norm ?? '')
      ? [tokens.slice(i + 2, i + 4)]
      : []
  })
}

/** "Until the plant opens", "when it freezes", "under normal conditions", "in the worst case", "only with a permit", "for the first two years", "in writing". */
function circumstancesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((token, i) => {
    if (!/^(?:until|till|whenever|when|only|under|in|for|by)$/u.test(token.norm)) return []
    const manner = MANNERS.find((phrase) => phrase.every((word, n) => tokens[i + n]?.norm === word))
    if (manner) return [tokens.slice(i, i + manner.length)]
    const words = tokens.slice(i, stopAfter(tokens, i + 1))
    const [, second, third] = words
    const opens =
      /^(?:until|till|whenever)$/u.test(token.norm) ||
      (token.norm === 'when' && !/^(?:it|he|she|they)$/u.test(second?.norm ?? '') && i > 0) ||
      (token.norm === 'only' && /^(?:with|by|after|under|at|during)$/u.test(second?.norm ?? '')) ||
      (token.norm === 'under' && words.some(({ norm }) => /^(?:conditions|circumstances)$/u.test(norm))) ||
      (token.norm === 'in' && words.some(({ norm }) => /^(?:case|cases|emergenc(?:y|ies))$/u.test(norm))) ||
      (token.norm === 'for' && second?.norm === 'the' && third?.norm === 'first')
    return opens ? [words] : []
  })
}

/** How something has to be done to count. */
const MANNERS = [
  'in writing',
  'in person',
  'in public',
  'in private',
  'by hand',
  'by post',
  'by registered post',
  'by secret ballot',
  'by name',
  'under oath',
].map((phrase) => phrase.split(' '))

function stopAfter(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, k) => k >= from && /^[.,;:?!—–“”]$/u.test(token.text))
  return end < 0 ? tokens.length : end
}

/** "Low-income tenants", "first-time buyers": a compound before people. */
function kindsIn(view: View): readonly (readonly Token[])[] {
  return view.base.flatMap((group, i) => {
    const [first, hyphen, second] = view.base.slice(Math.max(0, i - 3), i)
    if (!isPersons(group) || !first || !second || hyphen?.text !== '-') return []
    const answer = view.toWitness.get(group.span.start)
    return answer && answer.stem === group.stem && isBare(view.own, answer) ? [[first, hyphen, second]] : []
  })
}

const isPersons = ({ norm }: Token): boolean =>
  GROUPS.has(norm) ||
  /^(?:people|buyers|owners|firms|companies|users|drivers|applicants|candidates|borrowers|savers)$/u.test(
    norm,
  )
