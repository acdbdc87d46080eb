/** A view of aligned claims in, the places out where the base speaks of a part and the witness, in the same words, of the whole. */
import { WHOLLY } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { sharesOf, tellsPart } from './scope-share-figures.ts'
import { phraseIn, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function madeWhole(view: View): readonly Change[] {
  if (view.onlyHeadline || view.own.some(isPartial)) return []
  return [...(phraseIn(WHOLLY, view.own) ? [] : lostPart(view)), ...lostMajority(view)]
}

/** "Partly funded by" made "funded by". */
function lostPart(view: View): readonly Change[] {
  return view.base.flatMap((token, i) => {
    const adverb = isOneOf(token.norm, 'partly partially') ? [token] : inPartAt(view.base, i)
    const near = [view.base[i - 1], view.base[i + 1], view.base[i + 2]]
    if (!adverb || !near.some((word) => word && isContent(word) && isKept(view, word))) return []
    return [changeOf(view, adverb)]
  })
}

const inPartAt = (tokens: readonly Token[], i: number): readonly Token[] | undefined =>
  tokens[i]?.norm === 'in' && tokens[i + 1]?.norm === 'part' && !isOneOf(tokens[i + 2], 'of two')
    ? tokens.slice(i, i + 2)
    : undefined

/** "Most households", "one of the two reactors" made "the households", "the two reactors". */
function lostMajority(view: View): readonly Change[] {
  if (tellsPart(view)) return []
  return view.base.flatMap((token, i) => {
    const words = portionAt(view.base, i) ?? shareAt(view, token, i)
    // “Of the seven coaches, four left the track”: the count stands elsewhere.
    if (!words || view.witness.some((other) => other.stem === token.stem)) return []
    // "Nine of the 20" for "two of the 20" is another number of them.
    if (isCount(token) && view.witness.some(isCountOf)) return []
    const from = i + words.length
    const set = view.base.slice(from, from + REACH)
    const isHead = ofOne(words) ? isNoun : isPlural
    const at = set.findIndex((word) => isContent(word) && !isCount(word) && isHead(word))
    const head = set[at]
    // Every word of the set before its head stays too, or another noun of the phrase may be the head.
    if (
      !head ||
      !staysPlural(view, head) ||
      !set.slice(0, at).every((word) => isCount(word) || isKept(view, word))
    )
      return []
    const answer = view.toWitness.get(head.span.start)
    if (
      isOneOf(head, 'time day night week month year') ||
      (isLoose(view, words) && !isDefinite(view, answer))
    )
      return []
    return answer && isWhole(view, answer, set.slice(0, at))
      ? [changeOf(view, [token, ...words.slice(1)])]
      : []
  })
}

const REACH = 4

const PORTION =
  /^(?:most|half|parts?|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|much|majority|thirds?|quarters?)$/u
const WHOSE = /^(?:the|its|their|his|her|our|these|those)$/u

/** A part of one thing: "parts of the town", "one clause of the law". */
const ofOne = (words: readonly Token[]): boolean =>
  isOneOf(words[0], 'part parts half third quarter some most much') || words.slice(1, 2).some(isContent)

const isNoun = ({ kind }: Token): boolean => kind === 'word'

function portionAt(tokens: readonly Token[], i: number): readonly Token[] | undefined {
  const words = tokens.slice(i, i + 4).map(({ norm }) => norm)
  const second = tokens[i + 1]
  // "All but two of the twelve": another rule tells of all but a few; "every one of them" is all.
  if (isOneOf(tokens[i - 1], 'but every')) return undefined
  if (words[0] === 'part' && MEMBER.test(tokens[i - 1]?.norm ?? '')) return undefined
  if (PORTION.test(words[0] ?? '') && words[1] === 'of')
    return WHOSE.test(words[2] ?? '')
      ? tokens.slice(i, i + 3)
      : words[0] === 'majority' && isPlainNoun(tokens[i + 2])
        ? tokens.slice(i, i + 2)
        : undefined
  if (words[0] === 'one' && second && isContent(second) && words[2] === 'of' && WHOSE.test(words[3] ?? ''))
    return tokens.slice(i, i + 4)
  if (words[0] === 'half' && isOneOf(words[1], 'the its their our')) return tokens.slice(i, i + 2)
  const adverb = isOneOf(tokens[i - 1], 'the at its their his her our a is are was were of')
  return words[0] === 'most' && !adverb && isPlainNoun(tokens[i + 1]) ? tokens.slice(i, i + 1) : undefined
}

/** "A third of the schools", "few pilots", "a minority of members": with "of" and the determiner. */
function shareAt(view: View, token: Token, i: number): readonly Token[] | undefined {
  const share = sharesOf(view).base.find(({ words }) => words[0] === token)
  if (!share || !isOneOf(share.share, 'most half minority some few many') || token.norm === 'part')
    return undefined
  if (share.words.some((_, n) => portionAt(view.base, i + n))) return undefined
  const rest = view.base.slice(i + share.words.length, i + share.words.length + 2)
  const of = rest[0]?.norm === 'of' ? (WHOSE.test(rest[1]?.norm ?? '') ? 2 : 1) : 0
  return of === 1 && isOneOf(share.words[0], 'some many several few')
    ? undefined
    : [...share.words, ...rest.slice(0, of)]
}

/** "Some pilots left", "a number of pilots left", "pilots left" may be as many; "the pilots left" are all of them. */
const isLoose = (view: View, words: readonly Token[]): boolean =>
  !WHOSE.test(words.at(-1)?.norm ?? '') &&
  sharesOf(view).base.some((one) => one.words[0] === words[0] && isOneOf(one.share, 'some many'))

const isDefinite = ({ own }: View, noun: Token | undefined): boolean => {
  const at = own.findIndex((token) => token.span.start === noun?.span.start)
  return own.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ norm }) => norm === 'the')
}

