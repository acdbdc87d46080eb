/** A side and one of its negation cues in, the words that the cue denies out. */
import { OBJECT_NEGATORS, TRANSPARENT } from '../lexicon/negation.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, stemSet } from '../text/word-set.ts'
import { FINITE } from './clauses.ts'
import { contentIn } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import type { Polar } from './negation-polarity.ts'

/** The first words that the cue negates: those after it, or those just before it where nothing follows; evidence and intention looked through. */
export function negatedWords(side: Polar, cue: NegationCue): number[] {
  const after = contentIn(side, seenAs(side, cue) ?? invertedEnd(side, cue), cue.scope.to)
  const verb = side.tokens[cue.to]?.norm === 'yet' ? cue.to + 1 : cue.to
  if (after.length === 0 && side.counterparts[verb]?.length && TOLD.has(side.tokens[verb]?.norm ?? ''))
    return [verb]
  const words =
    after.length > 0 && !isObject(side, cue)
      ? after
      : contentIn(side, phraseStart(side, cue), cue.from).reverse()
  return words
    .filter((i) => side.counterparts[i]?.length || !isTransparent(side.tokens[i]))
    .slice(0, HEAD_REACH)
}

/** "Do not regard its driver as a suspect": what he is not stands behind "as". */
function seenAs({ tokens }: Polar, { to, scope }: NegationCue): number | undefined {
  if (!SEEN.has(tokens[to]?.stem ?? '')) return undefined
  const as = tokens.findIndex(({ norm }, i) => i > to && i < scope.to && norm === 'as')
  return as < 0 ? undefined : as + 1
}

const SEEN = stemSet('regard treat consider view describe classify list see count')

/** How many words of content after a cue speak for its clause; farther ones are details. */
const HEAD_REACH = 6

/** "At no time did the officers use force": who did not stands before what they did not do. */
function invertedEnd({ tokens }: Polar, { from, to, scope }: NegationCue): number {
  const at = isOneOf(tokens[to], 'time means account way circumstances') ? to + 1 : to
  if (!isOneOf(tokens[from], 'no never') || !FINITE.has(tokens[at]?.norm ?? '')) return to
  const tags = tagWords(tokens)
  const verb = tags.findIndex((tag, i) => i > at && i < scope.to && /^VB/.test(tag))
  return verb < 0 ? to : verb
}

/** Verbs too pale to count as content, unless nothing else is denied: "cannot say whether". */
const TOLD: ReadonlySet<string> = new Set(['say', 'tell', 'go'])

/** "had been told nothing, it says": what is denied stands before. */
const isObject = ({ tokens }: Polar, cue: NegationCue): boolean =>
  OBJECT_NEGATORS.has(tokens[cue.from]?.norm ?? '') && (tokens[cue.to]?.kind ?? 'mark') === 'mark'

/** "not statistically significant": the adverb only says in which way. */
const isTransparent = (token: Token | undefined): boolean =>
  token !== undefined && (TRANSPARENT.has(token.stem) || /^\p{L}{4,}ly$/u.test(token.norm))

function phraseStart(side: Polar, cue: NegationCue): number {
  let from = cue.from
  while (from > cue.scope.from && !isOneOf(side.tokens[from - 1], 'and or , there')) from--
  return from
}
