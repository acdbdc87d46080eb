/** Aligned claims in; out, where a person, organisation or place of the base has given way to a different one, and where only a name's form differs. */
import { lemma } from '../lexicon/irregular.ts'
import { partyKinds } from '../lexicon/parties.ts'
import type { Change, Claim, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { coreWords, isGenericName } from '../text/name-similarity.ts'
import { DIRECTIONS } from '../text/name-words.ts'
import { namesIn } from '../text/names.ts'
import { entitySimilarity, firstMentions } from '../text/shared-names.ts'
import { overlap, slice } from '../text/span.ts'
import { namesAround } from './claim-sentences.ts'
import { exchangedSides } from './entity-compared.ts'
import { otherConjuncts } from './entity-conjuncts.ts'
import { contrasts } from './entity-contrasts.ts'
import { exchangedParties, isOneDeed } from './entity-exchanged.ts'
import { exchangedHalves } from './entity-halves.ts'
import { otherHolders } from './entity-holders.ts'
import { renumbered } from './entity-numbered.ts'
import { otherPosts } from './entity-posts.ts'
import { replacedParties } from './entity-replaced.ts'
import { type Role, rolesOfNames } from './entity-roles.ts'
import type { Slot } from './entity-slots.ts'
import { slotLikeness, slotOf } from './entity-slots.ts'
import { areSynonyms, isCommonNoun, isDescribed } from './entity-stand-ins.ts'
import { nameVariants } from './entity-variants.ts'
import type { Aligned, Rule } from './rule.ts'

/** Material 'entity' and immaterial 'name-variant'; nothing for a name that is dropped, moved or kept. */
export const entityRule: Rule = (aligned) => {
  const base = mentionsOf(aligned.base, aligned.baseClaims)
  const witness = mentionsOf(aligned.witness, aligned.claims)
  const variants = nameVariants(
    aligned,
    base.map(({ name }) => name),
    witness.map(({ name }) => name),
  )
  const said = [...witness.map(({ name }) => name), ...namesAround(aligned.witness, aligned.claims)].filter(
    (name) => !isDenied(aligned.witness, name),
  )
  const missing = base.filter((b) => isMissing(aligned, b, said))
  const fresh = witness.filter((w) => isFresh(aligned, w, base))
  const changes = [
    ...replacements(aligned, missing, fresh),
    ...replacedParties(aligned),
    ...exchangedParties(aligned),
    ...exchangedHalves(aligned),
    ...exchangedSides(aligned),
    ...contrasts(aligned),
    ...renumbered(aligned),
    ...otherPosts(aligned),
    ...otherHolders(aligned),
    ...otherConjuncts(aligned),
  ]
  return onceAPlace([...changes, ...variants])
}

/** Of several changes at one place, the first. */
const onceAPlace = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ base }, n) => !changes.slice(0, n).some((one) => one.base && base && overlap(one.base, base) > 0),
  )

type Mention = {
  readonly name: Name
  readonly claim: Claim
  readonly slot: Slot
  readonly role: Role | undefined
  readonly peers: readonly Name[]
}

/** Claims hold fewer names; the bound keeps odd texts linear. */
const MENTIONS = 60

/** The mentions in the claims, in order. */
function mentionsOf(side: Witness, claims: readonly Claim[]): readonly Mention[] {
  const found = claims.flatMap((claim) => namesIn(side.article, claim.span).map((name) => ({ name, claim })))
  const names = found.slice(0, MENTIONS).map(({ name }) => name)
  return found.slice(0, MENTIONS).map(({ name, claim }, n) => ({
    name,
    claim,
    role: rolesOfNames(claim, side).get(name),
    slot: slotOf(side, claim.span, name),
    peers: listPeers(side, n, names),
  }))
}

/** The names in one list with the `n`th: only commas, "and", "or" between. */
function listPeers({ article }: Witness, n: number, names: readonly Name[]): readonly Name[] {
  const isJoined = (left: Name | undefined, right: Name | undefined): boolean => {
    if (!left || !right) return false
    const between = article.text.slice(left.span.end, (right.title ?? right.span).start)
    return /^(?:\s*,(?:\s+(?:and|or))?|\s+(?:and|or))\s+(?:the\s+)?$/u.test(between)
  }
  let from = n
  let to = n
  while (isJoined(names[from - 1], names[from])) from--
  while (isJoined(names[to], names[to + 1])) to++
  return [...names.slice(from, n), ...names.slice(n + 1, to + 1)]
}

/** From here on two mentions may be one thing: enough to keep the rule silent. */
const MAYBE_SAME = 0.4
/** From here on they are one thing. */
const SAME = 0.8

const similar = (aligned: Aligned, b: Name, w: Name) =>
  entitySimilarity(aligned.base.article, b, aligned.witness.article, w)

const mayBeOne = (aligned: Aligned, b: Name, w: Name): boolean =>
  similar(aligned, b, w).same >= MAYBE_SAME || areSynonyms(b.words, w.words)

function isMissing(aligned: Aligned, { name, claim, slot }: Mention, said: readonly Name[]): boolean {
  if (slot.speaker || isSource(claim, name) || isGenericName(name.words)) return false
  return !(
    said.some((w) => mayBeOne(aligned, name, w)) ||
    isDescribed(aligned, name) ||
    isCommonNoun(aligned, name)
  )
}

/** "led by Dr Vane and not by Dr Rossi": a name set against another is not given. */
const isDenied = ({ article }: Witness, { title, span }: Name): boolean => {
  const { start } = title ?? span
  return /\bnot (?:(?:by|in|at|to|from|of|for|with|on) )?(?:the )?$/u.test(
    article.text.slice(Math.max(0, start - DENIAL_REACH), start),
  )
}

