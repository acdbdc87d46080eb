/** Aligned claims in, the two parties out that have changed places: who sues and who is sued, who sells and who buys. */

import { lemma } from '../lexicon/irregular.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity } from '../text/shared-names.ts'
import { overlap, slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, wordSet } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { partiesIn } from './entity-parties.ts'
import { type Role, rolesOfNames } from './entity-roles.ts'
import type { Aligned } from './rule.ts'

/** One exchange at most. */
export function exchangedParties(aligned: Aligned): readonly Change[] {
  const players = sharedPlayers(aligned)
  const pairs = players.flatMap((x, n) => players.slice(n + 1).map((y) => ({ x, y })))
  const found = pairs.find(({ x, y }) => areExchanged(x, y) && !areEnds(x, y))
  if (!found) return []
  const { text } = aligned.base.article
  const note = `${slice(text, found.x.b.span)} ↔ ${slice(text, found.y.b.span)}: they have changed places`
  return [{ kind: 'entity', material: true, base: found.x.b.span, witness: found.y.w.span, note }]
}

/** "The border runs from A to B" and "from B to A": the two ends of one line. */
const areEnds = (x: Shared, y: Shared): boolean =>
  [x.b.role.name, y.b.role.name].sort().join(' ') === 'from to' && OF_LINES.test(x.b.role.verb?.norm ?? '')

const OF_LINES = /^(?:follow|run|ran|stretch|extend|reach|span|link|connect)(?:s|es|ed|ing)?$/u

/** A name, or a party that a noun names; of which the claims speak once. */
type Player = { readonly span: Span; readonly role: Role } & (
  | { readonly name: Name }
  | { readonly name: null; readonly stem: string }
)

type Shared = { readonly b: Player; readonly w: Player }

/** Those of both sides, each side naming them once. */
function sharedPlayers(aligned: Aligned): readonly Shared[] {
  const base = playersIn(aligned.baseClaims, aligned.base)
  // It takes two to change places.
  if (base.length < 2) return []
  const witness = playersIn(aligned.claims, aligned.witness)
  return base.flatMap((b) => {
    const [w, ...others] = witness.filter((one) => isSame(aligned, b, one))
    if (!w || others.length > 0 || base.some((one) => one !== b && isSame(aligned, one, w))) return []
    return [{ b, w }]
  })
}

/** Claims hold fewer; the bound keeps odd texts linear. */
const PLAYERS = 30

const playersIn = perObject((claims: readonly Claim[], side: Witness): readonly Player[] => {
  const names = claims.flatMap((claim) =>
    [...rolesOfNames(claim, side)].map(([name, role]) => ({ name, role, span: name.span })),
  )
  const nouns = claims
    .flatMap((claim) => partiesIn(claim, side))
    .filter(({ head }) => !names.some(({ span }) => overlap(span, head.span) > 0))
    .map(({ head, role }) => ({ name: null, stem: head.stem, role, span: head.span }))
  return [...names.slice(0, PLAYERS), ...nouns.slice(0, PLAYERS)]
})

/** From here on two names are of one thing. */
const SAME = 0.8

function isSame({ base, witness }: Aligned, b: Player, w: Player): boolean {
  if (b.name === null) return w.name === null && b.stem === w.stem
  return w.name !== null && entitySimilarity(base.article, b.name, witness.article, w.name).same >= SAME
}

const areExchanged = (x: Shared, y: Shared): boolean =>
  [
    [x, y],
    [y, x],
  ].some(
    ([one, other]) =>
      one && other && (isTurned(one, other) || isCrossed(one, other) || isPassedBack(one, other)),
  )

/** From the one to the other, and back. */
const isTurned = (x: Shared, y: Shared): boolean =>
  x.b.role.name === 'from' && isGoal(y.b.role) && isGoal(x.w.role) && isOneOf(y.w.role.name, 'from in at')

/** "To Ossel", "bound for Ossel". */
const isGoal = ({ name, verb }: Role): boolean =>
  name === 'to' || (name === 'for' && isOneOf(verb, 'bound left leave leaves leaving headed heading set'))

