/** Words in, the conditions and exceptions out that they set: by a phrase, by the order of words, by what has to allow it. */
import { CONDITIONS, EXCEPTIONS, isExceptionOfWhole, shareOf } from '../lexicon/quantifiers.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { isAbsolute, isInverted } from './scope-forms.ts'
import { phraseAt } from './scope-view.ts'

export type Limit = {
  readonly words: readonly Token[]
  /** Its words without the opening ones. */
  readonly told: readonly Token[]
  readonly what: 'condition' | 'exception'
}

export function limitsIn(tokens: readonly Token[]): Limit[] {
  const limits: Limit[] = []
  for (let i = 0; i < tokens.length; i++) {
    const exempting = isExempting(tokens, i)
    const absolute = isAbsolute(tokens, i)
    if (absolute) {
      const from = nounStart(tokens, i)
      limits.push({ words: tokens.slice(from, i + 1), told: tokens.slice(from, i), what: 'condition' })
      continue
    }
    const exception = phraseAt(EXCEPTIONS, tokens, i)
    const opening = exception || phraseAt(CONDITIONS, tokens, i) || (isInverted(tokens, i) ? 1 : 0)
    if (!exempting && (opening === 0 || isNoCondition(tokens, i))) continue
    const from = exempting ? clauseStart(tokens, i) : i
    const to = exception ? verbBefore(tokens, i, clauseEnd(tokens, i)) : clauseEnd(tokens, i)
    const words = tokens.slice(from, to)
    const after = tokens.slice(i + opening, to)
    const told = exempting ? tokens.slice(from, i) : exception ? beforeDate(after) : after
    limits.push({ words, told, what: exempting || exception ? 'exception' : 'condition' })
    i = to
  }
  return limits
}

/** "The town council willing": back to what no noun phrase holds. */
function nounStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < WIDEST && isCommonNoun(tokens, from - 1)) from--
  return from
}

const isCommonNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token
  return token.kind === 'word' && (i === 0 || !token.capital) && isContent(token)
}

/** "Ethics committee willing". */
const WIDEST = 2

/** "except buses from 1 May": from when all of it holds is no part of the limit. */
function beforeDate(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(
    ({ norm }, i) => isOneOf(norm, 'from until till on since by') && words[i + 1]?.kind === 'number',
  )
  return at > 0 ? words.slice(0, at) : words
}

/** "pensioners are exempt": the exception is the subject; who "could be excluded" is threatened. */
const isExempting = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], 'exempt exempted excluded') &&
  isOneOf(tokens[at - 1], 'is are be remain remains was were') &&
  !isOneOf(tokens[at - 2], 'could can may might')

/** "even if", "as if", "asked if", "an increase provided by the state". */
function isNoCondition(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm
  const before = tokens[at - 1]?.norm ?? ''
  if (word === 'if')
    return isOneOf(before, 'even as what ask asks asked see know wonder unclear check decide or')
  if (word === 'provided') return isOneOf(tokens[at + 1], 'by to for with in at') || before === 'be'
  if (word === 'once') return !isOfFuture(tokens, at)
  if (isOneOf(word, 'pending assuming')) return isOneOf(before, 'is are was were still be the a and')
  if (isExceptionOfWhole(word ?? ''))
    return phraseAt(EXCEPTIONS, tokens, at) === 1 && !followsWhole(tokens, at)
  return false
}

/** "Once the funds are found": a time that is still to come, and no "once a week". */
const isOfFuture = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + CLAUSE).some(({ norm }) => isOneOf(norm, 'is are has have')) &&
  tokens.some(({ norm }) =>
    isOneOf(norm, 'will can may shall plans plan hopes hope intends intend wants want'),
  )

/** "Once the two councils in the north have". */
const CLAUSE = 8

/** "All towns bar one", "every day but Sunday": no verb stands between, and "the bar", "to save" are none. */
export function followsWhole(tokens: readonly Token[], at: number): boolean {
  const whole = tokens.findLastIndex(
    ({ norm }, i) => i < at && i >= at - NEAR && isOneOf(shareOf(norm), 'all none'),
  )
  const between = tokens.slice(whole + 1, at)
  return (
    whole >= 0 &&
    between.some(isContent) &&
    !isOneOf(tokens[at - 1], 'the a this that to') &&
    !between.some((token) => token.kind === 'mark' || isFiniteVerb(token)) &&
    tokens[at + 1]?.kind !== 'mark'
  )
}

/** "All harbours on the coast bar". */
const NEAR = 7

/** To the next stop; a fronted limit ends with its comma. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, i) => i > from && isOneOf(token.text, '. ; : ? ! — – ” »'))
  const last = end < 0 ? tokens.length : end
  // “…, if it rains,” said the mayor: the comma is the reporting clause's.
  const stop = isOneOf(tokens[end]?.text, '” »') && tokens[end - 1]?.text === ',' ? end - 1 : last
  if (!isFronted(tokens, from)) return stop
  const comma = tokens.findIndex((token, i) => i > from && i < stop && token.text === ',')
  return comma < 0 ? stop : comma
}

/** "All staff except the night shift | will move": an exception in the subject ends with it. */
function verbBefore(tokens: readonly Token[], from: number, end: number): number {
  if (tokens.slice(clauseStart(tokens, from), from).some(isFiniteVerb)) return end
  const tags = tagWords(tokens)
  const verb = tokens.findIndex(
    (token, i) =>
      i > from + 1 && i < end && (isFiniteVerb(token) || tags[i] === 'VBD') && !isRelative(tokens[i - 1]),
  )
  return verb < 0 ? end : verb
}

/** "Except those that can swim": the exception's own verb. */
const isRelative = (token: Token | undefined): boolean => isOneOf(token, 'that which who')

const isFronted = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isOneOf(tokens[at - 1]?.text, '. ; : ? ! “ "')

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && !isOneOf(tokens[from - 1]?.text, '. , ; : ? ! — –')) from--
  return from
}
