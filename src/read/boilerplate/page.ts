/** A text's paragraphs in, its page out: the lines, their blocks, and where its head, body and notes begin. */
import { TIME_STAMP } from '../../lexicon/boilerplate/head.ts'
import { SPEAKER, STAMP } from '../../lexicon/boilerplate/tail.ts'
import type { Span } from '../../model.ts'
import { isAuthorNote, isFurniture } from './furniture.ts'
import {
  isNumbered,
  isProse,
  isQuestion,
  type Line,
  linesOf,
  type Page,
  PROSE_WORDS,
  type Role,
  speakerMark,
} from './line.ts'
import { isNotesStart } from './sections.ts'
import { stemsOf } from './voice.ts'

/** Furniture above a text rarely takes more lines; a text without any sentence must not be head throughout. */
const HEAD_LINES = 15
/** A text without a mark of its end serves newsrooms or says goodbye in so many sentences of its own. */
const CLOSING_SENTENCES = 6
/** The same for texts that are lists throughout. */
const CLOSING_LINES = 14
/** The lead of a story takes so many paragraphs. */
const LEAD_LINES = 2
/** Marks at the start of a line are looked for in so many code units. */
const OPENING = 120

export function layOut(text: string, paragraphs: readonly Span[], role: Role, headline?: Span): Page {
  const lines = linesOf(text, paragraphs)
  const heading = headline ? lines.findIndex((line) => line.span.start === headline.start) : -1
  const bodyStart = firstProse(lines, heading)
  const notesStart = lines.findIndex((line) => line.index >= bodyStart && isNotesStart(line))
  const firstStamp = lines.findIndex((line) => isStamped(line.text.slice(0, OPENING)))
  const long = lines.filter((line) => line.words > PROSE_WORDS && !line.item)
  return {
    role,
    lines,
    blocks: blocksOf(lines),
    headline: heading,
    bodyStart,
    notesStart: notesStart < 0 ? lines.length : notesStart,
    topic: topicOf(lines, heading, bodyStart),
    speakers: speakersOf(lines),
    firstStamp: firstStamp < 0 ? lines.length : firstStamp,
    closing: closingOf(lines, bodyStart),
    punctuated: long.filter((line) => line.ended).length * 2 >= long.length,
    counts: {
      speakers: lines.filter((line) => SPEAKER.test(line.text.slice(0, OPENING))).length,
      stamps: lines.filter((line) => isStamped(line.text.slice(0, OPENING))).length,
      questions: lines.filter(isQuestion).length,
      numbered: lines.filter((line, at) => isNumbered(line, lines[at - 1], lines[at + 1])).length,
    },
  }
}

/** What the headline and the first sentences speak of. */
const topicOf = (lines: readonly Line[], heading: number, bodyStart: number): ReadonlySet<string> =>
  new Set(
    [lines[heading], ...lines.slice(bodyStart).filter(isProse).slice(0, LEAD_LINES)].flatMap((line) =>
      line ? stemsOf(line.text) : [],
    ),
  )

/** Two who take turns, each more than once. */
function speakersOf(lines: readonly Line[]): ReadonlySet<string> {
  const marks = lines.filter((line) => line.ended).flatMap((line) => speakerMark(line.text) ?? [])
  const repeated = new Set(marks.filter((mark, at) => marks.indexOf(mark) !== at))
  return repeated.size >= 2 ? repeated : new Set()
}

function closingOf(lines: readonly Line[], bodyStart: number): number {
  const prose = lines.filter((line) => line.index > bodyStart && isProse(line))
  return Math.max(bodyStart + 1, lines.length - CLOSING_LINES, prose.at(-CLOSING_SENTENCES)?.index ?? 0)
}

const isStamped = (opening: string): boolean => STAMP.test(opening) || TIME_STAMP.test(opening)

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const block = blocks[line.block]
    if (block) block.push(line)
    else blocks[line.block] = [line]
  }
  return blocks
}

function firstProse(lines: readonly Line[], heading: number): number {
  const from = heading + 1
  const isBody = (line: Line) =>
    line.item || (isProse(line) && !isFurniture(line) && !isAuthorNote(line, lines[line.index - 1]))
  const found = lines.findIndex(
    (line) => line.index >= from && line.index <= from + HEAD_LINES && isBody(line),
  )
  return found < 0 ? from : found
}
