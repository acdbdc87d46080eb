/** Rules for lines between the paragraphs of a text: crossheads, questions, time stamps, captions, links, promotion. */
import { COUNTER, TIME_STAMP } from '../../lexicon/boilerplate/head.ts'
import { REACH } from '../../lexicon/boilerplate/notes.ts'
import { ANNOUNCED_ON, PAGE_CHANGE } from '../../lexicon/boilerplate/page.ts'
import { PART_LABEL } from '../../lexicon/boilerplate/standing.ts'
import {
  ABOUT_THE_PAGE,
  CAPTION,
  CONVERSION,
  CREDIT_AT_END,
  DOWNLOAD,
  PROMOTION,
  RELATED,
  SCRIPT_ROLE,
  STAMP,
} from '../../lexicon/boilerplate/tail.ts'
import { isByline } from './furniture.ts'
import {
  followsColon,
  hasFigure,
  inBody,
  isLivePage,
  isNumbered,
  isQuestion,
  type Line,
  type Page,
} from './line.ts'
import type { Rule } from './rule.ts'
import { isFragment } from './sentence.ts'
import { isCourtesy } from './sentences.ts'

/** A crosshead is short. */
const CROSSHEAD_WORDS = 10
/** Captions and pointers take a long sentence at most. */
const CAPTION_WORDS = 40
const LINK_WORDS = 40
/** A picture's counter, its caption and its credit; a longer block is text. */
const CREDITED_LINES = 3
/** So many lines that only ask make a piece in questions and answers; there a reader may say a word before asking. */
const QUESTIONS = 3
/** A call to the reader is brief, and briefer still where it is no sentence. */
const CALL_WORDS = 32
const LABEL_WORDS = 16

const opensBlock = (line: Line, page: Page): boolean => page.lines[line.index - 1]?.block !== line.block

export const bodyRules: readonly Rule[] = [
  { reason: 'time stamp', holds: (line) => line.words <= 6 && TIME_STAMP.test(line.text) },
  { reason: 'script mark', holds: isScriptMark },
  { reason: 'counter', holds: (line, page) => inBody(line, page) && isCounter(line) },
  { reason: 'caption or credit', holds: (line, page) => inBody(line, page) && isCaption(line) },
  { reason: 'caption above its credit', holds: isAboveCredit },
  { reason: 'chapter of a recording', holds: isChapter },
  { reason: 'link to another piece', holds: (line, page) => inBody(line, page) && isLink(line) },
  { reason: 'promotion', holds: (line, page) => inBody(line, page) && isPromotion(line, page) },
  {
    reason: 'source of the piece',
    holds: (line) => line.words <= LINK_WORDS && ANNOUNCED_ON.test(line.text),
  },
  { reason: 'note on the page', holds: (line) => line.words <= LINK_WORDS && PAGE_CHANGE.test(line.text) },
  { reason: 'conversion for the reader', holds: (line) => CONVERSION.test(line.text) },
  { reason: 'byline', holds: (line, page) => inBody(line, page) && isByline(line) },
  { reason: 'greeting or sign-off', holds: isCourtesy },
  { reason: 'label of a part', holds: (line) => PART_LABEL.test(line.text) },
  { reason: 'heading of a live entry', holds: isEntryHeading },
  { reason: 'numbered heading', holds: isNumberedHeading },
  { reason: 'question heading', holds: isQuestionHeading },
  { reason: 'introduction of a list', holds: isListIntroduction },
  { reason: 'crosshead', holds: isCrosshead },
]

/** "(SOUND: rain)", "[END OF TRANSCRIPT]", "***": marks for the reader of a script, or between parts. */
function isScriptMark(line: Line): boolean {
  if (line.words === 0) return true
  return (
    line.words <= 14 &&
    (SCRIPT_ROLE.test(line.text) ||
      /^[([]\p{Lu}{3,}[\p{Lu}\s]{0,30}(?::[^)\]]{0,80})?[)\]]$/u.test(line.text))
  )
}

const isCounter = (line: Line): boolean =>
  (line.words <= 10 && !line.ended && COUNTER.test(line.text)) ||
  /^(?:\d[\d.,]{0,8}[km]?|\d{1,3}\s?(?:of|\/)\s?\d{1,3}|\p{L})$/iu.test(line.text)

const isCaption = (line: Line): boolean =>
  line.words <= CAPTION_WORDS && (CAPTION.test(line.text) || CREDIT_AT_END.test(line.text.slice(-120)))

/** In a block of its own with a credit, what stands above the credit says what the picture shows. */
function isAboveCredit(line: Line, page: Page): boolean {
  const block = page.blocks[line.block] ?? []
  return (
    inBody(line, page) &&
    !line.ended &&
    !line.item &&
    block.length <= CREDITED_LINES &&
    page.lines[line.index + 1]?.block === line.block &&
    block.slice(1).some((other) => other.index > line.index && isCaption(other))
  )
}

