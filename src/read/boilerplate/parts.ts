/** Rules for parts of a line: a dateline or a speaker's mark before the sentence, a source tag or a link after it. */
import { DATE } from '../../lexicon/boilerplate/head.ts'
import { HEADLINE_LABEL, HEADLINE_TAG } from '../../lexicon/boilerplate/page.ts'
import { RUN_IN } from '../../lexicon/boilerplate/standing.ts'
import { RELATED_AFTER, SPEAKER, STAMP } from '../../lexicon/boilerplate/tail.ts'
import type { Span } from '../../model.ts'
import { isLivePage, isScript, type Line, type Page, speakerMark } from './line.ts'
import type { PartRule } from './rule.ts'
import { sentenceRules } from './sentences.ts'

/** Marks before a sentence are no longer than this, in code units; what is tested stays bounded. */
const PREFIX = 120
const SUFFIX = 260
/** A dateline opens the text; one further down is part of a round-up and rare. */
const DATELINE_LINES = 4

export const partRules: readonly PartRule[] = [
  { reason: 'date mark of an archive', find: (line) => prefix(line, /^date \d{4}-\d{2}-\d{2}(?=\s)/u) },
  {
    reason: 'label of a headline',
    find: (line, page) => (isHeadline(line, page) ? prefix(line, HEADLINE_LABEL) : null),
  },
  {
    reason: 'tag of a headline',
    find: (line, page) => (isHeadline(line, page) ? suffix(line, HEADLINE_TAG) : null),
  },
  { reason: 'dateline', find: dateline },
  { reason: 'source of the piece', find: (line) => prefix(line, SOURCE_BEFORE) },
  { reason: 'speaker of a script', find: speaker },
  { reason: 'time stamp', find: timeStamp },
  { reason: 'label of a part', find: (line) => prefix(line, RUN_IN) },
  ...sentenceRules,
  {
    reason: 'source of the piece',
    find: (line) =>
      suffix(
        line,
        /(?:,? (?:as )?learn(?:ed|t)|, (?:report(?:s|ed)|inform(?:s|ed)|writes|wrote|transmit(?:s|ted)|communicate[sd])) (?:\S+ ){1,5}(?:citing|from|with reference to|referring to|with a link to) [^,;]{2,80}\.?$/u,
      ),
  },
  { reason: 'link to another piece', find: (line) => suffix(line, RELATED_AFTER) },
  {
    reason: 'agency tag',
    find: (line) =>
      suffix(
        line,
        /(?<=[.!?”"»])\s+(?:[—–-]{1,2}\s?(?:[Ww]ith (?:agencies|(?:files|reports?|inputs?|(?:additional )?reporting) (?:from|by) [^.]{2,60})|(?:\p{Lu}{2,8}|Reuters|Bloomberg|agencies)(?:\/\p{L}+)*)\.?|\((?:with (?:agencies|inputs?|files) [^()]{0,40}|\p{Lu}{2,8})\)\.?)$/u,
      ),
  },
  {
    reason: 'agency tag',
    find: (line) =>
      suffix(
        line,
        /(?<=[.!?”"»])\s+[([](?:reporting|editing|writing|additional reporting|with|ends?|translation)\b[^()[\]]{0,150}[)\]]\.?$/iu,
      ),
  },
]

const isHeadline = (line: Line, page: Page): boolean => line.index === page.headline

/** "As the portal X informs, citing the ministry,": where the piece has its news from, before the news. */
const SOURCE_BEFORE =
  /^(?:According to (?:the )?(?:news ?)?(?:agency|newspaper|magazine|daily|weekly|portal|site|website|channel) [^,]{2,60}, (?:which )?(?:refers to|cites|quotes|citing|referring to)[^,.;]{2,80},|[Aa]s (?:the )?(?:(?:news ?)?(?:agency|newspaper|magazine|daily|weekly|portal|site|website|channel|outlet|edition) [^,]{2,60}? (?:informs?|reports?|writes?|learn(?:ed|t)|notes?|transmits?|tells?)|[^,]{2,60} (?:informs?|reports?|writes?|transmits?),? (?:citing|with reference to|referring to))(?:,? (?:citing|with reference to|referring to))?[^,.;]{0,80},)(?=\s)/u

/** "PORT X, 16 February 2026 –", "WASHINGTON, (BM) –", "KINGSMERE, March 9 (Agency) –", "(Agency) -". */
function dateline(line: Line, page: Page): Span | null {
  if (line.index > page.bodyStart + DATELINE_LINES) return null
  const mark = datelineApart(line) ?? datelineWithMark(line)
  if (mark === null) return null
  const date = DATE_AFTER.exec(line.text.slice(mark.end - line.span.start, PREFIX))?.[0] ?? ''
  return { start: mark.start, end: mark.end + date.length }
}

/** "MILLBROOK, Ore. – March 16, 2026 –": the day between dashes of its own. */
const DATE_AFTER =
  /^\s+(?=[^–—]{0,30}\d)\p{Lu}\p{L}*\.? ?[\d, ]{1,12}(?=\s?[-–—])\s?[-–—]{1,2}(?=\s)|^\s+\d{1,2} \p{Lu}\p{L}+,? \d{4}\s?[-–—:]{1,2}(?=\s)/u

/** "[Sund, 19 Nov.] ", "(Sund, Norvia – June 11, 2025) ", "Marrat/Geneva, 20 August 2025. ": set apart without a dash. */
function datelineApart(line: Line): Span | null {
  const mark = APART.exec(line.text)
  if (!mark || !DATE.test(mark[0])) return null
  return { start: line.span.start, end: line.span.start + mark[0].length }
}

/** Names, figures and dashes alone, in brackets or before a full stop. */
const NAMES_AND_DATE = String.raw`(?:[\p{Lu}\d–—-][\p{L}\d.'’/]*,?\s?){2,8}`
const APART = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}.'’-]+\s?){1,3}, (?:[\p{Lu}\d][\p{L}\d.]*,? ?){1,4}\(\p{Lu}[\p{L}. ]{1,20}\)|\(${NAMES_AND_DATE}\)|\[${NAMES_AND_DATE}\]|(?:\p{Lu}[\p{L}/'’-]+\s?){1,4}, (?:[\p{Lu}\d][\p{L}\d]*,? ?){1,4}(?:\/[^/]{2,30}\/)?[.:])(?=\s+[\p{Lu}“"])`,
  'u',
)

/** "LINDEN CITY—Acme", "LUND--(NEWS WIRE)--Acme": capitals right up to the dash. */
const CAPS_DASH =
  /^\p{Lu}{2}[\p{Lu}\s.'’/-]*(?:,[^—–.!?()]{2,40})?(?:—|--)(?:\s?\([^()]{2,30}\)\s?(?:—|--|-))?(?=["“‘']?\p{L})/u

