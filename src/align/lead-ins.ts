/** A witness and the sentences of it that carry something in, those that say nothing and lead into one of these out. */
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'

/** "Who was in it?", "Does anyone have to obey? No.", "Not quite.": by index, where the sentence behind in the paragraph carries something. */
export function leadIns(witness: Witness, carrying: ReadonlySet<number>): ReadonlySet<number> {
  const leading = new Set<number>()
  for (let n = witness.sentences.length - 2; n >= 0; n--) {
    const leads = carrying.has(n + 1) || leading.has(n + 1)
    if (leads && !carrying.has(n) && isFollowed(witness, n) && saysNothing(witness, n)) leading.add(n)
  }
  return leading
}

/** By the next sentence of its paragraph, with no clutter between them. */
function isFollowed({ article, sentences }: Witness, n: number): boolean {
  const [own, next] = [sentences[n], sentences[n + 1]]
  if (!own || !next || own.paragraph !== next.paragraph) return false
  return slice(article.text, { start: own.span.end, end: next.span.start }).trim() === ''
}

/** A question asserts nothing; longer than this it may hold what nobody else says. */
const MOST_ASKED = 5

/** What opens a paragraph, or answers a question, in words of grammar alone. */
function saysNothing(witness: Witness, n: number): boolean {
  if (isQuoted(witness, n)) return false
  const words = wordsOf(witness, n)
  if (isQuestion(witness, n)) return words.length <= MOST_ASKED
  const opens = witness.sentences[n - 1]?.paragraph !== witness.sentences[n]?.paragraph
  return (
    (opens || isQuestion(witness, n - 1)) && words.every((word) => isFunctionWord(word) || REPLIES.has(word))
  )
}

/** Words that answer or turn, and state nothing by themselves. */
const REPLIES = new Set(
  'yes yeah indeed perhaps maybe quite exactly really entirely always everywhere everybody everyone nobody well'.split(
    ' ',
  ),
)

const isQuoted = ({ quotes, sentences }: Witness, n: number): boolean => {
  const { start = 0, end = 0 } = sentences[n]?.span ?? {}
  return quotes.some(({ span }) => span.start < end && span.end > start)
}

const isQuestion = ({ article, sentences }: Witness, n: number): boolean => {
  const sentence = sentences[n]
  return sentence !== undefined && slice(article.text, sentence.span).trimEnd().endsWith('?')
}

const wordsOf = ({ article, sentences }: Witness, n: number): string[] =>
  tokensIn(article, sentences[n]?.span ?? { start: 0, end: 0 }).flatMap(({ kind, norm }) =>
    kind === 'mark' ? [] : [norm],
  )
