/** A text and its paragraphs in, the text with each paragraph on one line out, and where the lines of the file start in it. */
import type { Span } from '../model.ts'
import { brokenWord, standingWords } from '../text/broken-word.ts'
import { firstIndex } from '../text/first-index.ts'
import { lineStarts } from '../text/line-starts.ts'

export type Unwrapped = {
  readonly text: string
  /** A span of the text as it was, in the text as it is. */
  readonly moved: (span: Span) => Span
  /** Absent where no paragraph had more than one line. */
  readonly lines?: readonly number[]
}

/** White space within a paragraph is one space, and nothing in the middle of a word: rules and patterns need not know of lines. */
export function unwrapped(text: string, paragraphs: readonly Span[]): Unwrapped {
  const joints = jointsIn(text, paragraphs)
  if (joints.length === 0) return { text, moved: (span) => span }
  const pieces: string[] = []
  let [from, length] = [0, 0]
  const ends = joints.map(({ start, end, as }) => {
    pieces.push(text.slice(from, start), as)
    length += start - from + as.length
    from = end
    return { old: end, now: length }
  })
  const at = (offset: number): number => {
    const next = firstIndex(ends, ({ old }) => old > offset)
    const { old, now } = ends[next - 1] ?? { old: 0, now: 0 }
    return Math.min(now + offset - old, ends[next]?.now ?? Number.POSITIVE_INFINITY)
  }
  pieces.push(text.slice(from))
  const joined = pieces.join('')
  const lines = lineStarts(text).map(at)
  return {
    text: joined,
    moved: ({ start, end }) => ({ start: at(start), end: at(end) }),
    ...(lines.length > lineStarts(joined).length && { lines }),
  }
}

/** Such white space, with a hyphen before it that only broke a word, and what stands there instead. */
type Joint = Span & { readonly as: ' ' | '' }

function jointsIn(text: string, paragraphs: readonly Span[]): Joint[] {
  let words: ReadonlySet<string> | undefined
  const standing = (): ReadonlySet<string> => {
    words ??= standingWords(text)
    return words
  }
  return paragraphs.flatMap((paragraph) =>
    breaksIn(text, paragraph).map(({ start, end }): Joint => {
      const line = text.slice(Math.max(paragraph.start, start - LONGEST_WORD), start)
      const broken = brokenWord(line, text.slice(end, end + LONGEST_WORD), standing)
      if (broken === 'whole') return { start: start - 1, end, as: '' }
      return { start, end, as: broken === 'compound' ? '' : ' ' }
    }),
  )
}

/** Longer ones are no words. */
const LONGEST_WORD = 40

/** Every line's end; in running text also blanks that a page or a typist set wider or bound, but between figures. */
function breaksIn(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end)
  const isProse = /[.!?…]["”’')\]]{0,3}$/u.test(written.slice(-5))
  return [...written.matchAll(/\s+/gu)]
    .filter(
      ({ index, 0: space }) =>
        LINE_END.test(space) || (isProse && space !== ' ' && !isInFigure(written, index, space.length)),
    )
    .map(({ index, 0: space }) => ({ start: start + index, end: start + index + space.length }))
}

const LINE_END = /[\n\r\v\f\u2028\u2029]/u

/** "14 600": what parts the digits tells that they are one figure. */
const isInFigure = (text: string, at: number, length: number): boolean =>
  /^\d$/u.test(text[at - 1] ?? '') && /^\d$/u.test(text[at + length] ?? '')
