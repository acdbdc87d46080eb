/** Rules for a release's notes and for text that serves newsrooms or lawyers; facts in the notes stay claims. */
import {
  LEGAL,
  NEWSROOM,
  NEWSROOM_SERVED,
  NOTE_LABEL,
  NOTES_SERVICE,
  SERVICE,
} from '../../lexicon/boilerplate/notes.ts'
import { REFERENCE_ENTRY, REFERENCE_LABEL } from '../../lexicon/boilerplate/page.ts'
import type { Line, Page } from './line.ts'
import { asksToReach, hasReach } from './reach.ts'
import type { PartRule, Rule } from './rule.ts'
import { isAboutHeading, isNotesStart } from './sections.ts'
import { serviceFrom } from './sentences.ts'

/** Longer paragraphs say something besides the service they mention. */
const SERVICE_WORDS = 60

const inNotes = (line: Line, page: Page): boolean => line.index >= page.notesStart

/** The body is over or nearly so: only here do lines serve newsrooms and lawyers. */
const nearEnd = (line: Line, page: Page): boolean => inNotes(line, page) || line.index >= page.closing

export const notesRules: readonly Rule[] = [
  {
    reason: 'end mark or heading of notes',
    holds: (line, page) => line.index >= page.bodyStart && isNotesStart(line),
  },
  { reason: 'heading of notes', holds: (line, page) => line.index >= page.bodyStart && isAboutHeading(line) },
  {
    reason: 'legal notice',
    holds: (line, page) => nearEnd(line, page) && !hasQuote(line) && LEGAL.test(line.text),
  },
  { reason: 'reference', holds: (line, page) => nearEnd(line, page) && isReference(line) },
  {
    reason: 'note to editors',
    holds: (line, page) => nearEnd(line, page) && !hasQuote(line) && NOTE_LABEL.test(line.text),
  },
  {
    reason: 'service for newsrooms',
    holds: (line, page) => isService(line, page) && !opensWithFact(line, page),
  },
  {
    reason: 'where to reach somebody',
    holds: (line, page) => saysWhereToReach(line, page) && !opensWithFact(line, page),
  },
  { reason: 'label in the notes', holds: (line, page) => inNotes(line, page) && !line.ended && !line.item },
]

export const noteParts: readonly PartRule[] = [
  {
    reason: 'service for newsrooms',
    find: (line, page) =>
      isService(line, page) || saysWhereToReach(line, page) ? serviceIn(line, page) : null,
  },
]

const isReference = (line: Line): boolean =>
  line.words <= SERVICE_WORDS && (REFERENCE_ENTRY.test(line.text) || REFERENCE_LABEL.test(line.text))

/** "To film in the hospital, book two days ahead." */
const BOOK_WITH =
  /^(?:[-–—•*]\s+)?(?:To [^,.]{3,60}, )?(?:please )?(?:book|ring|contact|apply|register|e-?mail)\s/iu

const serviceIn = (line: Line, page: Page) => (inNotes(line, page) ? serviceFrom(line) : null)
const opensWithFact = (line: Line, page: Page): boolean => serviceIn(line, page) !== null

const saysWhereToReach = (line: Line, page: Page): boolean =>
  nearEnd(line, page) &&
  (inNotes(line, page) ? hasReach(line) || BOOK_WITH.test(line.text) : asksToReach(line))

function isService(line: Line, page: Page): boolean {
  if (!nearEnd(line, page) || line.words > SERVICE_WORDS || hasQuote(line)) return false
  if (isForNewsrooms(line, page)) return true
  return SERVICE.test(line.text) || (inNotes(line, page) && NOTES_SERVICE.test(line.text))
}

/** A release whose body speaks of reporters tells of them at its end too. */
const isForNewsrooms = (line: Line, page: Page): boolean =>
  page.role === 'base' &&
  NEWSROOM_SERVED.test(line.text) &&
  !page.lines.slice(page.bodyStart, page.closing).some(({ text }) => NEWSROOM.test(text))

/** Somebody speaks; a title or a credit between marks is shorter. */
const hasQuote = (line: Line): boolean => /[“„«"](?:[^\s”"»]+\s+){4,}/u.test(line.text)