/** "LOWER SARN. When", "SARN/HOLLIN. The": capitals before a full stop. */
const CAPS_STOP = /^\p{Lu}{3,}(?:[\s/-]\p{Lu}{2,}){0,3}\.(?=\s+[\p{Lu}“"])/u

function datelineWithMark(line: Line): Span | null {
  const caps = prefix(line, CAPS_DASH) ?? prefix(line, CAPS_STOP)
  if (caps) return caps
  const match =
    /^((?:[\p{Lu}\d(][\p{L}\p{M}\d.'’/)-]*|(?:de|del|la|le|of|the|on|upon|am|and|und|el|al)(?=\s)|&)(?:,?\s+|,)){1,9}?[-–—]{1,2}\s+(?=[\p{Lu}\d“"‘'«])/u.exec(
      line.text.slice(0, PREFIX).replace(/\([^()]{1,40}\)|\/\p{Lu}[^/]{1,30}\//gu, maskBracket),
    )
  if (!match) return null
  const mark = line.text.slice(0, match[0].length).trimEnd()
  const isDateline =
    DATE.test(mark) || /\(/u.test(mark) || /^\p{Lu}{4,}[\p{Lu}\s.'’-]*(?:,[^–—]*)?\s?[-–—]/u.test(mark)
  return isDateline ? { start: line.span.start, end: line.span.start + mark.length } : null
}

/** A bracket counts as one capitalised word of the same length. */
const maskBracket = (bracket: string): string => `(X${'x'.repeat(bracket.length - 3)})`

/** "PRESENTER:", "Q:", "CLIP (Dr X):" where the piece is a script. */
function speaker(line: Line, page: Page): Span | null {
  const name = speakerMark(line.text)
  if (name && page.speakers.has(name)) return { start: line.span.start, end: line.span.start + name.length }
  return isScript(page) ? prefix(line, SPEAKER) : null
}

/** "10.42am – " where several lines of a live page open so. */
function timeStamp(line: Line, page: Page): Span | null {
  return isLivePage(page) ? prefix(line, STAMP) : null
}

function prefix(line: Line, pattern: RegExp): Span | null {
  const match = pattern.exec(line.text.slice(0, PREFIX))
  return match ? { start: line.span.start, end: line.span.start + match[0].length } : null
}

function suffix(line: Line, pattern: RegExp): Span | null {
  const from = Math.max(0, line.text.length - SUFFIX)
  const match = pattern.exec(line.text.slice(from))
  if (!match) return null
  const lead = match[0].length - match[0].trimStart().length
  return { start: line.span.start + from + match.index + lead, end: line.span.end }
}
