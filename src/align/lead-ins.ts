/** A witness and what each base claim is carried by in, the same with every lead-in beside the sentence that it leads into out. */
import type { Sentence, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { tagWords } from '../text/tags.ts'
import { tokensIn } from '../text/token.ts'

/**
 * "Who paid?", "One thing, though.": a few words that open a paragraph and only announce its second sentence are no
 * addition to the release; they say what that sentence says.
 */
export function withLeadIns(witness: Witness, carried: readonly number[][]): number[][] {
  const { claims } = witness
  const carries = new Set(carried.flat())
  const carrying = new Set([...carries].map((j) => claims[j]?.sentence))
  const leads = claims.flatMap(({ sentence }, j) => {
    if (carrying.has(sentence) || !carrying.has(sentence + 1) || !leadsIn(witness, sentence)) return []
    const first = claims.findIndex((claim, k) => claim.sentence === sentence + 1 && carries.has(k))
    return [{ j, i: carried.findIndex((columns) => columns.includes(first)) }]
  })
  return carried.map((columns, i) =>
    [...columns, ...leads.flatMap((lead) => (lead.i === i ? [lead.j] : []))].sort((a, b) => a - b),
  )
}

/** More words say something of their own, mostly. */
const LONGEST = 5

function leadsIn({ article, sentences }: Witness, n: number): boolean {
  const [before, sentence, after] = [sentences[n - 1], sentences[n] as Sentence, sentences[n + 1]]
  if (sentence.role === 'headline' || before?.paragraph === sentence.paragraph) return false
  if (after?.paragraph !== sentence.paragraph) return false
  const tokens = tokensIn(article, sentence.span)
  if (tokens.filter(({ kind }) => kind !== 'mark').length > LONGEST) return false
  return slice(article.text, sentence.span).endsWith('?') || !PREDICATE.test(tagWords(tokens).join(' '))
}

/** A finite verb, or the plural behind a noun that it is mistaken for: "The roof leaks". */
const PREDICATE = /\b(?:MD|VB[DPZ]?|NN NNS)\b/
