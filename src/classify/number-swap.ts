/** Equal values of both sides in, those that change hands between two parties out: "men 26, women 15" told as "women 26, men 15". */

import type { Span } from '../model.ts'
import type { Quantity } from '../text/quantities.ts'
import { isFunctionWord } from '../text/quantity-nouns.ts'
import { sameValue } from '../text/quantity-same.ts'
import { overlap } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Context, type Words, wordsBefore, wordsBehind } from './number-context.ts'
import type { Pair } from './number-match.ts'

/** A swap holds where both figures' parties are linked crosswise; anything less is left alone. */
export function swapsAmong(context: Context, equal: readonly Pair[]): readonly (readonly [Pair, Pair])[] {
  const basePlaces = equal.map((pair) => pair.base.span)
  const witnessPlaces = equal.map((pair) => pair.witness.span)
  const held = equal.map((pair) => ({
    pair,
    base: partiesOf(context.base, pair.base, basePlaces, (token) => context.partner.has(token.span.start)),
    witness: partiesOf(context.witness, pair.witness, witnessPlaces, (token) => isPartner(context, token)),
  }))
  const swaps: [Pair, Pair][] = []
  held.forEach((a, i) => {
    for (const b of held.slice(i + 1)) {
      const alike = sameValue(a.pair.base, b.pair.base) === 'different'
      if (!alike || a.pair.base.form === 'implied' || b.pair.base.form === 'implied') continue
      // "Five of eight provinces": one party holds both figures, so there is nobody to swap with.
      if (a.base[0] === b.base[0] || a.witness[0] === b.witness[0]) continue
      const isCrosswise = crosses(context, a.base, b.witness) && crosses(context, b.base, a.witness)
      const isStraight = [a, b].some((one) => crosses(context, one.base, one.witness.slice(0, 1)))
      if (isCrosswise && !isStraight) swaps.push([a.pair, b.pair])
    }
  })
  return swaps
}

const isPartner = (context: Context, token: Token): boolean =>
  [...context.partner.values()].some((span) => overlap(span, token.span) > 0)

const crosses = ({ partner }: Context, base: readonly Token[], witness: readonly Token[]): boolean =>
  base.slice(0, 1).some((token) => {
    const other = partner.get(token.span.start)
    return other !== undefined && witness.some(({ span }) => overlap(other, span) > 0)
  })

/** The linked words that may hold the figure, the likeliest first: behind "26 per cent of", else the nearest before it, with no other figure between. */
function partiesOf(
  words: Words,
  figure: Quantity,
  places: readonly Span[],
  isLinked: (token: Token) => boolean,
): readonly Token[] {
  const behind = wordsBehind(words, figure.span)
  const follows = isOneOf(behind[0], 'of for in among from')
  const phrase = follows ? behind.slice(1, phraseEnd(behind)) : []
  const isFigure = (token: Token) => places.some((place) => overlap(place, token.span) > 0)
  const isParty = (token: Token) =>
    token.kind === 'word' && !isFunctionWord(token.norm) && !isChange(token) && isLinked(token)
  const own = phrase.find((token) => isFigure(token) || isParty(token))
  if (own) return isFigure(own) ? [] : [own]
  const before = wordsBefore(words, figure.span)
  const end = before.findIndex(isFigure)
  return (end < 0 ? before : before.slice(0, end)).filter(isParty)
}

/** "60 per cent of the shares and the north 40": what comes after "and" is another's. */
function phraseEnd(behind: readonly Token[]): number {
  const end = behind.findIndex(({ kind, norm }) => kind === 'mark' || norm === 'and')
  return end < 0 ? behind.length : end
}

/** "With a rise of 6 per cent": who rose stands farther off. */
const isChange = ({ norm }: Token): boolean => CHANGE.test(norm)

const CHANGE = /^(?:rise|rose|increased?|growth|grew|gain(?:ed)?|fall|fell|drop(?:ped)?|declined?|cut)$/u
