/** A view of aligned claims in, the courses and cases out that the base joins by "or" and of which the witness tells one alone. */
import type { Change } from '../model.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

/** "will have to raise the fee or close a pool": one of two courses is told as the only one. */
export function lostAlternatives(view: View): readonly Change[] {
  const { base, own } = view
  if (own.some(isChoice)) return []
  const tags = tagWords(base)
  return base.flatMap((token, i) => {
    if (token.norm !== 'or' || !isOneOf(tags[i + 1], 'VBP VB')) return []
    const open = base.findLastIndex(
      (word, k) => k < i && isOneOf(word.norm, 'to will must should may can shall would'),
    )
    const close = base.findIndex((word, k) => k > i && isOneOf(word.text, '. , ; :'))
    if (open < 0) return []
    const left = base.slice(open + 1, i)
    const right = base.slice(i + 1, close < 0 ? base.length : close)
    const gone =
      answered(left, own) >= KEPT && answered(right, own) <= GONE
        ? right
        : answered(right, own) >= KEPT && answered(left, own) <= GONE
          ? left
          : null
    if (!gone || gone.filter(isContent).length < 2) return []
    const span = spanOf(gone)
    return [scopeChange(span, null, `“${written(view.aligned.base, span)}”: alternative left out`)]
  })
}

/** "Some of them or all" chooses no course; "or get all of it back" does. */
const isChoice = ({ norm }: Token, i: number, own: readonly Token[]): boolean => {
  const next = own[i + 1]?.norm ?? ''
  const share = isOneOf(next, 'only even just perhaps') ? own[i + 2]?.norm : next
  return (
    isOneOf(norm, 'alternatively otherwise instead choose choice') ||
    (norm === 'or' && ![own[i - 1]?.norm, share].some((word) => isOneOf(word, 'all some none most not')))
  )
}

const KEPT = 0.6
const GONE = 0.35

/** "As soon as the snow melts or the road has been cleared": one of two cases is told as the only one. */
export function lostCases(view: View): readonly Change[] {
  const { base, own } = view
  if (own.some(({ norm }) => norm === 'or')) return []
  return base.flatMap((token, i) => {
    const close = base.findIndex((word, k) => k > i && isOneOf(word.text, '. , ; :'))
    const right = base.slice(i + 1, close < 0 ? base.length : close)
    if (token.norm !== 'or' || !right.slice(1, SUBJECT + 1).some(isFiniteVerb)) return []
    const open = base.findLastIndex(
      ({ norm, text }, k) => k < i && (CASE.test(norm) || isOneOf(text, '. ; :')),
    )
    const left = base.slice(open + 1, i)
    if (open < 0 || base[open]?.kind === 'mark' || answered(left, own) < KEPT) return []
    const said = right.filter((word) => isContent(word) && !left.some(({ stem }) => stem === word.stem))
    const free = own.filter((word) => !left.some(({ stem }) => stem === word.stem))
    if (said.length < 2 || answered(said, free) > GONE) return []
    const span = spanOf(right)
    return [scopeChange(span, null, `“${written(view.aligned.base, span)}”: alternative left out`)]
  })
}

/** Words of a subject before its auxiliary. */
const SUBJECT = 4
/** "As soon as", "once": what opens a case. */
const CASE = /^(?:as|if|when|whenever|once|unless|until|till|where|after|before|because|provided)$/u
