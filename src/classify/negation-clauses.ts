/** Aligned claims in, both sides as tokens cut into clauses, each token with its counterparts on the other side, out. */

import { FUNCTION_WORDS, MEASURES } from '../lexicon/negation.ts'
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { passageIn, type Token } from '../text/token.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Aligned } from './rule.ts'

type Placed = Clause & {
  /** Counts the passages of a side; claims that go on in the same sentence share one. */
  readonly passage: number
}

type Passage = {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Placed[]
  /** For each token, the index of its clause. */
  readonly clauseOf: readonly number[]
}

export type Side = Passage & {
  /** For each token, its counterparts on the other side: the linked word first, then other words of the same stem. */
  readonly counterparts: readonly (readonly number[])[]
}

export const sidesOf = perObject((aligned: Aligned): { base: Side; witness: Side } => {
  const base = segmented(aligned.base, aligned.baseClaims)
  const witness = segmented(aligned.witness, aligned.claims)
  const baseAt = new Map(base.tokens.map((token, i) => [token.span.start, i]))
  const witnessAt = new Map(witness.tokens.map((token, i) => [token.span.start, i]))
  const toWitness = new Map<number, number>()
  const toBase = new Map<number, number>()
  for (const link of aligned.links) {
    const i = baseAt.get(link.base.start)
    const j = witnessAt.get(link.witness.start)
    if (i === undefined || j === undefined || !isTelling(base.tokens[i], witness.tokens[j])) continue
    toWitness.set(i, j)
    toBase.set(j, i)
  }
  return {
    base: { ...base, counterparts: counterparts(base.tokens, witness.tokens, toWitness) },
    witness: { ...witness, counterparts: counterparts(witness.tokens, base.tokens, toBase) },
  }
})

/** A content word linked with "said" or "the" tells nothing of either. */
const isTelling = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && (a.norm === b.norm || (isContent(a) && isContent(b)))

/** A word that says something of the matter: no article, pronoun, auxiliary or preposition. */
export const isContent = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && !FUNCTION_WORDS.has(token.norm) && !token.norm.endsWith("n't"))

/** The words of content of a stretch, by index, without those that only measure. */
export function contentIn(side: Side, from: number, to: number): number[] {
  const indexes: number[] = []
  for (let i = from; i < to; i++) {
    const token = side.tokens[i]
    if (token?.kind === 'word' && isContent(token) && !MEASURES.has(token.norm)) indexes.push(i)
  }
  return indexes
}

/** One object for one claim, wherever it is compared. */
function segmented(witness: Witness, claims: readonly Claim[]): Passage {
  const [claim] = claims
  if (claim && claims.length === 1) return segmentedClaim(claim, witness)
  return segmentedClaims(claims, witness)
}

const segmentedClaim = perObject((claim: Claim, witness: Witness) => segmentedClaims([claim], witness))

const segmentedClaims = perObject((claims: readonly Claim[], witness: Witness): Passage => {
  const tokens: Token[] = []
  const clauses: Placed[] = []
  let passage = 0
  let previous: Claim | undefined
  for (const claim of claims) {
    if (previous && !isContinued(witness, previous, claim)) passage++
    previous = claim
    const own = passageIn(witness.article, claim.span)
    for (const clause of clausesOf(own))
      clauses.push({ ...clause, passage, from: clause.from + tokens.length, to: clause.to + tokens.length })
    tokens.push(...own)
  }
  const clauseOf = clauses.flatMap((clause, n) => new Array<number>(clause.to - clause.from).fill(n))
  return { tokens, clauses, clauseOf }
})

function isContinued(witness: Witness, a: Claim, b: Claim): boolean {
  if (a.sentence !== b.sentence) return false
  return !/[.!?\n]/u.test(witness.article.text.slice(a.span.end - 1, b.span.start))
}

function counterparts(
  own: readonly Token[],
  other: readonly Token[],
  links: ReadonlyMap<number, number>,
): number[][] {
  const byStem = new Map<string, number[]>()
  other.forEach((token, j) => {
    if (!isContent(token)) return
    const same = byStem.get(token.stem)
    if (same) same.push(j)
    else byStem.set(token.stem, [j])
  })
  return own.map((token, i) => {
    const linked = links.get(i)
    const all = isContent(token) ? (byStem.get(token.stem) ?? []) : []
    const same = nearest(all, (i * other.length) / own.length)
    return linked === undefined ? same : [linked, ...same.filter((j) => j !== linked)]
  })
}

/** A word that a passage says more often than this is looked for near its place alone. */
const MOST_COUNTERPARTS = 24

function nearest(places: number[], place: number): number[] {
  if (places.length <= MOST_COUNTERPARTS) return places
  const behind = places.findIndex((j) => j >= place)
  const from = Math.max(0, (behind < 0 ? places.length : behind) - MOST_COUNTERPARTS / 2)
  return places.slice(from, from + MOST_COUNTERPARTS)
}
