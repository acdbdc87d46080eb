/** A sentence's span in, the same in pieces that a later stage can afford out: no writer's sentence is this long, but a table without full stops may be. */
import type { Span } from '../../model.ts'
import { LONGEST_SENTENCE } from '../../options.ts'
import { slice } from '../../text/span.ts'

/** A word, or a sign by itself. */
const PIECE = /[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu

/** A sentence, or a piece of one; `cut` where the next piece goes on with it. */
export type Piece = Span & { readonly cut?: true }

/** Cut between words; without white space for as long again, anywhere between two signs. */
export function splitEndless(text: string, sentence: Span): Piece[] {
  const { start, end } = sentence
  if (end - start <= LONGEST_SENTENCE) return [sentence]
  const said = slice(text, sentence)
  const parts: Piece[] = []
  let from = 0
  let pieces = 0
  for (const { index } of said.matchAll(PIECE)) {
    const isFull = pieces >= LONGEST_SENTENCE && /\s/u.test(said[index - 1] ?? '')
    if (isFull || pieces >= 2 * LONGEST_SENTENCE) {
      parts.push({ start: start + from, end: start + said.slice(0, index).trimEnd().length, cut: true })
      from = index
      pieces = 0
    }
    pieces++
  }
  return [...parts, { start: start + from, end }]
}
