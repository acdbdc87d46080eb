/** A page in, where its footer begins out: the last lines, as long as each asks, credits or points elsewhere. */
import type { Cue } from '../../lexicon/boilerplate/cue.ts'
import { CLOSING_FORMULA, NOTE_LABEL } from '../../lexicon/boilerplate/notes.ts'
import { CREDITS, PAGE_ITSELF, TRADE_FIRST, TRADE_WORD } from '../../lexicon/boilerplate/page.ts'
import { AUTHOR_NOTE, PAGE_REFERENCE, STANDING_COLUMN } from '../../lexicon/boilerplate/standing.ts'
import { ABOUT_THE_PAGE, CORRECTION, INITIALS, PROMOTION, RELATED } from '../../lexicon/boilerplate/tail.ts'
import { isTradeWord } from '../../lexicon/boilerplate/voice.ts'
import { isProse, type Line, type Page } from './line.ts'
import { asksToReach } from './reach.ts'
import { isFragment, quotationsIn } from './sentence.ts'
import { isLeave } from './sentences.ts'
import { hasAmount, tells } from './tells.ts'
import { stemsOf } from './voice.ts'

/** Above, a footer line would be a paragraph of the story. */
const FOOTER_WORDS = 70
/** A call to the reader is brief. */
const CALL_WORDS = 32
/** A sentence of the story takes up more of its words than this share. */
const ON_TOPIC = 0.2
/** Of a shorter text too few words are known. */
const STORY_SENTENCES = 3
/** What is said of the author or the page takes a few lines. */
const NOTE_LINES = 2

/** Index of the footer's first line; the number of lines where there is no footer. */
export function tailFrom(page: Page, known: readonly (string | undefined)[]): number {
  let from = page.lines.length
  while (from > page.bodyStart + 1) {
    const line = page.lines[from - 1]
    if (!line || !(known[from - 1] || isFooter(line, page) || isBelowFooter(line, page))) break
    from--
  }
  return from
}

const FOOTER_CUES: readonly Cue[] = [
  ABOUT_THE_PAGE,
  CORRECTION,
  NOTE_LABEL,
  INITIALS,
  CLOSING_FORMULA,
  STANDING_COLUMN,
  PAGE_REFERENCE,
  AUTHOR_NOTE,
  CREDITS,
]

function isFooter(line: Line, page: Page): boolean {
  if (line.item || line.words > FOOTER_WORDS) return false
  const { text } = line
  if (isOnAuthor(line, page) || (isBracketed(text) && !tells(text))) return true
  if (FOOTER_CUES.some((cue) => cue.test(text))) return true
  if (/^["“„«]/u.test(text)) return false
  if (
    line.words <= CALL_WORDS &&
    (PROMOTION.test(text) ||
      isLeave(line) ||
      isCallInPassing(text) ||
      isOffTopic(line, page) ||
      (page.role === 'witness' && speaksOfItself(text)) ||
      asksToReach(line) ||
      /\S\s[·•|]\s\S/u.test(text))
  )
    return true
  if (line.ended && /[→:>]/u.test(text)) return RELATED.test(text)
  return page.punctuated && isFragment(line) && !hasAmount(text)
}

/** Below a line that no story holds, and with hardly a word of the story. */
function isBelowFooter(line: Line, page: Page): boolean {
  const above = page.lines.slice(page.closing, line.index)
  const footer = above.findIndex(({ text }) => FOOTER_CUES.some((cue) => cue.test(text)))
  if (footer < 0 || quotationsIn(line).length > 0 || tells(line.text)) return false
  const story = new Set(
    page.lines.slice(page.bodyStart, page.closing + footer).flatMap(({ text }) => stemsOf(text)),
  )
  const words = stemsOf(line.text)
  const known = words.filter((word) => story.has(word))
  return words.some(isTradeWord) && known.length <= words.length * ON_TOPIC
}

/** A name from above the text that its body does not mention comes back at the end: "Ann Lee is away until May." */
function isOnAuthor(line: Line, page: Page): boolean {
  const opening = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2}/u.exec(line.text)?.[0]
  if (line.index < page.closing || !opening || /^The\s/u.test(opening)) return false
  const name = opening.replace(/['’]s?$/u, '').toLowerCase()
  const surname = name.split(' ').at(-1) ?? name
  const names = (other: Line, what: string) => other.text.toLowerCase().includes(what)
  const head = page.lines
    .slice(0, page.bodyStart)
    .filter((above) => !above.ended && above.index !== page.headline)
  const body = page.lines.slice(page.bodyStart, Math.max(page.bodyStart + 1, line.index - NOTE_LINES))
  return head.some((above) => names(above, name)) && !body.some((other) => names(other, surname))
}

/** To its reader the page may tell of the past as well: "if this letter made you smile". */
const speaksOfItself = (text: string): boolean =>
  PAGE_ITSELF.test(text) && (/\byou(?:r|rs)?\b/iu.test(text) || !tells(text))

/** A word of publishing comes first, nothing past is told, and hardly a word of the story comes back. */
function isOffTopic(line: Line, page: Page): boolean {
  if (line.index < page.closing || page.role !== 'witness') return false
  if (!TRADE_FIRST.test(line.text) || tells(line.text)) return false
  const story = page.lines.slice(0, line.index - NOTE_LINES)
  if (story.filter(isProse).length < STORY_SENTENCES) return false
  const known = new Set(story.flatMap(({ text }) => contentWords(text)))
  const words = contentWords(line.text).filter((word) => !TRADE_WORD.test(word))
  return words.filter((word) => known.has(word)).length <= words.length * ON_TOPIC
}

const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** The page speaks in an undertone. */
const isBracketed = (text: string): boolean => /^(?:\([^()]+\)|\[[^[\]]+\])\.?$/u.test(text)

/** "Got a question on money?": no finite verb, so nobody in the story asks. */
const isCallInPassing = (text: string): boolean =>
  /^(?:got|had|have|noticed|spotted|seen|know|want|need|fancy|looking|interested|missed|struggling|worried|thinking|curious|still|any)\b(?! (?:he|she|it|they|we)\b)[^.?!“"]{2,70}\?/iu.test(
    text,
  )
