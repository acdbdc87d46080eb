/** The words of a quotation and a passage of the base in, how far the one renders the other, in other words, out. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Span } from '../model.ts'
import type { Passage, PassageWord, SoughtWord } from './quote-windows.ts'

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
export function rendering(passage: Passage, words: readonly SoughtWord[]): Rendering | undefined {
  const links = closest(sharedContent(words, passage.words), words)
  if (links.length === 0) return undefined
  const from = Math.min(...links.map((link) => link.j))
  const to = Math.max(...links.map((link) => link.j)) + 1
  const near = passage.words.slice(Math.max(0, from - MARGIN), to + MARGIN)
  const grammar = bestLinks(sharedGrammar(words, near))
  const evidence = heldBy(links, words)
  const held = evidence + grammar.reduce((total, { i }) => total + (words[i] as SoughtWord).weight, 0)
  const quoted = weightOf(words)
  const covered = held / quoted
  // A speaker's sentence is bounded by its marks; narration offers long stretches in which something always matches.
  const dense = Math.min(1, held / Math.max(weightOf(passage.words.slice(from, to)), quoted))
  return {
    passage,
    score: passage.quote ? covered : covered * (1 - DENSITY_SHARE + DENSITY_SHARE * dense),
    evidence,
    span: stretch(passage, words, links, from, to),
  }
}

const weightOf = (words: readonly { readonly weight: number }[]): number =>
  words.reduce((total, { weight }) => total + weight, 0)

const heldBy = (links: readonly Link[], words: readonly SoughtWord[]): number =>
  links.reduce((total, { i, sim }) => total + sim * (words[i] as SoughtWord).weight, 0)

/** The links of the richest stretch that is no longer than a rendering can be. */
function closest(links: readonly Link[], words: readonly SoughtWord[]): Link[] {
  const longest = words.length * MOST_STRETCHED + MARGIN
  let best: Link[] = []
  let most = 0
  for (const from of new Set(links.map((link) => link.j))) {
    const held = bestLinks(links.filter(({ j }) => j >= from && j < from + longest))
    const told = heldBy(held, words)
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

function sharedContent(words: readonly SoughtWord[], others: readonly PassageWord[]): Link[] {
  return words.flatMap(({ likes }, i) => {
    const links: Link[] = []
    if (likes.size === 0) return links
    others.forEach(({ form }, j) => {
      const sim = form === undefined ? 0 : (likes.get(form) ?? 0)
      if (sim >= LEAST_SIMILARITY) links.push({ i, j, sim })
    })
    return links
  })
}

function sharedGrammar(words: readonly SoughtWord[], others: readonly PassageWord[]): Link[] {
  return words.flatMap(({ key }, i) =>
    isFunctionWord(key) ? others.flatMap((other, j) => (other.key === key ? [{ i, j, sim: 1 }] : [])) : [],
  )
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
  words: readonly SoughtWord[],
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
    start: (passage.words[start] as PassageWord).span.start,
    end: (passage.words[end - 1] as PassageWord).span.end,
  }
}

/** No mark stands between this word and the next: only a space or a hyphen. */
function adjoining(words: readonly PassageWord[], i: number): boolean {
  const gap = (words[i + 1] as PassageWord).span.start - (words[i] as PassageWord).span.end
  return gap <= 1
}
