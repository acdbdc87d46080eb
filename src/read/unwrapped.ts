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

/** A line's end within a paragraph is a space, but in the middle of a word; rules and patterns then need not know of lines. */
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
  return {
    text: pieces.join('') + text.slice(from),
    moved: ({ start, end }) => ({ start: at(start), end: at(end) }),
    lines: lineStarts(text).map(at),
  }
}

/** White space about a line's end, with a hyphen before it that only broke a word, and what stands there instead. */
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

function breaksIn(text: string, { start, end }: Span): Span[] {
  const spaces = text.slice(start, end).matchAll(/\s+/gu)
  return [...spaces]
    .filter(([space]) => /[\n\r\v\f\u2028\u2029]/u.test(space))
    .map(({ index, 0: space }) => ({ start: start + index, end: start + index + space.length }))
}
