/** The release index and an article's words in, how likely each release stands behind it out: what every article passes once. */
import { FUNCTION_WORD, pairHash, type ReleaseIndex, termOf } from './release-index.ts'
import { BREAK, type Words } from './words.ts'

/** Of every sentence of the releases: how well the best window of the words carries it, 0..1. The array is used anew by each call. */
export type Filter = (words: Words) => Float32Array

/** A window is a sentence of the article; what it shares with a sentence of a release is weighed. */
export function filterOf(index: ReleaseIndex): Filter {
  const units = index.releaseOf.length
  const best = new Float32Array(units)
  const sharedWords = new Float32Array(units)
  const sharedPairs = new Float32Array(units)
  const touched = new Int32Array(units)
  const seenIn = new Int32Array(index.weights.length)
  const { table, starts, postings, weights } = index
  const rarest = Math.log(1 + units)
  let window = 0

  return ({ hashes, count }) => {
    best.fill(0)
    let touches = 0
    let weight = 0
    let before = 0
    window++
    for (let n = 0; n < count; n++) {
      const hash = hashes[n] as number
      if (hash === BREAK) {
        for (let k = 0; k < touches; k++) judge(touched[k] as number, weight)
        touches = 0
        weight = 0
        before = 0
        window++
        continue
      }
      const term = termOf(table, hash)
      if (term === FUNCTION_WORD) continue
      if (term < 0) {
        weight += rarest
        before = 0
        continue
      }
      weight += weights[term] as number
      touches = add(term, sharedWords, touches)
      if (before !== 0) {
        const pair = termOf(table, pairHash(before, hash))
        if (pair >= 0) touches = add(pair, sharedPairs, touches)
      }
      before = hash
    }
    return best
  }

  /** A term counts once a window. */
  function add(term: number, shared: Float32Array, touches: number): number {
    if (seenIn[term] === window) return touches
    seenIn[term] = window
    const weight = weights[term] as number
    const end = starts[term + 1] as number
    for (let p = starts[term] as number; p < end; p++) {
      const unit = postings[p] as number
      if (sharedWords[unit] === 0) touched[touches++] = unit
      shared[unit] = (shared[unit] as number) + weight
    }
    return touches
  }

  function judge(unit: number, weight: number): void {
    const words = sharedWords[unit] as number
    const pairs = sharedPairs[unit] as number
    sharedWords[unit] = 0
    sharedPairs[unit] = 0
    const ofUnit = words / (index.wordWeight[unit] as number)
    const ofWindow = words / weight
    const together = pairs / Math.max(1, index.pairWeight[unit] as number)
    const sum =
      BIAS + OF_UNIT * ofUnit + OF_WINDOW * ofWindow + TOGETHER * together + AMOUNT * Math.log(1 + words)
    const score = 1 / (1 + Math.exp(-sum))
    if (score > (best[unit] as number)) best[unit] = score
  }
}

const BIAS = -9
const OF_UNIT = 6
const OF_WINDOW = 6
const TOGETHER = 4
const AMOUNT = 0.8
