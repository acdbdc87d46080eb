/** A view of aligned claims in, the places out where one side speaks of a group of people or things and the other one of everyone. */

import { GROUPS, shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { stemsOf } from '../text/article-stems.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { FINITE, isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function otherGroups(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return [...toEveryone(view), ...toGroup(view), ...toSubgroup(view), ...toAll(view)]
}

/** "People who ate the fruit", "pensioners" made "everyone". */
function toEveryone(view: View): readonly Change[] {
  if (view.base.some((token) => shareOf(token.norm) === 'all')) return []
  const total = everyoneIn(view.own)
  const group = limitedPersons(view.base) ?? (total && groupIn(view, view.base, view.own))
  if (!total || !group) return []
  const base = spanOf(group)
  const note = `${written(view.aligned.base, base)}${group.length > 1 ? ' …' : ''} → ${total.text}: holds for more cases`
  return [scopeChange(base, total.span, note)]
}

/** "Everyone" made "pensioners". */
function toGroup(view: View): readonly Change[] {
  const total = everyoneIn(view.base)
  const group = total && groupIn(view, view.witness, view.base)
  if (
    !total ||
    !group ||
    view.own.some((token) => shareOf(token.norm) === 'all' || token.norm === 'alike' || isAlike(total, token))
  )
    return []
  const witness = spanOf(group)
  return [
    scopeChange(
      total.span,
      witness,
      `${total.text} → ${written(view.aligned.witness, witness)}: holds for fewer cases`,
    ),
  ]
}

/** "All 90 employees" made "cleaners". */
function toSubgroup(view: View): readonly Change[] {
  const { base, own, aligned } = view
  const at = base.findIndex(({ norm }) => isOneOf(norm, 'all every'))
  const share = base[at]
  const whole = base.slice(at + 1, at + 4).find(({ norm }) => WHOLE.test(norm))
  if (!share || !whole || own.some(({ norm }) => shareOf(norm) === 'all' || WHOLE.test(norm))) return []
  const part = own.find(
    (token, i) => isGroup(token) && isSubject(own, i) && wordSimilarity(token, whole) < SYNONYM,
  )
  const rest = base.filter((token) => token !== whole && token !== share)
  if (!part || /^o(?:th|wn)ers$/u.test(part.norm) || base.some(({ stem }) => stem === part.stem)) return []
  if (!rest.some(isContent) || answered(rest, view.witness) < TOLD) return []
  const [b, w] = [{ start: share.span.start, end: whole.span.end }, part.span]
  const note = `${written(aligned.base, b)} → ${written(aligned.witness, w)}: holds for fewer cases`
  return [scopeChange(b, w, note)]
}

/** Those of a house or a place, whatever they do there. */
const WHOLE =
  /^(?:employees?|workers?|staff|workforce|personnel|people|residents?|inhabitants|citizens?|members?)$/u
const SYNONYM = 0.8
/** Most of what is said of them, since another's deed may be told beside it. */
const TOLD = 0.6

/** "Nurses", "cleaners", "receptionists". */
const isGroup = ({ norm }: Token): boolean => GROUPS.has(norm) || PERSONS.test(norm)
const PERSONS = /(?:[eo]rs|ists|ians)$/u

/** "Cleaners will move", "the cleaners have": what opens a clause, right before its verb. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  const before = tokens[tokens[i - 1]?.norm === 'the' ? i - 2 : i - 1]
  return (before === undefined || before.kind === 'mark') && FINITE.has(tokens[i + 1]?.norm ?? '')
}

const TOTAL = /^(?:everyone|everybody|anyone|anybody)$/u
/** "To the public", "the general public". */
const isPublic = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'public' &&
  isOneOf(tokens[i - 1], 'the general') &&
  (tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'mark' || isFiniteVerb(tokens[i + 1] as Token))

function everyoneIn(tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    (token, i) =>
      (TOTAL.test(token.norm) || isPublic(tokens, i)) &&
      !/^(?:not|nor|than|if|without|hardly|never|almost|nearly)$|n't$/u.test(tokens[i - 1]?.norm ?? '') &&
      !tokens
        .slice(i + 1, i + 4)
        .some(({ norm }, n) => LIMITS_PERSON.test(norm) || (n === 0 && /ing$/u.test(norm))) &&
      !(tokens[i - 1]?.norm === 'for' && tokens[i + 1]?.norm === 'to') &&
      // “Anyone on a pension” is a group, “everyone on Sunday” is not.
      !(/^any/u.test(token.norm) && tokens[i + 1]?.norm === 'on'),
  )
}

const LIMITS_PERSON =
  /^(?:who|whose|whom|with|without|not|having|near|within|inside|above|below|beyond|needing|in|of|aged|over|under|living|from|that|else|other|but|except|besides|apart|outside|affected|concerned|eligible|involved|born|between)$/u

