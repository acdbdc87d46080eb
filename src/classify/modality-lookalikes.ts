/** A token that may open a modal phrase in, whether it is none here out: a month, a noun, a limit of what is asked, what was thought once. */

import { isDeterminer } from '../lexicon/attribution-words.ts'
import { SIGNS } from '../lexicon/modality.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'

export const isNoModal = (tokens: readonly Token[], i: number): boolean =>
  isNoun(tokens, i) ||
  isComparative(tokens, i) ||
  isProviso(tokens, i) ||
  isAsFar(tokens, i) ||
  isOtherwise(tokens, i) ||
  isOpinion(tokens, i) ||
  isForegone(tokens, i) ||
  isEvident(tokens, i) ||
  isPerformed(tokens, i)

/** "in May", "the will of the people", "come what may": after a preposition or an article, or with no verb to come, it is no modal. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  // "The plan is subject to": what it is, not what it is to bring.
  if (isOneOf(token, 'plan plans idea') && isOneOf(tokens[i + 1], 'is was are'))
    return !isOneOf(tokens[i + 2], 'to that for')
  // "a salvage plan to the Authority", "gave approval to the plan": no deed follows.
  if (isOneOf(token.norm, 'plan approval clearance'))
    return isOneOf(tokens[i + 1], 'to for') && isDeterminer(tokens[i + 2]?.norm ?? '')
  if (token.norm === 'points')
    return before?.kind === 'number' || isSeveral(before) || isOneOf(before, 'percentage basis')
  if (!isOneOf(token.norm, 'may will can might must suspects suspect')) return false
  const next = tokens[i + 1]
  if (next === undefined || isOneOf(next.text, '. ; : ! ?')) return true
  if (before?.norm === 'what' && tokens[i - 2]?.norm === 'come') return true
  if (token.norm === 'may' && token.capital && isMonth(before, next)) return true
  if (token.stem === 'suspect' && (isSeveral(before) || isOneOf(next, 'is are was were has had'))) return true
  if (before === undefined || (token.norm === 'may' && !token.capital)) return false
  if (token.norm === 'may' && isOneOf(before.norm, 'early late mid last next')) return true
  return isOneOf(before.norm, 'in of since until till by from to the a an his her their its')
}

/** "Two points", but "this one points to". */
const isSeveral = (token: Token | undefined): boolean => (CARDINALS.get(token?.norm ?? '') ?? 0) > 1

/** Within a sentence a capital makes it the month, but for a headline in capitals. */
const isMonth = (before: Token | undefined, next: Token): boolean =>
  before?.kind === 'number' || next.kind === 'number' || (before?.kind === 'word' && !next.capital)

/** "less likely", "more possible": a comparison of chances, no hedge. */
const isComparative = (tokens: readonly Token[], i: number): boolean =>
  isOneOf((tokens[i] as Token).norm, 'likely possible probable') &&
  isOneOf(tokens[i - 1], 'less more as equally')

/** "where possible", "as soon as possible", "if they can": a limit of what is asked, no hedge. */
function isProviso(tokens: readonly Token[], i: number): boolean {
  const opens = (k: number) => isOneOf(tokens[k], 'where wherever when whenever if as ever far best')
  if ((tokens[i] as Token).norm === 'possible') return opens(i - 1)
  const isLast = tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'mark'
  return (tokens[i] as Token).norm === 'can' && isLast && opens(i - 2)
}

/** "As far as the team could see": what was seen, and was not more. */
const isAsFar = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - AS_FAR_REACH), i)
    .some(({ norm }, k, before) => norm === 'far' && before[k + 1]?.norm === 'as')

/** "Far as the whole team". */
const AS_FAR_REACH = 5

/** "can promise", "can confirm": who can say so does; "awaiting trial" is a state, "must await" what one is to do. */
function isPerformed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm ?? ''
  const { norm, stem: own } = tokens[i] as Token
  if (isOneOf(norm, 'can could'))
    return (
      isOneOf(next, 'promise confirm assure') ||
      (isOneOf(next, 'announce reveal disclose') && !isContent(tokens[i + 2] ?? (tokens[i] as Token)))
    )
  if (norm === 'await' && isOneOf(tokens[i - 1], 'must should will shall would to')) return true
  return own === 'await' && /^(?:trial|sentenc\p{L}+|execution|deportation|extradition|burial)$/u.test(next)
}

