/** Words of a base passage and of a witness passage in, the one-to-one links between them out. (After Sultan et al. 2014: identity, synonymy, then agreeing neighbours.) */
import type { WordLink } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import type { Row, SimilarityTable } from './similarity-table.ts'

/** What one agreeing neighbour adds: enough to choose among equals, never enough to beat a better word. */
const NEIGHBOUR = 0.02
/** What nearness in relative position adds at most: less than a neighbour. */
const PLACE = 0.01

/** In the base's order. Without a table of the two articles, words are compared by themselves, not by their phrases. */
export function linkWords(
  base: readonly Token[],
  witness: readonly Token[],
  table: Places = tableOf(witness),
): WordLink[] {
  return matchesOf(base.map(table.row), witness.map(table.column))
    .sort((a, b) => a.i - b.i)
    .map(({ i, j, sim }) => ({ base: (base[i] as Token).span, witness: (witness[j] as Token).span, sim }))
}

type Places = Pick<SimilarityTable, 'row' | 'column'>

function tableOf(witness: readonly Token[]): Places {
  const like = (a: Token, b: Token) => (a.kind === 'mark' || b.kind === 'mark' ? 0 : wordSimilarity(a, b))
  const columns = new Map(witness.map((token, n) => [token, n]))
  return {
    row: (token) => witness.map((other) => like(token, other)),
    column: (token) => columns.get(token) ?? -1,
  }
}

/** Word i of the base linked with word j of the witness. */
export type Match = { readonly i: number; readonly j: number; readonly sim: number }

/**
 * Greedy by similarity, then neighbours, then relative position; the best first. `rows` are of the base passage's words,
 * `columns` of the witness passage's. Quadratic in the passages' length.
 */
export function matchesOf(rows: readonly Row[], columns: readonly number[]): Match[] {
  const usedBase = new Uint8Array(rows.length)
  const usedWitness = new Uint8Array(columns.length)
  return candidates(rows, columns).filter(({ i, j }) => {
    if (usedBase[i] || usedWitness[j]) return false
    usedBase[i] = 1
    usedWitness[j] = 1
    return true
  })
}

type Candidate = Match & { rank: number }

function candidates(rows: readonly Row[], columns: readonly number[]): Candidate[] {
  const near = Math.ceil(MOST_CANDIDATES / (2 * rows.length))
  const found = similar(rows, columns, columns.length) ?? similar(rows, columns, near) ?? []
  for (const one of found) {
    const { i, j, sim } = one
    const neighbours = linked(rows, columns, i - 1, j - 1) + linked(rows, columns, i + 1, j + 1)
    const apart = Math.abs(i / rows.length - j / columns.length)
    one.rank = sim + NEIGHBOUR * neighbours + PLACE * (1 - apart)
  }
  return found.sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
}

/** Beyond any pair of passages that people write: where one word is said over and over, only those near in relative position are tried. */
const MOST_CANDIDATES = 5_000

/** Words that are alike, no more than `reach` from each other's relative position; undefined where they are too many. */
function similar(rows: readonly Row[], columns: readonly number[], reach: number): Candidate[] | undefined {
  const found: Candidate[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const middle = Math.floor((i * columns.length) / rows.length)
    const end = Math.min(columns.length, middle + reach)
    for (let j = Math.max(0, middle - reach); j < end; j++) {
      const sim = row[columns[j] as number] as number
      if (sim > 0) found.push({ i, j, sim, rank: 0 })
    }
    if (found.length > 2 * MOST_CANDIDATES) return undefined
  }
  return found
}

function linked(rows: readonly Row[], columns: readonly number[], i: number, j: number): number {
  if (i < 0 || j < 0 || i >= rows.length || j >= columns.length) return 0
  return ((rows[i] as Row)[columns[j] as number] as number) > 0 ? 1 : 0
}
