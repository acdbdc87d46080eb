/** A line in, whether it only says where somebody can be reached out. */
import { REACH } from '../../lexicon/boilerplate/notes.ts'
import type { Line } from './line.ts'
import { isFragment } from './sentence.ts'
import { tells } from './tells.ts'

/** Longer lines say something besides the address they hold. */
const REACH_WORDS = 60

export const hasReach = (line: Line): boolean =>
  line.words <= REACH_WORDS && (REACH.test(line.text) || SHORT_NUMBER.test(line.text))

/** "Ring 101", "call police on 999". */
const SHORT_NUMBER = /\b(?:ring|call|dial|phone|text)\b(?: \p{L}+){0,3} \d{3,6}(?!\d|%|,\d| \p{L})/iu

/** An address in running text is a detail; it is the line's point where the line asks to use it, or is no sentence. */
export const asksToReach = (line: Line): boolean =>
  hasReach(line) && (isFragment(line) || (ASKS.test(line.text) && !isNews(line.text)))

/** "…, which the ministry opened at noon", "…, the line set up by the decree": the address itself is what is told. */
const isNews = (text: string): boolean => {
  const clause = /\d, (?:which|that|who|where|an?|the|set up|opened|launched|introduced)\b([^.!?]*)/u.exec(
    text,
  )
  return clause !== null && tells(clause[0])
}

/** Who is asked, if not the reader, and what to do. */
const WHO = '[^.!?,:]{3,60} (?:can|may|should|(?:is|are) asked to)'
const DO =
  '(?:also |please )*(?:call|ring|phone|e-?mail|write|contact|visit|see|report|reach|get in touch|register|book|leave|join|ask|tell|order|apply|sign up|find|go to|text|send|if you)'
const ASKS = new RegExp(
  String.raw`^(?:[^.!?]{1,60}\? )?(?:(?:${WHO} )?${DO}|to (?:reach|contact|get in touch with))\b`,
  'iu',
)