/** "People who bought the heater". */
function limitedPersons(tokens: readonly Token[]): readonly Token[] | undefined {
  const who = tokens.findIndex(
    ({ norm }, i) => norm === 'who' && tokens[i - 1]?.kind === 'word' && isContent(tokens[i - 1] as Token),
  )
  const person = tokens[who - 1]
  return person && (!person.capital || who === 1) && /(?:s|people|men|women|children)$/u.test(person.norm)
    ? tokens.slice(who - 1, who + 4)
    : undefined
}

/** A group that the other side does not name, of which both sides say the same. */
function groupIn(view: View, own: readonly Token[], other: readonly Token[]): readonly Token[] | undefined {
  const group = own.find(
    ({ norm }, i) =>
      (GROUPS.has(norm) || PERSONS.test(norm) || /^(?:under|over)-\d+s$/u.test(norm)) &&
      !isOneOf(own[i + 1], ', and or &'),
  )
  if (!group || other.some((token) => isAlike(token, group))) return undefined
  const rest = view.base.filter((token) => token !== group && !TOTAL.test(token.norm))
  return rest.some(isContent) && answered(rest, view.witness) >= SAME_STATEMENT ? [group] : undefined
}

const SAME_STATEMENT = 0.5
const isAlike = (a: Token, b: Token): boolean => wordSimilarity(a, b) >= ALIKE
const ALIKE = 0.5

/** "Suppliers with sales above five million" made "all suppliers". */
function toAll(view: View): readonly Change[] {
  return view.witness.flatMap((share, j) => {
    if (!isOneOf(share.norm, 'all every any no') || view.witness[j - 1]?.norm === 'not') return []
    const k = nounAfter(view.witness, j + 1)
    const head = view.witness[k]
    const from = head && view.toBase.get(head.span.start)
    if (!from || from.stem !== head.stem || isLimited(view.witness, k + 1)) return []
    const at = view.base.indexOf(from)
    const limit = limitAfter(view.base, at + 1)
    const shared = view.base
      .slice(Math.max(0, at - 3), at)
      .some((token) => shareOf(token.norm) !== undefined && token.norm !== 'no')
    const picked = pickedBefore(view.base, at)
    const lost = picked
      ? !view.own.some((token) => token.norm === picked.norm)
      : !shared && isLost(view, limit)
    if (!lost) return []
    const base = spanOf(picked ? [picked, from] : [from, ...limit])
    const witness = { start: share.span.start, end: head.span.end }
    const note = `${written(view.aligned.base, base)} → ${written(view.aligned.witness, witness)}: holds for more cases`
    return [scopeChange(base, witness, note)]
  })
}

/** "All kettles", "all of the firm's kettles". */
function nounAfter(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ norm, text }, i) =>
      i >= from &&
      !isOneOf(norm, 'of the its their our his her these those single') &&
      !/['’]s?$/u.test(text),
  )
  return at >= 0 && at <= from + OWNER ? at : from
}

/** "Of the state railway's". */
const OWNER = 4

/** "Every tenant who", "all goods from"; "any driver who cares to come" is any driver. */
const isLimited = (tokens: readonly Token[], i: number): boolean =>
  (LIMITS_SET.test(tokens[i]?.norm ?? '') || PLACED.test(tokens[i]?.norm ?? '')) &&
  !/^(?:(?:want|care|like|choose|wish|ask)(?:s|es|d|ed)?|appl(?:y|ies|ied))$/u.test(tokens[i + 1]?.norm ?? '')

const isLost = (view: View, limit: readonly Token[]): boolean =>
  limit.length > 0 &&
  answered(limit, view.around) <= SAID &&
  // Of a place or a state the whole article may tell.
  (!PLACED.test(limit[0]?.norm ?? '') ||
    !limit.some((word) => isContent(word) && stemsOf(view.aligned.witness.article).has(word.stem)))

/** "Any of the five largest banks": the count by which they are picked out. */
function pickedBefore(tokens: readonly Token[], at: number): Token | undefined {
  const of = tokens.findLastIndex(({ norm }, i) => i < at && i >= at - 4 && norm === 'of')
  const isPick = /^\p{L}{2,}est$/u.test(tokens[at - 1]?.norm ?? '')
  return of >= 0 && isPick && isOneOf(tokens[of + 1], 'the its their our') ? tokens[at - 1] : undefined
}

const PLACED = /^(?:on|in|at|from|under|for|\p{L}{3,}ing)$/u

const LIMITS_SET =
  /^(?:who|whose|which|that|with|without|over|under|aged|above|below|exposed|affected|living|born|bought|sold|made|built|registered|between|older|younger)$/u
/** More than that of the limit's words answered: it is told elsewhere. */
const SAID = 0.4

/** "… with sales of five million": the words that narrow the noun before them. */
function limitAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const opening = tokens[from]?.norm ?? ''
  if (!LIMITS_SET.test(opening) && !PLACED.test(opening)) return []
  const first = isOneOf(opening, 'who that which') ? from + 1 : from
  const end = tokens.findIndex(
    ({ norm, kind, capital }, i) =>
      i > first &&
      (kind === 'mark' ||
        (!capital && isOneOf(norm, 'must will may shall should can would could is are was were'))),
  )
  return tokens.slice(from, end < 0 ? tokens.length : end)
}