/** Characters of "not from the" and the like. */
const DENIAL_REACH = 16

function isFresh(aligned: Aligned, { name, claim, slot }: Mention, base: readonly Mention[]): boolean {
  if (slot.speaker || isSource(claim, name) || isGenericName(name.words)) return false
  const said = [...base.map((b) => b.name), ...namesAround(aligned.base, aligned.baseClaims)]
  return !said.some((b) => mayBeOne(aligned, b, name))
}

const isSource = ({ attribution }: Claim, name: Name): boolean =>
  attribution?.source !== undefined &&
  attribution.source.start <= name.span.start &&
  name.span.end <= attribution.source.end

/** A pair below this is a guess; a name dropped and another added are commoner than one swapped. */
const SWAPPED = 2

function replacements(aligned: Aligned, missing: readonly Mention[], fresh: readonly Mention[]): Change[] {
  const pairs = missing.flatMap((b) =>
    fresh
      .filter((w) => kindsAgree(b.name, w.name) && !isPartOf(b.name, w.name) && !isTranslated(b.name, w.name))
      .map((w) => ({ b, w, score: swapScore(aligned, b, w, missing, fresh) })),
  )
  pairs.sort((p, q) => q.score - p.score || p.b.name.span.start - q.b.name.span.start)
  const used = new Set<string>()
  const changes: Change[] = []
  for (const { b, w, score } of pairs) {
    const keys = [`base ${b.name.entity}`, `witness ${w.name.entity}`]
    if (score < SWAPPED || keys.some((key) => used.has(key))) continue
    for (const key of keys) used.add(key)
    changes.push(entityChange(aligned, b.name, w.name))
  }
  return changes.sort((p, q) => (p.base?.start ?? 0) - (q.base?.start ?? 0))
}

/** "Tolva Ferries" and "Tolva", "the Kestrel" and "Kestrels": one name holds the other, up to a plural. */
function isPartOf(a: Name, b: Name): boolean {
  const [x, y] = [a, b].map((name) => new Set(name.words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))))
  if (!x || !y) return false
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word))
}

/** "Ossel Buses" and "Ossel Autobus": the name's own word stays, and what the firm deals in is told by a like word. */
function isTranslated(a: Name, b: Name): boolean {
  const [x, y] = [coreWords(a.words), coreWords(b.words)]
  const without = (own: readonly string[], other: readonly string[]) =>
    own.filter((word) => !other.includes(word))
  const [from, to] = [without(x, y), without(y, x)]
  return (
    from.length > 0 &&
    from.length < x.length &&
    from.length === to.length &&
    from.every((word) => to.some((other) => areCognate(word, other)))
  )
}

/** One holds the other, endings aside. */
function areCognate(a: string, b: string): boolean {
  const [short = '', long = ''] = [lemma(a), lemma(b)].sort((x, y) => x.length - y.length)
  return short.length >= COGNATE && long.includes(short)
}

/** Fewer letters stand in a word by chance. */
const COGNATE = 3

function swapScore(
  aligned: Aligned,
  b: Mention,
  w: Mention,
  missing: readonly Mention[],
  fresh: readonly Mention[],
): number {
  let score = slotLikeness(b.slot, w.slot, aligned.links)
  if (b.peers.some((p) => w.peers.some((q) => similar(aligned, p, q).same >= SAME))) score += LIST
  score += Math.max(commonWords(b.name, w.name), bodiesAlike(b.name, w.name))
  if (b.role && w.role && b.role.name === w.role.name && isOneDeed(b.role.verb, w.role.verb)) score += DEED
  const rivals = (list: readonly Mention[], like: Name, of: Name) =>
    firstMentions(list.map((m) => m.name)).filter(
      (name) => name.entity !== of.entity && kindsAgree(name, like),
    ).length
  if (rivals(missing, w.name, b.name) === 0 && rivals(fresh, b.name, w.name) === 0) score += ALONE
  if (b.name.kind === w.name.kind && b.name.kind !== 'other') score += KIND
  return score
}

/** In a list beside the same neighbour. */
const LIST = 1.5
/** The only name that left and the only one that came. */
const ALONE = 0.6
const KIND = 0.3

/** "High Court" and "Supreme Court", "Upper Tessel" and "Lower Tessel": alike but for the word that counts. */
function commonWords(a: Name, b: Name): number {
  if (a.kind === 'person' || b.kind === 'person') return 0
  const other = new Set(coreWords(b.words))
  const common = coreWords(a.words).filter((w) => other.has(w) && !DIRECTIONS.has(w))
  return Math.min(2, common.length * COMMON_WORD)
}

/** "Senate" and "House of Representatives": bodies of one kind. */
function bodiesAlike(a: Name, b: Name): number {
  const kinds = new Set(a.words.flatMap((word) => partyKinds(word)))
  return b.words.some((word) => partyKinds(word).some((kind) => kinds.has(kind))) ? COMMON_WORD : 0
}

/** Both do the same, or the same is done to both. */
const DEED = 1

/** One word that both names hold nearly makes up for a neighbour. */
const COMMON_WORD = 0.9

function kindsAgree(a: Name, b: Name): boolean {
  if (a.kind === b.kind || a.kind === 'other' || b.kind === 'other') return true
  return a.kind !== 'person' && b.kind !== 'person'
}

function entityChange({ base, witness }: Aligned, b: Name, w: Name): Change {
  const note = `${slice(base.article.text, b.span)} → ${slice(witness.article.text, w.span)}: ${NOUNS[b.kind]} replaced`
  return { kind: 'entity', material: true, base: b.span, witness: w.span, note }
}

const NOUNS = { person: 'person', organisation: 'organisation', place: 'place', other: 'name' } as const
