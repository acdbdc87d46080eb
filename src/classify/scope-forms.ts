/** The words of a sentence in, whether it sets a condition by its form and by no word of condition out. */
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'

export const isConditionByForm = (tokens: readonly Token[]): boolean =>
  isImperativeCondition(tokens) || isGerundCondition(tokens) || tokens.some(isInverted)

/** "Should the money run out, …", "…, had it been found": a condition by its word order, where no question is asked. */
const isInverted = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  isOneOf(norm, 'should had were') &&
  (i === 0 || isOneOf(tokens[i - 1], '. , ; : — – “ ” and but or that')) &&
  opensSubject(tokens[i + 1]) &&
  !tokens.slice(i).some(({ text }) => text === '?')

const opensSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || SUBJECT_OPENERS.test(token.norm) || /[^s]s$/u.test(token.norm))

const SUBJECT_OPENERS =
  /^(?:the|a|an|this|that|these|those|any|any(?:one|body|thing)|some(?:one|body|thing)|no(?:body|thing)?|none|one|all|both|either|neither|i|you|he|she|it|we|they|there|its|his|her|their|our|my|your)$/u

/** "Breaching the terms could cost the firm its licence", "anyone who breaks them will lose it". */
function isGerundCondition(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.kind === 'word')
  const [first, second] = [tokens[from]?.norm ?? '', tokens[from + 1]?.norm ?? '']
  // "Visiting clubs may": the participle of a subject.
  const isSubject = MODAL.test(tokens[from + 2]?.norm ?? '') && /[^s]s$/u.test(second)
  const opens =
    CONDITION_OPENERS.test(first) ||
    (isOneOf(first, 'anyone anybody those people companies firms') && isOneOf(second, 'who that which'))
  return (
    opens &&
    !isSubject &&
    tokens.some(({ norm }) => MODAL.test(norm) || isOneOf(norm, 'risks risk means costs cost leads lead'))
  )
}

const MODAL = /^(?:could|would|will|may|can|might)$/u

const CONDITION_OPENERS = /^(?:\p{L}{3,}ing|failure|breach(?:es)?|violations?|whoever)$/u

/** "Break the terms and the firm will lose its licence". */
function isImperativeCondition(tokens: readonly Token[]): boolean {
  const and = tokens.findIndex((token) => token.norm === 'and' || token.norm === 'or')
  const [first, second] = tokens
  const commands =
    first !== undefined && isContent(first) && isOneOf(second, 'the a an your this that these those to')
  return (
    and > 1 &&
    commands &&
    tokens.slice(and).some((token) => /^(?:will|would|faces?|risks?|loses?)$|'ll$/u.test(token.norm))
  )
}
