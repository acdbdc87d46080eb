/** Two words in, how closely WordNet relates them out; and a stem's weight from the background table. (Miller 1995; Princeton WordNet 3.1.) */
import { perWord } from '../text/per-word.ts'
import { toldOf } from './sorted-lines.ts'
import { IDF, SYNSETS } from './wordnet.data.ts'

/** Classes of a lemma's tie to a synset, as `make/wordnet.ts` writes them. */
type Tie = 's' | 't' | 'd' | 'a' | 'h'

/**
 * Similarity of two words by their ties to a synset they share: synonyms in frequent senses .9, in rare ones less,
 * derivations (sell, sale) and similar adjectives between, a word and its hypernym .6. Two hyponyms of one synset
 * share nothing but their kind (apple, pear) and count 0.
 */
const SIMILARITY: Readonly<Record<string, number>> = {
  ss: 0.9,
  st: 0.7,
  tt: 0.5,
  ds: 0.85,
  dd: 0.7,
  dt: 0.6,
  as: 0.7,
  ad: 0.5,
  hs: 0.6,
}

/** The weight of a stem that the background table does not hold, in nats; also the most that any stem weighs. */
export const IDF_CAP = 9

/** 0..1; the words as lemmas, lower case. */
export function wordnetSimilarity(a: string, b: string): number {
  const ties = tiesOf(a)
  const others = tiesOf(b)
  if (!ties || !others) return 0
  let best = 0
  for (const [id, tie] of ties) {
    const other = others.get(id)
    if (other) best = Math.max(best, SIMILARITY[tie < other ? tie + other : other + tie] ?? 0)
  }
  return best
}

/** Two kinds of one thing (apple, pear): they share a hypernym and no synset. */
export function areSisters(a: string, b: string): boolean {
  const others = tiesOf(b)
  const shared = [...(tiesOf(a) ?? [])].flatMap(([id, tie]) =>
    others?.has(id) ? [tie + others.get(id)] : [],
  )
  return shared.length > 0 && shared.every((ties) => ties === 'hh')
}

/** The ids of the synsets that a lemma has a tie to; words that share none are not similar. */
export const synsetsOf = (lemma: string): readonly string[] => [...(tiesOf(lemma)?.keys() ?? [])]

/** Inverse document frequency of a stem in nats, 0..IDF_CAP. */
export const idf: (stem: string) => number = perWord((stem) => {
  const tenth = toldOf(stem, IDF)
  return tenth === undefined ? IDF_CAP : Number(tenth) / 10
})

const tiesOf = perWord((lemma) => {
  const row = toldOf(lemma, SYNSETS)
  return row === undefined ? null : parseRow(row)
})

function parseRow(row: string): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const field of row.split(' '))
    for (const id of field.slice(1).split(',')) ties.set(id, field[0] as Tie)
  return ties
}
