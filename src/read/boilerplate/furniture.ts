/** A line above the text in, whether it is the page's furniture (kicker, byline, date line, counter) out. */
import {
  ABOVE_HEADLINE,
  BYLINE,
  CLOCK_TIME,
  COUNTER,
  DATE,
  FIELD,
  FURNITURE,
  LABEL,
  LABEL_HEADLINE,
  SEPARATOR,
  SOURCE_TAG,
  SUPPLIER,
  TIME_STAMP,
} from '../../lexicon/boilerplate/head.ts'
import { REACH } from '../../lexicon/boilerplate/notes.ts'
import { CASE_CITATION, PAGE_ITSELF } from '../../lexicon/boilerplate/page.ts'
import { AUTHOR_NOTE } from '../../lexicon/boilerplate/standing.ts'
import { ABOUT_THE_PAGE, CAPTION, PROMOTION, RELATED, SCRIPT_ROLE } from '../../lexicon/boilerplate/tail.ts'
import { isAside, UNKNOWN } from './asides.ts'
import { isProse, type Line } from './line.ts'

/** Longer lines are running text, whatever words they hold. */
const FURNITURE_WORDS = 40
/** "From our correspondent in the capital, after reports of …" is a long one. */
const BYLINE_WORDS = 22
/** A sentence that also has a name or a news value says more than where the text comes from. */
const TAG_WORDS = 30
/** A label of so few words needs no capitals to be one. */
const LABEL_WORDS = 6
/** A sentence may have a bar in its dateline. */
const SEPARATED_WORDS = 16
/** A headline may be made of words of publishing; a kicker is shorter. */
const KICKER_WORDS = 3
/** Names are short; more capitals in a row are a headline in title case. */
const NAMES_WORDS = 6

/** Signs strong enough to tell furniture from a standfirst. */
export function isFurniture(line: Line): boolean {
  if (line.item || line.words > FURNITURE_WORDS) return false
  const { text } = line
  if (
    (SEPARATOR.test(text) && !(isProse(line) && line.words > SEPARATED_WORDS)) ||
    FURNITURE.test(text) ||
    TIME_STAMP.test(text) ||
    CAPTION.test(text)
  )
    return true
  if (line.words <= TAG_WORDS && (SOURCE_TAG.test(text) || CASE_CITATION.test(text))) return true
  if (line.words <= TAG_WORDS && PROMOTION.test(text) && PAGE_ITSELF.test(text)) return true
  if (isAside(line, UNKNOWN) || isBreadcrumb(text)) return true
  if (line.ended) return false
  if (isStamped(text)) return true
  if (line.words <= LABEL_WORDS && COUNTER.test(text)) return true
  if ([ABOVE_HEADLINE, FIELD, SUPPLIER, REACH, PROMOTION, RELATED, SCRIPT_ROLE].some((cue) => cue.test(text)))
    return true
  return (
    isByline(line) ||
    ((LABEL.test(text) || DATE.test(text)) && (line.words <= LABEL_WORDS || isMostlyNames(text)))
  )
}

/** A sentence on the writer, right below a byline and in one block with it. */
export const isAuthorNote = (line: Line, above: Line | undefined): boolean =>
  above !== undefined &&
  above.block === line.block &&
  line.words <= FURNITURE_WORDS &&
  isFurniture(above) &&
  (AUTHOR_NOTE.test(line.text) || ABOUT_THE_PAGE.test(line.text))

/** A day and the time of day, as no headline has them: "Tue 3 Mar 2026 10.02 GMT". */
const isStamped = (text: string): boolean =>
  DATE.test(text) && CLOCK_TIME.test(text) && /\b20\d\d\b/u.test(text)

/** "Home > News > Sall Valley": where on the site the piece is filed. */
const isBreadcrumb = (text: string): boolean =>
  /^[^>›»→/.!?]{2,30}(?:\s[>›»→/]\s[^>›»→/.!?]{2,40}){2,}$/u.test(text)

/** What may stand above a headline; fewer signs, for a headline may hold a date, a colon or a site's name. */
export function standsAboveHeadline(line: Line): boolean {
  const { text } = line
  if (FURNITURE.test(text) || TIME_STAMP.test(text) || ABOVE_HEADLINE.test(text)) return true
  if (
    isBreadcrumb(text) ||
    isStamped(text) ||
    (line.words <= LABEL_WORDS && (SUPPLIER.test(text) || COUNTER.test(text)))
  )
    return true
  if ((line.ended || line.words <= KICKER_WORDS) && !LABEL_HEADLINE.test(text) && isAside(line, UNKNOWN))
    return true
  if (line.words <= LABEL_WORDS && !/\p{Ll}{2}\s+\p{Ll}{2}/u.test(text))
    return SEPARATOR.test(text) || DATE.test(text)
  return (text.match(/\s[·•|]\s/gu) ?? []).length >= 2
}

/** "By Ann Lee", "Science Editor": a name follows the word, and no sentence. */
export const isByline = (line: Line): boolean =>
  !line.ended &&
  line.words <= BYLINE_WORDS &&
  BYLINE.test(line.text) &&
  /(?:^|\s)[*_(]{0,2}\p{Lu}/u.test(line.text)

/** Nothing but names and titles: "Harbour & Quay Weekly", "THE SHOP FLOOR", "Ada Brunswick". */
export function isNames(line: Line): boolean {
  if (line.ended || line.item || line.words > NAMES_WORDS || /\d$/u.test(line.text)) return false
  const long = longWords(line.text)
  return long.length > 0 && long.every(isCapital)
}

/** Half of the longer words are names, or the line holds hardly any. */
function isMostlyNames(text: string): boolean {
  const long = longWords(text)
  return long.filter(isCapital).length * 2 >= long.length
}

const longWords = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}’'.-]{3,}/gu) ?? []
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
