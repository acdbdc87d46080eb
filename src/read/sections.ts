/** A page's lines in, the service section each stands in out: notes, contacts, legal cautions, lists of other pieces. */
import {
  ABOUT_HEADING,
  CONTACT_HEADING,
  ENDS,
  LEGAL_HEADING,
  NOTES_HEADING,
} from '../lexicon/boilerplate-notes.ts'
import { RELATED } from '../lexicon/boilerplate-tail.ts'
import type { Line, Page } from './line.ts'

export type Section = 'contact' | 'legal' | 'related'

/** A heading is at most this long; above, a line says something. */
const HEADING_WORDS = 12
/** A contact block is names, numbers and addresses; a sentence this long without any of them ends it. */
const CONTACT_WORDS = 9

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
    case 'related':
      return line.ended || opensBlock
  }
}
