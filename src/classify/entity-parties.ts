/** A claim in, the parties out that nouns name in it ("the union", "Court of Appeal"): of which kinds, in which role, and whether the party tells something. */
import { isPreposition } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import { isAnyones, isOnTrial, partyKinds } from '../lexicon/parties.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Claim, Span, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { contains, cover } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import type { Role, Tagged } from './entity-roles.ts'
import { isLeftWith, isNoun, isOwner, phraseStart, roleOf, taggedWords } from './entity-roles.ts'
import { isDeedToo } from './entity-slots.ts'

export type Party = {
  readonly claim: Claim
  /** From the determiner to the head. */
  readonly span: Span
  readonly head: Token
  readonly kinds: readonly string[]
  readonly role: Role
  /** Who says what is another rule's affair. */
  readonly speaks: boolean
}

/** Claims hold fewer; the bound keeps odd texts linear. */
const PARTIES = 40

export const partiesIn = perObject((claim: Claim, side: Witness): readonly Party[] => {
  const all = taggedWords(claim, side)
  return all.tokens.flatMap((head, at) => partyAt(all, claim, head, at)).slice(0, PARTIES)
})

function partyAt(all: Tagged, claim: Claim, head: Token, at: number): readonly Party[] {
  if (!isNoun(all, at) || isNoun(all, at + 1) || isOwner(head)) return []
  const from = phraseStart(all, at)
  const kinds = kindsOf(head, all.tokens.slice(from, at))
  if (kinds.length === 0 || isDenied(all.tokens, from)) return []
  const role = roleOf(all, wholeStart(all, from), at)
  const says = role.name === 'agent' && !isLeftWith(all, from) && isSaying(role.verb)
  const span = cover((all.tokens[from] as Token).span, head.span)
  return [{ claim, span, head, kinds, role, speaks: says || isAside(all, from, at) || isSource(claim, head) }]
}

/** "Nobody, the trust asks, should": set off, a verb of any stance gives words. */
const isAside = ({ tokens }: Tagged, from: number, at: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[at + 2]?.text === ',' &&
  reportingVerb(tokens[at + 1]?.norm ?? '') !== undefined

/** "A panel of parents", "dozens of parents": the parents act. */
function wholeStart(all: Tagged, from: number): number {
  const isOfThem = all.tokens[from - 1]?.norm === 'of' && GATHERINGS.test(all.tokens[from - 2]?.norm ?? '')
  return isOfThem ? phraseStart(all, from - 2) : from
}

const GATHERINGS =
  /^(?:group|panel|team|number|majority|minority|handful|dozens|scores|hundreds|thousands|crowd|jury|delegation|band|pair|couple|half|third|quarter|rest|most|many|some|several)$/u

/** By the head and by what stands before it: "the prosecutor's office", "union leaders". */
function kindsOf(head: Token, before: readonly Token[]): readonly string[] {
  const own = partyKinds(head.norm)
  if (own.length === 0 && !isAnyones(head.norm)) return []
  return [...new Set([...own, ...before.flatMap((token) => partyKinds(token.norm))])]
}

/** "The managers" and "the defendants": anybody may sue or be sued, but for who tries the case. */
export const mayStandTrial = (a: Pick<Party, 'head' | 'kinds'>, b: Pick<Party, 'head' | 'kinds'>): boolean =>
  [a, b].some(({ head }) => isOnTrial(head.norm)) &&
  ![a, b].some(({ kinds }) => kinds.some((kind) => isOneOf(kind, 'court jury prosecution defence police')))

/** "Not the county", "not by the county": set against the one that is meant. */
export const isDenied = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.norm === 'not' ||
  (tokens[from - 2]?.norm === 'not' && isPreposition(tokens[from - 1]?.norm ?? ''))

const isSource = ({ attribution }: Claim, head: Token): boolean =>
  attribution?.source !== undefined && contains(attribution.source, head.span)

function isSaying(verb: Token | undefined): boolean {
  const reporting = verb && reportingVerb(lemma(verb.norm))
  return (
    reporting !== undefined &&
    WORDS_ONLY.has(reporting.stance) &&
    !(reporting.stance === 'neutral' && isDeedToo(reporting.lemma))
  )
}

/** Stances of verbs that give words; those of asking, ordering, ruling and attacking as often tell a deed. */
const WORDS_ONLY: ReadonlySet<string> = new Set(
  'neutral emphasis doubt denial warning reply complaint outburst boast admission'.split(' '),
)