/** "few had expected", "earlier than forecast", "the man suspected of theft": what was thought of something that is told as a fact. */
function isForegone(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.norm ?? '', tokens[i + 1]?.norm ?? '']
  const { norm } = tokens[i] as Token
  if (norm === 'expect') return isCompared(tokens, i)
  if (/^(?:expected|anticipated|foreseen|forecast|predicted|projected|planned|hoped|feared)$/.test(norm))
    return isOneOf(before, 'had than as') || isCompared(tokens, i)
  if (isOneOf(norm, 'assumed thought believed suspected supposed') && isOnce(tokens, i)) return true
  return norm === 'suspected' && next === 'of' && !isOneOf(before, 'is are was were been be being')
}

/** "It became apparent", "is presumed innocent", "sees no need": no hedge; "looking into the case": no plan, as "looking into selling it" is. */
function isEvident(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (isOneOf(tokens[i], 'apparent presumed supposed'))
    return (
      next === undefined ||
      !isContent(next) ||
      isOneOf(tokens[i - 1], 'is are was were be been become became')
    )
  if (tokens[i]?.norm === 'sees') return isOneOf(next, 'no little')
  return (
    tokens[i]?.norm === 'looking' &&
    next?.norm === 'into' &&
    !/ing$|^(?:whether|if)$/.test(tokens[i + 2]?.norm ?? '')
  )
}

/** "Higher than would be expected", "more than one would expect". */
const isCompared = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1], 'be would') &&
  tokens.slice(Math.max(0, i - COMPARED_REACH), i).some(({ norm }) => norm === 'than')
const COMPARED_REACH = 3

/** "As was first assumed", "thought at first", "suspected in the beginning": what was held and is held no more. */
const isOnce = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1], 'first initially originally previously once') ||
  /^(?:at first|in the beginning|at the outset|initially|originally)\b/.test(
    tokens
      .slice(i + 1, i + 4)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** "Put at risk": no estimate; "nothing to suggest", "no sign that": no evidence. */
const isOtherwise = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i, i + 3).some(({ norm }, k) => norm === 'put' && tokens[i + k + 2]?.norm === 'risk') ||
  (SIGNS.has(tokens[i]?.stem ?? '') &&
    (tokens
      .slice(Math.max(0, i - 2), i)
      .some(({ norm }) => isOneOf(norm, 'nothing no any not without never')) ||
      tokens.slice(i, i + WANT_REACH).some(({ norm }) => isOneOf(norm, 'absent missing lacking'))))

/** "Signs that the towers or the cables have suffered are absent". */
const WANT_REACH = 16

/** "The goal of the trust is to". */
const isPurpose = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i, i + PURPOSE_REACH)
    .some(({ norm }, k) => isOneOf(norm, 'is was') && tokens[i + k + 1]?.norm === 'to')
const PURPOSE_REACH = 8

/** "as the panel considers", "did not consider it safe", "met the goal of the study": what one thinks or measures by, not what one plans. */
function isOpinion(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token
  const [before, next] = [tokens[i - 1]?.norm ?? '', tokens[i + 1]]
  if (isOneOf(norm, 'goal aim objective target ambition'))
    return next?.norm === 'of' && !/ing$/.test(tokens[i + 2]?.norm ?? '') && !isPurpose(tokens, i)
  if (!/^consider(?:s|ed)?$/.test(norm)) return false
  if (/^(?:is|are|was|were|be|been|being|not)$|n't$/.test(before)) return true
  // One considers a step, or taking it; whatever else one considers to be so.
  return !/ing$|^(?:a|an|the|its|their|his|her|whether|how|what|further|more|new|legal|other|all|any)$/.test(
    next?.norm ?? '',
  )
}
