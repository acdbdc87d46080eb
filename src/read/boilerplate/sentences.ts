/** Rules for sentences of a line that no one in the story says: greetings before its news, sign-offs and services after it. */
import { NOTE_LABEL, NOTES_SERVICE, REACH, SERVICE } from '../../lexicon/boilerplate/notes.ts'
import { REFERENCE_ENTRY, REFERENCE_LABEL } from '../../lexicon/boilerplate/page.ts'
import { GREETING, REPORTER_OUT, SIGN_OFF } from '../../lexicon/boilerplate/standing.ts'
import { ABOUT_THE_PAGE, PROMOTION, SPEAKER, STAMP } from '../../lexicon/boilerplate/tail.ts'
import type { Span } from '../../model.ts'
import { wordCount } from '../../text/word-count.ts'
import { isScript, type Line, type Page } from './line.ts'
import type { PartRule } from './rule.ts'
import { sentencesOf, writtenIn } from './sentence.ts'

/** A greeting or a sign-off is brief; a longer sentence has news in it. */
const COURTESY_WORDS = 22
const WISH_WORDS = 2
/** A note says something of its own in at least so many words. */
const FACT_WORDS = 8

export const sentenceRules: readonly PartRule[] = [
  { reason: 'greeting or ident', find: greeting },
  { reason: 'sign-off or call to the reader', find: farewell },
]

/** A courtesy that is the whole line. */
export function isCourtesy(line: Line, page: Page): boolean {
  const parts = sentencesOf(line)
  return parts.every(
    (part) => isGreeting(textOf(line, part)) || isFarewell(textOf(line, part), takesLeave(line, page)),
  )
}

/** A line that takes leave throughout; what the page or its reader does meanwhile goes with it. */
export function isLeave(line: Line): boolean {
  const [first, ...rest] = sentencesOf(line).map((part) => textOf(line, part))
  return (
    first !== undefined &&
    isFarewell(first, true) &&
    rest.every((text) => isFarewell(text, true) || isSmallTalk(text))
  )
}

/** In a note that opens with a fact and goes on to serve newsrooms, the place where the service begins. */
export function serviceFrom(line: Line): Span | null {
  const parts = sentencesOf(line)
  const first = parts.findIndex((part) => isServiceText(textOf(line, part)))
  const [opening] = parts
  const service = parts[first]
  if (first < 1 || !opening || !service || wordCount(textOf(line, opening)) < FACT_WORDS) return null
  return { start: service.start, end: line.span.end }
}

const isServiceText = (text: string): boolean =>
  [SERVICE, NOTES_SERVICE, NOTE_LABEL, REACH, REFERENCE_ENTRY, REFERENCE_LABEL].some((cue) => cue.test(text))

/** The sentences before the first that has news. */
function greeting(line: Line): Span | null {
  const parts = sentencesOf(line)
  const news = parts.findIndex((part) => !isGreeting(textOf(line, part)))
  const last = parts[news - 1]
  return last ? { start: line.span.start + markOf(line.text), end: last.end } : null
}

/** The sentences after the last that has news. */
function farewell(line: Line, page: Page): Span | null {
  const parts = sentencesOf(line)
  const news = parts.findLastIndex((part) => !isFarewell(textOf(line, part), takesLeave(line, page)))
  const first = parts[news + 1]
  if (news < 0 || !first || line.index < page.bodyStart) return null
  return { start: first.start, end: line.span.end }
}

/** Code units of the speaker's name or the time of day that opens a line; they are parts of their own. */
const markOf = (text: string): number => text.length - unmarked(text).length

const isGreeting = (text: string): boolean => wordCount(text) <= COURTESY_WORDS && GREETING.test(text)

/** Words between quotation marks are somebody's, and no call of the page. */
const isFarewell = (text: string, takesLeave: boolean): boolean =>
  wordCount(text) <= COURTESY_WORDS &&
  !/["“”„«»]/u.test(text) &&
  ((takesLeave && (SIGN_OFF.test(text) || REPORTER_OUT.test(text))) ||
    (PROMOTION.test(text) && (ABOUT_THE_PAGE.test(text) || REACH.test(text))))

/** A story may say "That is all."; only its last lines take leave. */
const takesLeave = (line: Line, page: Page): boolean => isScript(page) || line.index >= page.closing

/** A word of good wishes, or what we and you do meanwhile. */
const isSmallTalk = (text: string): boolean =>
  wordCount(text) <= WISH_WORDS ||
  (wordCount(text) <= COURTESY_WORDS &&
    /\b(?:I|we|you|our|your|my|us|me)\b/iu.test(text) &&
    !/["“”„«»\d]/u.test(text))

/** A sentence's words, without the speaker's name or the time of day before them. */
const textOf = (line: Line, sentence: Span): string => unmarked(writtenIn(line, sentence))

const unmarked = (text: string): string => text.replace(SPEAKER, '').replace(STAMP, '').trimStart()
