/** A view of aligned claims in, the times and circumstances out within which something is allowed and which the witness, allowing it too, drops. */
import { shareOf } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import { stemsOf } from '../text/article-stems.ts'
import type { Token } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function widerLeave(view: View): readonly Change[] {
  if (view.onlyHeadline || !view.base.some(isLeave) || !view.witness.some(isLeave)) return []
  // Another rule tells of “any driver”.
  if (view.own.some(({ norm }) => shareOf(norm) === 'all')) return []
  const known = stemsOf(view.aligned.witness.article)
  const lost = circumstancesIn(view.base).find(
    (words) =>
      answered(words, view.around) === 0 && !words.some((word) => isContent(word) && known.has(word.stem)),
  )
  if (!lost) return []
  const rest = view.base.filter((token) => isContent(token) && !lost.includes(token))
  if (rest.length < LEAST_WORDS || answered(rest, view.witness) < KEPT) return []
  const base = spanOf(lost)
  return [scopeChange(base, null, `“${written(view.aligned.base, base)}”: left out, allowed in more cases`)]
}

const isLeave = ({ norm }: Token): boolean =>
  /^(?:may|can|allow(?:s|ed)?|permit(?:s|ted)?|entitled|open|free|available)$/u.test(norm)

/** All that is allowed must be told otherwise. */
const KEPT = 0.75
const LEAST_WORDS = 3

/** "At high tide", "on weekdays", "with a guide", "under supervision": the last phrase of a clause. */
function circumstancesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((token, i) => {
    if (!/^(?:at|on|during|outside|between|under|with|without)$/u.test(token.norm)) return []
    const end = tokens.findIndex((word, k) => k > i && /^[.,;:?!—–“”]$/u.test(word.text))
    const words = tokens.slice(i, end < 0 ? tokens.length : end)
    const said = words.filter(isContent)
    return words.length <= WIDEST &&
      said.length > 0 &&
      !said.some(isName) &&
      !words.some(({ norm }) => norm === 'other')
      ? [words]
      : []
  })
}

const WIDEST = 4
const isName = ({ capital }: Token): boolean => capital
