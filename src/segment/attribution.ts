/** Sentences with their quotations in, who said each quotation and each indirectly reported claim, and by which words, out. */
import type { Article, Attribution, Quote, Sentence, Span } from '../model.ts'
import { isEmpty } from '../text/span.ts'
import type { Frame } from './attribution-frame.ts'
import { framesOf } from './attribution-frames.ts'
import { type Item, type Stretch, stretchesOf } from './attribution-items.ts'
import { contentWithin, governing } from './attribution-scope.ts'
import { referent, type Speaker, sourceSpan, speakersOf } from './attribution-speakers.ts'
import { findQuotes } from './quotes.ts'

/** One attribution a quotation, in their order; undefined where nobody can be told to have said it. */
export function attribute(
  article: Article,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
): (Attribution | undefined)[] {
  const read = readingOf(article, sentences, quotes)
  readings.set(sentences, read)
  const found: (Attribution | undefined)[] = quotes.map(() => undefined)
  read.stretches.forEach((stretch, n) => {
    stretch.items.forEach((item, at) => {
      if (item.quote < 0) return
      const own = frameOfQuote(read.frames[n] ?? [], stretch.items, at)
      const said = own ? saidBy(read, n, own) : standingAlone(read, n, item, found)
      if (said) found[item.quote] = { ...said, content: item.span }
    })
  })
  return found
}

/**
 * Who said a claim that its sentence reports without quoting it, or, where the claim is a quotation, who said that.
 * `quotesInClaim` are those that overlap it; `content` is the part of the claim that was said, without the reporting clause.
 */
export function attributeClaim(
  article: Article,
  sentences: readonly Sentence[],
  sentence: number,
  claim: Span,
  quotesInClaim: readonly Quote[],
): Attribution | undefined {
  const read = knownReading(article, sentences)
  const n = read.stretchOf[sentence] as number
  const stretch = read.stretches[n] as Stretch
  const frame = governing(read.frames[n] ?? [], stretch, claim)
  if (!frame) return quotesInClaim.find((quote) => quote.attribution)?.attribution
  const content = contentWithin(article.text, stretch, frame, claim)
  return isEmpty(content) ? undefined : { ...saidBy(read, n, frame), content }
}

type Reading = {
  readonly stretches: readonly Stretch[]
  /** Of each stretch. */
  readonly frames: readonly (readonly Frame[])[]
  /** Index into `stretches`, by sentence. */
  readonly stretchOf: readonly number[]
  readonly speakers: readonly Speaker[]
  readonly text: string
}

/** Kept, since every claim of an article asks for its reporting clauses. */
const readings = new WeakMap<readonly Sentence[], Reading>()

function knownReading(article: Article, sentences: readonly Sentence[]): Reading {
  const known = readings.get(sentences)
  if (known) return known
  const reading = readingOf(article, sentences, findQuotes(article.text, article.paragraphs))
  readings.set(sentences, reading)
  return reading
}

function readingOf(article: Article, sentences: readonly Sentence[], quotes: readonly Span[]): Reading {
  const stretches = stretchesOf(article, sentences, quotes)
  const frames = stretches.map((stretch) => framesOf(stretch.items))
  const stretchOf = stretches.flatMap(({ first, last }, n) => new Array<number>(last - first + 1).fill(n))
  return { stretches, frames, stretchOf, speakers: speakersOf(stretches, frames), text: article.text }
}

/** The frame beside the quotation: straight after it, before it, or further on. */
function frameOfQuote(frames: readonly Frame[], items: readonly Item[], at: number): Frame | undefined {
  const wordsBetween = (from: number, to: number) =>
    items.slice(from, to).filter((item) => item.kind !== 'mark').length
  const after = frames.find((frame) => frame.from > at && frame.content !== 'after')
  if (after && wordsBetween(at + 1, after.from) === 0) return after
  const before = frames.findLast((frame) => frame.to <= at)
  if (before && before.content !== 'before') return before
  return after
}

function saidBy(read: Reading, n: number, frame: Frame): Omit<Attribution, 'content'> {
  const { items } = read.stretches[n] as Stretch
  const first = items[frame.cue.from] as Item
  const last = items[frame.cue.to - 1] as Item
  const cue = { start: first.span.start, end: last.span.end }
  if (!frame.source) return { cue }
  const source = referent(read.speakers, items, frame.source, n) ?? sourceSpan(items, frame.source)
  return { source, cue }
}

/**
 * A quotation without a reporting clause in its own sentence: the clause that the next sentence is, else the speaker of
 * the sentence before in the same paragraph, else of a quotation that the paragraph before left open.
 */
function standingAlone(
  read: Reading,
  n: number,
  item: Item,
  found: readonly (Attribution | undefined)[],
): Omit<Attribution, 'content'> | undefined {
  const stretch = read.stretches[n] as Stretch
  if (stretch.items.some((other) => other.kind === 'word' || other.kind === 'number')) return undefined
  const next = read.stretches[n + 1]
  if (next?.paragraph === stretch.paragraph) {
    const items = [item, ...next.items]
    const frame = framesOf(items)[0]
    if (frame && frame.from === 1 && frame.content === 'before')
      return saidBy({ ...read, stretches: [...read.stretches.slice(0, n), { ...next, items }] }, n, frame)
  }
  const before = read.stretches[n - 1]
  const last = before?.items.at(-1)
  const previous = last?.quote === item.quote - 1 ? last : undefined
  const earlier = found[item.quote - 1]?.source
  if (before?.paragraph !== stretch.paragraph) {
    const isLeftOpen = previous && !CLOSED.test(read.text.charAt(previous.span.end))
    return isLeftOpen && earlier ? { source: earlier } : undefined
  }
  const frame = read.frames[n - 1]?.at(-1)
  const spoken = frame && saidBy(read, n - 1, frame).source
  if (spoken) return { source: spoken }
  const source = (previous && earlier) ?? read.speakers.findLast((one) => one.stretch === n - 1)?.span
  return source ? { source } : undefined
}

const CLOSED = /["”“»«’']/u
