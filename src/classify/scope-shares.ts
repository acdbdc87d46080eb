/** Words in, the sets out that a quantifier measures among them: of which share, by which words, of what. */
import { SHARE_PHRASES, type Share, shareOf } from '../lexicon/quantifiers.ts'
import { tagsOf } from '../lexicon/tags.ts'
import { isDictionaryWord } from '../text/name-dictionary.ts'
import { perObject } from '../text/per-object.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { isOneOfTwo } from './scope-some-or-all.ts'
import { phraseAt } from './scope-view.ts'

export type Quantified = {
  readonly share: Share
  /** The quantifier with its number: "three of its nine". */
  readonly words: readonly Token[]
  /** Words of content of the set, the head among them; none where a pronoun stands for it. */
  readonly set: readonly Token[]
  /** By a fraction or a percentage. */
  readonly figured?: true
}

/** A noun phrase has its head within so many words of content. */
const REACH = 3

export const sharesIn = perObject((tokens: readonly Token[]): readonly Quantified[] =>
  tokens.flatMap((token, i): readonly Quantified[] => {
    const part = partAt(tokens, i) ?? extremeAt(tokens, i) ?? allButAt(tokens, i) ?? phrasedAt(tokens, i)
    if (part) return [part]
    const share = shareInPlace(tokens, i)
    if (!share || isNoQuantifier(tokens, i) || isOneOfTwo(tokens, i)) return []
    const floating = subjectBefore(tokens, i)
    if (floating.length > 0) return [{ share, words: [token], set: floating }]
    return [topicBefore(tokens, i, share) ?? { share, words: [token], set: setAfter(tokens, i + 1) }]
  }),
)

/** "Not all", "did not reach all" leave some out. */
function shareInPlace(tokens: readonly Token[], i: number): Share | undefined {
  const { norm } = tokens[i] as Token
  const share = shareOf(norm)
  if (isOneOf(norm, 'every each') && ORDINAL.test(tokens[i + 1]?.norm ?? ''))
    return PERIOD.test(tokens[i + 2]?.norm ?? '') ? undefined : 'some'
  if (isOneOf(norm, 'part portion') && isOneOf(tokens[i - 1], 'greater larger best better major'))
    return 'most'
  if (isOneOf(norm, 'part portion minority') && isOneOf(tokens[i - 1], 'small tiny')) return 'few'
  if (norm === 'majority' && isOneOf(tokens[i - 1], 'vast overwhelming great')) return 'nearly'
  if (!isOneOf(norm, 'all every everyone everybody')) return share
  if (NEARLY.test(tokens[i - 1]?.norm ?? '')) return 'nearly'
  const isAble = tokens
    .slice(Math.max(0, i - NEGATED), i)
    .some(({ norm: word }) => isOneOf(word, 'enough able'))
  const clause = tokens.slice(Math.max(0, i - NEGATED - (isAble ? ABLE : 0)), i)
  const stop = clause.findLastIndex((token) => token.kind === 'mark')
  const near = clause.slice(stop + 1)
  if (!near.some(({ norm: word }) => /^(?:not|never|nor)$|n't$/u.test(word))) return share
  // "Do not say that every governor knew" leaves open whether all did; "not guilty on every count" denies all.
  return near.some(({ norm: word }) => isOneOf(word, 'that guilty liable')) ? undefined : 'part'
}

/** "Every second house"; "every second year" is a date. */
const ORDINAL = /^(?:other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u
const PERIOD = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|time)$/u

export const NEARLY = /^(?:almost|nearly|virtually|practically)$/u

/** A negator reaches a quantifier over a verb and its particle: "did not get through to all". */
const NEGATED = 4
/** "not be enough to protect all". */
const ABLE = 2

/** "three of its nine authors", "two of the branches": some, whatever the count. */
function partAt(tokens: readonly Token[], i: number): Quantified | null {
  if (!isCount(tokens[i]) || tokens[i + 1]?.norm !== 'of') return null
  if (isOneOf(tokens[i - 1], 'every each not any no all even but than to')) return null
  // "Every last one of the 30".
  if (isOneOf(tokens[i - 1], 'last single') && tokens[i - 2]?.norm === 'every') return null
  if (!isOneOf(tokens[i + 2], 'the its their his her our these those')) return null
  return { share: 'some', words: tokens.slice(i, i + 2), set: setAfter(tokens, i + 3) }
}

/** "the largest of the dams", "the worst of these cases": some, picked by a degree; "the best part of them" is most. */
function extremeAt(tokens: readonly Token[], i: number): Quantified | null {
  const of = tokens[i + 1]?.norm === 'of' ? i + 1 : i + 2
  if (!isExtreme(tokens[i]?.norm ?? '') || tokens[i - 1]?.norm !== 'the' || tokens[of]?.norm !== 'of')
    return null
  if (of === i + 2 && (tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.norm === 'part')) return null
  if (!isOneOf(tokens[of + 1], 'the its their his her our these those all')) return null
  return { share: 'some', words: tokens.slice(i - 1, of), set: setAfter(tokens, of + 2) }
}

/** "The largest", not "the forest". */
const isExtreme = (word: string): boolean =>
  isOneOf(word, 'best worst most least') ||
  (/^\p{L}{2,}est$/u.test(word) && (tagsOf(word).includes('JJS') || !isDictionaryWord(word)))

/** "all but 30 of them", "all but the youngest": not all; "all but one of them": nearly. */
function allButAt(tokens: readonly Token[], i: number): Quantified | null {
  if (tokens[i]?.norm !== 'all' || tokens[i + 1]?.norm !== 'but') return null
  const share = isOneOf(tokens[i + 2], 'one two') ? 'nearly' : 'part'
  return { share, words: tokens.slice(i, i + 3), set: setAfter(tokens, i + 3) }
}

/** "A large number of the homes", "the vast majority". */
function phrasedAt(tokens: readonly Token[], i: number): Quantified | null {
  for (const [share, phrases] of SHARE_PHRASES) {
    const end = i + phraseAt(phrases, tokens, i)
    if (end > i) return { share, words: tokens.slice(i, end), set: setAfter(tokens, end) }
  }
  return null
}

export const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d+$/u.test(token.text) || COUNT.test(token.norm))

const COUNT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/u

/** "at all", "most recent", "not any", "no longer", "some 300", "the whole", "part of" a place, "every 100"; "half" is a figure. */
function isNoQuantifier(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i] as Token
  const before = tokens[i - 1]?.norm ?? ''
  const next = tokens[i + 1]
  if (norm === 'all')
    return (
      next?.text === '-' ||
      isOneOf(before, 'at after above once') ||
      (isOneOf(before, 'in of for') && !isSetOf(tokens, i + 1)) ||
      isOneOf(next, 'but over')
    )
  if (norm === 'most')
    return (
      isOneOf(before, 'the at its their his her our') || isOneOf(next, 'recent recently important likely')
    )
  if (norm === 'any' || norm === 'anyone' || norm === 'anybody')
    return tokens.slice(Math.max(0, i - NEGATED - 1), i).some(({ norm: word }) => DENIES.test(word))
  if (norm === 'some') return next?.kind === 'number'
  if (norm === 'total') return true
  if (norm === 'certain') return !/[^s]s$|^people$/u.test(next?.norm ?? '')
  // "Is not part of the merger": what belongs to a thing, and no share of it.
  if (
    norm === 'part' &&
    isOneOf(before, 'is are was were be been being not no as become became form forms formed')
  )
    return true
  if (norm === 'half') return true
  if (isOneOf(norm, 'part fraction portion bulk much little')) return next?.norm !== 'of'
  if (isOneOf(norm, 'hardly barely scarcely')) return next?.norm !== 'any'
  if (norm === 'every') return isCount(next) && next?.norm !== 'one'
  return norm === 'each' && next?.norm === 'other'
}

