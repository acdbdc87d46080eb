/** Tokens of a base passage and of a witness passage in, the one-to-one links between their words out. */
import type { WordLink } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'

/** Best similarity first; among equals the pair whose neighbours agree, then the nearest in relative position. */
export function linkWords(base: readonly Token[], witness: readonly Token[]): WordLink[] {
  const candidates: { i: number; j: number; sim: number; rank: number }[] = []
  base.forEach((a, i) => {
    witness.forEach((b, j) => {
      if (a.kind === 'mark' || b.kind === 'mark') return
      const sim = wordSimilarity(a, b)
      if (sim > 0)
        candidates.push({ i, j, sim, rank: sim + NEIGHBOUR * agreeingNeighbours(base, witness, i, j) })
    })
  })
  const place = (c: { i: number; j: number }) => Math.abs(c.i / base.length - c.j / witness.length)
  candidates.sort((a, b) => b.rank - a.rank || place(a) - place(b) || a.i - b.i || a.j - b.j)
  const usedBase = new Set<number>()
  const usedWitness = new Set<number>()
  const links: WordLink[] = []
  for (const { i, j, sim } of candidates) {
    if (usedBase.has(i) || usedWitness.has(j)) continue
    usedBase.add(i)
    usedWitness.add(j)
    links.push({ base: (base[i] as Token).span, witness: (witness[j] as Token).span, sim })
  }
  return links.sort((a, b) => a.base.start - b.base.start)
}

/** What one agreeing neighbour adds: enough to choose among equals, never enough to beat a better word. */
const NEIGHBOUR = 0.01

function agreeingNeighbours(base: readonly Token[], witness: readonly Token[], i: number, j: number): number {
  let agreeing = 0
  for (const [di, dj] of [
    [-1, -1],
    [1, 1],
  ] as const) {
    const a = base[i + di]
    const b = witness[j + dj]
    if (a && b && wordSimilarity(a, b) > 0) agreeing++
  }
  return agreeing
}
