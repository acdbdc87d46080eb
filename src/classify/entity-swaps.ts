/** Aligned claims in, the names out that gave way to a name of something else: "opens in Ossel" told as "opens in Carrow". */
import { countryOf } from '../lexicon/gazetteer.ts'
import { lemma } from '../lexicon/irregular.ts'
import { partyKinds } from '../lexicon/parties.ts'
import type { Change } from '../model.ts'
import type { Name } from '../text/name.ts'
import { coreWords } from '../text/name-similarity.ts'
import { DIRECTIONS } from '../text/name-words.ts'
import { entitySimilarity, firstMentions } from '../text/shared-names.ts'
import { slice } from '../text/span.ts'
import { isOneOf, wordSet } from '../text/word-set.ts'
import { isOneDeed } from './entity-exchanged.ts'
import { type Mention, unsharedMentions } from './entity-mentions.ts'
import type { Role } from './entity-roles.ts'
import { slotLikeness } from './entity-slots.ts'
import { coverage } from './entity-surroundings.ts'
import type { Aligned } from './rule.ts'

export function replacedNames(aligned: Aligned): readonly Change[] {
  const { missing, fresh } = unsharedMentions(aligned)
  const pairs = missing.flatMap((b) =>
    fresh
      .filter((w) => mayReplace(b, w) && !areOfOthers(aligned, b, w))
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

/** A pair below this is a guess; a name dropped and another added are commoner than one swapped. */

const SWAPPED = 2

const mayReplace = (b: Mention, w: Mention): boolean =>
  kindsAgree(b.name, w.name) &&
  !isPartOf(b.name, w.name) &&
  !isTranslated(b.name, w.name) &&
  !isGovernment(b.name, w.name) &&
  !isGovernment(w.name, b.name) &&
  isPeople(b.name) === isPeople(w.name) &&
  !isItsPlace(b, w) &&
  (areCountries(b.name, w.name) || !(isOfOther(b, w) || isCountry(b.name) || isCountry(w.name)))

/** "Halvern, of Ossel" and "the Tarvian brewer", "the Tarvian Agency" and "Tarvia's regulator": what describes may tell whose, or where, the named thing is. */
const isOfOther = (b: Mention, w: Mention): boolean =>
  (b.role === undefined && isDoer(w)) || (w.role === undefined && isDoer(b))

/** "Ossel's vouchers" and "a Carrow case": no word that the one name qualifies answers one that the other does. */
const areOfOthers = ({ links }: Aligned, { qualified: from }: Mention, { qualified: to }: Mention): boolean =>
  from.length > 0 &&
  to.length > 0 &&
  !links.some(
    ({ base, witness }) =>
      from.some(({ span }) => span.start === base.start) &&
      to.some(({ span }) => span.start === witness.start),
  )

/** No preposition makes it a place, an owner or a whole: it does something, or has something done to it. */
const isDoer = ({ role, slot }: Mention): boolean =>
  role !== undefined && (slot.preposition === null || slot.preposition === 'by')

/** A ministry may be told by the name of its state: a name of one word that no list has as anything else. */
const isGovernment = (body: Name, state: Name): boolean =>
  body.words.some((word) => STATE_BODIES.has(word)) &&
  coreWords(state.words).length === 1 &&
  state.words.every((word) => partyKinds(word).length === 0)

const STATE_BODIES = wordSet(
  'ministry ministries government department embassy cabinet treasury chancellery army navy',
)

/** "Torvians", "MPs": people are no place, and no body. */
const isPeople = ({ words }: Name): boolean => words.length === 1 && PEOPLE.test(words[0] ?? '')

const PEOPLE = /^(?:m(?:e|s)?ps|\p{L}{3,}(?:ers|ans|ians|ites|ish|ese))$/u

/** "At the Institute" and "in Ossel": where it has its seat. */
const isItsPlace = (b: Mention, w: Mention): boolean =>
  [b, w].some(({ name }) => name.kind === 'organisation') &&
  [b, w].some(({ name }) => name.kind === 'place') &&
  [b, w].some(({ slot }) => isOneOf(slot.preposition ?? undefined, 'in at near on outside from'))

/** A town may lie in a country. */
const areCountries = (b: Name, w: Name): boolean => isCountry(b) && isCountry(w)

const isCountry = ({ words }: Name): boolean => countryOf(words.join(' ')) !== undefined

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
  if (areListed(aligned, b, w)) score += LIST
  score += Math.max(commonWords(b.name, w.name), bodiesAlike(b.name, w.name))
  if (b.role && w.role && b.role.name === w.role.name && isOneDeed(b.role.verb, w.role.verb)) score += DEED
  const rivals = (list: readonly Mention[], like: Name, of: Name) =>
    firstMentions(list.map((m) => m.name)).filter(
      (name) => name.entity !== of.entity && kindsAgree(name, like),
    ).length
  if (rivals(missing, w.name, b.name) === 0 && rivals(fresh, b.name, w.name) === 0)
    score += isSameMatter(aligned, b, w) ? ALONE + MATTER : ALONE
  if (b.name.kind === w.name.kind && b.name.kind !== 'other') score += KIND
  return score
}

/** In a list beside the same neighbour. */
const LIST = 1.5
/** The only name that left and the only one that came. */
const ALONE = 0.6
/** And all else that either claim says stands on the other side too. */
const MATTER = 1.2
const KIND = 0.3

/** A member of a list that leaves it is no other. */
const isSameMatter = (aligned: Aligned, b: Mention, w: Mention): boolean =>
  (b.peers.length + w.peers.length === 0 || areListed(aligned, b, w)) &&
  !areOpposite(b.role, w.role) &&
  coverage(aligned, 'base', b.claim, b.name.span) >= COVERED &&
  coverage(aligned, 'witness', w.claim, w.name.span) >= COVERED

const areListed = ({ base, witness }: Aligned, b: Mention, w: Mention): boolean =>
  b.peers.some((p) => w.peers.some((q) => entitySimilarity(base.article, p, witness.article, q).same >= SAME))

/** From here on two mentions are one thing. */
const SAME = 0.8

/** The doer of a deed and who it is done to. */
const areOpposite = (b: Role | undefined, w: Role | undefined): boolean =>
  b?.name !== w?.name && isOneDeed(b?.verb, w?.verb)

/** A paraphrase links about two words of three. */
const COVERED = 0.6

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
