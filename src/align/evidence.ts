/** A base claim and a witness claim in, the evidence that they say the same out: named figures, 0..1. */
import { countedPairs, type LetterPairs, letterLikeness } from '../text/letter-pairs.ts'
import { perObject } from '../text/per-object.ts'
import { matchesOf, type Places, placesOf, type Rows } from './link-words.ts'
import type { SimilarityTable } from './similarity-table.ts'
import type { PlainUnit, Unit, Word } from './units.ts'
import { clashingValues, sharedValues } from './values.ts'

export const EVIDENCE = [
  /** The share of the claim's weight that the other side's claim holds. */
  'coverBase',
  'coverWitness',
  /** The same against the other side's whole sentence. */
  'coverBaseWide',
  'coverWitnessWide',
  /** Both cover at once. */
  'coverBoth',
  'coverLess',
  'coverMore',
  /** How much is matched at all: two short claims can cover each other by one common word. */
  'information',
  /** The share of the heaviest words, which say what the claim is about. */
  'heaviest',
  /** Dice's coefficient on letter pairs: sees spelling variants and derivations that no list holds. */
  'letterPairs',
  'values',
  'valuesWide',
  /** Figures that count the same thing and differ: another event, or an alteration. */
  'clash',
] as const
export type EvidenceName = (typeof EVIDENCE)[number]
export type Evidence = Readonly<Record<EvidenceName, number>>

/** Matched weight in nats at which a pair has said most of what it can say: some three rare words. */
const MUCH_INFORMATION = 18
/** Nats below which two claims share no word of content: their letters are then not compared, which costs more than all else. */
const LEAST_MATCHED = 1

/** A pair's evidence, and how many nats of each word, in the order of its claim's words, the other side matches. */
export type Pair = { readonly evidence: Evidence; readonly base: Matched; readonly witness: Matched }
export type Matched = readonly number[]

/** Of two claims that have nothing in common. */
export const NO_PAIR: Pair = {
  evidence: Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence,
  base: [],
  witness: [],
}

export function pairOf(a: BaseUnit, b: WitnessUnit): Pair {
  const near = coverage(a.own, b.own)
  // Most claims are their whole sentence.
  const wideWitness = b.whole === b.own ? near : coverage(a.own, b.whole)
  const wideBase = a.whole === a.own ? near : coverage(a.whole, b.own)
  const evidence = {
    coverBase: near.base,
    coverWitness: near.witness,
    coverBaseWide: wideWitness.base,
    coverWitnessWide: wideBase.witness,
    coverBoth: near.base * near.witness,
    coverLess: Math.min(near.base, near.witness),
    coverMore: Math.max(near.base, near.witness),
    information: 1 - Math.exp(-near.matched / MUCH_INFORMATION),
    heaviest: share(sumAt(a.heavy, near.baseMatched), a.heavyTotal),
    letterPairs: near.matched < LEAST_MATCHED ? 0 : letterLikeness(a.letters, b.letters),
    values: sharedValues(a.plain.values, b.plain.values),
    valuesWide: sharedValues(a.plain.values, b.plain.wideValues),
    clash: clashingValues(a.plain.values, b.plain.values),
  }
  return { evidence, base: near.baseMatched, witness: near.witnessMatched }
}

/** A unit with its words as the similarity table knows them. */
export type BaseUnit = Unit & { readonly own: BasePassage; readonly whole: BasePassage } & Heavy & Lettered
export type WitnessUnit = Unit & { readonly own: WitnessPassage; readonly whole: WitnessPassage } & Lettered
type BasePassage = Weighed & { readonly rows: Rows }
type WitnessPassage = Weighed & { readonly columns: readonly number[]; readonly places: Places }
type Lettered = { readonly letters: LetterPairs }

/** `numbers` are of the pairs of letters of the base's claims. */
export function baseUnit(unit: Unit, table: SimilarityTable, numbers: PairNumbers): BaseUnit {
  const { letters, rows, wideRows } = knownOf(unit.plain, table, numbers)
  const own = { ...weighed(unit.words), rows }
  const whole = unit.wide === unit.words ? own : { ...weighed(unit.wide), rows: wideRows }
  return { ...unit, own, whole, ...heaviest(own), letters }
}

/** Of a base's claim what no witness changes. */
const knownOf = perObject(
  ({ text, words, wide }: PlainUnit, { rowOf }: SimilarityTable, numbers: PairNumbers) => ({
    letters: countedPairs(text, numbers),
    rows: words.map(({ token }) => rowOf(token)),
    wideRows: wide.map(({ token }) => rowOf(token)),
  }),
)

export function witnessUnit(unit: Unit, table: SimilarityTable, numbers: PairNumbers): WitnessUnit {
  const { words: ownWords, wide } = unit
  const passage = (words: readonly Word[]) => {
    const tokens = words.map(({ token }) => token)
    return {
      ...weighed(words),
      columns: tokens.map((token) => table.columnOf(token) as number),
      places: placesOf(tokens, table),
    }
  }
  const own = passage(ownWords)
  return {
    ...unit,
    own,
    whole: wide === ownWords ? own : passage(wide),
    letters: countedPairs(unit.plain.text, numbers),
  }
}

type PairNumbers = ReadonlyMap<number, number>

type Weighed = { readonly weights: readonly number[]; readonly total: number }

function weighed(words: readonly Word[]): Weighed {
  const weights = words.map(({ weight }) => weight)
  return { weights, total: sum(weights) }
}

/** Which words say what a claim is about, and how many nats they weigh. */
type Heavy = { readonly heavy: readonly number[]; readonly heavyTotal: number }

/** The share of a claim's words, the heaviest ones, that say what it is about. */
const HEAVY_SHARE = 1 / 3

function heaviest({ weights }: Weighed): Heavy {
  const order = [...weights.keys()].sort((x, y) => (weights[y] as number) - (weights[x] as number))
  const heavy = order.slice(0, Math.ceil(weights.length * HEAVY_SHARE))
  return { heavy, heavyTotal: sumAt(heavy, weights) }
}

type Coverage = {
  readonly baseMatched: Matched
  readonly witnessMatched: Matched
  readonly matched: number
  readonly base: number
  readonly witness: number
}

function coverage(a: BasePassage, b: WitnessPassage): Coverage {
  const matches = matchesOf(a.rows, b.places)
  if (matches.length === 0) return NOT_COVERED
  // Copies, filled: lists that are known to hold fractions need not be made anew at the first one.
  const baseMatched = a.weights.slice().fill(0)
  const witnessMatched = b.weights.slice().fill(0)
  for (const { i, j, sim } of matches) {
    baseMatched[i] = (a.weights[i] as number) * sim
    witnessMatched[j] = (b.weights[j] as number) * sim
  }
  const matched = sum(baseMatched)
  return {
    baseMatched,
    witnessMatched,
    matched,
    base: share(matched, a.total),
    witness: share(sum(witnessMatched), b.total),
  }
}

const NOT_COVERED: Coverage = {
  baseMatched: [],
  witnessMatched: [],
  matched: 0,
  base: 0,
  witness: 0,
}

function sum(nats: Matched): number {
  let total = 0
  for (const own of nats) total += own
  return total
}

function sumAt(places: readonly number[], nats: Matched): number {
  let total = 0
  for (const i of places) total += nats[i] ?? 0
  return total
}

const share = (part: number, total: number) => (total ? part / total : 0)
