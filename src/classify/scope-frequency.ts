/** A view of aligned claims in, the places out where the witness tells of another frequency, or where what holds mostly or at times is told as if it always did. */
import { FREQUENCIES, type Frequency, isOtherFrequency } from '../lexicon/frequencies.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { answered, matterOf, phraseAt, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function otherFrequencies(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const stated = frequencyIn(view.base)
  if (!stated) return []
  const told = frequencyIn(view.own)
  if (told ? !isOtherFrequency(stated.frequency, told.frequency) : !isLeftOut(view, stated)) return []
  const rest = matterOf(view).filter((token) => isContent(token) && !stated.words.includes(token))
  if (rest.length < LEAST_WORDS || answered(rest, view.witness) < (told ? SHARED : SAME)) return []
  const [base, witness] = [spanOf(stated.words), told ? spanOf(told.words) : null]
  const now = told ? `“${written(view.aligned.witness, witness)}”` : 'left out'
  const step = told && rank(told.frequency) > rank(stated.frequency) ? 'fewer' : 'more'
  const note = `“${written(view.aligned.base, base)}” → ${now}: holds for ${step} cases`
  return [scopeChange(base, witness, note)]
}

/** A claim of fewer words may be about another matter. */
const LEAST_WORDS = 3
/** Where no frequency is told, nearly all else must be. */
const SAME = 0.7
const SHARED = 0.4

type Frequent = { readonly frequency: Frequency; readonly words: readonly Token[] }

const rank = (frequency: Frequency): number => FREQUENCIES.findIndex(([one]) => one === frequency)

function frequencyIn(tokens: readonly Token[]): Frequent | undefined {
  for (const at of tokens.keys()) {
    // "More often than before" compares, "how often" asks, and what "works normally" works well.
    const isManner = isOneOf(tokens[at], 'normally regularly') && tokens[at + 1]?.kind !== 'word'
    if (isManner || isOneOf(tokens[at - 1], 'more less how as too so very')) continue
    for (const [frequency, phrases] of FREQUENCIES) {
      const size = phraseAt(phrases, tokens, at)
      if (size > 0) return { frequency, words: tokens.slice(at, at + size) }
    }
  }
  return undefined
}

/** Without its word a statement reads as if it always held. */
const isLeftOut = ({ own }: View, { frequency }: Frequent): boolean =>
  !isOneOf(frequency, 'always never') && !own.some(isLoose)

/** Whatever may leave room for exceptions in other words. */
const isLoose = ({ norm }: Token): boolean => LOOSE.test(norm)

const LOOSE =
  /^(?:most|mostly|many|some|often|usual(?:ly)?|normal(?:ly)?|general(?:ly)?|tend(?:s|ed)?|tendency|common(?:ly)?|typical(?:ly)?|largely|mainly|majority|likely|may|might|can|could|almost|nearly|regular(?:ly)?|frequent(?:ly)?|occasional(?:ly)?|rare(?:ly)?|few|customar(?:y|ily)|habit\p{L}*|ordinar(?:y|ily)|routine(?:ly)?|average|rule|would|prone|apt|not|no|hardly)$|n't$/u
