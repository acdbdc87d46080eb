/** The sentences of all releases in, an index of their telling words and word pairs out: flat, small, made once. */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { addWords, BREAK } from './words.ts'

/** A sentence of the release that is the `release`-th, from 0. */
export type Unit = { readonly release: number; readonly text: string }

/** A term is a word or a pair of neighbouring words; it stands in the table under its hash. */
export type ReleaseIndex = {
  readonly table: TermTable
  /** Of each unit. */
  readonly releaseOf: Int32Array
  /** The units of term t are `postings` from `starts[t]` to `starts[t + 1]`. */
  readonly starts: Int32Array
  readonly postings: Int32Array
  /** How much each term tells: the rarer among the units, the more. */
  readonly weights: Float32Array
  /** What all words of a unit weigh, and all its pairs. */
  readonly wordWeight: Float32Array
  readonly pairWeight: Float32Array
}

/** Open addressing with linear probing; the size is a power of two. */
export type TermTable = { readonly keys: Int32Array; readonly terms: Int32Array }

/** What the table has instead of a term's number. */
export const ABSENT = -1
export const FUNCTION_WORD = -2

/** A pair of neighbours, function words between them passed over. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ (second >>> 15) ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)

export function termOf({ keys, terms }: TermTable, hash: number): number {
  const mask = keys.length - 1
  let slot = hash & mask
  while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask
  return terms[slot] as number
}

export function indexOf(units: readonly Unit[]): ReleaseIndex {
  const words = units.map(({ text }) => wordsOf(text))
  const functionWords = new Set([...[...FUNCTION_WORDS].flatMap(wordsOf), ...commonWords(words)])
  const unitsOf = new Map<number, number[]>()
  const ofUnits = words.map((all) => termsOf(all, functionWords))
  ofUnits.forEach(({ words, pairs }, unit) => {
    for (const hash of [...words, ...pairs]) {
      const known = unitsOf.get(hash)
      if (known) known.push(unit)
      else unitsOf.set(hash, [unit])
    }
  })
  const hashes = [...unitsOf.keys()]
  const weightOf = (hash: number) => Math.log(1 + units.length / (unitsOf.get(hash)?.length ?? 1))
  const sum = (terms: ReadonlySet<number>) => [...terms].reduce((all, hash) => all + weightOf(hash), 0)
  let from = 0
  return {
    table: tableOf(hashes, functionWords),
    releaseOf: Int32Array.from(units, ({ release }) => release),
    starts: Int32Array.from([...hashes.map((hash) => unitsOf.get(hash)?.length ?? 0), 0], (size) => {
      from += size
      return from - size
    }),
    postings: Int32Array.from([...unitsOf.values()].flat()),
    weights: Float32Array.from(hashes, weightOf),
    wordWeight: Float32Array.from(ofUnits, ({ words }) => sum(words)),
    pairWeight: Float32Array.from(ofUnits, ({ pairs }) => sum(pairs)),
  }
}

function wordsOf(text: string): number[] {
  const words = { hashes: new Int32Array(0), count: 0 }
  const bytes = new TextEncoder().encode(text)
  addWords(words, bytes, 0, bytes.length, { quoted: false })
  return [...words.hashes.subarray(0, words.count)].filter((hash) => hash !== BREAK)
}

/** With many releases, a word that so many sentences share tells nothing of one, and would cost most of the time. */
const COMMON = 64

function commonWords(units: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>()
  for (const words of units) for (const hash of new Set(words)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > COMMON).map(([hash]) => hash)
}

type Terms = { readonly words: ReadonlySet<number>; readonly pairs: ReadonlySet<number> }

function termsOf(all: readonly number[], functionWords: ReadonlySet<number>): Terms {
  const words = all.filter((hash) => !functionWords.has(hash))
  return {
    words: new Set(words),
    pairs: new Set(words.slice(1).map((hash, n) => pairHash(words[n] as number, hash))),
  }
}

function tableOf(hashes: readonly number[], functionWords: ReadonlySet<number>): TermTable {
  const size = 2 ** Math.ceil(Math.log2(SPARSENESS * (hashes.length + functionWords.size + 1)))
  const table = { keys: new Int32Array(size), terms: new Int32Array(size).fill(ABSENT) }
  const put = (hash: number, term: number) => {
    let slot = hash & (size - 1)
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    table.keys[slot] = hash
    table.terms[slot] = term
  }
  for (const hash of functionWords) put(hash, FUNCTION_WORD)
  hashes.forEach(put)
  return table
}

/** Nearly every word of an archive is in no release: most slots must be empty, so that one look tells. */
const SPARSENESS = 4
