/** A view of aligned claims in, the conditions and exceptions of the base that the witness states nowhere near out. */
import { isExceptionOfWhole, LIMITING, LIMITING_PHRASES } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { MONTHS } from '../text/date-words.ts'
import { overlap } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { clausesOf } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { isConditionByForm } from './scope-forms.ts'
import { clauseEnd, type Limit, limitsIn } from './scope-limits.ts'
import { tellsPart } from './scope-share-figures.ts'
import {
  answered,
  asidesOf,
  matterOf,
  phraseAt,
  scopeChange,
  spanOf,
  type View,
  written,
} from './scope-view.ts'

export function lostConditions(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const matter = new Set(matterOf(view))
  return limitsIn(view.base)
    .map(({ words, told, what }) => ({
      words: toAside(words, matter),
      told: told.filter((token) => matter.has(token)),
      what,
    }))
    .filter(
      (limit) =>
        !isLimited(view, limit) &&
        !isWhole(view.base, limit.words) &&
        !(isExceptionOfWhole(limit.words[0]?.norm ?? '') && tellsPart(view)) &&
        !pointsBack(limit.told) &&
        !isAnswered(view, limit.words, limit.told) &&
        keepsLimited(view, limit.words),
    )
    .map(({ words, what }) => {
      const span = spanOf(words)
      return scopeChange(span, null, `“${written(view.aligned.base, span)}”: ${what} left out`)
    })
}

/** "Subject to funding, the ministry said": up to who says it. */
function toAside(words: readonly Token[], matter: ReadonlySet<Token>): readonly Token[] {
  const end = words.findIndex((token) => !matter.has(token))
  const own = end < 0 ? words : words.slice(0, end)
  return own.slice(0, own.findLastIndex(({ kind }) => kind !== 'mark') + 1)
}

/** The witness limits by a word of its own, one that the base has not for another purpose, or by the form of its sentence. */
function isLimited({ base, own, next }: View, { words: limit, what }: Limit): boolean {
  const elsewhere = new Set(base.filter((token) => !limit.includes(token)).map((token) => token.norm))
  const limits = own.some(
    (token, i) =>
      (LIMITING.has(token.norm) &&
        !(what === 'exception' && OF_CONDITION.test(token.norm)) &&
        !elsewhere.has(token.norm) &&
        !isConcession(own, i) &&
        !isPlainTime(own, i, limit) &&
        !isOfOther(own, i, base, limit)) ||
      phraseAt(LIMITING_PHRASES, own, i) > 0,
  )
  return limits || LATE_LIMIT.test(next[0]?.norm ?? '') || isConditionByForm(own)
}

/** "Is now subject to the charge" tells of no exception. */
const OF_CONDITION =
  /^(?:subject|provided|providing|conditions?|depends|depending|dependent|pending|until|till)$/u

/** "Members who move may leave, provided that they have paid" told as "if you move, you may leave": what the witness's condition says, the base says beside the limit. */
function isOfOther(
  own: readonly Token[],
  i: number,
  base: readonly Token[],
  limit: readonly Token[],
): boolean {
  const clause = own.slice(i + 1, clauseEnd(own, i))
  if (own[i]?.norm !== 'if' || !clause.some(isContent)) return false
  const rest = base.filter((token) => !limit.includes(token))
  return answered(clause, rest) === 1 && answered(clause, limit) === 0
}

/** "…. If the money is found, that is." */
const LATE_LIMIT = /^(?:if|unless|provided|assuming|except|barring)$/u

/** "Until Monday" limits in time alone; "not until" and, for "unless", "until" are conditions. */
const isPlainTime = (tokens: readonly Token[], at: number, [first]: readonly Token[]): boolean =>
  isOneOf(tokens[at], 'until till') &&
  first?.norm !== 'unless' &&
  !tokens.slice(0, at).some(({ norm }) => /^(?:not|no|never|cannot)$|n't$/u.test(norm))

/** "Even if" and "with or without" limit nothing. */
const isConcession = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'even' || (tokens[at - 1]?.norm === 'or' && tokens[at - 2]?.norm === 'with')

/** Words that the rest of the claim has too, on either side, prove nothing of the limit. */
function isAnswered(view: View, limit: readonly Token[], told: readonly Token[]): boolean {
  if (!told.some(isContent)) return !limit.some(isFeasible) || view.own.some(isFeasible)
  if (told.some(isOfCycle) && namesOthers(view.own)) return true
  const rest = new Set(view.base.filter((token) => !limit.includes(token)).map((token) => token.stem))
  const own = told.filter((token) => !rest.has(token.stem))
  const asides = asidesOf(view.aligned.claims)
  const isElsewhere = (token: Token): boolean => {
    const stated = view.toBase.get(token.span.start)
    return (
      (stated !== undefined && !limit.includes(stated)) ||
      asides.some((span) => overlap(span, token.span) > 0)
    )
  }
  const free = view.around.filter((token) => !rest.has(token.stem) && !isElsewhere(token))
  return answered(own, free) >= LEAST_ANSWERED
}

/** A weekday or a month. */
const isOfCycle = ({ norm }: Token): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u.test(norm) || MONTHS.has(norm)

/** "From Monday to Saturday" leaves Sundays out, "from September to June" the summer. */
const namesOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      isOfCycle(token) &&
      /^(?:to|till|until|through|-|–)$/u.test(tokens[i + 1]?.text ?? '') &&
      tokens.slice(i + 2, i + 3).some(isOfCycle),
  )

/** "Where possible", "if they can". */
const isFeasible = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  FEASIBLE.test(norm) ||
  (isOneOf(norm, 'can could able') &&
    tokens
      .slice(Math.max(0, i - 3), i)
      .some((word) => isOneOf(word.norm, 'if whenever when wherever where far')))

const FEASIBLE = /^(?:possibl[ey]|practicabl[ey]|practical|practicality|feasibl[ey]|feasibility)$/u

/** "… will close early, and may move if it rains": what the condition is set for must be told, or both are left out together. */
function keepsLimited(view: View, limit: readonly Token[]): boolean {
  const at = view.base.indexOf(limit[0] as Token)
  const start = clausesOf(view.base).findLast(
    ({ from }) => from < at && isOneOf(view.base[from], 'and but or so then yet'),
  )
  const own = start ? view.base.slice(start.from, at).filter(isContent) : []
  return own.length === 0 || answered(own, view.around) >= LEAST_KEPT
}

/** Less than a third of the words: the clause is left out as well. */
const LEAST_KEPT = 0.34

/** "if this happens", "under these conditions": what is meant stands elsewhere. */
const pointsBack = (words: readonly Token[]): boolean =>
  words
    .slice(0, 2)
    .some(({ norm }, n) => isOneOf(norm, 'this these so such') || (norm === 'that' && n === 0)) &&
  words.filter(isContent).length <= 3

/** Half of its words: the limit is told in other words. */
const LEAST_ANSWERED = 0.5

/** Nothing is left of the claim besides the limit: it is a claim of its own. */
const isWhole = (claim: readonly Token[], limit: readonly Token[]): boolean =>
  claim.filter(isContent).length - limit.filter(isContent).length < 2