/** "is not part of the merger": what belongs to a thing, and no share of it. */
const MEMBER = /^(?:is|are|was|were|be|been|being|not|no|as|becomes?|became|forms?|formed)$/u

const isPlural = ({ norm }: Token): boolean => /s$|^(?:people|men|women|children)$/u.test(norm)

const isCountOf = (token: Token, i: number, tokens: readonly Token[]): boolean =>
  isCount(token) && tokens[i + 1]?.norm === 'of' && WHOSE.test(tokens[i + 2]?.norm ?? '')

const isPlainNoun = (token: Token | undefined): boolean => token !== undefined && /[^s]s$/u.test(token.norm)

/** The noun stands behind an article or bare, with no count or share before it but the total that the base has. */
function isWhole({ own }: View, noun: Token, total: readonly Token[]): boolean {
  const at = own.findIndex((token) => token.span.start === noun.span.start)
  return !own
    .slice(Math.max(0, at - REACH), at)
    .some((token) => isPartial(token) || (isCount(token) && !total.some(({ norm }) => norm === token.norm)))
}

const isCount = ({ kind, norm }: Token): boolean =>
  kind === 'number' || isOneOf(norm, 'two three four five six seven eight nine ten eleven twelve')

/** "Guards" made "a guard" is told of the part still. */
const staysPlural = (view: View, word: Token): boolean =>
  view.toWitness.get(word.span.start)?.norm === word.norm

/** The witness has the very word. */
const isKept = (view: View, word: Token): boolean => view.toWitness.get(word.span.start)?.stem === word.stem

/** Whatever may tell of a part in other words. */
const isPartial = ({ norm }: Token): boolean => PARTIAL.test(norm)

const PARTIAL =
  /^(?:all|any|every|everyone|part|parts|partly|partial|partially|part-|some|several|many|few|most|mostly|half|majority|bulk|share|percent|cent|%|largely|mainly|usually|generally|often|one|another|other|help|helps|helped|helping|contribut\p{L}*|co|joint|jointly|among|almost|nearly|third|quarter|fraction|minority|handful|only|not|no|none|more|dozens|hundreds|thousands|certain|typically|widely|lot|number|numerous|each|either)$/u

function changeOf({ aligned }: View, words: readonly Token[]): Change {
  const span = spanOf(words)
  return scopeChange(span, null, `“${written(aligned.base, span)}”: left out, holds for more`)
}
