/** A page's lines in, the service section each stands in out: notes, contacts, legal cautions, lists of other pieces. */
import {
  ABOUT_HEADING,
  CONTACT_HEADING,
  ENDS,
  LEGAL_HEADING,
  NOTES_HEADING,
} from '../../lexicon/boilerplate/notes.ts'
import { COMMENTS_HEADING, REFERENCE_ENTRY, REFERENCE_HEADING } from '../../lexicon/boilerplate/page.ts'
import { RELATED } from '../../lexicon/boilerplate/tail.ts'
import type { Line, Page } from './line.ts'

export type Section = 'contact' | 'legal' | 'related' | 'reference' | 'comments'

/** A heading is at most this long; above, a line says something. */
const HEADING_WORDS = 12
/** A contact block is names, numbers and addresses; a sentence this long without any of them ends it. */
const CONTACT_WORDS = 9
/** A heading over links says no more than what they are; titles of pieces are short. */
const LINKS_HEADING_WORDS = 8
const TITLE_WORDS = 14

/** Whether the release stops telling and begins to serve newsrooms here. */
export const isNotesStart = (line: Line): boolean =>
  line.words <= HEADING_WORDS && (ENDS.test(line.text) || NOTES_HEADING.test(line.text))

export const isAboutHeading = (line: Line): boolean =>
  line.words <= HEADING_WORDS && !line.ended && ABOUT_HEADING.test(line.text)

/** For each line the service section that it stands in; the section's heading is part of it. */
export function sectionsOf(page: Page): (Section | undefined)[] {
  let section: Section | undefined
  return page.lines.map((line) => {
    const opened = line.index >= page.bodyStart ? opensSection(line) : undefined
    if (opened) section = opened
    else if (section && closesSection(line, section, page)) section = undefined
    return section
  })
}

function opensSection(line: Line): Section | undefined {
  if (line.words > HEADING_WORDS) return undefined
  if (LEGAL_HEADING.test(line.text)) return 'legal'
  if (CONTACT_HEADING.test(line.text)) return 'contact'
  if (COMMENTS_HEADING.test(line.text)) return 'comments'
  if (REFERENCE_HEADING.test(line.text)) return 'reference'
  if (!line.ended && RELATED.test(line.text)) return 'related'
  return undefined
}

function closesSection(line: Line, section: Section, page: Page): boolean {
  if (isNotesStart(line) || isAboutHeading(line)) return true
  const opensBlock = page.lines[line.index - 1]?.block !== line.block
  switch (section) {
    case 'legal':
      return opensBlock && !line.ended && line.words <= HEADING_WORDS
    case 'contact':
      return line.ended && line.words >= CONTACT_WORDS && opensBlock
    case 'comments':
      return false
    case 'reference':
      return opensBlock && !line.item && !REFERENCE_ENTRY.test(line.text)
    case 'related':
      return opensBlock ? !isListOfLinks(line, page) : line.ended && !line.text.endsWith('?')
  }
}

/** Titles alone, right below the heading that announces them. */
function isListOfLinks(line: Line, page: Page): boolean {
  const above = page.lines[line.index - 1]
  const isAnnounced =
    above !== undefined &&
    page.blocks[above.block]?.length === 1 &&
    above.words <= LINKS_HEADING_WORDS &&
    RELATED.test(above.text) &&
    !/:\s/u.test(above.text)
  const titles = page.blocks[line.block] ?? []
  return isAnnounced && titles.every((title) => !title.ended && title.words <= TITLE_WORDS)
}
