/** A view of aligned claims in, the places out where what holds mostly or at times is told as if it always did. */
import { OFTEN } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { answered, phraseAt, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function madeConstant(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const often = oftenIn(view.base)
  if (!often) return []
  const always = view.witness.find(({ norm }) =>
    isOneOf(norm, 'always invariably never unfailingly constantly'),
  )
  if (view.own.some(isLoose) || oftenIn(view.own)) return []
  const rest = view.base.filter((token) => isContent(token) && !often.includes(token))
  if (rest.length < LEAST_WORDS || answered(rest, view.witness) < (always ? SHARED : SAME)) return []
  const base = spanOf(often)
  const told = always ? `“${always.text}”` : 'left out'
  const note = `“${written(view.aligned.base, base)}” → ${told}: holds for more cases`
  return [scopeChange(base, always?.span ?? null, note)]
}

/** A claim of fewer words may be about another matter. */
const LEAST_WORDS = 3
/** Without a word for "always", nearly all else must be told. */
const SAME = 0.7
const SHARED = 0.4

function oftenIn(tokens: readonly Token[]): readonly Token[] | undefined {
  for (const at of tokens.keys()) {
    const size = phraseAt(OFTEN, tokens, at)
    // "More often than before" compares, "how often" asks, and what "works normally" works well.
    const isManner = tokens[at]?.norm === 'normally' && tokens[at + 1]?.kind !== 'word'
    if (size > 0 && !isManner && !isOneOf(tokens[at - 1], 'more less how as too so very'))
      return tokens.slice(at, at + size)
  }
  return undefined
}

/** Whatever may leave room for exceptions in other words. */
const isLoose = ({ norm }: Token): boolean => LOOSE.test(norm)

const LOOSE =
  /^(?:most|mostly|many|some|often|usual(?:ly)?|normal(?:ly)?|general(?:ly)?|tend(?:s|ed)?|tendency|common(?:ly)?|typical(?:ly)?|largely|mainly|majority|likely|may|might|can|could|almost|nearly|regular(?:ly)?|frequent(?:ly)?|occasional(?:ly)?|rare(?:ly)?|few|customar(?:y|ily)|habit\p{L}*|ordinar(?:y|ily)|routine(?:ly)?|average|rule|would|prone|apt)$/u
