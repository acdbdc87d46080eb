/** A view of aligned claims in, the places out where a limit in figures is told not to matter: "above 12 tonnes" made "whatever its weight". */
import { ANY_SIZE } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { phraseIn, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function unlimitedSizes(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const total = phraseIn(ANY_SIZE, view.witness)
  if (!total || phraseIn(ANY_SIZE, view.release)) return []
  const limit = limitsIn(view.base).find((words) => !isTold(view.around, words))
  if (!limit) return []
  const [base, witness] = [spanOf(limit), spanOf(withNoun(view.witness, total))]
  const note = `${written(view.aligned.base, base)} → ${written(view.aligned.witness, witness)}: holds for more cases`
  return [scopeChange(base, witness, note)]
}

/** "Whatever their weight". */
function withNoun(tokens: readonly Token[], phrase: readonly Token[]): readonly Token[] {
  const last = phrase.at(-1) as Token
  const next = tokens[tokens.indexOf(last) + 1]
  return next && isOneOf(last.norm, 'its their the of how') ? [...phrase, next] : phrase
}

/** "With more than 50 drivers", "aged six to ten": a bound and the figure after it, with its noun. */
function limitsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((token, i) => {
    if (!BOUND.test(token.norm)) return []
    const figure = tokens.findIndex((word, k) => k > i && k <= i + REACH && isFigure(word))
    return figure < 0
      ? []
      : [tokens.slice(i, figure + (tokens.slice(figure + 1, figure + 2).some(isNoun) ? 2 : 1))]
  })
}

const BOUND =
  /^(?:over|under|above|below|more|less|fewer|older|younger|larger|smaller|heavier|lighter|longer|taller|aged|between|least|most|beyond|exceeding)$/u
/** "More than 50", "aged between six". */
const REACH = 3

const isFigure = ({ kind, norm }: Token): boolean => kind === 'number' || FIGURE.test(norm)

const FIGURE =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred)$/u

const isNoun = (token: Token): boolean => token.kind === 'word' && isContent(token)

const isTold = (tokens: readonly Token[], limit: readonly Token[]): boolean =>
  tokens.some((token) => limit.some((word) => isFigure(word) && word.norm === token.norm))
