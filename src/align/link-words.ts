/** Words of a base passage and of a witness passage in, the one-to-one links between them out. (After Sultan et al. 2014: identity, synonymy, then agreeing neighbours.) */
import type { WordLink } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'

type Similarity = (base: Token, witness: Token) => number
type Candidate = { readonly i: number; readonly j: number; readonly sim: number; readonly rank: number }

/** What one agreeing neighbour adds: enough to choose among equals, never enough to beat a better word. */
const NEIGHBOUR = 0.02
/** What nearness in relative position adds at most: less than a neighbour. */
const PLACE = 0.01

/** Greedy by similarity, then neighbours, then relative position; the result is in the base's order. Quadratic in the passages' length. */
export function linkWords(
  base: readonly Token[],
  witness: readonly Token[],
  similarity: Similarity = wordSimilarity,
): WordLink[] {
  const usedBase = new Set<number>()
  const usedWitness = new Set<number>()
  const links: WordLink[] = []
  for (const { i, j, sim } of candidates(base, witness, similarity)) {
    if (usedBase.has(i) || usedWitness.has(j)) continue
    usedBase.add(i)
    usedWitness.add(j)
    links.push({ base: (base[i] as Token).span, witness: (witness[j] as Token).span, sim })
  }
  return links.sort((a, b) => a.base.start - b.base.start)
}

function candidates(base: readonly Token[], witness: readonly Token[], similarity: Similarity): Candidate[] {
  const width = witness.length
  const sims = new Float32Array(base.length * width)
  const found: { i: number; j: number; sim: number }[] = []
  base.forEach((a, i) => {
    if (a.kind === 'mark') return
    witness.forEach((b, j) => {
      const sim = b.kind === 'mark' ? 0 : similarity(a, b)
      if (sim <= 0) return
      sims[i * width + j] = sim
      found.push({ i, j, sim })
    })
  })
  const linked = (i: number, j: number) =>
    i >= 0 && j >= 0 && i < base.length && j < width && (sims[i * width + j] as number) > 0 ? 1 : 0
  const apart = (i: number, j: number) => Math.abs(i / base.length - j / width)
  return found
    .map(({ i, j, sim }) => ({
      i,
      j,
      sim,
      rank: sim + NEIGHBOUR * (linked(i - 1, j - 1) + linked(i + 1, j + 1)) + PLACE * (1 - apart(i, j)),
    }))
    .sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
}
