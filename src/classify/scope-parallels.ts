/** A view of aligned claims in, the members out of "for … and for …", "who … or who …" that the witness drops while it keeps the other one. */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function lostParallels(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return view.base.flatMap((token, i) => {
    const parallel = parallelAt(view.base, token, i)
    if (!parallel) return []
    const gone = parallel.find((_, n) => isLost(view, parallel[n] ?? [], parallel[1 - n] ?? []))
    const span = gone && spanOf(gone)
    return span ? [scopeChange(span, null, `“${written(view.aligned.base, span)}”: left out`)] : []
  })
}

/** The word that opens both members is said twice: "for women over 50 and for men with a family history". */
function parallelAt(
  tokens: readonly Token[],
  { norm }: Token,
  i: number,
): readonly [readonly Token[], readonly Token[]] | null {
  const opening = tokens[i + 1]
  if (!isOneOf(norm, 'and or') || !OPENS.test(opening?.norm ?? '')) return null
  const from = tokens.findLastIndex((token, k) => k < i && (token.norm === opening?.norm || isStop(token)))
  if (from < 0 || isStop(tokens[from] as Token)) return null
  const end = tokens.findIndex((token, k) => k > i + 1 && isStop(token))
  const [left, right] = [tokens.slice(from, i), tokens.slice(i + 1, end < 0 ? tokens.length : end)]
  return left.some(isContent) && right.some(isContent) ? [left, right] : null
}

const OPENS = /^(?:for|to|from|in|at|on|with|by|of|who|which|that|those|whose|where|when|against|between)$/u
const isStop = ({ text, kind }: Token): boolean => kind === 'mark' && isOneOf(text, '. , ; : ! ? — – ( ) “ ”')

/** Words of both members tell nothing of either. */
function isLost(view: View, member: readonly Token[], other: readonly Token[]): boolean {
  const own = member.filter((word) => isContent(word) && !other.some(({ stem }) => stem === word.stem))
  const kept = other.filter((word) => isContent(word) && !member.some(({ stem }) => stem === word.stem))
  return (
    own.length >= LEAST_WORDS &&
    kept.length > 0 &&
    answered(own, view.around) <= GONE &&
    answered(kept, view.own) >= KEPT
  )
}

/** One word may be told by any other. */
const LEAST_WORDS = 2
const GONE = 0.2
const KEPT = 0.6
