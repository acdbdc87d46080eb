/** A witness in, its claims as alignment compares them out: weighted words, values, and the same of the whole sentence. */
import type { Claim, Sentence, Span, Witness } from '../model.ts'
import { type DateMention, datesIn } from '../text/dates.ts'
import { perObject } from '../text/per-object.ts'
import { type Quantity, quantitiesIn } from '../text/quantities.ts'
import { contains, length, overlap, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { weigh } from './weigh.ts'

export type Word = {
  readonly token: Token
  /** In nats. */
  readonly weight: number
}
export type Values = { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] }
export type Unit = {
  readonly plain: PlainUnit
  /** The claim's own words, and those it leans on at a lower weight. */
  readonly words: readonly Word[]
  /** The words of its whole sentence; the same list where the claim is all of it. */
  readonly wide: readonly Word[]
}

/** A claim by itself, before another text tells how rare its words are. */
export type PlainUnit = {
  readonly claim: Claim
  /** As `Unit` has them. */
  readonly words: readonly PlainWord[]
  readonly wide: readonly PlainWord[]
  readonly values: Values
  readonly wideValues: Values
  /** Lower case. */
  readonly text: string
}

export type PlainWord = { readonly token: Token; readonly nats: number; readonly factor: number }

/** A clause that takes its subject over from its sentence is about it, but does not say it again. */
const LEANT_ON = 0.35
/** Who reports a claim and by which verb is not what it says: outlets add and drop both freely. */
const FRAME = 0.15

/** `rarity`: how much a stem tells the claims of this story apart, 0..1. */
export const unitsOf = (side: Witness, rarity: Rarity): Unit[] =>
  plainUnitsOf(side).map((plain) => {
    const words = weightedBy(rarity, plain.words)
    return { plain, words, wide: plain.wide === plain.words ? words : weightedBy(rarity, plain.wide) }
  })

const weightedBy = (rarity: Rarity, words: readonly PlainWord[]): Word[] =>
  words.map(({ token, nats, factor }) => ({ token, weight: nats * rarity(token.stem) * factor }))

/** A base meets one witness after another: what no witness changes is worked out once. */
const plainUnitsOf = perObject((side: Witness): readonly PlainUnit[] =>
  side.claims.map((claim) => {
    const sentence = side.sentences[claim.sentence] as Sentence
    const factor = framed(side, claim)
    const words = [
      ...wordsIn(side, claim.span, sentence, factor),
      ...claim.leansOn.flatMap((span) => wordsIn(side, span, sentence, () => LEANT_ON)),
    ]
    return {
      claim,
      words,
      wide: isWhole(claim, sentence) ? words : wordsIn(side, sentence.span, sentence, factor),
      values: valuesIn(side, claim.span),
      wideValues: valuesIn(side, sentence.span),
      text: slice(side.article.text, claim.span).toLowerCase(),
    }
  }),
)

const isWhole = ({ span, leansOn }: Claim, sentence: Sentence) =>
  leansOn.length === 0 && span.start === sentence.span.start && span.end === sentence.span.end

/** The factor for a word: words of the reporting clause count little; beside a quotation that is the claim, all others do. */
function framed(side: Witness, { attribution, span, quotes }: Claim): (word: Span) => number {
  const said = side.quotes.filter((quote) => quotes.includes(quote.id)).map((quote) => quote.span)
  const quoted = said.reduce((sum, quote) => sum + overlap(quote, span), 0)
  if (attribution?.source && quoted >= MOSTLY_QUOTED * length(span))
    return (word) => (said.some((quote) => contains(quote, word)) ? 1 : FRAME)
  const frame = attribution ? [attribution.source, attribution.cue].filter((part) => part !== undefined) : []
  return (word) => (frame.some((part) => contains(part, word)) ? FRAME : 1)
}

/** From this share of its letters on, a claim says what its quotation says, and the rest says who. */
const MOSTLY_QUOTED = 0.4

const wordsIn = (
  side: Witness,
  span: Span,
  sentence: Sentence,
  factor: (span: Span) => number,
): PlainWord[] =>
  tokensIn(side.article, span)
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({
      token,
      nats: weigh(token, token.span.start === sentence.span.start),
      factor: factor(token.span),
    }))

export type Rarity = (stem: string) => number

/** A word of every claim still says something. */
const LEAST_RARITY = 0.15

/** The inverse claim frequency of a stem over both texts: what every claim is about tells none of them apart. */
export function rarityIn(sides: readonly Witness[]): Rarity {
  const counts = sides.map(claimsByStem)
  const all = Math.max(
    2,
    sides.reduce((sum, { claims }) => sum + claims.length, 0),
  )
  const most = Math.log(all)
  return (stem) => {
    let holding = 0
    for (const own of counts) holding += own.get(stem) ?? 0
    return Math.max(LEAST_RARITY, Math.log(all / (holding || 1)) / most)
  }
}

/** How many claims hold a stem. */
const claimsByStem = perObject(({ article, claims }: Witness): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { span } of claims)
    for (const stem of new Set(tokensIn(article, span).map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
})

const valuesIn = (side: Witness, span: Span): Values => ({
  quantities: quantitiesIn(side.article, span),
  dates: datesIn(side.article, span),
})
