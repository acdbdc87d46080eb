/** The words of a quotation in, the places of the base text that hold exactly these words out. */
import type { Span, Witness } from '../model.ts'
import { isNegative, plainWords, type QuoteWord, quotedParts } from './quote-words.ts'

/** The base text as one row of words to look into. */
export type WordRow = {
  readonly words: readonly QuoteWord[]
  /** Indices of each key's words. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Words `from` to `to` of a row, end-exclusive. */
export type Run = { readonly from: number; readonly to: number }

export type ExactMatch = {
  readonly row: WordRow
  /** One for each part of the quotation, in order. */
  readonly runs: readonly Run[]
}

const rows = new WeakMap<Witness, readonly WordRow[]>()

/** The whole text, and its quotations alone, in which a reporting clause does not part what was said in one breath; without what the release itself put in brackets, too. */
export function rowsOf(base: Witness): readonly WordRow[] {
  let known = rows.get(base)
  if (!known) {
    const { article, quotes } = base
    const all = plainWords(article, { start: 0, end: article.text.length })
    const said = quotes.flatMap((quote) => plainWords(article, quote.span))
    const spoken = quotes.flatMap((quote) =>
      quotedParts(article, quote.span)
        .flat()
        .filter((word) => !word.inserted),
    )
    known = [all, said, ...(spoken.length < said.length ? [spoken] : [])].map((words) => ({
      words,
      places: placesOf(words),
    }))
    rows.set(base, known)
  }
  return known
}

function placesOf(words: readonly QuoteWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  words.forEach(({ key }, i) => {
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  })
  return places
}

/** All parts in order, each unbroken, no further apart than an honest cut leaves them; undefined where one is missing. */
export function findParts(base: Witness, parts: readonly (readonly QuoteWord[])[]): ExactMatch | undefined {
  for (const row of rowsOf(base)) {
    const [first, ...rest] = parts
    for (const start of first ? occurrences(row, first) : []) {
      const runs = [start]
      for (const part of rest) {
        const last = runs.at(-1) as Run
        const next = occurrences(row, part).find(
          (run) => run.from >= last.to && run.from - last.to <= LONGEST_CUT,
        )
        if (next) runs.push(next)
      }
      if (runs.length === parts.length) return { row, runs }
    }
  }
  return undefined
}

/** An ellipsis leaves out a sentence or two, not a page. */
const LONGEST_CUT = 80

/** Every place of the row that has these words unbroken; looked up by the word that is rarest there. */
function occurrences(row: WordRow, words: readonly QuoteWord[]): Run[] {
  let rarest = 0
  let fewest: readonly number[] = []
  for (let i = 0; i < words.length; i++) {
    const places = row.places.get((words[i] as QuoteWord).key) ?? []
    if (i === 0 || places.length < fewest.length) {
      rarest = i
      fewest = places
    }
  }
  return fewest
    .map((place) => ({ from: place - rarest, to: place - rarest + words.length }))
    .filter(({ from }) => from >= 0 && words.every((word, i) => row.words[from + i]?.key === word.key))
}

/**
 * A quotation that is no unbroken stretch of the base but falls wholly into long ones: the places it was joined from.
 * Greedy longest runs from the left; undefined where a piece is shorter than SHORTEST_PIECE or there are too many.
 */
export function findPieces(base: Witness, words: readonly QuoteWord[]): ExactMatch | undefined {
  for (const row of rowsOf(base)) {
    const runs: Run[] = []
    let at = 0
    while (at < words.length && runs.length < MOST_PIECES) {
      const run = longestRun(row, words, at)
      if (run.to - run.from < SHORTEST_PIECE) break
      runs.push(run)
      at += run.to - run.from
    }
    if (at === words.length && runs.length > 1) return { row, runs }
  }
  return undefined
}

/** Shorter runs occur in any text by chance. */
const SHORTEST_PIECE = 3
const MOST_PIECES = 4

function longestRun(row: WordRow, words: readonly QuoteWord[], at: number): Run {
  let best: Run = { from: 0, to: 0 }
  for (const from of row.places.get((words[at] as QuoteWord).key) ?? []) {
    let to = from + 1
    while (at + to - from < words.length && row.words[to]?.key === words[at + to - from]?.key) to++
    if (to - from > best.to - best.from) best = { from, to }
  }
  return best
}

/** The words of the row between the runs, where these follow each other; empty where they do not. */
export function leftOut({ row, runs }: ExactMatch): readonly QuoteWord[] {
  return runs.flatMap((run, n) => {
    const next = runs[n + 1]
    return next ? row.words.slice(run.to, Math.max(run.to, next.from)) : []
  })
}

/** In the base text, from the first word to the last. */
export function spanOfRuns({ row, runs }: ExactMatch): Span {
  const spans = runs.flatMap(({ from, to }) => row.words.slice(from, to).map((word) => word.span))
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

export const dropsNegation = (match: ExactMatch): boolean => leftOut(match).some(isNegative)
