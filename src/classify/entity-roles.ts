/** A claim in, its words tagged out, and the role that a noun phrase has in it: of which verb it is the doer, the object or the complement. */
import {
  isAuxiliary,
  isBe,
  isBetween,
  isDeterminer,
  isPreposition,
  isTimeWord,
} from '../lexicon/attribution-words.ts'
import { partyKinds } from '../lexicon/parties.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Claim, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { tagWords } from '../text/tags.ts'
import { passageIn, type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

/** 'agent', 'patient', the preposition before the phrase ("to", "from"), or 'none'; and the verb, where one is near. */
export type Role = { readonly name: string; readonly verb: Token | undefined }

export type Tagged = { readonly tokens: readonly Token[]; readonly tags: readonly string[] }

/** The claim's words and their tags, those of names as names; worked out once a claim. */
export const taggedWords = perObject((claim: Claim, { article }: Witness): Tagged => {
  const tokens = passageIn(article, claim.span)
  const named = new Set(
    namesIn(article, claim.span).flatMap(({ span }) => {
      // A possessive 's belongs to the token, not to the name.
      const end = tokens.find((token) => token.span.end >= span.end)?.span.end ?? span.end
      return tokensIn(article, { start: span.start, end }).map((token) => token.span.start)
    }),
  )
  const found = tagWords(tokens)
  const tags = found.map((tag, i) => {
    if (named.has((tokens[i] as Token).span.start)) return 'NNP'
    return isPartyNoun(tokens, found, i) ? 'NN' : tag
  })
  return { tokens, tags }
})

/** "The hospital", "her family", which the tagger takes by their endings for another part of speech. */
function isPartyNoun(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return (
    before !== undefined &&
    /^(?:JJ|RB|VBG)/u.test(tags[at] ?? '') &&
    (isDeterminer(before.norm) || isOwner(before)) &&
    !/^(?:NN|JJ)/u.test(tags[at + 1] ?? '') &&
    partyKinds(token?.norm ?? '').length > 0
  )
}

/** The roles of the claim's names; none of a name that only owns or qualifies ("Ossel's mayor", "the Ossel plant"). */
export const rolesOfNames = perObject((claim: Claim, side: Witness): ReadonlyMap<Name, Role> => {
  const all = taggedWords(claim, side)
  const places = new Map(all.tokens.map((token, i) => [token.span.start, i]))
  const roles = new Map<Name, Role>()
  for (const name of namesIn(side.article, claim.span)) {
    const first = places.get(name.span.start)
    if (first === undefined) continue
    let last = first
    while ((all.tokens[last + 1]?.span.start ?? Infinity) < name.span.end) last++
    if (!isNoun(all, last + 1) && !isOwner(all.tokens[last] as Token))
      roles.set(name, roleOf(all, phraseStart(all, first), last))
  }
  return roles
})

/** The words behind a name that only owns or qualifies, to their noun: "power plant" of "the Ossel power plant". */
export function qualifiedBy(claim: Claim, side: Witness, { span }: Name): readonly Token[] {
  const all = taggedWords(claim, side)
  const last = all.tokens.findIndex((token) => token.span.end >= span.end)
  let end = last + 1
  while (isNoun(all, end) || all.tags[end] === 'JJ') end++
  return isNoun(all, end - 1) ? all.tokens.slice(last + 1, end) : []
}

export const isOwner = (token: Token): boolean => /['’]s?$/u.test(token.text)

export const isNoun = ({ tokens, tags }: Tagged, at: number): boolean =>
  tokens[at]?.kind === 'word' && /^NN/u.test(tags[at] ?? '')

/** "Before the council has met", no preposition's phrase: a verb of its own follows. */
const opensClause = ({ tokens, tags }: Tagged, before: number, at: number): boolean =>
  isOneOf(tokens[before], 'before after until till since once') &&
  (isAuxiliary(tokens[at + 1]?.norm ?? '') || isOneOf(tags[at + 1], 'VBD VBP VBZ'))

/** Back over adjectives, nouns and owners to the determiner: "the two largest banks". */
export function phraseStart({ tokens, tags }: Tagged, at: number): number {
  let from = at
  while (from > 0 && at - from < REACH) {
    const before = tokens[from - 1] as Token
    if (isDeterminer(before.norm)) {
      const isCounted = tags[from - 1] === 'CD' && isDeterminer(tokens[from - 2]?.norm ?? '')
      return isCounted ? from - 2 : from - 1
    }
    if (before.kind === 'mark' || isTimeWord(before.norm)) break
    if (!isOwner(before) && !/^(?:NN|JJ|CD|VBN)/u.test(tags[from - 1] ?? '')) break
    from--
  }
  return from
}

/** Words that a verb and what depends on it may lie apart. */
const REACH = 7

/** Of the phrase from `from` to its head at `at`. */
export function roleOf(all: Tagged, from: number, at: number): Role {
  const before = all.tokens[from - 1]
  if (!before) return asSubject(all, from, at)
  if (before.norm === 'by') return { name: 'agent', verb: verbBefore(all, from - 1) }
  if (isLeftWith(all, from)) return { name: 'agent', verb: taskOf(all, at) }
  if (PARTICLE.test(before.norm) && isVerb(all, from - 2))
    return { name: 'patient', verb: all.tokens[from - 2] }
  if (before.norm === 'off') return { name: before.norm, verb: verbBefore(all, from - 1) }
  if (opensClause(all, from - 1, at)) return asSubject(all, from, at)
  if (isPreposition(before.norm)) return { name: before.norm, verb: verbBefore(all, from - 1) }
  if (isVerb(all, from - 1)) return { name: isSaying(all, from - 1) ? 'agent' : 'patient', verb: before }
  return asSubject(all, from, at)
}

/** "…”, writes the judge": behind what is quoted the speaker follows the verb. */
const isSaying = ({ tokens }: Tagged, at: number): boolean =>
  isOneOf(tokens[at - 1]?.text, '” " ’') && reportingVerb(tokens[at]?.norm ?? '') !== undefined

/** "It falls to the county", "rests with the court", "it is for nurses": the party is to act. */
export function isLeftWith({ tokens }: Tagged, from: number): boolean {
  const [subject = '', verb = '', preposition = ''] = tokens
    .slice(Math.max(0, from - 3), from)
    .map((t) => t.norm)
  if (preposition === 'to') return isOneOf(verb, 'falls fall fell fallen up down left')
  if (preposition === 'with') return isOneOf(verb, 'rests rest rested lies')
  return preposition === 'for' && isBe(verb) && (verb === 'be' || subject === 'it')
}

/** "To decide" behind the party. */
const taskOf = (all: Tagged, at: number): Token | undefined =>
  all.tokens[at + 1]?.norm === 'to' && isVerb(all, at + 2) ? all.tokens[at + 2] : undefined

/** "Take over the bank", "turn down the offer". */
const PARTICLE = /^(?:over|up|out|off|down|away|back)$/u

function isVerb({ tokens, tags }: Tagged, at: number): boolean {
  const token = tokens[at]
  if (!token || !/^VB/u.test(tags[at] ?? '') || isAuxiliary(token.norm) || isOwner(token)) return false
  return tags[at] !== 'VBG' || !isDeterminer(tokens[at - 1]?.norm ?? '')
}

function verbBefore(all: Tagged, before: number): Token | undefined {
  for (let i = before - 1; i >= 0 && i >= before - REACH; i--) {
    if (isOneOf(all.tokens[i]?.text, '; . ! ?')) return undefined
    if (isVerb(all, i)) return all.tokens[i]
  }
  return undefined
}

/** By the verb behind the phrase: of the passive, what is done to it. */
function asSubject(all: Tagged, from: number, at: number): Role {
  const { tokens, tags } = all
  const start = predicateStart(all, from, at)
  // Right behind "…, who", "that" or an aside stands the main verb, whatever its form.
  let isHelped = isOneOf(tokens[start - 1], 'who that ,')
  let isPassive = false
  for (let i = start; i < tokens.length && i <= at + 2 * REACH; i++) {
    const { norm } = tokens[i] as Token
    if (CLAUSE_END.test(norm)) break
    if (isAuxiliary(norm) || norm === 'having') {
      isHelped = true
      isPassive = isBe(norm)
    } else if (!isBetween(norm) && isVerb(all, i)) {
      // "The lawyers acting for him", "the paper owned by her": the main verb follows.
      if (!isHelped && isOneOf(tags[i], 'VBN VBG')) continue
      if (isPassive && isOneOf(tags[i], 'VBN VBD')) return { name: 'patient', verb: tokens[i] }
      if (isHadDone(all, start, i)) break
      return { name: 'agent', verb: meantVerb(all, i) }
    }
  }
  return { name: 'none', verb: undefined }
}

/** "The clubs are having their accounts examined": by somebody else. */
function isHadDone({ tokens, tags }: Tagged, from: number, at: number): boolean {
  const had = tokens.findLastIndex(
    ({ norm }, i) => i >= from && i < at && /^(?:have|has|had|having)$/u.test(norm),
  )
  return (
    had >= 0 &&
    isDeterminer(tokens[had + 1]?.norm ?? '') &&
    isOneOf(tags[at], 'VBN VBD') &&
    /^NN/u.test(tags[at - 1] ?? '')
  )
}

const CLAUSE_END = /^(?:[;.!?]|which|whose|who|that)$/u

/** Past ", which is based in Ossel,", and past the "that" of "it was the union that". */
function predicateStart({ tokens }: Tagged, from: number, at: number): number {
  const next = tokens[at + 1]
  if (next?.text === ',') {
    const end = tokens.findIndex((token, i) => i > at + 1 && isOneOf(token.text, ', ; . ! ?'))
    return end < 0 ? tokens.length : end + 1
  }
  const isCleft = tokens[from - 2]?.norm === 'it' && isBe(tokens[from - 1]?.norm ?? '')
  return isCleft && isOneOf(next, 'who that') ? at + 2 : at + 1
}

/** "Agreed to sell": the subject sells. */
const meantVerb = (all: Tagged, at: number): Token | undefined =>
  all.tokens[at + 1]?.norm === 'to' && isVerb(all, at + 2) ? all.tokens[at + 2] : all.tokens[at]
