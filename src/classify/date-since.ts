/** Aligned claims in, the stretches of years out that start in one year for the release and in another for the outlet: "since 2009" told as "for six years". */
import type { Change, Claim, Witness } from '../model.ts'
import { type DateMention, datesIn } from '../text/dates.ts'
import { type Quantity, quantitiesIn } from '../text/quantities.ts'
import { slice } from '../text/span.ts'
import type { Aligned } from './rule.ts'

export function sinceChanges({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const b = { since: startsIn(base, baseClaims), lasts: lastingIn(base, baseClaims) }
  const w = { since: startsIn(witness, claims), lasts: lastingIn(witness, claims) }
  const [start, years] = [b.since[0] ?? w.since[0], b.lasts[0] ?? w.lasts[0]]
  // One side tells the start alone, the other the length alone.
  if (!start || !years || b.since.length + w.since.length > 1 || b.lasts.length + w.lasts.length > 1)
    return []
  const isOfBase = b.since.length > 0
  if (isOfBase === b.lasts.length > 0) return []
  const { published } = (isOfBase ? witness : base).article
  const told = Number(published?.slice(0, YEAR)) - Number(start.from.slice(0, YEAR))
  if (!(Math.abs(told - years.high) > SLACK)) return []
  const spans = isOfBase
    ? { base: start.span, witness: years.span }
    : { base: years.span, witness: start.span }
  const note = `${slice(base.article.text, spans.base)} → ${slice(witness.article.text, spans.witness)}`
  return [{ kind: 'date', material: true, ...spans, note }]
}

/** Figures of a year. */
const YEAR = 4
/** Years: who counts does so roughly, and from the end of the year too. */
const SLACK = 1.5

const startsIn = (side: Witness, claims: readonly Claim[]): readonly DateMention[] =>
  claims
    .flatMap(({ span }) => datesIn(side.article, span))
    .filter(
      ({ span, precision, assumed }) => precision === 'year' && !assumed && isLed(side, span.start, SINCE),
    )

const lastingIn = (side: Witness, claims: readonly Claim[]): readonly Quantity[] =>
  claims
    .flatMap(({ span }) => quantitiesIn(side.article, span))
    .filter(
      ({ kind, unit, low, high, form, span }) =>
        kind === 'duration' &&
        unit === 'year' &&
        low === high &&
        form !== 'vague' &&
        isLed(side, span.start, FOR),
    )

/** Only of what still goes on. */
const SINCE = /\bha(?:s|ve) [^.;]*\bsince\s+$/iu
const FOR =
  /(?:\bha(?:s|ve) [^.;]*|^|[.!?]\s+|\n\s*)\b(?:for|(?:over|in|during|within) (?=the )) ?(?:the (?:past|last) )?$/iu

const isLed = ({ article }: Witness, at: number, lead: RegExp): boolean =>
  lead.test(article.text.slice(Math.max(0, at - LEAD), at))

/** Characters of a clause before "since". */
const LEAD = 80
