/** Both sides with their cues in, the words that stand in one for their opposite in the other out. */

import { lemma } from '../lexicon/irregular.ts'
import { OPPOSITE_ENTRIES, wordsOpposite } from '../lexicon/negation-axes.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import { wordnetSimilarity } from '../lexicon/wordnet.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { FINITE } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { isUnless, type Polar, spanOf, textOf } from './negation-polarity.ts'
import { denialOf, isPrefixed, type Pole, polesOf, relation, unprefixed } from './negation-poles.ts'

export function oppositeChanges(base: Polar, witness: Polar): Change[] {
  const pairs = relatedPairs(base, witness)
  const flipped = pairs.filter(
    (pair) =>
      pair.flipped &&
      !isRepeated(base, witness, pair) &&
      isClearest(pair, pairs) &&
      !isSwapped(pair, pairs) &&
      !isRest(base, witness, pair),
  )
  return flipped
    .filter((pair) => !isUndone(pair, flipped))
    .map(({ a, b }) => ({
      kind: 'negation',
      material: true,
      base: spanOf(base, a),
      witness: spanOf(witness, b),
      note: `${told(base, a, a.denied === true && !b.denied)} → ${told(witness, b, b.denied === true && !a.denied)}: the opposite`,
    }))
}

const told = (side: Polar, place: Place, denied: boolean): string =>
  `${denied ? 'not ' : ''}“${textOf(side, place)}”`

/** A word that the other side has too is not turned into its opposite; whether it is negated is told where negations are compared. */
const isRepeated = (base: Polar, witness: Polar, { a, b }: Pair): boolean =>
  hasAlike(base, witness, a) || hasAlike(witness, base, b)

/** Of "went up" both words: one may go down as well. */
const hasAlike = (own: Polar, other: Polar, { from, to }: Place): boolean =>
  range(from, to).every((i) => {
    const word = own.tokens[i] as Token
    const told = isContent(word) ? (own.counterparts[i] ?? []) : other.tokens.keys()
    return [...told].some((j) => wordSimilarity(word, other.tokens[j] as Token) >= ALIKE)
  })

/** One word or a synonym; words linked for their place alone are less alike. */
const ALIKE = 0.5

/** "Ham lost and Lee won", told as "Lee lost and Ham won": what is changed is who, and both sides say both. */
const isSwapped = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some(
    (twin) =>
      twin.flipped &&
      twin.a.from !== pair.a.from &&
      twin.b.from !== pair.b.from &&
      agrees(pair.a, twin.b, pairs) &&
      agrees(twin.a, pair.b, pairs),
  )

/** "Less common" and "more seldom", "reduces deaths" and "saves lives": two opposites of one phrase undo each other. */
const isUndone = ({ a, b }: Pair, flipped: readonly Pair[]): boolean =>
  flipped.some(
    (twin) =>
      twin.a.from !== a.from &&
      twin.b.from !== b.from &&
      Math.abs(twin.a.from - a.from) <= NEAR &&
      Math.abs(twin.b.from - b.from) <= NEAR,
  )

/** "62 of the 90 were sampled", told as "28 of the 90 were unsampled": the parts make the whole. */
function isRest(base: Polar, witness: Polar, { a, b }: Pair): boolean {
  const here = figuresAround(base, a)
  const there = figuresAround(witness, b)
  const wholes = here.filter((value) => there.includes(value))
  return here.some((part) => there.some((rest) => wholes.includes(part + rest)))
}

const figuresAround = ({ tokens, clauses, clauseOf }: Polar, { from }: Place): readonly number[] => {
  const clause = clauses[clauseOf[from] ?? 0]
  return tokens
    .slice(clause?.from, clause?.to)
    .map(({ norm }) => CARDINALS.get(norm) ?? Number(norm.replaceAll(',', '')))
    .filter((value) => value > 0)
}

