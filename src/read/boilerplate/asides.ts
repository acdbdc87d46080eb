/** A line and the story's topic in, the sentences out in which the page speaks to its reader: the whole line, or parts of it. */
import { ISSUER_HEADING } from '../../lexicon/boilerplate/issuer.ts'
import { BRACKETED } from '../../lexicon/boilerplate/voice.ts'
import type { Span } from '../../model.ts'
import { perObject } from '../../text/per-object.ts'
import { overlap } from '../../text/span.ts'
import { wordCount } from '../../text/word-count.ts'
import { isEvent, isSelfPortrait, isSelfPraise, isSmallPrint } from './issuer.ts'
import type { Line, Page } from './line.ts'
import { quotationsIn, sentencesOf, writtenIn } from './sentence.ts'
import { tells } from './tells.ts'
import { isFarewell, isPageVoice, isStanding, stemsOf, type Topic } from './voice.ts'

/** A question to the reader is brief. */
const QUESTION_WORDS = 16

/** What is known of the story; near its end a page says what it says under every story. */
export type Story = {
  readonly topic: Topic
  readonly isEnding: boolean
  readonly isRelease: boolean
  /** Of what the lines around speak: the story, the issuer by its name, or how good the issuer is. */
  readonly about: 'story' | 'name' | 'advertisement'
}

export const storyOf = perObject((line: Line, page: Page): Story => {
  const isEnding = line.index >= Math.min(page.closing, page.notesStart)
  const isRelease = page.role === 'base'
  return {
    topic: page.topic,
    isEnding,
    isRelease,
    about: isEnding && isRelease ? aboutOf(line, page) : 'story',
  }
})

/** What stands between the issuer's name and the next heading; elsewhere the paragraph. */
function aboutOf(line: Line, page: Page): Story['about'] {
  const heading = page.lines.findLast((above) => above.index < line.index && isHeading(above))
  const isNamed = heading !== undefined && ISSUER_HEADING.test(heading.text)
  const end = page.lines.find((below) => below.index > line.index && isHeading(below))?.index
  const around = isNamed ? page.lines.slice(heading.index + 1, end) : [line]
  const praises = around.some((other) =>
    sentencesOf(other).some((sentence) => isSelfPraise(writtenIn(other, sentence))),
  )
  return praises ? 'advertisement' : isNamed ? 'name' : 'story'
}

const isHeading = (line: Line): boolean => !line.ended && !line.item

/** Above the headline. */
export const UNKNOWN: Story = { topic: new Set(), isEnding: false, isRelease: false, about: 'story' }

/** The page speaks throughout, or in half of the sentences and the others tell nothing. */
export function isAside(line: Line, story: Story): boolean {
  const sentences = sentencesOf(line)
  const asides = asidesOf(line)(story)
  const heard = asides.filter(Boolean).length
  return (
    heard * 2 >= sentences.length &&
    sentences.every((sentence, n) => asides[n] || isIdle(writtenIn(line, sentence), story))
  )
}

/** The runs of sentences in which the page speaks. */
export function asidesIn(line: Line, story: Story): Span[] {
  const sentences = sentencesOf(line)
  const asides = asidesOf(line)(story)
  const runs: Span[] = []
  sentences.forEach((sentence, n) => {
    if (!asides[n]) return
    const start = asides[n - 1] ? (runs.pop()?.start ?? sentence.start) : sentence.start
    runs.push({ start, end: sentence.end })
  })
  return runs
}

/** For each sentence whether the page speaks in it; a question right before a call to the reader leads up to it. */
const asidesOf = perObject((line: Line) => perObject((story: Story) => heardIn(line, story)))

function heardIn(line: Line, story: Story): readonly boolean[] {
  const sentences = sentencesOf(line)
  const quotations = quotationsIn(line)
  const isQuoted = (sentence: Span) => quotations.some((quotation) => overlap(quotation, sentence) > 0)
  const unquoted = sentences.map((sentence) => (isQuoted(sentence) ? '' : writtenIn(line, sentence)))
  const heard = unquoted.map((text) => text !== '' && isHeard(text, story))
  return unquoted.map((text, n) => heard[n] || (heard[n + 1] === true && isQuestion(text)))
}

function isHeard(text: string, story: Story): boolean {
  if (isPageVoice(text, story.topic) || BRACKETED.test(text)) return true
  if (!story.isEnding) return false
  return story.isRelease
    ? isStanding(text, story.topic) || isSmallPrint(text) || isOnIssuer(text, story)
    : isStanding(text, story.topic) || isFarewell(text, story.topic)
}

const isOnIssuer = (text: string, { about }: Story): boolean =>
  about === 'advertisement' ? !isEvent(text) : about === 'name' ? isSelfPortrait(text) : isSelfPraise(text)

const isQuestion = (text: string): boolean => text.endsWith('?') && wordCount(text) <= QUESTION_WORDS

/** Nothing happens in it, and nothing that the story is about. */
const isIdle = (text: string, { topic }: Story): boolean =>
  !tells(text) && !stemsOf(text).some((word) => topic.has(word))
