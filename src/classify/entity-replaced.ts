/** Aligned claims in, the parties out that hold one place on both sides and cannot be one: "the union has asked" told as "the company has asked". */
import { isDeterminer } from '../lexicon/attribution-words.ts'
import { isAnyones, partyKinds } from '../lexicon/parties.ts'
import type { Change, Claim, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity } from '../text/shared-names.ts'
import { contains, slice } from '../text/span.ts'
import { passageIn, type Token, tokensIn } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { sentenceSpan } from './claim-sentences.ts'
import { isDenied, mayStandTrial, type Party, partiesIn } from './entity-parties.ts'
import type { Role } from './entity-roles.ts'
import { coverage, isNear } from './entity-surroundings.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** A party is replaced where the other side has no word for it, and its role is taken by one that this side has no word for. */
export function replacedParties(aligned: Aligned): readonly Change[] {
  const base = spoken(aligned.baseClaims, aligned.base)
  const witness = spoken(aligned.claims, aligned.witness)
  const missing = base.parties.filter((party) => !isMeant(party, base, witness))
  if (missing.length === 0) return []
  const fresh = witness.parties.filter((party) => !isMeant(party, witness, base))
  const isAlone = countKinds(missing.filter(isPlain)) === 1 && countKinds(fresh.filter(isPlain)) === 1
  const areOnly = countKinds(missing) === 1 && countKinds(fresh) === 1
  return missing.flatMap((b) => {
    const w = fresh.find(
      (one) =>
        !mayStandTrial(b, one) &&
        (isSameDeed(b, one) ||
          isSameSpot(aligned, b, one) ||
          (isAlone && (isSameMatter(aligned, b, one) || isTurnedDown(base, b, one))) ||
          (areOnly && isWholeMatter(aligned, b, one))),
    )
    return w ? [replacement(aligned, b, w)] : []
  })
}

/** What the sentences of some claims name. */
type Spoken = {
  readonly side: Witness
  readonly parties: readonly Party[]
  readonly words: readonly Token[]
  /** Words that are set against others: "not the county". */
  readonly denied: readonly Token[]
  readonly names: readonly Name[]
}

/** Sentences of claims name fewer; the bound keeps odd texts linear. */
const NAMES = 60

const spoken = perObject((claims: readonly Claim[], side: Witness): Spoken => {
  const spans = claims.map((claim) => sentenceSpan(side, claim))
  const told = spans.flatMap((span) =>
    passageIn(side.article, span).map((token, i, all) => ({ token, isDenied: isDeniedAt(all, i) })),
  )
  const words = told.filter(({ token }) => token.kind === 'word')
  return {
    side,
    parties: claims.flatMap((claim) => partiesIn(claim, side)),
    words: words.filter((word) => !word.isDenied).map(({ token }) => token),
    denied: words.filter((word) => word.isDenied).map(({ token }) => token),
    names: spans.flatMap((span) => namesIn(side.article, span)).slice(0, NAMES),
  }
})

const isDeniedAt = (tokens: readonly Token[], i: number): boolean =>
  isDenied(tokens, i) || (isDeterminer(tokens[i - 1]?.norm ?? '') && isDenied(tokens, i - 1))

/** Whether the other side may speak of the party; words that its own side has as well stand for something else. */
function isMeant({ kinds, span, head, speaks }: Party, own: Spoken, other: Spoken): boolean {
  if (speaks) return true
  const name = own.names.find(({ span }) => contains(span, head.span))
  if (name && other.names.some((one) => isSame(own, name, other, one))) return true
  const ownStems = new Set(own.words.filter((word) => !contains(span, word.span)).map(({ stem }) => stem))
  const words = other.words.filter(({ stem }) => stem === head.stem || !ownStems.has(stem))
  if (words.some((word) => partyKinds(word.norm).some((kind) => kinds.includes(kind)))) return true
  if (words.some((word) => isSynonym(word, head))) return true
  // One name is no crowd.
  return !head.norm.endsWith('s') && other.names.some((one) => isAnybody(one, other, own))
}

/** The list of parties knows better of its own words. */
const isSynonym = (word: Token, head: Token): boolean =>
  !isAnyones(head.norm) && partyKinds(word.norm).length === 0 && wordSimilarity(word, head) >= SYNONYM

/** From a word and its hypernym upwards. */
const SYNONYM = 0.6

const isSame = (own: Spoken, name: Name, other: Spoken, one: Name): boolean =>
  entitySimilarity(own.side.article, name, other.side.article, one).same >= MAYBE_SAME

/** From here on two mentions may be one thing. */
const MAYBE_SAME = 0.4

/** A name that only one side has and that does not tell what it names. */
const isAnybody = (name: Name, { side }: Spoken, other: Spoken): boolean =>
  name.kind !== 'place' &&
  !name.words.some((word) => partyKinds(word).length > 0) &&
  !isApposed(side, name) &&
  !other.names.some((one) => entitySimilarity(side.article, name, other.side.article, one).same >= MAYBE_SAME)