/** "2.9 per cent dearer" and "4.1 per cent cheaper": each of its own figure, so not of one thing. */
const areOfOneFigure = (base: Polar, witness: Polar, a: Place, b: Place): boolean => {
  const [x, y] = [figureBeside(base, a), figureBeside(witness, b)]
  const isShared = x !== undefined && y !== undefined && x !== y && (tells(witness, x) || tells(base, y))
  return !isShared
}

const tells = ({ tokens }: Polar, figure: string): boolean => tokens.some(({ norm }) => norm === figure)

/** "2.9 per cent dearer", "an increase of 7.3 per cent". */
function figureBeside({ tokens }: Polar, { from, to }: Place): string | undefined {
  const before = tokens.slice(Math.max(0, from - FIGURE_REACH), from)
  const after = isOneOf(tokens[to], 'of by') ? tokens.slice(to + 1, to + FIGURE_REACH) : []
  return [...before.toReversed(), ...after].find(({ kind }) => kind === 'number')?.norm
}

/** "2.9 per cent", "of some 7". */
const FIGURE_REACH = 3

const agrees = (a: Place, b: Place, pairs: readonly Pair[]): boolean =>
  pairs.some((pair) => !pair.flipped && pair.a.from === a.from && pair.b.from === b.from)

/** Whether the other side has a word for the opposite of the word at `i`. */
export function hasOpposite(own: Polar, other: Polar, i: number): boolean {
  const word = own.tokens[i] as Token
  const poles = polesOf(own).filter(({ from, to }) => from <= i && i < to)
  return (
    other.tokens.some((token) => isPrefixed(word, token)) ||
    polesOf(other).some((b) => poles.some((a) => relation(a, b)?.opposed)) ||
    polesOf(other).some((b) => b.ends.some((end) => wordsOpposite(end).some((one) => isKin(word.norm, one))))
  )
}

/** "Dirt" of "dirty", "danger" of "dangerous". */
const isKin = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [lemma(a), b].sort((x, y) => x.length - y.length)
  return short.length >= KIN && long.startsWith(short) && wordnetSimilarity(short, long) >= ALIKE
}

/** Fewer letters open words that have nothing to do with each other. */
const KIN = 4

/** Words of both sides that speak of one opposition. */
type Pair = {
  readonly a: Place
  readonly b: Place
  /** They contradict each other: opposite words, or one end that one side alone denies. */
  readonly flipped: boolean
  /** How many words around the one answer to words around the other. */
  readonly theme: number
}

type Place = Pick<Pole, 'from' | 'to' | 'denied'>

function relatedPairs(base: Polar, witness: Polar): Pair[] {
  const own = polesOf(base)
  const other = polesOf(witness)
  const pair = (a: Place, b: Place, opposed: boolean): Pair => ({
    a,
    b,
    flipped: a.denied !== null && b.denied !== null && opposed === (a.denied === b.denied),
    theme: ofOthers(base, a) || ofOthers(witness, b) ? 0 : sharedNeighbours(base, witness, a, b),
  })
  const listed = own.flatMap((a) =>
    other.flatMap((b) => {
      const tie = relation(a, b)
      if (!tie || (tie.converse && !sameEnds(base, witness, a, b))) return []
      if (!areOfOneFigure(base, witness, a, b) || areDegrees(base, witness, a, b)) return []
      if (isUnless(base, a) !== isUnless(witness, b)) return []
      return [pair(a, b, tie.opposed !== (isLess(base, a) !== isLess(witness, b)))]
    }),
  )
  return [...listed, ...prefixed(base, witness).map(([a, b]) => pair(a, b, true))]
}

/** "Less common" is as much as "rarer". */
const isLess = ({ tokens }: Polar, { from }: Place): boolean => tokens[from - 1]?.norm === 'less'

/** "Less" and "more" of words that are opposites themselves: "less common", "more seldom". */
function areDegrees(base: Polar, witness: Polar, a: Place, b: Place): boolean {
  const [x, y] = [gradedBy(base, a), gradedBy(witness, b)]
  return x !== undefined && y !== undefined && x.stem !== y.stem
}

