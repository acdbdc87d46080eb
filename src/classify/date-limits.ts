/** A date of each side in, whether both are limits, and then the same or a later one, out: "by the end of March", "until 28 February". */
import type { Witness } from '../model.ts'
import type { DateMention } from '../text/dates.ts'
import type { Aligned } from './rule.ts'

/** "Before the end of 2028", "until 2029": one ends where the other begins. */
export const isOneLimit = ({ base, witness }: Aligned, b: DateMention, w: DateMention): boolean =>
  isLimit(base, b) &&
  isLimit(witness, w) &&
  endsOf(b).some((x) => endsOf(w).some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= DAY))

/** "Until July" may mean where it begins; "until the end of June" does not. */
const endsOf = ({ from, to, precision }: DateMention): readonly string[] =>
  precision === 'part' ? [to] : [from, to]

/** "By the end of October" told as "by the end of the year": the one stretch lies in the other, but how long there is to wait differs. */
export function isLaterLimit({ base, witness }: Aligned, b: DateMention, w: DateMention): boolean {
  if (b.precision !== 'part' || w.precision !== 'part' || !isLimit(base, b) || !isLimit(witness, w))
    return false
  const apart = Math.abs(Date.parse(b.to) - Date.parse(w.to)) / DAY
  return b.to.slice(0, YEAR) === w.to.slice(0, YEAR) && apart > ONE_LIMIT
}

/** Days: "by late March" and "by the end of March". */
const ONE_LIMIT = 14

/** Milliseconds. */
const DAY = 86_400_000
/** Figures of a year. */
const YEAR = 4

/** "By the end of March", "until 28 February": how long something lasts or may wait. */
export const isLimit = ({ article }: Witness, { span }: DateMention): boolean =>
  LIMIT.test(article.text.slice(Math.max(0, span.start - LIMIT_REACH), span.start))

const LIMIT = /\b(?:by|until|till|before|later than)\s+(?:the\s+)?$/iu
/** Characters of "later than the". */
const LIMIT_REACH = 16
