/** A mood and the one it is set against in, whether its modal word tells anything there out: leave, what was done, what is capped or conceded do not. */
import { isNotWord } from '../lexicon/negation.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, stemSet } from '../text/word-set.ts'
import { within } from './clauses.ts'
import type { ModalCue } from './modality-cues.ts'
import { isHope, lowestOf, type Modal, type Mood } from './modality-mood.ts'
import { isContent } from './negation-clauses.ts'

/** Against a bare statement only a hedge or a hope tells: duties, rights and plans are stated in many ways. */
export function isTelling(side: Modal, mood: Mood, against: Modal, other: Mood): boolean {
  if (mood.cue === null)
    return (other.axis === 'certainty' || isHope(other)) && !(lowestOf(other) === 2 && isAtTimes(side))
  if (isOffered(side, mood.cue, against) && isPromised(other)) return false
  if (isConceded(side, mood.cue, other) || isCapped(side, mood.cue, against, other)) return false
  if (isAsked(side, mood.cue, against) || isUntold(side, mood.cue)) return false
  if (other.cue === null && isForecast(side, mood.cue) && against.tokens.some(isExpecting)) return false
  return (
    other.cue !== null ||
    !(
      (isUnreal(side, mood.cue) && !isSameDeed(side, mood.cue, against)) ||
      isAnyones(side, mood.cue) ||
      isDone(side, mood.cue) ||
      isLeave(side, mood.cue)
    )
  )
}

/** "Does not always hold", "sometimes fails": it may be otherwise. */
const isAtTimes = ({ tokens }: Modal): boolean =>
  tokens.some(
    ({ norm }, i) =>
      isOneOf(norm, 'sometimes occasionally') ||
      (isOneOf(norm, 'always necessarily invariably') && isDenied(tokens.slice(Math.max(0, i - 2), i))),
  )

const isDenied = (before: readonly Token[]): boolean => before.some(({ norm }) => isNotWord(norm))

/** "What could be the key to it": what it could be is not told on the other side. */
const isUntold = ({ tokens, counterparts }: Modal, { from, to }: ModalCue): boolean => {
  if (tokens[from - 1]?.norm !== 'what' || !isOneOf(tokens[to], 'be have')) return false
  const said = tokens.findIndex((token, i) => i > to && isContent(token))
  return said >= 0 && !counterparts[said]?.length
}

/** "Predictions ranged from" and "analysts had expected": what was foreseen is told as foreseen. */
const isForecast = ({ tokens }: Modal, { from, to }: ModalCue): boolean =>
  tokens.slice(from, to).some(isExpecting)

const isExpecting = ({ stem }: Token): boolean => FORECASTS.has(stem)

const FORECASTS = stemSet('expect forecast foresee predict prediction project projection anticipate')

/** "Would like" for "is asking for", "suggested" for "proposed", "able to exclude" for "cannot rule out": one thing in other words. */
const isAsked = (side: Modal, cue: ModalCue, against: Modal): boolean =>
  isEnabled(side, cue, against) ||
  SAME_IN_OTHER_WORDS.some(
    ([own, others]) =>
      side.tokens.slice(cue.from, cue.to + 1).some((_, n) => own.has(deedAt(side.tokens, cue.from + n))) &&
      against.tokens.some((_, i) => others.has(deedAt(against.tokens, i))),
  )

/** "Shops could open at night", "the draft would let shops open at night". */
const isEnabled = (side: Modal, cue: ModalCue, against: Modal): boolean =>
  isOneOf(side.tokens[cue.from], 'could can may might') &&
  against.tokens.some(isEnabling) &&
  !side.tokens.some(isEnabling)

const isEnabling = ({ stem }: Token): boolean => ENABLING.has(stem)

const ENABLING = stemSet('allow enable let permit')

/** The stem; to rule a thing out is to exclude it. */
const deedAt = (tokens: readonly Token[], i: number): string =>
  tokens[i + 1]?.norm === 'out' && tokens[i]?.stem === 'rule' ? 'exclud' : (tokens[i]?.stem ?? '')

const SAME_IN_OTHER_WORDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [stemSet('suggest'), stemSet('propose proposal offer recommend invite urge mediate')],
  [stemSet('like want wish seek hope'), stemSet('ask demand call prefer request seek claim want wish')],
  [stemSet('exclude'), stemSet('exclude')],
  [stemSet('think believe'), stemSet('judge find conclude rule hold deem consider')],
]

/** "I want to thank", "we would like to stress": who says so does it. */
const isDone = (side: Modal, cue: ModalCue): boolean =>
  cue.axis === 'intention' && PERFORMED.has(side.tokens[cue.to]?.stem ?? '')

/** Verbs by which saying is doing (Austin 1962). */
const PERFORMED = stemSet(
  `apologise apologize thank congratulate stress emphasise emphasize underline reiterate reaffirm point assure remind
   express pay say add note make welcome acknowledge commend condemn warn`,
)

/** "all residents can have the jab", told as "will be offered": whom something is promised, or to whom it is open, may have it. */
const isOffered = (side: Modal, cue: ModalCue, against: Modal): boolean =>
  !cue.negated &&
  ((hasPeople(side, cue) && (side.tokens[cue.from]?.norm === 'can' || LEAVE.has(verbOf(side, cue)))) ||
    (side.tokens[cue.from]?.norm === 'can' && against.tokens.some(isToBeHad)))

const isToBeHad = ({ norm }: Token): boolean => isOneOf(norm, 'available obtainable accessible')

