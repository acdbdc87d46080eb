/** A sentence with its quotations in, the spans of its claims out: clauses that can be true or false by themselves. */
import type { Article, Span } from '../model.ts'
import { tagWords } from '../text/tags.ts'
import { passageIn, type Token } from '../text/token.ts'
import { wordSet } from '../text/word-set.ts'
import { clauseCuts, headsClause, type Tagged } from './clause-cuts.ts'

export type ClaimSpan = {
  readonly span: Span
  /** The subject that a later clause of the sentence takes over from the first. */
  readonly leansOn: readonly Span[]
}

/** A shorter clause says too little to be looked for in another text. */
const FEWEST_WORDS = 3

/** In order, not overlapping; what lies between two of them is glue: a comma, a dash, a space. */
export function claimSpans(article: Article, sentence: Span, quotes: readonly Span[]): ClaimSpan[] {
  const tokens = passageIn(article, sentence)
  const tagged: Tagged = { tokens, tags: tagWords(tokens), frozen: frozen(tokens, quotes) }
  const starts = [0, ...clauseCuts(tagged)].filter(
    (start, n, all) => n === 0 || enough(tokens, all[n - 1] ?? 0, start),
  )
  while (starts.length > 1 && !enough(tokens, starts.at(-1) as number, tokens.length)) starts.pop()
  const subject = subjectOf(tagged)
  return starts.map((start, n) => {
    const from = n === 0 ? sentence.start : (tokens[start] as Token).span.start
    const next = starts[n + 1]
    const to = next === undefined ? sentence.end : (tokens[next - 1] as Token).span.end
    return {
      span: { start: from, end: to },
      leansOn: subject && subject.end <= from && !ownSubject(tagged, start) ? [subject] : [],
    }
  })
}

/** Within quotation marks or brackets nothing is cut: the speaker's sentence is one claim. */
function frozen(tokens: readonly Token[], quotes: readonly Span[]): boolean[] {
  let depth = 0
  return tokens.map(({ span, text }) => {
    if (text === '(' || text === '[') depth++
    const inside = depth > 0 || quotes.some((quote) => span.start >= quote.start && span.end <= quote.end)
    if (text === ')' || text === ']') depth = Math.max(0, depth - 1)
    return inside
  })
}

function enough(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'mark') words++
  return words >= FEWEST_WORDS
}

/** From the sentence's first word to the one before its first verb. */
function subjectOf(s: Tagged): Span | undefined {
  const verb = s.tokens.findIndex((_, i) => headsClause(s, i))
  const last = s.tokens[verb - 1]
  return last && { start: (s.tokens[0] as Token).span.start, end: last.span.end }
}

/** A clause that opens with a conjunction and a verb, a relative or a participle has its subject elsewhere. */
function ownSubject(s: Tagged, start: number): boolean {
  const word = s.tokens[start]?.norm ?? ''
  if (RELATIVES.has(word) || s.tags[start] === 'VBG') return false
  let at = start
  if (COORDINATORS.has(word)) at++
  while (s.tags[at] === 'RB') at++
  return !headsClause(s, at)
}

const RELATIVES = wordSet('which who whose with')
const COORDINATORS = wordSet('and but or yet so')
