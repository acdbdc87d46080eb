/** Two clauses with their modal words in, the modality of each and whether the two differ out. */
import type { ModalAxis, ModalLevel } from '../lexicon/modality.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { stemSet } from '../text/word-set.ts'
import { within } from './clauses.ts'
import type { ModalCue } from './modality-cues.ts'
import type { Side } from './negation-clauses.ts'

export type Modal = Side & { readonly cues: readonly ModalCue[] }

/** What a clause's modality is, and by which word; a bare statement has no cue. */
export type Mood = {
  readonly cue: ModalCue | null
  readonly axis: ModalAxis
  readonly levels: readonly ModalLevel[]
}

/** The weakest cue that governs a clause sets its modality: "suggests that … will" is no "will". */
function moodOf(side: Modal, n: number, withDenials = true, supposed = false): Mood {
  let weakest: ModalCue | null = null
  for (const cue of side.cues)
    if (
      !(cue.denies && (!withDenials || isGoverned(side, cue))) &&
      cue.clauses.includes(n) &&
      (!weakest || isWeaker(cue, weakest))
    )
      weakest = cue
  if (weakest) return { cue: weakest, axis: weakest.axis, levels: weakest.levels }
  return { cue: null, axis: 'certainty', levels: hasWould(side, n) && !supposed ? [3, 4] : [4] }
}

/** Of two that may be as weak, the one that cannot be stronger: "believe that they were probably". */
const isWeaker = (a: ModalCue, b: ModalCue): boolean =>
  lowest(a) < lowest(b) || (lowest(a) === lowest(b) && Math.max(...a.levels) < Math.max(...b.levels))

const lowest = (cue: ModalCue): number => Math.min(...cue.levels)
export const lowestOf = (mood: Mood): number => Math.min(...mood.levels)
const highestOf = (mood: Mood): number => Math.max(...mood.levels)

/** "should not forbid", "may be banned": the modal before a ban sets the modality. */
const isGoverned = (side: Modal, ban: ModalCue): boolean =>
  side.cues.some((cue) => cue.from < ban.from && side.clauseOf[cue.from] === side.clauseOf[ban.from])

/** A ban is told as a strength only against advice or a duty not to do the thing; against leave it is a matter of polarity. */
export function moodsOf(base: Modal, m: number, witness: Modal, n: number): { from: Mood; to: Mood } {
  // Where both suppose, "would" reports nothing: "would be likely to raise", "would raise".
  const supposed = hasWould(base, m) && hasWould(witness, n)
  const from = moodOf(base, m, true, supposed)
  const to = moodOf(witness, n, true, supposed)
  if (from.cue?.denies && !to.cue?.negated) return { from: moodOf(base, m, false), to }
  if (to.cue?.denies && !from.cue?.negated) return { from, to: moodOf(witness, n, false) }
  return { from, to }
}

