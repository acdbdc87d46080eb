/** A view of aligned claims in; out, what the base's clause says of whom or what is meant and the witness, keeping the clause, drops: a second condition, a threshold. */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { FINITE } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function thinnedClauses(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return clausesIn(view)
    .flatMap((clause) => [lostTail(view, clause), lostThreshold(view, clause)])
    .filter((words) => words.length > 0)
    .slice(0, 1)
    .map((words) => {
      const base = spanOf(words)
      return scopeChange(base, null, `“${written(view.aligned.base, base)}”: left out, holds for more cases`)
    })
}

/** "Members who …", "a firm that …", where the witness has the noun with a clause or phrase of its own. */
function clausesIn({ base, own }: View): readonly (readonly Token[])[] {
  return base.flatMap((noun, i) => {
    if (noun.kind !== 'word' || !isContent(noun) || !OPENS.test(base[i + 1]?.norm ?? '')) return []
    if (DEFINITE.test(base.slice(Math.max(0, i - 2), i).findLast(isArticle)?.norm ?? '')) return []
    const isKept = own.some(({ stem }, k) => stem === noun.stem && NARROWS.test(own[k + 1]?.norm ?? ''))
    return isKept ? [base.slice(i + 2, clauseEnd(base, i + 3))] : []
  })
}

/** "The firm that …" is one that is known: its clause tells more of it. */
const DEFINITE = /^(?:the|this|that|its|their|his|her|our)$/u
const isArticle = ({ norm }: Token): boolean =>
  DEFINITE.test(norm) || isOneOf(norm, 'an a any every each no all those')

const OPENS = /^(?:who|that|which)$/u
const NARROWS = /^(?:who|that|which|whose|with|having|\p{L}{3,}(?:ing|ed))$/u

/** Its own verb may be an auxiliary; the next one is of the sentence. "In May" is no verb. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ norm, text, capital }, i) =>
      i >= from && (isOneOf(text, '. , ; : ? ! — – “ ”') || (FINITE.has(norm) && !capital)),
  )
  return end < 0 ? tokens.length : end
}

/** "Members who paid in June without a reminder and signed a form" made "members who paid in June". */
function lostTail({ around, own }: View, clause: readonly Token[]): readonly Token[] {
  const cuts = clause.flatMap(({ norm }, i) => (i > 0 && isOneOf(norm, 'without and but') ? [i] : []))
  const [first] = cuts
  if (first === undefined || answered(clause.slice(0, first), around) < KEPT) return []
  const lost = cuts.findIndex((from, n) => {
    const words = clause.slice(from + 1, cuts[n + 1])
    const isOpened = clause[from]?.norm !== 'and' && own.some(({ norm }) => norm === clause[from]?.norm)
    return words.some(isContent) && !isOpened && answered(words, around) === 0
  })
  // A later part that is told shows that the outlet keeps them.
  return cuts.slice(lost).every((from) => answered(clause.slice(from + 1), around) < KEPT) && lost >= 0
    ? clause.slice(cuts[lost])
    : []
}

/** What the clause opens with must be told. */
const KEPT = 0.5

/** "A firm that makes more than a tenth of its sales abroad" made "a firm with sales abroad". */
function lostThreshold({ base, witness }: View, clause: readonly Token[]): readonly Token[] {
  const at = clause.findIndex(({ kind }) => kind === 'number')
  const from = clause.findLastIndex(({ norm }, i) => i < at && i >= at - BOUND_REACH && BOUND.test(norm))
  if (from < 0) return []
  const others = new Set(base.filter((token) => !clause.includes(token)).map(({ norm }) => norm))
  if (
    witness.some(
      ({ kind, norm }) => (kind === 'number' && !others.has(norm) && !YEAR.test(norm)) || SIZED.test(norm),
    )
  )
    return []
  const rest = clause.slice(at + 1).filter((word) => isContent(word) && !UNIT.test(word.norm))
  return rest.length > 0 && answered(rest, witness) >= TOLD ? clause.slice(from, at + 1) : []
}

/** "More than 5", "at least some 5". */
const BOUND_REACH = 3
const BOUND = /^(?:more|less|fewer|least|most|over|under|above|below|exceeding)$/u
const UNIT = /^(?:percent|per|cent|%)$/u
const YEAR = /^(?:19|20)\d\d$/u
/** The threshold may be told by a word. */
const SIZED =
  /^(?:most|mostly|mainly|largely|chiefly|much|many|significant(?:ly)?|substantial(?:ly)?|big|bigger|large|larger|major|majority|half|third|quarter|tenth|tiny|small|smaller|high|low|limit|threshold|certain|heavily)$/u
/** All that is measured must be told, so that the threshold alone is missing. */
const TOLD = 0.99
