/** A base claim and a witness claim in, the evidence that they say the same out: named figures, 0..1. */
import { letterPairs } from '../text/letter-pairs.ts'
import type { Token } from '../text/token.ts'
import { linkWords } from './link-words.ts'
import type { SimilarityTable } from './similarity-table.ts'
import type { Unit, Word } from './units.ts'
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
  /** string-similarity's Dice on letter pairs: sees spelling variants and derivations that no list holds. */
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
/** The share of a claim's words, the heaviest ones, that say what it is about. */
const HEAVY_SHARE = 1 / 3

/** A pair's evidence, and how many nats of each word (by its start) the other side matches. */
export type Pair = { readonly evidence: Evidence; readonly base: Matched; readonly witness: Matched }
export type Matched = ReadonlyMap<number, number>

export function pairOf(a: Unit, b: Unit, similarity: SimilarityTable): Pair {
  const near = coverage(a.words, b.words, similarity)
  const wideWitness = coverage(a.words, b.wide, similarity)
  const wideBase = coverage(a.wide, b.words, similarity)
  const evidence = {
    coverBase: near.base,
    coverWitness: near.witness,
    coverBaseWide: wideWitness.base,
    coverWitnessWide: wideBase.witness,
    coverBoth: near.base * near.witness,
    coverLess: Math.min(near.base, near.witness),
    coverMore: Math.max(near.base, near.witness),
    information: 1 - Math.exp(-near.matched / MUCH_INFORMATION),
    heaviest: near.heaviest,
    letterPairs: letterPairs(a.text, b.text),
    values: sharedValues(a.values, b.values),
    valuesWide: sharedValues(a.values, b.wideValues),
    clash: clashingValues(a.values, b.values),
  }
  return { evidence, base: near.baseMatched, witness: near.witnessMatched }
}

function coverage(a: readonly Word[], b: readonly Word[], similarity: SimilarityTable) {
  const links = linkWords(tokens(a), tokens(b), similarity)
  const baseSim = new Map(links.map((link) => [link.base.start, link.sim]))
  const witnessSim = new Map(links.map((link) => [link.witness.start, link.sim]))
  const base = matched(a, baseSim)
  const heavy = [...a].sort((x, y) => y.weight - x.weight).slice(0, Math.ceil(a.length * HEAVY_SHARE))
  return {
    baseMatched: nats(a, baseSim),
    witnessMatched: nats(b, witnessSim),
    base: base.share,
    matched: base.weight,
    witness: matched(b, witnessSim).share,
    heaviest: matched(heavy, baseSim).share,
  }
}

const nats = (words: readonly Word[], sims: ReadonlyMap<number, number>): Matched =>
  new Map(
    words.flatMap(({ token, weight }) => {
      const sim = sims.get(token.span.start)
      return sim ? [[token.span.start, sim * weight] as const] : []
    }),
  )

const tokens = (words: readonly Word[]): Token[] => words.map((word) => word.token)

function matched(words: readonly Word[], sims: ReadonlyMap<number, number>) {
  let total = 0
  let weight = 0
  for (const word of words) {
    total += word.weight
    weight += word.weight * (sims.get(word.token.span.start) ?? 0)
  }
  return { weight, share: total ? weight / total : 0 }
}
