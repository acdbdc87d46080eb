/** Rules for lines between the paragraphs that are no sentences and fit no list: the page's voice, its labels, prices, captions. */
import { isAside, storyOf } from './asides.ts'
import { followsColon, hasFigure, inBody, type Line, type Page } from './line.ts'
import type { Rule } from './rule.ts'
import { isFragment } from './sentence.ts'
import { stemsOf } from './voice.ts'

/** "Most popular", "More from the coast": longer words above a list introduce it. */
const LABEL_WORDS = 4
/** "Rating" may be answered by "False". */
const VERDICT_WORDS = 2
const SIGNATURE_WORDS = 10
/** Headlines of other pieces, and what a picture shows, take a long line at most. */
const TITLE_WORDS = 20
/** A longer block of lines is a text without full stops. */
const TITLES = 12
const CAPTION_WORDS = 30

export const strayRules: readonly Rule[] = [
  { reason: 'price on the exchange', holds: (line, page) => inBody(line, page) && TICKER.test(line.text) },
  { reason: 'signature of a post', holds: (line, page) => inBody(line, page) && isSignature(line) },
  {
    reason: 'the page speaks',
    holds: (line, page) => inBody(line, page) && isAside(line, storyOf(line, page)),
  },
  { reason: 'list under a label of the page', holds: isUnderLabel },
  { reason: 'titles of other pieces', holds: isTitle },
  { reason: 'caption without a credit', holds: isBareCaption },
]

/** "VLKR -6.14%", "Dow 38,112.40 (+0.4%)": a name and nothing but figures. */
const TICKER =
  /^\p{Lu}[\p{L}&.:]{0,10}(?: \d{2,4})?(?:\s+[(]?[▲▼↑↓+−–-]?\s?\p{Sc}?\d[\d.,]*%?[)]?){0,3}\s+[(]?[▲▼↑↓+−–-]\s?\d[\d.,]*\s?%?[)]?$/u

/** "A post shared by … (@coast)", "— Ann Lee (@annlee) March 2": an account closes the line. */
const isSignature = (line: Line): boolean =>
  !line.ended &&
  line.words <= SIGNATURE_WORDS &&
  /(?<![\p{L}\d])@\p{L}[\p{L}\d_]+\)?(?:,? [\p{L}\d, ·:]{0,30})?$/u.test(line.text)

/** "Most popular" and the titles below it, in one block. */
function isUnderLabel(line: Line, page: Page): boolean {
  const label = page.blocks[line.block]?.[0]
  return (
    inBody(line, page) &&
    !line.ended &&
    label !== undefined &&
    label !== line &&
    isFragment(label) &&
    label.words <= LABEL_WORDS &&
    line.words > VERDICT_WORDS &&
    !label.text.endsWith(':') &&
    isAside(label, storyOf(label, page))
  )
}

/** One of several in a block of their own, without a figure and with hardly a word of the story. */
function isTitle(line: Line, page: Page): boolean {
  const block = page.blocks[line.block] ?? []
  return (
    isBetween(line, page) &&
    block.length > 1 &&
    block.length <= TITLES &&
    line.words > VERDICT_WORDS &&
    block.every((title) => isWordless(title, TITLE_WORDS) && !title.text.endsWith(':')) &&
    !block.some((title) => isOnTopic(title, page))
  )
}

/** Words alone between paragraphs, too long for a crosshead and no sentence. */
function isBareCaption(line: Line, page: Page): boolean {
  return (
    isBetween(line, page) &&
    !line.item &&
    page.blocks[line.block]?.length === 1 &&
    isWordless(line, CAPTION_WORDS) &&
    !/[“”"„«»]|[,;:]$/u.test(line.text)
  )
}

/** Below the first paragraph of an outlet's piece that ends its sentences. */
function isBetween(line: Line, page: Page): boolean {
  const [first] = page.blocks[line.block] ?? []
  return (
    page.role === 'witness' &&
    page.punctuated &&
    line.index > page.bodyStart &&
    first !== undefined &&
    !followsColon(first, page)
  )
}

/** No sentence and no figure. */
const isWordless = (line: Line, words: number): boolean =>
  isFragment(line) && line.words <= words && !hasFigure(line.text)

/** More than one word of the headline or the lead comes back. */
const isOnTopic = (line: Line, page: Page): boolean =>
  stemsOf(line.text).filter((word) => page.topic.has(word)).length > 1
