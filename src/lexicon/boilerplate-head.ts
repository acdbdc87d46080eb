/** Cues of what stands between a headline and the first sentence: kickers, bylines, date lines, counters, release numbers. */
import { cueAt, cueIn, cueWhole, MONTHS, WEEKDAYS } from './boilerplate-cue.ts'

/** Parts of a page's line are set apart by these; running prose has no spaced middle dot, bullet or bar. */
export const SEPARATOR = /\S\s+[·•|]\s+\S|\S\s+\/\/?\s+\S/u

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|gmt|cet|cest|utc|bst|est|edt|et|h|hrs|uhr)?`
const DAY = String.raw`(?:(?:${WEEKDAYS}),?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:${MONTHS})|(?:${MONTHS})\s+\d{1,2}(?:st|nd|rd|th)?),?(?:\s+\d{4})?`

/** A calendar day, with or without its weekday and year. */
export const DATE = cueIn([DAY, String.raw`\d{4}-\d{2}-\d{2}`, String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`])

/** A time of day that is the whole line: an entry of a live blog. */
export const TIME_STAMP = cueWhole([CLOCK, String.raw`${DAY},?\s+${CLOCK}`, String.raw`${CLOCK},?\s+${DAY}`])

/** Counters beside an article: shares, comments, reading time. */
export const COUNTER = cueIn([
  String.raw`\d[\d.,\s]{0,12}[km]?\s?(?:shares?|comments?|views?|likes?|reactions?|reads|claps|retweets|followers)`,
  String.raw`(?:views|shares|comments|likes|reads|reading time|read time)\s?:?\s?\(?\d`,
  String.raw`\d{1,3}[\s-]?min(?:ute)?s?\.?\s(?:read|watch|listen)`,
  '(?:reading|listening|viewing) time',
  String.raw`\d{1,2} (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago`,
])

/** Who wrote a piece. */
export const BYLINE = cueWhole([
  String.raw`[*_]{0,2}(?:by|words(?: by)?|written by|reported by|story by|text by)\s(?:our\s.{2,80}|the\s.{2,60}(?:team|staff|desk|reporters?|correspondents?)|\p{L}.{1,80})`,
  String.raw`(?:from )?(?:our|the) (?:\S+ ){0,2}(?:correspondents?|reporters?|staff|editors?)\b.{0,100}`,
  String.raw`.{0,60}\b(?:correspondents?|reporters?|staff writers?|columnist|(?:political|science|health|business|sports?|home affairs|foreign|education|environment|economics) editor)\b.{0,40}`,
])

/** Who supplied a piece, or from what it was put together. */
export const SUPPLIER = cueAt([
  String.raw`(?:provided|supplied|issued|published|posted|released|sponsored|presented) by:?\s`,
  String.raw`(?:sources?|via):\s`,
  String.raw`(?:compiled (?:from|by)|with (?:agency )?reports? (?:from|by)|based on reports?)\s`,
])

/** Labels that say what kind of text follows, or how it may be used. */
export const LABEL = cueIn([
  '(?:press|media|news) (?:release|statement|notice|summary|information|advisory|bulletin)',
  '(?:strictly )?(?:embargoed|under embargo|embargo)',
  'for immediate release',
  'for (?:use|release):?',
  'not for release',
  'inside information',
  'ad hoc announcement',
  'regulatory (?:news|announcement)',
  'live ?blog',
  'summari[sz]ed for you',
  'script as broadcast',
  'transcript',
  String.raw`(?:published|posted|updated|last (?:updated|modified|edited|changed)|date published|issued|released)(?::| on)? (?:\d|${WEEKDAYS}|${MONTHS})`,
  String.raw`(?:bulletin|release|ref(?:erence)?|no)\.?:? (?:no\. ?)?[\p{L}\d]*\d[\p{L}\d/-]*`,
])

/** A label that stands above a headline, or is a whole line. */
export const ABOVE_HEADLINE = cueAt([
  '(?:press|media|news) (?:release|statement|notice|advisory|bulletin)',
  '(?:strictly )?(?:embargoed|under embargo|embargo)',
  'for immediate release',
  'for (?:use|release):',
  'not for release',
  'inside information',
  'ad hoc announcement',
])

/** A field of a release's head: "Ref: …", "Date published: …", "Topic: …". */
export const FIELD = cueAt([
  String.raw`(?:issued by|date|time|ref(?:erence)?(?: number)?|topics?|from|to|subject|category|type|department|location|place|section|authors?|language|status|for use|issue|release date|release no|date of issue|distribution|contact)\s?:\s`,
])

/** Whole lines of a page's furniture that need no other sign. */
export const FURNITURE = cueWhole([
  'share(?: this(?: article| story)?)?',
  'exclusive',
  'breaking(?: news)?',
  'comment(?: is free)?',
  'opinion',
  'analysis',
  'editorial',
  'news',
  'sports?',
  'listen',
  'print',
  'save',
  'follow(?: us)?',
  String.raw`\d[\d.,]{0,8}[km]?`,
])

/** A piece says where it has its news from and nothing else; these words are about the report, not the event. */
export const SOURCE_TAG = new RegExp(
  [
    // "[The agency X] reports(, citing Y).", after a dateline or at the start, with no news before it.
    String.raw`(?:^|[-–—]\s)(?:(?:the )?(?:news ?)?(?:agency|newspaper|magazine|daily|weekly|portal|site|website|channel)\s)?\P{Lu}{0,2}\p{Lu}[^,\d]{1,50}\sreports?(?:, (?:itself )?(?:citing|with reference to|referring to)[^,;]{2,80})?\.?$`,
    String.raw`(?:^|\. )[^,.]{2,60}\slearn(?:ed|t) this (?:from|citing)\b`,
    String.raw`(?:^|\. )learn(?:ed|t) (?:\S+ ){1,4}citing\b`,
    String.raw`(?:published|issued|released|posted|announced) (?:an?|the|its) (?:\S+ )?(?:decision|statement|report|release|communiqué|document|announcement|message|bulletin),? learn(?:ed|t) (?:\S+ ){1,4}citing\b`,
    String.raw`[Aa]s (?:became|has become|became known|has become known) (?:known )?to our\b`,
    String.raw`^The following is the (?:full |complete |unofficial )?(?:text|transcript|translation|wording|statement)\b`,
  ].join('|'),
  'u',
)

/** A headline that names a kind of page and states nothing. */
export const LABEL_HEADLINE = cueWhole([
  'corrections?(?: (?:and|&) clarifications?)?(?: column)?',
  'clarifications?(?: (?:and|&) corrections?)?',
  "(?:for the record|editors?['’]s? note|errata|erratum|in brief|news in brief|letters(?: to the editor)?|obituary|obituaries)",
  String.raw`(?:item|part|no\.?|chapter) \d{1,3}\b.{0,80}`,
  String.raw`(?:document|full text|transcript|full transcript|read|text)\s?:\s.{0,120}`,
  String.raw`(?:.{3,80}: )?(?:what|how|why|who|when)\b[^.!?\d]{3,60}(?:,| and) (?:and )?(?:what|how|why|who|when)\b[^.!?\d]{3,60}\??`,
  String.raw`[^.!?\d:]{3,60}: (?:what (?:you need to|we|to) know.{0,30}|(?:your|the) questions answered|an explainer|the full (?:text|story|list)|live updates?)`,
])