/** "would" reports a "will" or supposes: as good as both. */
function hasWould(side: Modal, n: number): boolean {
  const clause = side.clauses[n]
  return (
    clause !== undefined &&
    side.tokens.slice(clause.from, clause.to).some((t) => /^would(?:n't)?$/.test(t.norm))
  )
}

export function differs(base: Modal, witness: Modal, from: Mood, to: Mood): boolean {
  if (isDoubtLost(base, from, witness, to)) return true
  if (from.levels.some((level) => to.levels.includes(level))) return false
  if (isTurned(from, to) || isSameTurned(base, from, witness, to)) return false
  if (isVow(from) && isVow(to) && lowestOf(to) < lowestOf(from)) return false
  if (
    isHope(from) !== isHope(to) &&
    highestOf(from) < 4 &&
    highestOf(to) < 4 &&
    !isHopeForPlan(base, from, witness, to)
  )
    return false
  return isTelling(base, from, witness, to) && isTelling(witness, to, base, from)
}

/** "May not be filled", told as "will not be filled"; whoever tells of a ban says "must not". */
const isDoubtLost = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean =>
  a?.negated === true &&
  b?.negated === true &&
  /^(?:may|might)$/.test(base.tokens[a.from]?.norm ?? '') &&
  /^(?:will|won't)$/.test(witness.tokens[b.from]?.norm ?? '')

/** One negated, the other not ("must", "need not"): a matter of polarity, unless it is a doubt about a whole statement. */
const isTurned = ({ cue: a }: Mood, { cue: b }: Mood): boolean =>
  a !== null && b !== null && a.negated !== b.negated && a.clauses.length === 1 && b.clauses.length === 1

/** "Was not proved", "was proved": the same word, denied on one side alone. */
const isSameTurned = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean =>
  a !== null &&
  b !== null &&
  a.negated !== b.negated &&
  base.tokens[a.from]?.norm === witness.tokens[b.from]?.norm

/** A plan told by its maker: "will" and "plans to" say little different there. */
const isVow = (mood: Mood): boolean =>
  mood.axis === 'intention' ? lowestOf(mood) >= 3 : lowestOf(mood) === 4

/** What one hopes for is as good as expected or possible; only against a certainty does it tell. */
const isHope = (mood: Mood): boolean => mood.axis === 'intention' && lowestOf(mood) === 2

/** "Plans to" and "hopes to" do tell; "aims to" and "wants to" may be either. */
const isHopeForPlan = (base: Modal, from: Mood, witness: Modal, to: Mood): boolean =>
  from.axis === 'intention' &&
  to.axis === 'intention' &&
  [base.tokens[from.cue?.from ?? -1], witness.tokens[to.cue?.from ?? -1]].some(
    (token) => token?.stem === 'hope',
  )

/** Against a bare statement only a hedge or a hope tells: duties, rights and plans are stated in many ways. */
function isTelling(side: Modal, mood: Mood, against: Modal, other: Mood): boolean {
  if (mood.cue === null) return other.axis === 'certainty' || isHope(other)
  if (isOffered(side, mood.cue) && isPromised(other)) return false
  if (isConceded(side, mood.cue, other) || isCapped(side, mood.cue, against, other)) return false
  if (isAsked(side, mood.cue, against)) return false
  return (
    other.cue !== null ||
    !(
      isUnreal(side, mood.cue) ||
      isAnyones(side, mood.cue) ||
      isDone(side, mood.cue) ||
      isPastAbility(side, mood.cue, against) ||
      isLeave(side, mood.cue)
    )
  )
}

/** "Would like" for "is asking for", "suggested" for "proposed", "able to exclude" for "cannot rule out": one thing in other words. */
const isAsked = (side: Modal, cue: ModalCue, against: Modal): boolean =>
  SAME_IN_OTHER_WORDS.some(
    ([own, others]) =>
      side.tokens.slice(cue.from, cue.to + 1).some(({ stem }) => own.has(stem)) &&
      against.tokens.some(({ stem }) => others.has(stem)),
  )

const SAME_IN_OTHER_WORDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [stemSet('suggest'), stemSet('propose proposal offer recommend invite urge mediate')],
  [stemSet('like want wish seek hope'), stemSet('ask demand call prefer request seek claim want wish')],
  [stemSet('exclude rule'), stemSet('exclude rule')],
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

/** "all residents can have the jab", told as "will be offered": whom something is promised may have it. */
const isOffered = (side: Modal, cue: ModalCue): boolean =>
  !cue.negated &&
  hasPeople(side, cue) &&
  (side.tokens[cue.from]?.norm === 'can' || LEAVE.has(verbOf(side, cue)))

const isPromised = ({ cue, axis, levels }: Mood): boolean =>
  cue !== null && axis === 'certainty' && levels.includes(4) && !cue.negated

/** "residents may comment", "may be claimed": leave, which the other side may tell as what people do or get. */
function isLeave(side: Modal, cue: ModalCue): boolean {
  if (!/^(?:may|can)$/.test(side.tokens[cue.from]?.norm ?? '') || cue.negated) return false
  const verb = verbOf(side, cue)
  return LEAVE.has(verb) || (hasPeople(side, cue) && !UNWILLED.has(verb))
}

const verbOf = (side: Modal, cue: ModalCue): string =>
  side.tokens.slice(cue.to, cue.to + 2).find((token) => token.norm !== 'be')?.stem ?? ''

function hasPeople(side: Modal, cue: ModalCue): boolean {
  const n = side.clauseOf[cue.from] ?? 0
  const clause = side.clauses[n]?.from ?? 0
  const isRelative = /^(?:who|which|that)$/.test(side.tokens[clause]?.norm ?? '')
  const from = isRelative ? (side.clauses[n - 1]?.from ?? clause) : Math.max(clause, cue.from - SUBJECT_REACH)
  const subject = side.tokens.slice(from, cue.from)
  return subject.some((token) => PEOPLE.has(token.stem))
}

/** "children under twelve may": words from the head of a subject to its verb. */
const SUBJECT_REACH = 4

/** What one does by leave, never by chance. */
const LEAVE = stemSet(
  `claim lodge file raise send apply appeal object comment vote choose ask request borrow buy order enter visit attend bring join use ride travel
   swim fish park register submit terminate cancel sue hire bid enrol enroll download withdraw nominate stream screen`,
)

/** "Went home" told as "could go home": of what is past, "could" tells that it was possible and done; a doubt would be "may have gone". */
function isPastAbility(side: Modal, cue: ModalCue, against: Modal): boolean {
  if (side.tokens[cue.from]?.norm !== 'could') return false
  const tags = tagWords(against.tokens)
  return tags.includes('VBD') && !tags.some((tag) => /^(?:VBZ|VBP|MD)$/.test(tag))
}

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
    .some((token) => /^(?:you|who|anyone|anybody|whoever|everyone|everybody)$/.test(token.norm))

/** "may carry up to 300", told as "is limited to 300" or "carries up to 300": leave or chance within a limit, which the other side sets too. */
function isCapped(side: Modal, cue: ModalCue, against: Modal, other: Mood): boolean {
  const clause = side.clauses[side.clauseOf[cue.from] ?? 0]
  return (
    clause !== undefined &&
    other.axis !== 'obligation' &&
    /^(?:may|can|might|could)$/.test(side.tokens[cue.from]?.norm ?? '') &&
    hasCap(side.tokens.slice(clause.from, clause.to)) &&
    (against.tokens.some((token) => LIMIT_STEMS.has(token.stem)) ||
      (other.cue === null && hasCap(against.tokens)))
  )
}

const hasCap = (tokens: readonly Token[]): boolean =>
  /\b(?:up to|at (?:the )?most|no more than|not more than|a maximum of)\b/.test(
    tokens.map((token) => token.norm).join(' '),
  )

const LIMIT_STEMS: ReadonlySet<string> = stemSet('limit cap maximum ceiling capacity exceed restrict most')

/** "could have been averted", "should have known": what did not happen, not what is in doubt. */
const isUnreal = (side: Modal, cue: ModalCue): boolean =>
  (/^(?:could|should)$/.test(side.tokens[cue.from]?.norm ?? '') && side.tokens[cue.to]?.norm === 'have') ||
  (side.tokens[cue.from]?.norm === 'ought' && side.tokens[cue.to + 1]?.norm === 'have')

/** "may still be lawful, but only where": what is conceded is not in doubt; "may … only by" sets a condition, but "may … only if" is no duty. */
function isConceded(side: Modal, cue: ModalCue, other: Mood): boolean {
  const n = side.clauseOf[cue.from] ?? 0
  const clause = side.clauses[n]
  if (!clause || !/^(?:may|can)$/.test(side.tokens[cue.from]?.norm ?? '')) return false
  const next = side.clauses[n + 1]
  if (next !== undefined && side.tokens[next.from]?.norm === 'but') return true
  const only = side.tokens.findIndex((token, i) => within(clause, i) && token.norm === 'only')
  if (only < 0) return false
  const isDuty = other.axis === 'obligation' && lowestOf(other) === 4 && !other.cue?.negated
  return !(isDuty && /^(?:if|when|where|after|once)$/.test(side.tokens[only + 1]?.norm ?? ''))
}
