/** Aligned claims in, the places out that another one holds than the base says: "warnings from the police" told as "warnings from the league". */
import { partyKinds } from '../lexicon/parties.ts'
import type { Change, Claim, Span, Witness, WordLink } from '../model.ts'
import type { Name } from '../text/name.ts'
import { isGenericName } from '../text/name-similarity.ts'
import { namesIn, namesOf } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity, firstMentions } from '../text/shared-names.ts'
import { contains, overlap, slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { namesAround, sentenceSpan } from './claim-sentences.ts'
import { mayStandTrial, partiesIn } from './entity-parties.ts'
import { arrivalBefore, isGetting, isReceipt, mayTravel } from './entity-receipts.ts'
import { isNoun, isOwner, type Role, rolesOfNames, type Tagged, taggedWords } from './entity-roles.ts'
import { slotOf } from './entity-slots.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** Only where either side gives the place once, and the two are known to be two, wherever else they may be named. */
export function otherHolders(aligned: Aligned): readonly Change[] {
  const base = holdersIn(aligned.baseClaims, aligned.base)
  if (base.length === 0) return []
  const witness = holdersIn(aligned.claims, aligned.witness)
  return base.flatMap((b) => {
    const [w, ...more] = witness.filter((one) => isOnePlace(aligned.links, b, one))
    if (!w || more.length > 0 || !areTwo(aligned, b, w)) return []
    if (base.some((one) => one !== b && isOnePlace(aligned.links, one, w))) return []
    if (!isOnce(aligned.base, aligned.baseClaims, b) || !isOnce(aligned.witness, aligned.claims, w)) return []
    const named = [
      isNamed(aligned.base, aligned.baseClaims, aligned.witness, w),
      isNamed(aligned.witness, aligned.claims, aligned.base, b),
    ]
    const isGoing = [b, w].some(({ governor }) => mayTravel(governor))
    if (isGoing ? named.includes(true) : !named.includes(false)) return []
    const note = `${slice(aligned.base.article.text, b.span)} → ${slice(aligned.witness.article.text, w.span)}: another one`
    return [{ kind: 'entity', material: true, base: b.span, witness: w.span, note }]
  })
}

/** "Lent it to the county, which lent it to the club": one word of the place, said twice, is two places. */
const isOnce = (side: Witness, claims: readonly Claim[], { governor }: Holder): boolean =>
  claims.flatMap(({ span }) => passageIn(side.article, span)).filter(({ stem }) => stem === governor.stem)
    .length === 1

/** A name or a party, and the word that it goes with: the verb of its deed, the noun that it owns, the noun before its preposition. */
type Holder = {
  readonly span: Span
  readonly tie: string
  readonly governor: Token
  readonly name: Name | null
  readonly head: Token | null
  readonly kinds: readonly string[]
}

/** Claims hold fewer; the bound keeps odd texts linear. */
const HOLDERS = 40

const holdersIn = perObject((claims: readonly Claim[], side: Witness): readonly Holder[] =>
  claims
    .flatMap((claim) => {
      const all = taggedWords(claim, side)
      const named = [
        ...namedHolders(side, claim, all),
        ...pronounOwners(side, claim, all),
        ...partyOwners(side, claim, all),
      ]
      const isNamed = (head: Token) => named.some(({ span }) => overlap(span, head.span) > 0)
      const nouns = partyHolders(side, claim, all).filter(({ head }) => !head || !isNamed(head))
      return [...named, ...nouns].filter(({ span }) => !isJoined(all, span))
    })
    .slice(0, HOLDERS),
)

function namedHolders(side: Witness, claim: Claim, all: Tagged): readonly Holder[] {
  const roles = rolesOfNames(claim, side)
  return namesIn(side.article, claim.span).flatMap((name) => {
    if (isSource(claim, name.span) || slotOf(side, claim.span, name).speaker) return []
    const role = roles.get(name)
    const place = role ? placeOf(all, name.span, role) : ownedBy(all, name.span)
    const kinds = name.words.flatMap((word) => partyKinds(word))
    return place ? [{ span: name.span, name, head: null, kinds, ...place }] : []
  })
}

const partyHolders = (side: Witness, claim: Claim, all: Tagged): readonly Holder[] =>
  partiesIn(claim, side).flatMap(({ span, head, kinds, role, speaks }) => {
    const place = speaks ? undefined : placeOf(all, span, role)
    return place ? [{ span, name: null, head, kinds, ...place }] : []
  })

/** "Its supporters": the owner is the one name that stands before. */
function pronounOwners(side: Witness, claim: Claim, all: Tagged): readonly Holder[] {
  return all.tokens.flatMap((token) => {
    if (!isOneOf(token.norm, 'its their')) return []
    const { start } = sentenceSpan(side, claim)
    const before = firstMentions(namesIn(side.article, { start, end: token.span.start }))
    const [name] = before
    // "The Countess sold its barn": the barn is somebody else's.
    const isPerson = token.norm === 'its' && name?.kind === 'person'
    const place = name && before.length === 1 && !isPerson ? ownedBy(all, token.span) : undefined
    return name && place
      ? [
          {
            span: token.span,
            name,
            head: null,
            kinds: name.words.flatMap((word) => partyKinds(word)),
            ...place,
          },
        ]
      : []
  })
}

/** "The teachers' union", "bus drivers' union", "the pilots' ballot"; who speaks for them is told by another rule. */
const partyOwners = (side: Witness, claim: Claim, all: Tagged): readonly Holder[] =>
  all.tokens.flatMap((token, i) => {
    const owns = isOwner(token) || isOwner(all.tokens[i + 1] ?? token)
    const kinds = owns ? partyKinds(token.norm) : []
    const isName = namesIn(side.article, claim.span).some(({ span }) => overlap(span, token.span) > 0)
    const place =
      kinds.length > 0 && !isName && !isSource(claim, token.span) ? ownedBy(all, token.span) : undefined
    return place ? [{ span: token.span, name: null, head: token, kinds, ...place }] : []
  })

/** "The authority and the insurer": the place is shared. */
function isJoined({ tokens }: Tagged, { start, end }: Span): boolean {
  const from = tokens.findIndex((token) => token.span.start >= start)
  const at = tokens.findIndex((token) => token.span.start >= end)
  // "Velby, an energy firm, and the brewer": past the aside.
  const close = tokens[at]?.text === ',' ? tokens.findIndex(({ text }, i) => i > at && text === ',') : -1
  const beside = [tokens[from - 1], tokens[from - 2], tokens[at], close < 0 ? undefined : tokens[close + 1]]
  return beside.some((token) => JOINING.test(token?.norm ?? ''))
}

const JOINING = /^(?:and|or|nor|&|plus)$/u

const isSource = ({ attribution }: Claim, span: Span): boolean =>
  attribution?.source !== undefined && contains(attribution.source, span)

type Place = Pick<Holder, 'tie' | 'governor'>

/** Where it happened and what it was about may be told in many ways. */
const TIES = /^(?:agent|patient|to|from|against|of|for)$/u

function placeOf(all: Tagged, { start }: Span, { name, verb }: Role): Place | undefined {
  const at = all.tokens.findIndex((token) => token.span.start >= start)
  const arrival = arrivalBefore(all.tokens, at)
  if (arrival) return { tie: 'to', governor: arrival }
  if (name === 'agent' && verb && isGetting(verb)) return { tie: 'to', governor: verb }
  if (!TIES.test(name)) return undefined
  const preposition = all.tokens.findLastIndex(
    ({ norm }, i) => i < at && i >= at - REACH && norm === (name === 'agent' ? 'by' : name),
  )
  const noun = preposition >= 0 && isNoun(all, preposition - 1) ? all.tokens[preposition - 1] : undefined
  // "Lent the money to the bank": who gets it goes with the verb.
  const governor = name === 'to' ? (verb ?? noun) : (noun ?? verb)
  return governor && (isContent(governor) || isReceipt(governor)) ? { tie: name, governor } : undefined
}

/** Words from a preposition to the name or party that it leads. */
const REACH = 4

/** "Ossel supporters", "Ossel's young supporters": the head of the phrase. */
function ownedBy(all: Tagged, { end }: Span): Place | undefined {
  let at = all.tokens.findIndex((token) => token.span.start >= end)
  if (isOneOf(all.tokens[at]?.text, "' ’")) at++
  while (/^JJ/u.test(all.tags[at] ?? '')) at++
  if (!isNoun(all, at)) return undefined
  while (isNoun(all, at + 1)) at++
  const governor = all.tokens[at]
  return governor && !governor.capital && isContent(governor) ? { tie: 'of', governor } : undefined
}

function isOnePlace(links: readonly WordLink[], b: Holder, w: Holder): boolean {
  if (b.tie !== w.tie && !(isGiven(b) && isGiven(w))) return false
  if (b.governor.stem === w.governor.stem) return true
  if (isGiven(b) && isGiven(w) && isReceipt(b.governor) && isReceipt(w.governor)) return true
  const isLinked = links.some(
    (link) => link.base.start === b.governor.span.start && link.witness.start === w.governor.span.start,
  )
  return isLinked && wordSimilarity(b.governor, w.governor) >= ALIKE
}

/** Whether the sentences of these claims name what the other side's holder is. */
function isNamed(side: Witness, claims: readonly Claim[], other: Witness, { name, head }: Holder): boolean {
  if (name)
    return namesAround(claims, side).some(
      (one) => entitySimilarity(side.article, one, other.article, name).same >= MAYBE_SAME,
    )
  return claims.some((claim) =>
    passageIn(side.article, sentenceSpan(side, claim)).some(({ stem }) => stem === head?.stem),
  )
}

/** "Advises parliament" and "to parliament it is advised". */
const isGiven = ({ tie }: Holder): boolean => tie === 'patient' || tie === 'to'

/** Synonyms. */
const ALIKE = 0.8

/** Two names of which either text knows the one beside the other, two parties of other kinds, or a party and a name of another kind. */
function areTwo(aligned: Aligned, b: Holder, w: Holder): boolean {
  const isPlain = [b, w].some(({ name }) => name === null || isGenericName(name.words))
  if (b.head && w.head && mayStandTrial({ ...b, head: b.head }, { ...w, head: w.head })) return false
  if (isPlain && areTwoKinds(b.kinds, w.kinds)) return true
  if (!b.name || !w.name || isUnnamed(aligned.base, b.name) || isUnnamed(aligned.witness, w.name))
    return false
  return areTwoNames(aligned, b.name, w.name)
}

/** "The Agency" of a text that never names it whole. */
const isUnnamed = ({ article }: Witness, { entity, words }: Name): boolean =>
  isGenericName(words) &&
  !namesOf(article).some((name) => name.entity === entity && !isGenericName(name.words))

const areTwoKinds = (b: readonly string[], w: readonly string[]): boolean =>
  b.length > 0 && w.length > 0 && !b.some((kind) => w.includes(kind))

/** From here on two mentions may be one thing. */
const MAYBE_SAME = 0.4
/** From here on they are one thing. */
const SAME = 0.8

function areTwoNames({ base, witness }: Aligned, b: Name, w: Name): boolean {
  const [from, to] = [base.article, witness.article]
  if (b.kind !== w.kind || entitySimilarity(from, b, to, w).same >= MAYBE_SAME) return false
  const others = (names: readonly Name[], { entity }: Name) =>
    firstMentions(names).filter((name) => name.entity !== entity)
  return (
    others(namesOf(from), b).some((name) => entitySimilarity(from, name, to, w).same >= SAME) ||
    others(namesOf(to), w).some((name) => entitySimilarity(from, b, to, name).same >= SAME)
  )
}
