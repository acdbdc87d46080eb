/** The moods of two clauses in, whether the one is told stronger or weaker than the other out. */
import { SIGNS } from '../lexicon/modality.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, stemSet, wordSet } from '../text/word-set.ts'
import type { ModalCue } from './modality-cues.ts'
import { isWanting } from './modality-evidence.ts'
import { highestOf, isHope, lowestOf, type Modal, type Mood } from './modality-mood.ts'
import { isTelling } from './modality-telling.ts'

export function differs(base: Modal, witness: Modal, from: Mood, to: Mood): boolean {
  if (isDoubtLost(base, from, witness, to)) return true
  if (isProved(from, witness, to) || isGuessed(base, from, witness, to)) return true
  if (from.levels.some((level) => to.levels.includes(level))) return false
  if (from.cue === null && isPastAbility(base, witness, to)) return false
  if (isEvidenceTurned(base, from, witness, to) || isEvidenceTurned(witness, to, base, from)) return false
  if (isTurned(base, from, witness, to) || isSameTurned(base, from, witness, to)) return false
  if (isVow(from) && isVow(to) && lowestOf(to) < lowestOf(from)) return false
  if (
    isHope(from) !== isHope(to) &&
    highestOf(from) < 4 &&
    highestOf(to) < 4 &&
    !isHopeForPlan(base, from, witness, to) &&
    !weighs(base, from, witness, to)
  )
    return false
  if (isConditional(base) && isConditional(witness) && isSupposed(from, witness, to)) return false
  return isTelling(base, from, witness, to) && isTelling(witness, to, base, from)
}

/** "May not be filled", told as "will not be filled", or the other way round; whoever tells of a ban says "must not". */
const isDoubtLost = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean => {
  if (!a?.negated || !b?.negated) return false
  const [from, to] = [base.tokens[a.from]?.norm ?? '', witness.tokens[b.from]?.norm ?? '']
  if (isOneOf(from, 'may might')) return isOneOf(to, "will won't")
  // "None may shut until": a ban.
  return (
    isOneOf(from, "will won't") &&
    isOneOf(to, 'may might') &&
    witness.tokens[b.to]?.norm === 'not' &&
    !base.tokens.some(({ norm }) => isOneOf(norm, 'until before unless without be'))
  )
}

/** What one believes may be told as so, but not as proved. */
const isProved = (from: Mood, witness: Modal, { cue, levels }: Mood): boolean =>
  from.levels.length === 2 &&
  lowestOf(from) === 3 &&
  from.axis === 'certainty' &&
  cue !== null &&
  !cue.negated &&
  levels.every((level) => level === 4) &&
  witness.tokens.slice(cue.from, cue.to).some(({ stem }) => PROOF.has(stem))

const PROOF = stemSet('prove proven establish show confirm conclusive undoubted certain definite')

/** One negated, the other not ("must", "need not"): a matter of polarity, unless it is a doubt about a whole statement. */
const isTurned = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean =>
  a !== null &&
  b !== null &&
  a.negated !== b.negated &&
  !(a.negated ? isVanishing(witness, b) : isVanishing(base, a)) &&
  a.clauses.length === 1 &&
  b.clauses.length === 1 &&
  !(a.negated ? isAgainst(witness, b) : isAgainst(base, a))

/** "Could disappear", "there will be none". */
const isVanishing = ({ tokens }: Modal, { to }: ModalCue): boolean => VANISHING.has(tokens[to]?.stem ?? '')

const VANISHING = stemSet('disappear vanish')

/** "There is no indication that it leaked", "there are signs that it leaked". */
const isEvidenceTurned = (bare: Modal, mood: Mood, hedged: Modal, { cue }: Mood): boolean =>
  mood.cue === null &&
  cue !== null &&
  isWanting(bare.tokens) &&
  hedged.tokens.slice(cue.from, cue.to).some(({ stem }) => SIGNS.has(stem))

/** "Must not be used", "should be kept off": what is said against a thing without a negator. */
const isAgainst = (side: Modal, { to }: ModalCue): boolean =>
  side.tokens
    .slice(to, to + AGAINST_REACH)
    .some(({ norm }, n) => AGAINST.has(norm) || (norm === 'kept' && isOff(side.tokens[to + n + 1])))

const isOff = (token: Token | undefined): boolean => isOneOf(token, 'off away out from')

