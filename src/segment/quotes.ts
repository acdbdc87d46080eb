/** A text and its paragraphs in, the spans of its quotations out: the words between the marks, without the marks. */
import type { Span } from '../model.ts'
import { trim } from '../text/span.ts'

/**
 * Outermost quotations in order, not overlapping; a quotation inside a quotation is part of it. A quotation that runs
 * over several paragraphs gives one span for each, since each opens anew. One that is opened and never closed ends with
 * its paragraph, unless its mark may be an apostrophe: then it is none. Linear in the text's length.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph, n) => {
    const next = paragraphs[n + 1]
    return quotesOf(text, paragraph, next ? text[next.start] : undefined)
  })
}

function quotesOf(text: string, paragraph: Span, nextOpens: string | undefined): Span[] {
  const quotes: Span[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const mark = openingAt(text, at, paragraph)
    if (!mark) {
      at++
      continue
    }
    const from = at + mark.width
    // A quotation goes on in the next paragraph when that opens with the same mark.
    const goesOn = nextOpens === text[at]
    const close = closingOf(text, from, mark, paragraph) ?? (mark.sure || goesOn ? paragraph.end : null)
    if (close === null) {
      at = from
      continue
    }
    const words = trim(text, { start: from, end: close })
    if (/[\p{L}\p{N}]/u.test(text.slice(words.start, words.end))) quotes.push(words)
    at = close + 1
  }
  return quotes
}

type Mark = {
  readonly width: number
  readonly closers: string
  /** The same mark opens again inside, so depth is counted. */
  readonly opener: string
  /** Nothing but a quotation begins so; false for marks that are also apostrophes. */
  readonly sure: boolean
}

/** Which marks close what each opens: English, German, French, Nordic and typewriter habits. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '"': '"',
  '”': '”',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  '`': "'",
}
const APOSTROPHES = "‘'‚`"
/** Words that begin with an apostrophe: 'tis, '90s, rock 'n' roll. */
const ELISION = /^(?:\d0s?\b|(?:tis|twas|twill|em|til|till|cause|bout|round|n)(?![\p{L}]))/iu

function openingAt(text: string, at: number, paragraph: Span): Mark | null {
  const opener = text[at] as string
  const closers = CLOSERS[opener]
  if (closers === undefined) return null
  const width = text.startsWith('``', at) ? 2 : 1
  const before = at === paragraph.start ? ' ' : (text[at - 1] as string)
  const after = at + width < paragraph.end ? (text[at + width] as string) : ' '
  const sure = !APOSTROPHES.includes(opener) || width === 2
  const ambiguous = !'“„«‹‟'.includes(opener) && width === 1
  if (ambiguous && !OPENS_AFTER.test(before)) return null
  // A closing mark that lost its opening one stands after a word and before a space.
  if (sure) return /\s/u.test(after) && !/\s/u.test(before) ? null : { width, closers, opener, sure }
  if (/[\s\p{P}]/u.test(after) || ELISION.test(text.slice(at + 1, at + 8))) return null
  return { width, closers, opener, sure }
}

/** A mark that may also close, or be an apostrophe, opens only after a space, a bracket, a dash, another opening mark. */
const OPENS_AFTER = /[\s([{“"«„—–:-]/u

function closingOf(text: string, from: number, mark: Mark, paragraph: Span): number | null {
  if (!mark.sure) return closingSingle(text, from, mark, paragraph)
  let depth = 1
  let first: number | null = null
  for (let at = from; at < paragraph.end; at++) {
    const char = text[at] as string
    if (char === mark.opener && (!mark.closers.includes(char) || opensAgain(text, at))) depth++
    else if (mark.width === 2 ? text.startsWith("''", at) : mark.closers.includes(char)) {
      first ??= at
      if (--depth === 0) return at
    } else if (char === '"' && mark.opener === '“' && endsWord(text, at)) first ??= at
  }
  // Opened more often than closed: a mark was forgotten, and the first closing one is the safer end.
  return first
}

/** A straight mark after a space and before a word opens a quotation inside the quotation. */
const opensAgain = (text: string, at: number): boolean =>
  /[\s(]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))

const endsWord = (text: string, at: number): boolean =>
  !/\s/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))

/**
 * A single mark closes where a word ends. After a plural s it may be a possessive (the workers’ demands): then a later
 * mark that closes for certain, before the next opening one, is preferred.
 */
function closingSingle(text: string, from: number, mark: Mark, paragraph: Span): number | null {
  let doubtful: number | null = null
  for (let at = from; at < paragraph.end; at++) {
    const char = text[at] as string
    if (mark.closers.includes(char) && endsWord(text, at)) {
      if (!isPossessive(text, at)) return at
      doubtful ??= at
    } else if (char === mark.opener && OPENS_AFTER.test(text.charAt(at - 1))) break
  }
  return doubtful
}

const isPossessive = (text: string, at: number): boolean =>
  /s/iu.test(text[at - 1] as string) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4))
