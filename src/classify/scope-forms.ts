/** The words of a sentence in, whether it sets a condition by its form and by no word of condition out. */
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'

export const isConditionByForm = (tokens: readonly Token[]): boolean =>
  isImperativeCondition(tokens) ||
  isGerundCondition(tokens) ||
  tokens.some((_, i) => isInverted(tokens, i) || isAbsolute(tokens, i))

/** "Should the money run out, …", "in May were it to rain": a condition by its word order, where no question is asked. */
export function isInverted(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? ''
  if (!isOneOf(norm, 'should had were') || !opensSubject(tokens[i + 1])) return false
  const opens = i === 0 || isOneOf(tokens[i - 1], '. , ; : — – “ ” and but or that')
  const follows =
    norm === 'should'
      ? !isOneOf(tokens[i - 1], 'why how where what when who which') &&
        !isOneOf(tokens[i + 1], 'all both each either neither')
      : norm === 'were' &&
        tokens.slice(i + 2, i + SUBJECT).some((token) => token.norm === 'to') &&
        !isOneOf(tokens[i + 2], 'first last only next')
  return (opens || follows) && !tokens.slice(i).some(({ text }) => text === '?')
}

/** "Were the county council to agree". */
const SUBJECT = 6

/** "Weather permitting", "the council willing": what has to allow it stands before. */
export const isAbsolute = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i], 'permitting willing allowing') &&
  tokens[i - 1]?.kind === 'word' &&
  isContent(tokens[i - 1] as Token) &&
  tokens[i + 1]?.kind !== 'word'

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
