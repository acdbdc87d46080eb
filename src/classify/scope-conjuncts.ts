/** A view of aligned claims in, the phrases joined by "and" or "or" out that the witness drops while it keeps the other one: "the self-employed or firms of fewer than five". */
import type { Change } from '../model.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { scopeChange, spanOf, type View, written } from './scope-view.ts'

/** Only where nothing near the kept one may stand for the other. */
export function lostConjuncts(view: View): readonly Change[] {
  if (view.onlyHeadline || view.own.some(standsForBoth)) return []
  const tags = tagWords(view.base)
  return view.base.flatMap((token, i) => {
    if (!isOneOf(token.norm, 'and or nor') || (token.norm !== 'and' && !view.base.some(isBinding))) return []
    const [left, right] = [phraseBefore(view.base, tags, i - 1), phraseAfter(view.base, tags, i + 1)]
    if (!left || !right || (isDenied(view.base, left) && !view.own.some(denies))) return []
    const gone = isDropped(view, right, left) ? right : isDropped(view, left, right) ? left : null
    const span = gone && spanOf(gone)
    return span && !gone.every(({ norm }) => VAGUE.test(norm))
      ? [scopeChange(span, null, `“${written(view.aligned.base, span)}”: left out of the list`)]
      : []
  })
}

/** "Cars and things": a member that names nothing. */
const VAGUE = /^(?:things?|stuff|such|so|on|others?|like|more|rest)$/u

/** "Both", "they", "all" may stand for the two at once, and so may a list of the witness's own. */
const standsForBoth = ({ norm }: Token): boolean => FOR_BOTH.test(norm)

const FOR_BOTH =
  /^(?:both|pair|duo|all|others?|either|neither|nor|alike|every(?:one|body|thing)?|any(?:one|body|thing)|nobody|nothing|none|together|two|including|especially|particularly|even|such)$/u

/** In an account "a or b" often describes one thing; in a rule, a promise or a denial each counts. */
const isBinding = ({ norm }: Token): boolean => BINDING.test(norm)

const BINDING =
  /^(?:must|may|shall|should|can|cannot|could|will|would|any|every|all|no|not|none|neither|never|without|if|unless|banned|forbidden|required|allowed|exempt|exclude[ds]?|either|eligible|entitled)$|n't$/u

/** "No player or official was hurt" told as "an official was hurt" is a matter of polarity. */
const isDenied = (tokens: readonly Token[], [first]: readonly Token[]): boolean =>
  first !== undefined && tokens[tokens.indexOf(first) - 1]?.norm === 'no'

const denies = ({ norm }: Token): boolean => /^(?:no|not|never|without|cannot)$|n't$/u.test(norm)

/** Up to the first word that no noun phrase holds; "match official" may be tagged as a verb and an adjective. */
function phraseAfter(
  tokens: readonly Token[],
  tags: readonly string[],
  start: number,
): readonly Token[] | undefined {
  const from = DETERMINER.test(tokens[start]?.norm ?? '') ? start + 1 : start
  const opens = isOneOf(tags[from], 'VBP VB') && /^(?:NN|JJ$)/u.test(tags[from + 1] ?? '')
  let end = opens ? from + 1 : from
  while (/^(?:NN|JJ$|-)/u.test(tags[end] ?? '') || isParticiple(tags, end)) end++
  const isNominal = opens || tags.slice(from, end).some((tag) => /^NN/u.test(tag))
  return isNominal && !tokens.slice(from, end).some(isNamed) ? tokens.slice(from, end) : undefined
}

/** "The printed certificate". */
const isParticiple = (tags: readonly string[], at: number): boolean =>
  isOneOf(tags[at], 'VBG VBN') && /^NN/u.test(tags[at + 1] ?? '')

const DETERMINER = /^(?:the|a|an|any|its|their|his|her)$/u

/** Back to the determiner; "three quarters" is a measure. */
function phraseBefore(
  tokens: readonly Token[],
  tags: readonly string[],
  end: number,
): readonly Token[] | undefined {
  const isHyphened = tokens[end - 1]?.text === '-' && isOneOf(tags[end], 'JJ VBN')
  if (!isHyphened && !/^NN/u.test(tags[end] ?? '')) return undefined
  let from = end
  while (/^(?:NN|JJ$|-)/u.test(tags[from - 1] ?? '')) from--
  const isMeasure = tags[from - 1] === 'CD'
  return isMeasure || tokens.slice(Math.max(1, from), end + 1).some(isNamed)
    ? undefined
    : tokens.slice(from, end + 1)
}

const isNamed = ({ capital }: Token): boolean => capital

/** Of the one no word is told, while the other's last word stands there, in no list. */
function isDropped(view: View, member: readonly Token[], kept: readonly Token[]): boolean {
  const [own, head] = [member.filter(isContent), kept.findLast(isContent)]
  const at = head ? view.own.findIndex((token) => wordSimilarity(token, head) >= SAME) : -1
  if (own.length === 0 || at < 0) return false
  const beside = view.own.slice(Math.max(0, at - REACH), at + REACH + 1)
  return (
    !beside.some(({ norm }) => isOneOf(norm, 'and or nor & with plus as')) &&
    !own.some((word) => view.around.some((other) => wordSimilarity(word, other) > ALIKE))
  )
}

const SAME = 0.94
/** Words that only go together (match, player) tell nothing of each other. */
const ALIKE = 0.5
const REACH = 4
