/** A view of aligned claims in, the conditions out that the witness says not to matter, and the exceptions that it makes on its own. */
import {
  CONCESSIONS,
  EXCEPTIONS,
  EXCLUSIONS,
  isExceptionOfWhole,
  LIMITING,
  shareOf,
} from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { followsWhole, type Limit, limitsIn } from './scope-limits.ts'
import { sharesOf } from './scope-share-figures.ts'
import { answered, matterOf, phraseIn, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function overriddenLimits(view: View): readonly Change[] {
  return [...concededLimits(view), ...addedExceptions(view)]
}

/** "If it rains" made "even if it rains", "come what may". */
function concededLimits(view: View): readonly Change[] {
  const [limit] = limitsIn(view.base)
  if (!limit || limit.words[0]?.norm === 'where' || phraseIn(CONCESSIONS, view.release)) return []
  const concession = phraseIn(CONCESSIONS, view.witness) ?? orNone(view.witness, limit)
  if (!concession || suits(limit, concession) || keepsCondition(view, limit, concession)) return []
  if (pointsElsewhere(view, limit, concession)) return []
  const [base, witness] = [spanOf(limit.words), spanOf(concession)]
  const note = `“${written(view.aligned.base, base)}” → “${written(view.aligned.witness, witness)}”: holds in any case`
  return [scopeChange(base, witness, note)]
}

/** "Permit or no permit". */
function orNone(tokens: readonly Token[], { told }: Limit): readonly Token[] | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      tokens[i + 1]?.norm === 'or' && tokens[i + 2]?.norm === 'no' && tokens[i + 3]?.stem === token.stem,
  )
  const words = at < 0 ? [] : tokens.slice(at, at + 4)
  return words.length > 0 && answered(words.slice(0, 1), told) > 0 ? words : undefined
}

/** "Whichever way the wind blows", "whatever the price": it names what does not matter, which has to be in the condition. */
function pointsElsewhere(view: View, { told }: Limit, concession: readonly Token[]): boolean {
  if (!isOneOf(concession[0], 'whichever whatever whoever')) return false
  const at = view.witness.indexOf(concession[0] as Token)
  return answered(view.witness.slice(at, at + NAMED).filter(isContent), told) === 0
}

/** Words in which a concession names its matter. */
const NAMED = 7

/** "If it reaches the shore" is "wherever it does", "if any part fails" "whichever part does"; only an exception is overridden so. */
const suits = ({ what, told }: Limit, [word]: readonly Token[]): boolean =>
  what === 'condition' &&
  (word?.norm === 'wherever' || (isOneOf(word, 'whichever whatever whoever') && told.some(isAny)))

const isAny = ({ norm }: Token): boolean => isOneOf(norm, 'any either anyone anybody anything')

/** "If approved" as "even if it is approved": the same condition, grudgingly; "unless" turned so is another matter. */
const keepsCondition = ({ base, own }: View, { words, told }: Limit, [even]: readonly Token[]): boolean =>
  even?.norm === 'even' &&
  !isOneOf(words[0], 'unless except barring') &&
  base.length > words.length &&
  answered(told, own) > HALF

const HALF = 0.5

/** "All" of the base made "all but one", "though not the others"; of any statement, "except for mopeds". */
function addedExceptions(view: View): readonly Change[] {
  if (view.release.some(({ norm }) => LIMITING.has(norm)) || phraseIn(EXCEPTIONS, view.release)) return []
  const exclusion = phraseIn(EXCLUSIONS, view.witness)
  const at = exclusion ? view.witness.indexOf(exclusion[0] as Token) : -1
  if (
    !exclusion ||
    (isExceptionOfWhole(exclusion.map(({ norm }) => norm).join(' ')) && !followsWhole(view.witness, at))
  )
    return []
  const share = view.base.find(({ norm }) => shareOf(norm) === 'all' || norm === 'none')
  const isTaken = share !== undefined && takesFrom(view, share, at)
  if (!isTaken && !(EXCEPTING.test(exclusion[0]?.norm ?? '') && isOfSame(view, at + exclusion.length)))
    return []
  const after = view.witness[at + exclusion.length]
  if (exclusion.at(-1)?.norm === 'not' && !after?.capital && !OPENS_PART.test(after?.norm ?? '')) return []
  const counted = isOneOf(exclusion.at(-1), 'one two')
  const witness = spanOf(view.witness.slice(at, at + exclusion.length + (counted ? 0 : NOUN)))
  const note = `“${written(view.aligned.witness, witness)}”: exception added`
  return [scopeChange(isTaken ? share.span : null, witness, note)]
}

/** Of a set that no word of the base calls whole; "apart from" may add. */
const EXCEPTING = /^(?:except|with|excluding|save|barring|bar)$/u

/** The statement is told of no part, and of what is left out the base knows nothing. */
const isOfSame = (view: View, from: number): boolean =>
  sharesOf(view).base.every(({ share }) => share === 'all') &&
  answered(matterOf(view), view.witness) >= TOLD &&
  answered(excepted(view.witness.slice(from, from + EXCEPTED)), view.release) === 0

const TOLD = 0.6
/** "The port of Ilmar". */
const EXCEPTED = 4

function excepted(words: readonly Token[]): readonly Token[] {
  const verb = words.findIndex(isFiniteVerb)
  return verb < 0 ? words : words.slice(0, verb)
}

/** "But not the club", "though not on Sunday"; "but not many came" is another statement. */
const OPENS_PART = /^(?:the|a|those|its|their|his|her|in|on|at|for|by|to|from|between|with|if|when)$/u

/** The exception follows a word of the same set, or both stand in their subjects: "any party" and "the firms, though not the state". */
function takesFrom({ base, witness, toBase }: View, share: Token, at: number): boolean {
  const from = base.indexOf(share)
  const set = base.slice(from + 1, from + 1 + NEAR)
  const before = witness.slice(Math.max(0, at - NEAR), at)
  const same = before.some((token) => {
    const linked = toBase.get(token.span.start)
    return linked !== undefined && set.includes(linked) && isContent(linked)
  })
  return same || (from <= 1 && at <= NEAR + 1)
}

const NEAR = 4

/** Words of the exception that make the note readable. */
const NOUN = 2
