/** Words in, the phrases out by which they limit of whom or what, when, where or how they hold. */

import { GROUPS } from '../lexicon/quantifiers.ts'
import { perObject } from '../text/per-object.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { FINITE, isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'

export type Limiting = {
  readonly words: readonly Token[]
  /** The noun that it limits; none where it limits the whole statement. */
  readonly head?: Token
}

/** One list for the same words, which meet article after article. */
export const limitingIn = perObject((tokens: readonly Token[]): readonly Limiting[] => {
  const tags = tagWords(tokens)
  const isBinding = tokens.some(isOfRule)
  const isGeneral = isBinding || holdsNow(tokens, tags)
  const phrases = (i: number) => [
    ...relativeAt(tokens, tags, i, isBinding),
    ...postmodifierAt(tokens, tags, i, isGeneral, isBinding),
    ...ageAt(tokens, i),
    ...circumstanceAt(tokens, i, isBinding),
    ...compoundAt(tokens, i),
  ]
  return tokens.flatMap((_, i) => phrases(i)).filter(({ words }) => words.some(isContent))
})

/** A duty, a right, a ban; "may have" is a guess. */
export const isOfRule = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean => {
  const next = tokens[i + 1]?.norm ?? ''
  if (isOneOf(norm, 'open free available')) return isOneOf(next, 'to for only on at')
  return RULE.test(norm) && next !== 'have'
}

const RULE =
  /^(?:must|may|shall|should|can|cannot|required?|obliged|allowed|permitted|entitled|eligible|banned|barred|forbidden|prohibited|offered|exempt|illegal|unlawful|cover(?:s|ed)?|appl(?:y|ies)|applied|reserved|compulsory|mandatory|obligatory)$/u

/** No account of what once happened. */
const holdsNow = (tokens: readonly Token[], tags: readonly string[]): boolean =>
  !tags.includes('VBD') &&
  (tags.some((tag) => isOneOf(tag, 'VBZ VBP MD')) || tokens.some(({ norm }) => isOneOf(norm, 'is are will')))

/** "Women who had worked nights": without a comma the clause says which women. */
function relativeAt(
  tokens: readonly Token[],
  tags: readonly string[],
  i: number,
  isBinding: boolean,
): readonly Limiting[] {
  const head = tokens[i - 1]
  const { norm } = tokens[i] as Token
  if (!head || !isOneOf(norm, 'who that which whose whom') || !isOfKind(tokens, tags, i - 1, isBinding))
    return []
  if (norm === 'that' && !/^(?:VB|MD)/u.test(tags[i + 1] ?? '') && TOLD.test(head.norm)) return []
  return [{ words: tokens.slice(i, phraseEnd(tokens, tags, i + 2)), head }]
}

/** "Reports that the dam had burst": what is told. */
const TOLD =
  /^(?:reports|claims|fears|hopes|doubts|signs|rumours|allegations|accusations|suggestions|promises|assurances|warnings|conditions|grounds|complaints|indications|predictions|concerns|thoughts|arguments|ideas|rules|findings|statements)$/u

/** "Kettles made at the plant", "drivers under 25"; in a rule, "dogs on the beach" too. */
function postmodifierAt(
  tokens: readonly Token[],
  tags: readonly string[],
  i: number,
  isGeneral: boolean,
  isBinding: boolean,
): readonly Limiting[] {
  const head = tokens[i - 1]
  const norm = tokens[i]?.norm ?? ''
  // A second finite verb of one clause is none: "does not cover goods delivered before March".
  const isParticiple =
    isOneOf(tags[i], 'VBN VBG') || (tags[i] === 'VBD' && tokens.slice(0, i).some(isFiniteVerb))
  const limits =
    (isGeneral && ((BOUNDS.test(norm) && !isOfTheRest(tokens, i)) || isCompared(tokens, tags, i))) ||
    (isBinding && (isParticiple || (PLACES.test(norm) && tags[i - 1] === 'NNS')))
  return head && limits && isOfKind(tokens, tags, i - 1, isBinding)
    ? [{ words: tokens.slice(i, phraseEnd(tokens, tags, i + 1)), head }]
    : []
}

/** "With the rest from abroad": a clause of its own, on the others. */
const isOfTheRest = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'with' &&
  tokens[i + 1]?.norm === 'the' &&
  isOneOf(tokens[i + 2], 'rest remainder others balance')

/** "Boats longer than twelve metres". */
const isCompared = (tokens: readonly Token[], tags: readonly string[], i: number): boolean =>
  tokens[i + 1]?.norm === 'than' && (tags[i] === 'JJR' || /er$|^(?:more|less)$/u.test(tokens[i]?.norm ?? ''))

const BOUNDS =
  /^(?:with|without|under|over|above|below|aged|between|within|outside|beyond|earning|exceeding|older|younger|larger|smaller)$/u
const PLACES = /^(?:in|on|at|from|near|inside)$/u

