/** A quoted fragment in its sentence and the base in, the words of the base out in whose place the fragment stands. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Quote, Span, Witness } from '../model.ts'
import { rowsOf } from './quote-match.ts'
import { plainWords, type QuoteWord } from './quote-words.ts'

/**
 * The base's next words, when the words right before the quotation are the base's own: "the plant will be shut “at a
 * stroke”" against "the plant will be shut within a year". Null without such a lead.
 */
export function slotOf(base: Witness, witness: Witness, quote: Quote): Span | null {
  const sentence = witness.sentences[quote.sentence]
  if (!sentence) return null
  const lead = plainWords(witness.article, { start: sentence.span.start, end: quote.span.start }).slice(
    -LONGEST_LEAD,
  )
  const row = rowsOf(base)[0]
  if (!row || lead.length < SHORTEST_LEAD) return null
  const last = lead.at(-1) as QuoteWord
  for (const place of row.places.get(last.key) ?? []) {
    let shared = 0
    while (shared < lead.length && row.words[place - shared]?.key === lead.at(-1 - shared)?.key) shared++
    const content = lead.slice(lead.length - shared).filter((word) => !isFunctionWord(word.key))
    if (shared >= SHORTEST_LEAD && content.length >= LEAST_CONTENT)
      return following(
        base,
        row.words.slice(place + 1, place + 1 + LONGEST_SLOT),
        row.words[place] as QuoteWord,
      )
  }
  return null
}

/** Words of the lead: three in a row, two of them with a meaning, stand in both texts hardly by chance. */
const SHORTEST_LEAD = 3
const LEAST_CONTENT = 2
const LONGEST_LEAD = 8
const LONGEST_SLOT = 8

/** Up to the next mark. */
function following(base: Witness, words: readonly QuoteWord[], lead: QuoteWord): Span | null {
  let end = lead.span.end
  for (const word of words) {
    if (/[^\s-]/u.test(base.article.text.slice(end, word.span.start))) break
    end = word.span.end
  }
  const start = words[0]?.span.start
  return start === undefined || end <= start ? null : { start, end }
}
