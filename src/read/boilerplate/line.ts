/** Paragraph spans in, lines with their form out; and the types of a page that every rule of boilerplate reads. */
import type { Span } from '../../model.ts'
import { slice } from '../../text/span.ts'
import { wordCount } from '../../text/word-count.ts'

export type Role = 'base' | 'witness'

/** One paragraph of the page. */
export type Line = {
  readonly span: Span
  readonly text: string
  readonly index: number
  /** Lines with no blank line between them share a block. */
  readonly block: number
  readonly words: number
  /** Ends like a sentence. */
  readonly ended: boolean
  /** Opens with a list mark. */
  readonly item: boolean
}

export type Page = {
  readonly role: Role
  readonly lines: readonly Line[]
  readonly blocks: readonly (readonly Line[])[]
  /** Index of the headline's line, or -1. */
  readonly headline: number
  /** Index of the first line of running text; the head stands before it. */
  readonly bodyStart: number
  /** Index of the first line that speaks to newsrooms (ENDS, notes to editors), or the number of lines. */
  readonly notesStart: number
  /** Index of the first line that opens with a time of day, or the number of lines. */
  readonly firstStamp: number
  /** Index from which the text takes its leave: only a few sentences of running text stand at or below it. */
  readonly closing: number
  /** Stems of the headline and the lead. */
  readonly topic: ReadonlySet<string>
  /** Names with a colon that open line after line of a conversation. */
  readonly speakers: ReadonlySet<string>
  /** Most lines end like sentences, so that one that does not stands out. */
  readonly punctuated: boolean
  /** How many lines open with a speaker's name, open with a time of day or are one, are questions, are numbered headings. */
  readonly counts: {
    readonly speakers: number
    readonly stamps: number
    readonly questions: number
    readonly numbered: number
  }
}

/** A sentence has at least this many words; "Photo call at noon." has fewer. */
export const PROSE_WORDS = 7

/** As many lines with a speaker's name or a time of day before them make a script or a live page. */
const SCRIPT_LINES = 3
export const isScript = (page: Page): boolean => page.counts.speakers >= SCRIPT_LINES
/** A release that gives times of day tells what happened when. */
export const isLivePage = (page: Page): boolean =>
  page.role === 'witness' && page.counts.stamps >= SCRIPT_LINES

/** A sentence of running text, by its form. */
export const isProse = (line: Line): boolean => line.ended && line.words >= PROSE_WORDS

/** The line is nothing but short questions, or a reader's "I am with X. What about me?"; in nobody's quotation marks. */
export const isQuestion = (line: Line): boolean =>
  line.words <= QUESTION_WORDS &&
  (/^\p{Lu}[^.!“"]*\?$/u.test(line.text) || /^(?:I|My|We|Our)\b[^.!?“"]{3,60}\. [^.!“"]*\?$/u.test(line.text))
const QUESTION_WORDS = 16

/** "2. Costs", "B. Reasons", "IV – Law", "3 | Why now?": short and alone above running text or a list of another kind. */
export function isNumbered(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (line.words > NUMBERED_WORDS || !NUMBERED.test(line.text)) return false
  if (line.ended && !line.text.endsWith('?')) return false
  if (above?.block === line.block || !below || below.block === line.block) return false
  return (
    (below.ended || below.item) && !(NUMBERED.test(below.text) && markOf(below.text) === markOf(line.text))
  )
}
const NUMBERED_WORDS = 10
const NUMBERED = /^[([]?(?:\d{1,2}|[A-Ha-h]|[IVX]{1,4}|[ivx]{1,4})(?:[.):/\]]|\s?[|–—-])\s+["“]?\p{Lu}/u
/** Figures, capitals and small letters number parts on different levels. */
const markOf = (text: string): string =>
  /\d/u.test(text.slice(0, 2)) ? 'figure' : /\p{Lu}/u.test(text.slice(0, 2)) ? 'capital' : 'small'

/** The name and the colon that open a line of a conversation. */
export const speakerMark = (text: string): string | undefined =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}:(?= )/u.exec(text)?.[0]

export function linesOf(text: string, paragraphs: readonly Span[]): Line[] {
  let block = 0
  return paragraphs.map((span, index) => {
    const before = paragraphs[index - 1]
    if (before && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u.test(text.slice(before.end, span.start))) block++
    return formOf(slice(text, span), span, index, block)
  })
}

function formOf(written: string, span: Span, index: number, block: number): Line {
  return {
    span,
    text: written,
    index,
    block,
    words: wordCount(written),
    ended: ENDED.test(written.slice(-ENDING)),
    item:
      !/^[-–—*] .* [-–—*]$/u.test(written) &&
      /^(?:[-–—•*·▪◦‣●+]\s|\(?\d{1,2}[.)]\s|\(?\p{Ll}[.)]\s|\([ivx]{1,4}\)\s)/u.test(written.slice(0, 8)),
  }
}

/** What closes a sentence, with the marks and emoji that may stand behind it. */
const ENDED = /[.!?…]["”’')\]»*_]{0,4}(?:\s*\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)*$/u
const ENDING = 16

export const inBody = (line: Line, page: Page): boolean => line.index >= page.bodyStart

/** A figure other than a year makes a statement of a short line. */
export const hasFigure = (text: string): boolean =>
  /\p{Sc}|%|\d[.,]\d|per cent|percent/u.test(text) ||
  /(?<!\d)(?!(?:1[89]|20)\d\d(?!\d))\d{2,}/u.test(text) ||
  /\d$/u.test(text.replace(/(?:1[89]|20)\d\d$/u, ''))

export const followsColon = (line: Line, page: Page): boolean =>
  page.lines[line.index - 1]?.text.endsWith(':') ?? false