/** A plural that is no measure, or one of a kind: "any driver", in a rule also "a firm". */
function isOfKind(
  tokens: readonly Token[],
  tags: readonly string[],
  at: number,
  isBinding: boolean,
): boolean {
  const noun = tokens[at] as Token
  if (noun.kind !== 'word' || (noun.capital && at > 0) || UNIT.test(noun.norm)) return false
  // What opens a sentence may be tagged as a name for its capital.
  if (
    tags[at] === 'NNS' ||
    (at === 0 && /[^s]s$/u.test(noun.norm)) ||
    isOneOf(noun.norm, 'people men women children those anyone anybody staff')
  )
    return true
  const determiner = isBinding ? /^(?:an?|any|every|each|no)$/u : /^(?:any|every|each|no)$/u
  return (
    tags[at] === 'NN' &&
    tokens.slice(Math.max(0, at - KIND_REACH), at).some(({ norm }) => determiner.test(norm))
  )
}

/** "Any private car". */
const KIND_REACH = 3

/** "48 hours in advance", "two points on the scale". */
const UNIT =
  /^(?:seconds|minutes|hours|days|weeks|months|years|points|percent|times|metres|meters|kilometres|kilometers|miles|tonnes|tons|litres|pounds|euros|dollars|degrees)$/u

/** At a mark, or before the verb of the sentence. "In May" is no verb. */
function phraseEnd(tokens: readonly Token[], tags: readonly string[], from: number): number {
  const end = tokens.findIndex(
    (token, k) =>
      k >= from &&
      (isStop(token) ||
        (FINITE.has(token.norm) && !(token.norm === 'may' && token.capital)) ||
        isOneOf(tags[k], 'VBZ VBP')),
  )
  return end < 0 ? tokens.length : end
}

const isStop = ({ text }: Token): boolean => isOneOf(text, '. , ; : ? ! ( ) — – “ ”')

/** "Until the plant opens", "when it freezes", "under normal conditions", "only with a permit", "for the first two years", "in writing". */
function circumstanceAt(tokens: readonly Token[], i: number, isBinding: boolean): readonly Limiting[] {
  const { norm } = tokens[i] as Token
  if (!OPENS.test(norm)) return []
  const manner = MANNERS.find((phrase) => phrase.every((word, n) => tokens[i + n]?.norm === word))
  if (manner)
    return isGerund(tokens[i + manner.length]) ? [] : [{ words: tokens.slice(i, i + manner.length) }]
  const end = tokens.findIndex((token, k) => k > i && isStop(token))
  const words = tokens.slice(i, end < 0 ? tokens.length : end)
  const [, second, third] = words
  const opens =
    isOneOf(norm, 'until till whenever') ||
    (isBinding &&
      isOneOf(norm, 'during while once after before outside between') &&
      words.filter(isContent).length > 1) ||
    (norm === 'when' && !isOneOf(second, 'it he she they') && i > 0) ||
    (norm === 'only' && isOneOf(second, 'with by after under at during for to from in on within')) ||
    (norm === 'under' && words.some((word) => isOneOf(word.norm, 'conditions circumstances supervision'))) ||
    (norm === 'in' && words.some((word) => isOneOf(word.norm, 'case cases emergency emergencies'))) ||
    (isOneOf(norm, 'on at in') && words.some((word) => RECURRING.test(word.norm))) ||
    (isBinding && isOneOf(norm, 'on at under with without') && isShort(words)) ||
    (norm === 'for' && second?.norm === 'the' && third?.norm === 'first')
  return opens ? [{ words }] : []
}

/** "Took part in writing it": what is written stands behind. */
const isGerund = (next: Token | undefined): boolean => isOneOf(next, 'it its them the a an')

const OPENS =
  /^(?:until|till|whenever|when|while|once|during|after|before|outside|between|only|under|in|on|at|for|by|with|without)$/u

/** "At high water", "with a guide", but no name. */
const isShort = (words: readonly Token[]): boolean =>
  words.length <= WIDEST && !words.some(({ capital, norm }, n) => (n > 0 && capital) || norm === 'other')
const WIDEST = 4

/** Times that come back. */
const RECURRING =
  /^(?:weekends?|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days|nights?|mornings|evenings|afternoons|holidays|tide|term|winter|summer)$/u

/** How something has to be done to count. */
const MANNERS = [
  'in writing',
  'in person',
  'in public',
  'in private',
  'by hand',
  'by post',
  'by registered post',
  'by secret ballot',
  'by name',
  'under oath',
].map((phrase) => phrase.split(' '))

/** "In people under 50": whom a figure tells, people or not. */
function ageAt(tokens: readonly Token[], i: number): readonly Limiting[] {
  const [opening, group, bound, figure] = tokens.slice(i, i + 4)
  return isOneOf(opening, 'in among for to') &&
    (GROUPS.has(group?.norm ?? '') || group?.norm === 'people') &&
    isOneOf(bound, 'under over aged above below') &&
    figure?.kind === 'number'
    ? [{ words: tokens.slice(i + 2, i + 4) }]
    : []
}

/** "Low-income tenants", "first-time buyers": a compound before people. */
function compoundAt(tokens: readonly Token[], i: number): readonly Limiting[] {
  const head = tokens[i] as Token
  const words = tokens.slice(Math.max(0, i - 3), i)
  return words.length === 3 && words[1]?.text === '-' && isPersons(head) ? [{ words, head }] : []
}

const isPersons = ({ norm }: Token): boolean =>
  GROUPS.has(norm) ||
  /^(?:people|buyers|owners|firms|companies|users|drivers|applicants|candidates|borrowers|savers)$/u.test(
    norm,
  )