/** The doer of the base's deed is another one in the witness; on one side both stand with it. */
function isCrossed(x: Shared, y: Shared): boolean {
  const [doer, other, now, newDoer] = [x.b.role, y.b.role, x.w.role, y.w.role]
  if (doer.name !== 'agent' || newDoer.name !== 'agent' || !isOneDeed(doer.verb, newDoer.verb)) return false
  // "Rents the hall to the club" and "rents the hall from the city" are one.
  if (TRANSFER.test(other.name) && TRANSFER.test(now.name) && other.name !== now.name) return false
  return (
    (other.verb === doer.verb && SUFFERS.test(other.name)) ||
    (now.verb === newDoer.verb && SUFFERS.test(now.name))
  )
}

const TRANSFER = /^(?:to|from)$/u
const SUFFERS = /^(?:patient|to|from|for|against)$/u

/** "A sold it to B" and "A bought it off B", "A beat B" and "A lost to B": by whatever verb, each stands where the other stood. */
const isPassedBack = (x: Shared, y: Shared): boolean =>
  CONVERSES.some((converse) => {
    const [from, to, now, back] = [x.b, y.b, x.w, y.w].map(({ role }) => endOf(converse, role))
    return from === 'first' && to === 'second' && now === 'second' && back === 'first'
  })

/** A deed that two words tell from its two ends: the verbs whose doer stands at either, and how they lead to the other. */
type Converse = {
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  /** Roles that the second has beside a verb of the first, and the first beside one of the second. */
  readonly toSecond: ReadonlySet<string>
  readonly toFirst: ReadonlySet<string>
}

const converse = (first: string, toSecond: string, second: string, toFirst: string): Converse => ({
  first: wordSet(first),
  toSecond: wordSet(toSecond),
  second: wordSet(second),
  toFirst: wordSet(toFirst),
})

/** Relational opposites (Lyons 1977, 9.1; FrameNet's Giving, Getting, Commerce; beat and lose; follow and precede). */
const CONVERSES: readonly Converse[] = [
  converse(
    `sell part offload unload hand give donate transfer cede lend loan lease rent let bequeath deliver supply export ship
    pass go return surrender award`,
    'to',
    'buy purchase acquire get obtain receive take borrow import inherit recover snap accept win',
    'from of',
  ),
  converse('give hand lend loan supply grant award', 'patient', 'receive get borrow obtain take', 'from'),
  converse('sell part offload', 'to', 'pay', 'patient to'),
  converse('stab shoot attack assault punch hit kick bite rob murder injure wound', 'patient', '', ''),
  converse(
    'beat defeat overcome thrash outplay edge oust eliminate knock trounce crush rout conquer upset',
    'patient',
    'lose succumb',
    'to against',
  ),
  converse('succeed replace follow', 'patient', 'precede hand yield', 'to patient'),
]

function endOf(
  { first, second, toFirst, toSecond }: Converse,
  { name, verb }: Role,
): 'first' | 'second' | undefined {
  const deed = lemma(verb?.norm ?? '')
  if (first.has(deed)) return name === 'agent' ? 'first' : toSecond.has(name) ? 'second' : undefined
  if (second.has(deed)) return name === 'agent' ? 'second' : toFirst.has(name) ? 'first' : undefined
  return undefined
}

/** Verbs of one deed, that the one does to the other. */
export const isOneDeed = (v: Token | undefined, w: Token | undefined): boolean =>
  v !== undefined && w !== undefined && !MUTUAL.test(v.stem) && wordSimilarity(v, w) >= ONE_DEED

/** The same verb or one of its synonyms. */
const ONE_DEED = 0.7

/** Stems of verbs by which each does to the other what the other does (Levin 1993, 36: verbs of social interaction; 22: combining). */
const MUTUAL =
  /^(?:meet|met|talk|merg|marri|join|face|fight|fought|plai|draw|drew|drawn|negoti|agre|cooper|collabor|match|resembl|border|adjoin|link|connect|divorc|equal|contact|touch|clash|collid|compet|argu|debat|discuss|exchang|share|combin|unit)$/u