/** "His club, Ardent": the noun before the name tells what it names. */
function isApposed({ article }: Witness, { title, span }: Name): boolean {
  const { start } = title ?? span
  const before = tokensIn(article, { start: Math.max(0, start - APPOSITION), end: start })
  const noun = before.findLast((token) => token.text !== ',')
  return noun !== undefined && partyKinds(noun.norm).length > 0
}

/** Characters of a noun and a comma. */
const APPOSITION = 24

const countKinds = (parties: readonly Party[]): number =>
  new Set(parties.map(({ kinds }) => kinds.join())).size

/** Only parties of a plain role vie for one. */
const isPlain = ({ role }: Party): boolean => PLAIN.has(role.name)

const PLAIN: ReadonlySet<string> = new Set(['agent', 'patient', 'to'])

function isSameDeed({ role }: Party, other: Party): boolean {
  if (role.name === 'none' || role.name !== other.role.name || !role.verb || !other.role.verb) return false
  return wordSimilarity(role.verb, other.role.verb) >= SAME_DEED
}

/** Verbs that go together tell one deed where all else of the place agrees. */
const SAME_DEED = 0.5

/** "Two former mayors" and "two former judges": the two words before are linked, and so is what follows. */
function isSameSpot({ links, base, witness }: Aligned, b: Party, w: Party): boolean {
  const isLinked = (x: Token | undefined, y: Token | undefined): boolean =>
    links.some((link) => link.base.start === x?.span.start && link.witness.start === y?.span.start)
  const [x, y] = [around(base, b), around(witness, w)]
  const isEnd = [x.next, y.next].every((token) => token === undefined || token.kind === 'mark')
  return (
    b.head.stem !== w.head.stem &&
    x.qualifier !== undefined &&
    isContent(x.qualifier) &&
    isLinked(x.qualifier, y.qualifier) &&
    isLinked(x.before, y.before) &&
    (isEnd || isLinked(x.next, y.next))
  )
}

/** The two words before a party, and the one behind it. */
function around({ article }: Witness, { claim, head }: Party) {
  const tokens = tokensIn(article, claim.span)
  const at = tokens.findIndex(({ span }) => span.start === head.span.start)
  return { before: tokens[at - 2], qualifier: tokens[at - 1], next: tokens[at + 1] }
}

/** "The teachers, not the county, decide" told as "the county decides". */
const isTurnedDown = ({ denied }: Spoken, b: Party, w: Party): boolean =>
  b.role.name === w.role.name && denied.some(({ stem }) => stem === w.head.stem)

/** In other words: the roles agree, what stands around agrees, and most of the claim is on both sides. */
const isSameMatter = (aligned: Aligned, b: Party, w: Party): boolean =>
  PLAIN.has(b.role.name) &&
  b.role.name === w.role.name &&
  coverage(aligned, 'base', b.claim, b.head.span) >= COVERED &&
  isNear(aligned, { claim: b.claim, at: b.head }, { claim: w.claim, at: w.head })

/** Whatever the roles: all else that either claim says stands on the other side too. */
const isWholeMatter = (aligned: Aligned, b: Party, w: Party): boolean =>
  CORE.has(b.role.name) &&
  CORE.has(w.role.name) &&
  !areOtherDeeds(aligned, b.role, w.role) &&
  coverage(aligned, 'base', b.claim, b.head.span) >= WHOLLY_COVERED &&
  coverage(aligned, 'witness', w.claim, w.head.span) >= WHOLLY_COVERED &&
  isNear(aligned, { claim: b.claim, at: b.head }, { claim: w.claim, at: w.head })

/** Of the doer, of whom it is done to or for; "with the county paying" and "wants the county to pay" tell of doers too. */
const CORE: ReadonlySet<string> = new Set([...PLAIN, 'for', 'with', 'none'])

/** Three words of four: a paraphrase links about two of three, and whether it is the party alone that changed must be sure. */
const WHOLLY_COVERED = 0.75

/** "Welcomed the plan" and "the plan will cost them more": one does the one thing, the other suffers the other. */
const areOtherDeeds = ({ links }: Aligned, b: Role, w: Role): boolean =>
  [b.name, w.name].sort().join(' ') === 'agent patient' &&
  b.verb !== undefined &&
  w.verb !== undefined &&
  !links.some((link) => link.base.start === b.verb?.span.start || link.witness.start === w.verb?.span.start)

/** Half of the words is little, but they are of a claim that has been aligned. */
const COVERED = 0.5

function replacement({ base, witness }: Aligned, b: Party, w: Party): Change {
  const note = `${slice(base.article.text, b.span)} → ${slice(witness.article.text, w.span)}: another party`
  return { kind: 'entity', material: true, base: b.span, witness: w.span, note }
}