/** A list of a recording's chapters counts from its first second; a live page counts hours. */
function isChapter(line: Line, page: Page): boolean {
  const block = page.blocks[line.block] ?? []
  return (
    !line.ended &&
    line.words <= CROSSHEAD_WORDS &&
    block.slice(0, 2).some(({ text }) => /^[([]?0{1,2}:00\b/u.test(text))
  )
}

/** A pointer names itself, with a colon or arrow where it is a sentence; an arrow at the end points too, a closing « » does not. */
function isLink(line: Line): boolean {
  if (line.words > LINK_WORDS) return false
  if (DOWNLOAD.test(line.text)) return true
  if (RELATED.test(line.text)) return !line.ended || /[:>→]|\bhere\.$/u.test(line.text)
  return (
    !line.ended && (/^[→➔▶►☞↳]/u.test(line.text) || (/[→»›>]$/u.test(line.text) && !/[«‹<]/u.test(line.text)))
  )
}

/** A call to the reader is no sentence, or speaks of the page; others count in the last lines alone, which the tail decides. */
function isPromotion(line: Line, page: Page): boolean {
  const beside = [page.blocks[line.block]?.[0], page.lines[line.index + 1]].filter(
    (other) => other?.block === line.block,
  )
  const isLabel = !line.item && (!line.ended || isShouted(line.text))
  return isCall(line, page) || (isLabel && beside.some((other) => other !== undefined && isCall(other, page)))
}

const isCall = (line: Line, page: Page): boolean =>
  PROMOTION.test(line.text) &&
  (line.ended
    ? line.words <= CALL_WORDS && (ABOUT_THE_PAGE.test(line.text) || REACH.test(line.text))
    : line.words <= LABEL_WORDS && page.punctuated)

function isQuestionHeading(line: Line, page: Page): boolean {
  if (!inBody(line, page) && !isBeforeBody(line, page)) return false
  if (!isQuestion(line)) return false
  const next = page.lines[line.index + 1]
  if (!next || isQuestion(next)) return false
  if (line.text.includes('. ')) return page.counts.questions >= QUESTIONS
  if (next.words <= line.words) return false
  return (
    /^(?:and )?what (?:happens|happened|now|next|is|are|was|were|does|did)\b/iu.test(line.text) ||
    (page.role === 'base' && line.words <= CROSSHEAD_WORDS && opensBlock(line, page)) ||
    page.counts.questions >= 2
  )
}

/** "10.04 – The count", with the entry's text below it. */
function isEntryHeading(line: Line, page: Page): boolean {
  const next = page.lines[line.index + 1]
  const isEntry = STAMP.test(line.text) || TIME_STAMP.test(page.lines[line.index - 1]?.text ?? '')
  if (!isLivePage(page) || !next || !isEntry || STAMP.test(next.text)) return false
  if (isFragment(line) && opensBlock(line, page) && next.block === line.block) return true
  return (
    line.words <= CROSSHEAD_WORDS + 1 && (!line.ended || line.text.endsWith('?')) && next.words > line.words
  )
}

/** "2. Costs" alone above running text, where other parts are numbered too; items of a list follow each other. */
function isNumberedHeading(line: Line, page: Page): boolean {
  if (page.counts.numbered < 2) return false
  if (!isNumbered(line, page.lines[line.index - 1], page.lines[line.index + 1])) return false
  return !followsColon(line, page) && !hasFigure(line.text.replace(/^\S+/u, ''))
}

/** The line just above the first running text: the first heading of a piece in questions and answers. */
const isBeforeBody = (line: Line, page: Page): boolean =>
  line.index === page.bodyStart - 1 && line.index !== page.headline

/** "The following are listed:" announces; "It must:" with its list makes a claim. */
function isListIntroduction(line: Line): boolean {
  return (
    line.words <= 14 && /^(?:the following|below|here (?:is|are)|these are|see)\b[^.!?]*:$/iu.test(line.text)
  )
}

/** A short line alone, without a final mark or a figure, above more text. */
function isCrosshead(line: Line, page: Page): boolean {
  if (!page.punctuated || line.index === page.headline) return false
  if (!inBody(line, page) && !isBeforeBody(line, page)) return false
  if (line.item || line.words > CROSSHEAD_WORDS || /[,;:“”"]$/u.test(line.text)) return false
  if (line.ended && !isShouted(line.text)) return false
  if (!opensBlock(line, page) || hasFigure(line.text)) return false
  const next = page.lines[line.index + 1]
  return (
    next !== undefined && (next.block !== line.block || next.ended || next.item) && !followsColon(line, page)
  )
}

/** "HAVE YOU BEEN SERVED?" */
const isShouted = (text: string): boolean => /\?$/u.test(text) && !/\p{Ll}/u.test(text)