const gradedBy = (side: Polar, { from, to }: Place): Token | undefined =>
  isOneOf(side.tokens[from], 'more less most least') && polesOf(side).some((pole) => pole.from === to)
    ? side.tokens[to]
    : undefined

function prefixed(base: Polar, witness: Polar): [Place, Place][] {
  // Of a word with a negative prefix and the word without it, one has the prefix.
  if (![...base.tokens, ...witness.tokens].some(isNegated)) return []
  const others = [...witness.tokens.entries()]
  const negated = others.filter(([, b]) => isNegated(b))
  return [...base.tokens.entries()].flatMap(([i, a]) =>
    (isNegated(a) ? others : negated)
      .filter(([, b]) => isPrefixed(a, b) && !OPPOSITE_ENTRIES.has(a.norm))
      .map(([j]): [Place, Place] => [placeOf(base, i), placeOf(witness, j)]),
  )
}

const isNegated = ({ norm }: Token): boolean => unprefixed(norm).length > 0

const placeOf = (side: Polar, i: number): Place => ({ from: i, to: i + 1, denied: denialOf(side, i, i + 1) })

/** Of all that is said of the opposition, these two belong together most surely: neither has a better partner, nor one as good that agrees. */
const isClearest = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pair.theme > 0 &&
  !pairs.some(
    (rival) =>
      (rival.a.from === pair.a.from || rival.b.from === pair.b.from) &&
      (rival.flipped ? rival.theme > pair.theme : rival.theme >= pair.theme),
  )

/** A name before the words, or an owner of theirs, that the other side lacks: it is said of somebody or something else. */
const ofOthers = (side: Polar, place: Place): boolean =>
  (/['’]s?$/u.test(side.tokens[place.from - 1]?.text ?? '') && !side.counterparts[place.from - 1]?.length) ||
  around(side, place).before.some(
    (i) => side.tokens[i]?.capital && side.tokens[i - 1]?.kind === 'word' && !side.counterparts[i]?.length,
  )

function sharedNeighbours(base: Polar, witness: Polar, a: Place, b: Place): number {
  const around = new Set(neighbours(witness, b))
  return neighbours(base, a).filter((i) => base.counterparts[i]?.some((j) => around.has(j))).length
}

/** "A bought from B" and "B sold to A" agree: who stands before the one verb must stand before the other, and none on the other side. */
function sameEnds(base: Polar, witness: Polar, a: Place, b: Place): boolean {
  const meets = (from: readonly number[], to: readonly number[]) =>
    from.some((i) => base.counterparts[i]?.some((j) => to.includes(j)))
  const own = around(base, a)
  const other = around(witness, b)
  return meets(own.before, other.before) && !meets(own.before, other.after) && !meets(own.after, other.before)
}

/** How near a linked word must stand to both opposites, so that both speak of the same thing. */
const NEAR = 3

const neighbours = (side: Polar, place: Place): number[] => {
  const { before, after } = around(side, place)
  return [...before, ...after]
}

/** The words of content in the clause that stand within NEAR words of content. */
function around(side: Polar, { from, to }: Place): { readonly before: number[]; readonly after: number[] } {
  const n = side.clauseOf[from] ?? 0
  const { from: own, to: end } = side.clauses[n] ?? { from, to }
  const start = isCoordinate(side.tokens, own) ? (side.clauses[n - 1]?.from ?? own) : own
  const content = (k: number) => isContent(side.tokens[k] as Token)
  return {
    before: range(start, from).filter(content).slice(-NEAR),
    after: range(to, end).filter(content).slice(0, NEAR),
  }
}

/** "…, but has not endorsed it": the subject stands in the clause before. */
const isCoordinate = (tokens: readonly Token[], from: number): boolean =>
  isOneOf(tokens[from], 'and but or yet') && FINITE.has(tokens[from + 1]?.norm ?? '')

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)
