/** The paragraphs of a file in, the one that is its headline out. */
import type { Span } from '../model.ts'
import { isFurniture, isNames, standsAboveHeadline } from './boilerplate/furniture.ts'
import { isProse, type Line, linesOf } from './boilerplate/line.ts'
import { stemsOf } from './boilerplate/voice.ts'

/** The longest headlines of tabloids stay below. */
const HEADLINE_WORDS = 35
/** Kickers and embargo lines may stand above a headline, hardly more of them. */
const LINES_ABOVE = 4
/** A page saved with its menus has more above it; there a headline is known by the story's words. */
const MENU_LINES = 12
/** A menu, a site's name or another story's title shares at most this much of its words with the story; a headline at least that much. */
const MENU_SHARE = 0.25
const HEADLINE_SHARE = 0.5
/** The story's words are those of its first paragraphs. */
const STORY_LINES = 6

export function headlineOf(text: string, paragraphs: readonly Span[]): Span | undefined {
  const lines = linesOf(text, paragraphs.slice(0, MENU_LINES + STORY_LINES))
  const candidates = candidatesIn(lines)
  const first = candidates[0]
  const plain = first && first.index <= LINES_ABOVE ? first : undefined
  if (candidates.length < 2) return plain?.span
  const story = storyStems(lines)
  if (plain && shareIn(plain, story) > MENU_SHARE) return plain.span
  const isHeadline = (line: Line) =>
    !isFurniture(line) && !isNames(line) && shareIn(line, story) >= HEADLINE_SHARE
  return (candidates.find(isHeadline) ?? plain)?.span
}

/** The lines above the text that could be its headline. */
function candidatesIn(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const line of lines.slice(0, MENU_LINES + 1)) {
    if (line.ended && standsAboveHeadline(line)) continue
    if (isProse(line) && !/[!?]["”’')]?$/u.test(line.text)) break
    const heads = !line.item && !/[.,;:]$/u.test(line.text) && line.words <= HEADLINE_WORDS && line.words > 1
    if (heads && !COLUMNS.test(line.text) && !standsAboveHeadline(line)) found.push(line)
    if (/^date \d{4}-/u.test(line.text)) break
  }
  return found
}

/** "Home   Archive   About": a menu in one line. */
const COLUMNS = /\S {2,}\S.* {2,}\S/u

const storyStems = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines
      .filter(isProse)
      .slice(0, STORY_LINES)
      .flatMap(({ text }) => stemsOf(text)),
  )

function shareIn(line: Line, story: ReadonlySet<string>): number {
  const stems = stemsOf(line.text)
  return stems.filter((word) => story.has(word)).length / Math.max(1, stems.length)
}