/** Behind these "any" tells of none, or of one that may be. */
const DENIES =
  /^(?:not|no|without|nor|if|whether|hardly|barely|scarcely|than|never|cannot|nobody|none|nothing|neither|unable|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?|free)$|n't$/u

/** "In all 12 of the schools", "in all of the schools", "of all the towns", "of all prisons": no "in all, 12", no "first of all". */
const isSetOf = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]?.norm === 'of' ? tokens[at + 1] : tokens[at]
  if (token?.kind === 'number') return tokens[at + 1]?.norm === 'of'
  return (
    isOneOf(token, 'the its their his her our these those') ||
    (token !== undefined && isSetWord(token) && /[^s]s$|^people$/u.test(token.norm))
  )
}

/** Up to the end of the noun phrase, counts left out: "nine of the authors" is of authors. */
export function setAfter(tokens: readonly Token[], from: number): Token[] {
  const set: Token[] = []
  for (const token of tokens.slice(from, from + 8)) {
    if (set.length >= REACH || (token.kind === 'mark' && token.text !== '-')) break
    if (isSetWord(token)) set.push(token)
    else if (set.length > 0 ? !isCount(token) : ENDS_SET.test(token.norm)) break
  }
  return set
}

/** "The drivers have all left": what stands before the verb, its head first. */
function subjectBefore(tokens: readonly Token[], i: number): readonly Token[] {
  const verb = tokens[i - 1]
  if (!isOneOf(tokens[i], 'all both each') || !verb || !isFiniteVerb(verb)) return []
  const from = tokens.findLastIndex(({ kind }, k) => k < i && kind === 'mark')
  return tokens
    .slice(from + 1, i - 1)
    .filter(isSetWord)
    .slice(-REACH)
    .reverse()
}

/** "Hospitals: some have closed". */
function topicBefore(tokens: readonly Token[], i: number, share: Share): Quantified | null {
  if (i > REACH || !isOneOf(tokens[i - 1]?.text, ': — –') || setAfter(tokens, i + 1).length > 0) return null
  return { share, words: tokens.slice(0, i + 1), set: tokens.slice(0, i - 1).filter(isSetWord) }
}

const isSetWord = (token: Token): boolean =>
  token.kind === 'word' && isContent(token) && !isCount(token) && shareOf(token.norm) === undefined

const ENDS_SET =
  /^(?:which|whom|who|that|them|this|it|us|you|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|in|on|at|to|for|by|with)$/u
