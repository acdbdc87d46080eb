/** A verb or a place in a sentence in, whether somebody gets a thing there out: "reaches the county", "is sent to the club", "has to be with the club". */
import { isBe, isDeterminer } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import type { Token } from '../text/token.ts'

export const isReceipt = ({ norm }: Token): boolean => RECEIPT.has(lemma(norm))

/** Verbs of giving and sending (Levin 1993, 13.1, 11.1), and the "with" of `arrivalBefore`. */
const RECEIPT: ReadonlySet<string> = new Set(
  'submit hand deliver send forward transmit mail post pass transfer provide supply report file reach go receive get obtain with'.split(
    ' ',
  ),
)

/** Who does this gets a thing: "received the largest share" told as "the largest share went to". */
export const isGetting = ({ norm }: Token): boolean => /^(?:receive|get|obtain)$/u.test(lemma(norm))

/** "The grant went to Ossel", as the team did: whether somebody gets a thing there must be told by all the rest. */
export const mayTravel = ({ norm }: Token): boolean => lemma(norm) === 'go'

/** The preposition before the one at `at`: "must be with the county by May". */
export function arrivalBefore(tokens: readonly Token[], at: number): Token | undefined {
  const link = isDeterminer(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1
  return tokens[link]?.norm === 'with' && isBe(tokens[link - 1]?.norm ?? '') ? tokens[link] : undefined
}
