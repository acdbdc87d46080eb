/** A view of aligned claims in, the places out where what holds for all is told of some: a rule for "drivers" of "most drivers", what "the wells" hold of "a third of the wells". */
import { shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { sharesOf } from './scope-share-figures.ts'
import { scopeChange, spanOf, type View, written } from './scope-view.ts'

export const addedShares = (view: View): readonly Change[] =>
  view.onlyHeadline ? [] : [...ofKind(view), ...ofKnown(view)]

/** "The wells" made "a third of the wells", where the witness names the set but once. */
function ofKnown(view: View): readonly Change[] {
  const { base, witness } = sharesOf(view)
  if (base.length > 0 || view.base.some(isLimited)) return []
  return witness.flatMap(({ share, words, set: [head] }) => {
    const from = head && view.toBase.get(head.span.start)
    if (!head || !from || from.norm !== head.norm || !isOneOf(share, 'half minority some few most')) return []
    const [of, the] = view.base.slice(0, view.base.indexOf(from)).slice(-2)
    if (the?.norm !== 'the' || of?.norm === 'of') return []
    if (view.own.filter(({ stem }) => stem === head.stem).length > 1) return []
    const base = { start: from.span.start, end: from.span.end }
    const told = spanOf([...words, head])
    const note = `${from.text} → ${written(view.aligned.witness, told)}: holds for fewer`
    return [scopeChange(base, told, note)]
  })
}

/** "Only the", "the first": it is known which. */
const isLimited = ({ norm }: Token): boolean => isOneOf(norm, 'only some part mainly mostly largely partly')

/** Only where the base limits its kind by no word of its own. */
function ofKind(view: View): readonly Change[] {
  if (!view.base.some(isRule) || view.release.some(isLoose)) return []
  return view.witness.flatMap((share, j) => {
    const noun = view.witness[j + 1]
    const from = noun && view.toBase.get(noun.span.start)
    if (!noun || !from || !PART.test(share.norm) || !isShareOf(view.witness, j)) return []
    if (from.norm !== noun.norm || !/[^s]s$|^(?:people|men|women|children)$/u.test(from.norm)) return []
    if (!isBare(view.base, from)) return []
    const witness = { start: share.span.start, end: noun.span.end }
    const note = `${from.text} → ${written(view.aligned.witness, witness)}: holds for fewer`
    return [scopeChange(from.span, witness, note)]
  })
}

const PART = /^(?:most|some|many|few)$/u

/** "The most contractors", "at most", "not many" are none. */
const isShareOf = (tokens: readonly Token[], at: number): boolean =>
  !isOneOf(tokens[at - 1], 'the at not how as so too very a its their')

const isRule = ({ norm }: Token): boolean => RULE.test(norm)

const RULE = /^(?:must|may|shall|can|cannot|required|obliged|allowed|banned|forbidden|entitled|exempt)$/u

/** Whatever may leave some out in other words. */
const isLoose = ({ norm }: Token): boolean => shareOf(norm) !== undefined || LOOSE.test(norm)

const LOOSE =
  /^(?:only|usual(?:ly)?|general(?:ly)?|normal(?:ly)?|typical(?:ly)?|mainly|largely|often|except|unless|if|certain|where|who|which|that)$/u

/** Nothing before it picks some out. */
function isBare(tokens: readonly Token[], noun: Token): boolean {
  const before = tokens[tokens.indexOf(noun) - 1]
  return before === undefined || before.kind === 'mark' || isOneOf(before.norm, 'the and that says say said')
}