/** Words from a modal to its verb: "preferably be". */
const AGAINST_REACH = 4

const AGAINST = wordSet('avoid avoided avoids prevent prevented refrain refuse stop stopped abstain forgo')

/** "Was not proved", "was proved": the same word, denied on one side alone. */
const isSameTurned = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean =>
  a !== null && b !== null && a.negated !== b.negated && keyOf(base, a) === keyOf(witness, b)

/** "Are not allowed": the word after the form of "be". */
const keyOf = ({ tokens }: Modal, { from, to }: ModalCue): string | undefined =>
  tokens.slice(from, to).find(({ norm }) => !isOneOf(norm, 'am is are was were be been being not'))?.norm

/** A plan told by its maker: "will" and "plans to" say little different there. */
const isVow = (mood: Mood): boolean =>
  mood.axis === 'intention' ? lowestOf(mood) >= 3 : lowestOf(mood) === 4

/** "Plans to" and "hopes to", "is considering" do tell; "aims to" and "wants to" may be either. */
const isHopeForPlan = (base: Modal, from: Mood, witness: Modal, to: Mood): boolean =>
  from.axis === 'intention' &&
  to.axis === 'intention' &&
  [base.tokens[from.cue?.from ?? -1], witness.tokens[to.cue?.from ?? -1]].some(
    (token) => token !== undefined && UNDECIDED.has(token.stem),
  )

const UNDECIDED = stemSet('hope consider weigh mull ponder contemplate toy')

/** "Should consider publishing", "should publish": what one side is asked to weigh, the other is asked to do. */
export const weighs = (base: Modal, from: Mood, witness: Modal, to: Mood): boolean =>
  isToBeWeighed(base, from, witness, to) || isToBeWeighed(witness, to, base, from)

const isToBeWeighed = (side: Modal, { cue }: Mood, other: Modal, { axis }: Mood): boolean =>
  cue !== null &&
  axis === 'obligation' &&
  WEIGHED.has(side.tokens[cue.from]?.stem ?? '') &&
  !other.tokens.some(({ stem }) => WEIGHED.has(stem)) &&
  side.cues.some(
    (asked) =>
      asked.axis === 'obligation' &&
      asked.from < cue.from &&
      side.clauseOf[asked.from] === side.clauseOf[cue.from],
  )

const WEIGHED = stemSet('consider weigh mull ponder contemplate think explore look examine study discuss')

/** "Is examining whether they leaked", "is suspected of a leak": a question that is answered by a guess. */
const isGuessed = (base: Modal, { cue: a }: Mood, witness: Modal, { cue: b }: Mood): boolean =>
  a?.asks === true &&
  b !== null &&
  !b.asks &&
  !b.negated &&
  !base.tokens.some(({ stem }) => GUESSES.has(stem)) &&
  witness.tokens.slice(b.from, b.to).some(({ stem }) => GUESSES.has(stem))

const GUESSES = stemSet('suspect believe assume presume think expect likely probable')

const isConditional = ({ tokens, clauses }: Modal): boolean =>
  clauses.some(({ link }) => link === 'condition') ||
  tokens.some(
    ({ norm }, i) =>
      (norm === 'subject' && tokens[i + 1]?.norm === 'to') ||
      (norm === 'should' && tokens[i - 1]?.text === ',' && isOneOf(tokens[i + 1], SUBJECTS)),
  )

/** "Next spring, should somebody pay, …". */
const SUBJECTS =
  'the a an it they he she we this that there somebody someone anybody anyone its their his her no'

/** "Hopes to open it if the town pays", "should the town pay, it would open": supposed, not told as a fact. */
const isSupposed = (from: Mood, witness: Modal, { cue }: Mood): boolean =>
  from.axis === 'intention' && cue === null && witness.tokens.some(({ norm }) => norm === 'would')

/** "Went home" told as "could go home": of what is past, "could" tells that it was possible and done; a doubt would be "may have gone". */
function isPastAbility(done: Modal, able: Modal, { cue }: Mood): boolean {
  if (!cue || able.tokens[cue.from]?.norm !== 'could' || able.tokens[cue.to]?.norm === 'have') return false
  const tags = tagWords(done.tokens)
  return tags.includes('VBD') && !tags.some((tag) => isOneOf(tag, 'VBZ VBP MD'))
}