const isPromised = ({ cue, axis, levels }: Mood): boolean =>
  cue !== null && axis === 'certainty' && levels.includes(4) && !cue.negated

/** "residents may comment", "may be claimed": leave, which the other side may tell as what people do or get. */
function isLeave(side: Modal, cue: ModalCue): boolean {
  if (!isOneOf(side.tokens[cue.from], 'may can') || cue.negated) return false
  const verb = verbOf(side, cue)
  return LEAVE.has(verb) || (hasPeople(side, cue) && !UNWILLED.has(verb))
}

const verbOf = (side: Modal, cue: ModalCue): string =>
  side.tokens.slice(cue.to, cue.to + 2).find((token) => token.norm !== 'be')?.stem ?? ''

function hasPeople(side: Modal, cue: ModalCue): boolean {
  const n = side.clauseOf[cue.from] ?? 0
  const clause = side.clauses[n]?.from ?? 0
  const isRelative = isOneOf(side.tokens[clause], 'who which that')
  const from = isRelative ? (side.clauses[n - 1]?.from ?? clause) : Math.max(clause, cue.from - SUBJECT_REACH)
  const subject = side.tokens.slice(from, cue.from)
  return subject.some((token) => PEOPLE.has(token.stem))
}

/** "travellers with seats on the early trains may": words from the head of a subject to its verb. */
const SUBJECT_REACH = 8

/** What one does by leave, never by chance. */
const LEAVE = stemSet(
  `claim lodge file raise send apply appeal object comment vote choose ask request borrow buy order enter visit attend bring join use ride travel
   swim fish park register submit terminate cancel sue hire bid enrol enroll download withdraw nominate stream screen`,
)

/** Groups of people who are given leave. */
const PEOPLE = stemSet(
  `anyone everyone everybody anybody those people inhabitants children adults men women pupils students parents teachers residents citizens
   families households couples tenants landlords owners members visitors guests passengers travellers drivers cyclists
   pedestrians customers clients patients users subscribers readers applicants candidates voters employees employers workers
   staff volunteers pensioners pilots doctors nurses farmers fishermen anglers traders shops firms companies operators clubs cooperatives`,
)

/** What people do not choose: beside these, "may" tells a chance. */
const UNWILLED = stemSet(
  'be have suffer lose face fall feel need experience die develop catch miss find notice see become remain get show end struggle',
)

/** "you want to", "those who hope for": the wish of whom it may concern, not of the speaker. */
const isAnyones = (side: Modal, cue: ModalCue): boolean =>
  cue.axis === 'intention' &&
  side.tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some((token) => isOneOf(token.norm, 'you who anyone anybody whoever everyone everybody'))

/** "may carry up to 300", told as "is limited to 300" or "carries up to 300": leave or chance within a limit, which the other side sets too. */
function isCapped(side: Modal, cue: ModalCue, against: Modal, other: Mood): boolean {
  const clause = side.clauses[side.clauseOf[cue.from] ?? 0]
  return (
    clause !== undefined &&
    other.axis !== 'obligation' &&
    isOneOf(side.tokens[cue.from], 'may can might could') &&
    hasCap(side.tokens.slice(clause.from, clause.to)) &&
    ((isOneOf(side.tokens[cue.from], 'may can') && against.tokens.some(isLimit)) ||
      (other.cue === null && hasCap(against.tokens)))
  )
}

const hasCap = (tokens: readonly Token[]): boolean =>
  /\b(?:up to|at (?:the )?most|no more than|not more than|a maximum of)\b/.test(
    tokens.map((token) => token.norm).join(' '),
  )

const isLimit = ({ stem }: Token): boolean => LIMIT_STEMS.has(stem)

const LIMIT_STEMS: ReadonlySet<string> = stemSet('limit cap maximum ceiling capacity exceed restrict most')

/** "could have been averted", "should have known": what did not happen, not what is in doubt. */
const isUnreal = (side: Modal, cue: ModalCue): boolean =>
  (isOneOf(side.tokens[cue.from], 'could should') && side.tokens[cue.to]?.norm === 'have') ||
  (side.tokens[cue.from]?.norm === 'ought' && side.tokens[cue.to + 1]?.norm === 'have')

/** "Could have caused the fire", "caused the fire": what did happen is no lost chance. */
const isSameDeed = (side: Modal, cue: ModalCue, against: Modal): boolean =>
  side.tokens[cue.from]?.norm === 'could' &&
  against.tokens.some(
    ({ stem, norm }) => stem === side.tokens[cue.to + 1]?.stem && norm !== 'be' && norm !== 'been',
  )

/** "may still be lawful, but only where": what is conceded is not in doubt; "may … only by" sets a condition, but "may … only if" is no duty. */
function isConceded(side: Modal, cue: ModalCue, other: Mood): boolean {
  const n = side.clauseOf[cue.from] ?? 0
  const clause = side.clauses[n]
  if (!clause || !isOneOf(side.tokens[cue.from], 'may can')) return false
  const next = side.clauses[n + 1]
  if (next !== undefined && side.tokens[next.from]?.norm === 'but') return true
  const only = side.tokens.findIndex((token, i) => within(clause, i) && token.norm === 'only')
  if (only < 0) return false
  const isDuty = other.axis === 'obligation' && lowestOf(other) === 4 && !other.cue?.negated
  return !(isDuty && isOneOf(side.tokens[only + 1], 'if when where after once'))
}
