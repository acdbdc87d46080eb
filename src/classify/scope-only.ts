/** A view of aligned claims in, the sets out that one side shuts by "only" and the other one leaves open. */
import { CONFINED, EXCLUSIVES, FOREMOST, SHUTTING } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, type View } from './scope-view.ts'

export function openedSets(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return [...loosened(view), ...tightened(view)]
}

/** "Only to members" made "mainly to members", "to members", "to anyone". */
function loosened(view: View): readonly Change[] {
  if (view.own.some(isShut)) return []
  return shutIn(view.base).flatMap(({ word, set }) => {
    const foremost = view.witness.find(
      (token, j) => FOREMOST.has(token.norm) && sharesWord(set, setAfter(view.witness, j + 1)),
    )
    const anyone =
      view.witness.find(({ norm }) => /^(?:any|every)(?:one|body)$/u.test(norm)) ?? totalOf(view.witness, set)
    const rest = view.base.filter((token) => isContent(token) && token !== word)
    const kept = answered(set, view.witness) >= SAME_SET && answered(rest, view.witness) >= KEPT
    const opened = foremost ?? (kept || answered(rest, view.witness) >= TOLD ? anyone : undefined)
    if (opened)
      return [scopeChange(word.span, opened.span, `“${word.text}” → “${opened.text}”: holds for more`)]
    return kept && sharesWord(set, view.witness)
      ? [scopeChange(word.span, null, `“${word.text}”: left out, holds for more`)]
      : []
  })
}

/** "Long-distance trains only", "all trains": the set's noun behind a word for all, without what narrowed it. */
const totalOf = (tokens: readonly Token[], set: readonly Token[]): Token | undefined =>
  tokens.find(
    ({ norm }, j) =>
      isOneOf(norm, 'all every any') &&
      set.length > 1 &&
      set.at(-1)?.stem === tokens[j + 1]?.stem &&
      !sharesWord(set.slice(-2, -1), tokens),
  )

/** "Mainly at campers", "first to members" made "only" so. */
function tightened(view: View): readonly Change[] {
  if (view.release.some(({ norm }) => EXCLUSIVES.has(norm))) return []
  return [...shutIn(view.witness), ...shutBehind(view.witness)].flatMap(({ word, set }) => {
    const foremost = view.base.find(
      (token, i) => FOREMOST.has(token.norm) && sharesWord(setAfter(view.base, i + 1), set),
    )
    return foremost
      ? [scopeChange(foremost.span, word.span, `“${foremost.text}” → “${word.text}”: holds for fewer`)]
      : []
  })
}

const isShut = ({ norm }: Token): boolean => SHUTTING.has(norm) || /n't$/u.test(norm)

const KEPT = 0.6
const SAME_SET = 0.6
/** A set that is told as "anyone" is itself gone, so less of the claim is left. */
const TOLD = 0.3

type Shut = { readonly word: Token; readonly set: readonly Token[] }

/** "Only" before whom or what it is for; not of an amount, a time, or "not only", "the only". */
function shutIn(tokens: readonly Token[]): Shut[] {
  return tokens.flatMap((word, i) => {
    if (
      !(EXCLUSIVES.has(word.norm) || isConfined(tokens, i)) ||
      /^(?:not|the|an|its|their|his|her|if|but)$|n't$/u.test(tokens[i - 1]?.norm ?? '')
    )
      return []
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    if (next?.kind === 'mark' && next.text !== '-') return shutBefore(tokens, word, i)
    if (
      /['’]s?$/u.test(before?.text ?? '') ||
      (BE.test(before?.norm ?? '') && /(?:ed|en)$/u.test(next?.norm ?? ''))
    )
      return []
    if (next?.kind !== 'word' || NO_SET.test(next.norm)) return []
    const set = setAfter(tokens, i + 1)
    return set.length > 0 ? [{ word, set }] : []
  })
}

/** "Works only in young adults": where the base has "mainly" of them it limits no time. */
const shutBehind = (tokens: readonly Token[]): readonly Shut[] =>
  tokens.flatMap((word, i) =>
    EXCLUSIVES.has(word.norm) && isOneOf(tokens[i + 1], 'in on at with by')
      ? [{ word, set: setAfter(tokens, i + 2) }]
      : [],
  )

/** "Reserved for members", not "limited to 300". */
const isConfined = (tokens: readonly Token[], i: number): boolean =>
  CONFINED.has(tokens[i]?.norm ?? '') && isOneOf(tokens[i + 1], 'for to') && tokens[i + 2]?.kind === 'word'

/** "Applies to road races only,": the set stands before the word. */
function shutBefore(tokens: readonly Token[], word: Token, i: number): Shut[] {
  const from = tokens.findLastIndex(
    (token, k) => k < i && !isContent(token) && token.text !== '-' && token.text !== '’',
  )
  const set = tokens.slice(Math.max(from + 1, i - REACH - 1), i).filter(isContent)
  return set.length > 0 ? [{ word, set: set.slice(-REACH) }] : []
}

/** "Was only signed on Friday" limits the day. */
const BE = /^(?:was|were|been|has|have|had)$/u

const NO_SET =
  /^(?:a|an|have|has|had|need|needs|one|two|three|four|five|six|seven|eight|nine|ten|half|about|around|some|just|recently|then|now|later|yesterday|today|after|before|since|until|on|in|at|during|last|this|by|slightly|marginally|partly|partially|because|as|with|too|few)$/u

/** The words of content that follow within the clause. */
function setAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, i) => i >= from && isOneOf(token.text, '. , ; : ! ? — – ( ) “ ”'))
  return tokens
    .slice(from, end < 0 ? tokens.length : end)
    .filter(isContent)
    .slice(0, REACH)
}

/** Words of content that tell one set from another. */
const REACH = 3

const sharesWord = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.some((x) => b.some((y) => wordSimilarity(x, y) >= ALIKE))
const ALIKE = 0.8
