/** Words of a base passage and of a witness passage in, the one-to-one links between them out. (After Sultan et al. 2014: identity, synonymy, then agreeing neighbours.) */
import type { WordLink } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import type { Like, SimilarityTable } from './similarity-table.ts'

/** What one agreeing neighbour adds: enough to choose among equals, never enough to beat a better word. */
const NEIGHBOUR = 0.02
/** What nearness in relative position adds at most: less than a neighbour. */
const PLACE = 0.01

/** In the base's order. Without a table of the two articles, words are compared by themselves, not by their phrases. */
export function linkWords(
  base: readonly Token[],
  witness: readonly Token[],
  table: SimilarityTable = tableOf(base, witness),
): WordLink[] {
  return matchesOf(base.map(table.rowOf), placesOf(witness, table))
    .sort((a, b) => a.i - b.i)
    .map(({ i, j, sim }) => ({ base: (base[i] as Token).span, witness: (witness[j] as Token).span, sim }))
}

function tableOf(base: readonly Token[], witness: readonly Token[]): SimilarityTable {
  const rows = new Map(base.map((token, n) => [token, n]))
  const columns = new Map(witness.map((token, n) => [token, n]))
  const like = (a: Token, b: Token) => (a.kind === 'mark' || b.kind === 'mark' ? 0 : wordSimilarity(a, b))
  return {
    rowOf: (token) => rows.get(token),
    columnOf: (token) => columns.get(token),
    likes: witness.map((other) =>
      base.map((token, row): Like => ({ row, sim: like(token, other) })).filter(({ sim }) => sim > 0),
    ),
  }
}

/** A passage of the witness: how many words it has, and by row of the table which of them are like it. */
export type Places = { readonly length: number; readonly byRow: readonly (readonly Place[] | undefined)[] }
type Place = { readonly j: number; readonly sim: number }

export function placesOf(witness: readonly Token[], { columnOf, likes }: SimilarityTable): Places {
  const byRow: Place[][] = []
  witness.forEach((token, j) => {
    const column = columnOf(token)
    if (column === undefined) return
    for (const { row, sim } of likes[column] ?? []) {
      const places = byRow[row]
      if (places) places.push({ j, sim })
      else byRow[row] = [{ j, sim }]
    }
  })
  return { length: witness.length, byRow }
}

/** Word i of the base linked with word j of the witness. */
export type Match = { readonly i: number; readonly j: number; readonly sim: number }

/** The row of each word of the base passage; none of a mark. */
export type Rows = readonly (number | undefined)[]

/** Greedy by similarity, then neighbours, then relative position. In no order. */
export function matchesOf(rows: Rows, witness: Places): Match[] {
  const found = candidates(rows, witness)
  if (found.length < 2) return found
  // Most words have one candidate, which has no other: only what is left needs to be ranked.
  const timesBase = new Uint8Array(rows.length)
  const timesWitness = new Uint8Array(witness.length)
  for (const { i, j } of found) {
    timesBase[i] = timesBase[i] ? 2 : 1
    timesWitness[j] = timesWitness[j] ? 2 : 1
  }
  const matches: Match[] = []
  const rivals: Candidate[] = []
  for (const one of found)
    if (timesBase[one.i] === 1 && timesWitness[one.j] === 1) matches.push(one)
    else rivals.push(one)
  if (rivals.length === 0) return matches
  for (const one of ranked(rivals, rows, witness)) {
    if (timesBase[one.i] === 0 || timesWitness[one.j] === 0) continue
    timesBase[one.i] = 0
    timesWitness[one.j] = 0
    matches.push(one)
  }
  return matches
}

type Candidate = Match & { rank: number }

/** Beyond any pair of passages that people write: where one word is said over and over, only those near in relative position are tried. */
const MOST_CANDIDATES = 5_000

function candidates(rows: Rows, witness: Places): Candidate[] {
  const near = Math.ceil(MOST_CANDIDATES / (2 * rows.length))
  return similar(rows, witness, witness.length) ?? similar(rows, witness, near) ?? []
}

/** Words that are alike, no more than `reach` from each other's relative position; undefined where they are too many. */
function similar(rows: Rows, { length, byRow }: Places, reach: number): Candidate[] | undefined {
  const found: Candidate[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const places = row === undefined ? undefined : byRow[row]
    if (!places) continue
    const middle = Math.floor((i * length) / rows.length)
    for (const { j, sim } of places)
      if (j >= middle - reach && j < middle + reach) found.push({ i, j, sim, rank: 0 })
    if (found.length > 2 * MOST_CANDIDATES) return undefined
  }
  return found
}

function ranked(rivals: Candidate[], rows: Rows, witness: Places): readonly Candidate[] {
  for (const one of rivals) {
    const { i, j, sim } = one
    const neighbours = linked(rows, witness, i - 1, j - 1) + linked(rows, witness, i + 1, j + 1)
    const apart = Math.abs(i / rows.length - j / witness.length)
    one.rank = sim + NEIGHBOUR * neighbours + PLACE * (1 - apart)
  }
  return rivals.sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
}

function linked(rows: Rows, { byRow }: Places, i: number, j: number): number {
  const row = i < 0 || i >= rows.length ? undefined : rows[i]
  const places = row === undefined ? undefined : byRow[row]
  if (places) for (const place of places) if (place.j === j) return 1
  return 0
}
