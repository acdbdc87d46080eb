/** A view of aligned claims in, the nouns out that stand behind "either" or "any" on the base's side and behind "both" or "this" on the other. */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { scopeChange, type View, written } from './scope-view.ts'

export function otherDeterminers(view: View): readonly Change[] {
  const isDenied = [...view.base, ...view.witness].some(denies)
  return view.base.flatMap((determiner, i) => {
    const others = OTHERS.get(determiner.norm)
    const noun = view.base[i + 1]
    if (!others || !noun || isJoined(view.base, i) || (isDenied && isOfTwo(determiner))) return []
    if (isOfTwo(determiner) && isLeft(view.base) && isLeft(view.own) && isSubject(view, determiner)) return []
    if (determiner.norm === 'both' && !view.witness.some(isChoice)) return []
    const at = view.witness.findIndex(
      (token, k) => others.test(token.norm) && view.witness[k + 1]?.stem === noun.stem,
    )
    const told = view.witness[at]
    const head = view.witness[at + 1]
    if (!told || !head || isJoined(view.witness, at) || keeps(view.own, determiner, noun)) return []
    const base = { start: determiner.span.start, end: noun.span.end }
    const witness = { start: told.span.start, end: head.span.end }
    const note = `${written(view.aligned.base, base)} → ${written(view.aligned.witness, witness)}: another share`
    return [scopeChange(base, witness, note)]
  })
}

/** "In either case" is in both; where one may choose or one is enough, it is not. */
const isChoice = ({ norm }: Token): boolean => CHOICE.test(norm)

const CHOICE =
  /^(?:may|can|could|must|should|shall|needs?|will|would|if|when|or|enough|suffic\p{L}*|choose\p{L}*|choice)$/u

/** "Either club may appeal", "an appeal is open to both": what each of the two may do. */
const isLeft = (tokens: readonly Token[]): boolean =>
  tokens.some(isLeave) && !tokens.some(({ norm }) => isOneOf(norm, 'if when unless where once'))

/** "May join either" leaves one of them. */
const isSubject = ({ base, own }: View, determiner: Token): boolean =>
  determiner.norm === 'both'
    ? own.findIndex(isOfTwo) < own.findIndex(isLeave)
    : base.indexOf(determiner) < base.findIndex(isLeave)

const isLeave = ({ norm }: Token): boolean => LEAVE.test(norm)

const LEAVE = /^(?:may|can|free|open|allow(?:s|ed)?|permit(?:s|ted)?|entitled|right|able)$/u

const isOfTwo = ({ norm }: Token): boolean => norm === 'either' || norm === 'both'

/** "May not play in either league" is "barred from both leagues". */
const denies = ({ norm }: Token): boolean => DENYING.test(norm)

const DENYING =
  /^(?:not|no|never|neither|nor|without|cannot|barr?(?:ed|s)?|bann?(?:ed|s)?|prohibit\p{L}*|forbid\p{L}*|forbade|exclud\p{L}*|reject\p{L}*|lack\p{L}*)$|n't$/u

/** By the base's determiner, those that make another set of the same noun. */
const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['either', /^both$/u],
  ['both', /^either$/u],
  ['any', /^this$/u],
  ['every', /^this$/u],
])

/** "Either A or B", "both A and B": the word belongs to the pair. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i + 2, i + PAIR_REACH).some(({ norm }) => isOneOf(norm, 'or and')) &&
  isOneOf(tokens[i], 'either both')
const PAIR_REACH = 6

const keeps = (own: readonly Token[], determiner: Token, noun: Token): boolean =>
  own.some((token, k) => token.norm === determiner.norm && own[k + 1]?.stem === noun.stem)
