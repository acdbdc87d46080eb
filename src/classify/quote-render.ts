/** The words of a quotation and a passage of the base in, how far the one renders the other, in other words, out. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Span } from '../model.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import type { Passage } from './quote-windows.ts'
import type { QuoteWord } from './quote-words.ts'

export type Rendering = {
  readonly passage: Passage
  /** 0..1: the share of the quotation's weight that the passage holds, less for matches strewn over a long stretch. */
  readonly score: number
  /** The weight of the content words held. */
  readonly evidence: number
  /** The stretch of the base that the quotation stands for. */
  readonly span: Span
}

type Link = { readonly i: number; readonly j: number; readonly sim: number }

/** Soft one-to-one matching of words, order left aside, since translation turns it round; undefined where nothing is shared. */
export function rendering(
  passage: Passage,
  words: readonly QuoteWord[],
  weight: (word: QuoteWord) => number,
): Rendering | undefined {
  const links = closest(candidates(words, passage.words, true), words, weight)
  if (links.length === 0) return undefined
  const from = Math.min(...links.map((link) => link.j))
  const to = Math.max(...links.map((link) => link.j)) + 1
  const near = passage.words.slice(Math.max(0, from - MARGIN), to + MARGIN)
  const grammar = bestLinks(candidates(words, near, false))
  const sum = (list: readonly QuoteWord[]) => list.reduce((total, word) => total + weight(word), 0)
  const evidence = links.reduce((total, { i, sim }) => total + sim * weight(words[i] as QuoteWord), 0)
  const held = evidence + grammar.reduce((total, { i }) => total + weight(words[i] as QuoteWord), 0)
  const quoted = sum(words)
  const covered = held / quoted
  // A speaker's sentence is bounded by its marks; narration offers long stretches in which something always matches.
  const dense = Math.min(1, held / Math.max(sum(passage.words.slice(from, to)), quoted))
  return {
    passage,
    score: passage.quote ? covered : covered * (1 - DENSITY_SHARE + DENSITY_SHARE * dense),
    evidence,
    span: stretch(passage, words, links, from, to),
  }
}

/** The links of the richest stretch that is no longer than a rendering can be. */
function closest(
  links: readonly Link[],
  words: readonly QuoteWord[],
  weight: (word: QuoteWord) => number,
): Link[] {
  const longest = words.length * MOST_STRETCHED + MARGIN
  let best: Link[] = []
  let most = 0
  for (const from of new Set(links.map((link) => link.j))) {
    const held = bestLinks(links.filter(({ j }) => j >= from && j < from + longest))
    const told = held.reduce((total, { i, sim }) => total + sim * weight(words[i] as QuoteWord), 0)
    if (told > most) {
      best = held
      most = told
    }
  }
  return best
}

/** A passage may say in twice as many words what the quotation says. */
const MOST_STRETCHED = 2
/** Function words count where they stand this close to the content words. */
const MARGIN = 4
/** How much of the score strewn matches can cost. */
const DENSITY_SHARE = 0.5
/** Below it two words are only neighbours in meaning (divide, share), and long passages have one for every word. */
const LEAST_SIMILARITY = 0.6

function candidates(words: readonly QuoteWord[], others: readonly QuoteWord[], content: boolean): Link[] {
  const links: Link[] = []
  words.forEach((a, i) => {
    if (isFunctionWord(a.key) === content) return
    others.forEach((b, j) => {
      if (isFunctionWord(b.key) === content) return
      const sim = a.key === b.key ? 1 : content ? wordSimilarity(a.token, b.token) : 0
      if (sim >= LEAST_SIMILARITY) links.push({ i, j, sim })
    })
  })
  return links
}

/** Greedy, the surest first, then the nearest in relative place. */
function bestLinks(links: readonly Link[]): Link[] {
  const usedI = new Set<number>()
  const usedJ = new Set<number>()
  const sorted = [...links].sort(
    (a, b) => b.sim - a.sim || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i || a.j - b.j,
  )
  return sorted.filter(({ i, j }) => {
    if (usedI.has(i) || usedJ.has(j)) return false
    usedI.add(i)
    usedJ.add(j)
    return true
  })
}

/** From the first to the last matched word, and as many words more at each side as the quotation has unmatched there, within a clause. */
function stretch(
  passage: Passage,
  words: readonly QuoteWord[],
  links: readonly Link[],
  from: number,
  to: number,
): Span {
  const before = Math.min(...links.map((link) => link.i))
  const after = words.length - 1 - Math.max(...links.map((link) => link.i))
  let start = from
  let end = to
  while (start > 0 && from - start < before && adjoining(passage.words, start - 1)) start--
  while (end < passage.words.length && end - to < after && adjoining(passage.words, end - 1)) end++
  return {
    start: (passage.words[start] as QuoteWord).span.start,
    end: (passage.words[end - 1] as QuoteWord).span.end,
  }
}

/** No mark stands between this word and the next: only a space or a hyphen. */
function adjoining(words: readonly QuoteWord[], i: number): boolean {
  const gap = (words[i + 1] as QuoteWord).span.start - (words[i] as QuoteWord).span.end
  return gap <= 1
}
