/** A view of aligned claims in, the words out that narrowed whom or what a statement holds for, on one side alone. */
import { INTENT, isIntentAdverb, shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { tagWords } from '../text/tags.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { scopeChange, type View, written } from './scope-view.ts'

export function lostRestrictions(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return [...lostIntent(view), ...lostKinds(view), ...addedKinds(view)]
}

/** "knowingly breaks" made "breaks". */
function lostIntent(view: View): readonly Change[] {
  if (view.own.some((token) => INTENT.has(token.norm) || isIntentAdverb(token.norm))) return []
  return view.base
    .filter(
      (token, i) => isIntentAdverb(token.norm) && beside(view.base, i).some((word) => isLinked(view, word)),
    )
    .map((token) => scopeChange(token.span, null, `“${token.text}”: left out, holds for more cases`))
}

const beside = (tokens: readonly Token[], i: number) => [
  ...tokens.slice(Math.max(0, i - 2), i),
  ...tokens.slice(i + 1, i + 3),
]
const isLinked = (view: View, token: Token) => isContent(token) && view.toWitness.has(token.span.start)

/** In a rule, an adjective before a noun says which cases it holds for; the witness has the noun bare. */
function lostKinds(view: View): readonly Change[] {
  if (!isRule(view.base)) return []
  const tags = tagWords(view.base)
  return view.base.flatMap((token, i) => {
    const head = view.base[i + 1]
    if (
      !head ||
      !qualifies(tags, i) ||
      token.capital ||
      !isContent(token) ||
      isOneOf(token.norm, 'further due prior own such present current new') ||
      !isOneOf(tags[i + 1], 'NNS NN')
    )
      return []
    const answer = view.toWitness.get(head.span.start)
    if (
      !answer ||
      answer.stem !== head.stem ||
      !isNounIn(view.own, answer) ||
      !isBare(view.own, answer) ||
      isPartOfName(tags, i)
    )
      return []
    if (view.own.some((other) => stillFree(view, other, token) && wordSimilarity(token, other) >= ALIKE))
      return []
    if (isIntroduced(view, token, head)) return []
    const base = { start: token.span.start, end: head.span.end }
    return [
      scopeChange(base, answer.span, `${token.text} ${head.text} → ${answer.text}: holds for more cases`),
    ]
  })
}

/** "Useful protection" told as "something useful to protect" has no noun to narrow. */
const isNounIn = (own: readonly Token[], answer: Token): boolean =>
  /^NN/u.test(tagWords(own)[own.findIndex(({ span }) => span.start === answer.span.start)] ?? '')

/** The outlet has told of "the inner gates" elsewhere: its "gates" are those. */
const isIntroduced = ({ aligned: { witness } }: View, kind: Token, head: Token): boolean =>
  witness.sentences.some(({ span }) => {
    const words = passageIn(witness.article, span)
    return words.some((word, k) => word.stem === kind.stem && words[k + 1]?.stem === head.stem)
  })

/** An adjective, or a participle before its noun ("frozen samples"). */
const qualifies = (tags: readonly string[], i: number): boolean =>
  tags[i] === 'JJ' || (isOneOf(tags[i], 'VBN VBD') && isOneOf(tags[i - 1], 'VBP VB DT IN JJ'))

/** It answers no other word of the base already, as the very same. */
const stillFree = (view: View, word: Token, kind: Token): boolean => {
  const answered = view.toBase.get(word.span.start)
  return answered === kind || answered?.stem !== word.stem
}

const ALIKE = 0.5
const RULE =
  /^(?:must|may|shall|should|can|anyone|anybody|unlawful|illegal|prohibited|banned|forbidden|required|allowed|permitted|entitled)$/u
const isRule = (tokens: readonly Token[]): boolean => tokens.some((token) => RULE.test(token.norm))

/** "solar panel makers": the noun itself only qualifies. */
const isPartOfName = (tags: readonly string[], i: number): boolean => /^NN/u.test(tags[i + 2] ?? '')

/** No word of its own qualifies the noun, before it or behind it. */
function isBare(own: readonly Token[], noun: Token): boolean {
  const at = own.findIndex((token) => token.span.start === noun.span.start)
  const before = tagWords(own)[at - 1] ?? ''
  const after = own[at + 1]?.norm ?? ''
  return (
    at > 0 &&
    !/^(?:JJ.?|NN.*|VB[NG]|CD|-)$/u.test(before) &&
    !isOneOf(own[at - 1], 'these those this that such') &&
    !isOneOf(after, 'that which who whose with of from used -')
  )
}

/** "every operator" made "big operators". */
function addedKinds(view: View): readonly Change[] {
  const tags = tagWords(view.witness)
  return view.witness.flatMap((token, j) => {
    const head = view.witness[j + 1]
    const from = head ? view.toBase.get(head.span.start) : undefined
    if (
      !head ||
      !from ||
      tags[j] !== 'JJ' ||
      (token.capital && j > 0) ||
      !isContent(token) ||
      shareOf(token.norm) !== undefined ||
      head.stem !== from.stem
    )
      return []
    const at = view.base.indexOf(from)
    const share = view.base
      .slice(Math.max(0, at - 2), at)
      .find((word) => isOneOf(word.norm, 'every all any each'))
    if (!share || view.own.some((word) => shareOf(word.norm) === 'all')) return []
    if (view.base.some((word) => wordSimilarity(word, token) >= ALIKE)) return []
    const base = { start: share.span.start, end: from.span.end }
    const witness = { start: token.span.start, end: head.span.end }
    return [
      scopeChange(
        base,
        witness,
        `${written(view.aligned.base, base)} → ${token.text} ${head.text}: holds for fewer cases`,
      ),
    ]
  })
}
