/** A witness in, its claims as alignment compares them out: weighted words, values, and the same of the whole sentence. */
import type { Claim, Sentence, Span, Witness } from '../model.ts'
import { type DateMention, datesIn } from '../text/dates.ts'
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
  readonly claim: Claim
  /** The claim's own words, and those it leans on at a lower weight. */
  readonly words: readonly Word[]
  /** The words of its whole sentence; the same list where the claim is all of it. */
  readonly wide: readonly Word[]
  readonly values: Values
  readonly wideValues: Values
  /** Lower case. */
  readonly text: string
}

/** A clause that takes its subject over from its sentence is about it, but does not say it again. */
const LEANT_ON = 0.35
/** Who reports a claim and by which verb is not what it says: outlets add and drop both freely. */
const FRAME = 0.15

/** `rarity`: how much a stem tells the claims of this story apart, 0..1. */
export function unitsOf(side: Witness, rarity: Rarity): Unit[] {
  const wordsIn = wordsOf(side, rarity)
  return side.claims.map((claim) => {
    const sentence = side.sentences[claim.sentence] as Sentence
    const words = [
      ...wordsIn(claim.span, sentence, framed(side, claim)),
      ...claim.leansOn.flatMap((span) => wordsIn(span, sentence, () => LEANT_ON)),
    ]
    return {
      claim,
      words,
      wide: isWhole(claim, sentence) ? words : wordsIn(sentence.span, sentence, framed(side, claim)),
      values: valuesIn(side, claim.span),
      wideValues: valuesIn(side, sentence.span),
      text: slice(side.article.text, claim.span).toLowerCase(),
    }
  })
}

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

const wordsOf =
  (side: Witness, rarity: Rarity) =>
  (span: Span, sentence: Sentence, factor: (span: Span) => number): Word[] =>
    tokensIn(side.article, span)
      .filter((token) => token.kind !== 'mark')
      .map((token) => {
        const first = token.span.start === sentence.span.start
        return {
          token,
          weight: weigh(token, first) * rarity(token.stem) * factor(token.span),
        }
      })

export type Rarity = (stem: string) => number

/** A word of every claim still says something. */
const LEAST_RARITY = 0.15

/** The inverse claim frequency of a stem over both texts: what every claim is about tells none of them apart. */
export function rarityIn(sides: readonly Witness[]): Rarity {
  const counts = new Map<string, number>()
  let all = 0
  for (const side of sides)
    for (const claim of side.claims) {
      all++
      for (const stem of new Set(tokensIn(side.article, claim.span).map((token) => token.stem)))
        counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  const most = Math.log(Math.max(2, all))
  return (stem) => Math.max(LEAST_RARITY, Math.log(Math.max(2, all) / (counts.get(stem) ?? 1)) / most)
}

const valuesIn = (side: Witness, span: Span): Values => ({
  quantities: quantitiesIn(side.article, span),
  dates: datesIn(side.article, span),
})
