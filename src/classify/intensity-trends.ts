/** Aligned claims in, the moves of a figure out that one side calls slight and the other great: "rose slightly" told as "shot up". */
import { lemma } from '../lexicon/irregular.ts'
import {
  GREAT,
  isAmplifier,
  isDowntoner,
  makesGreat,
  makesSmall,
  type Trend,
  trendOf,
} from '../lexicon/trend-words.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import type { Rule } from './rule.ts'

/** From slight to great; a plain rise told as a great one is the loaded words' affair. */
export const trendChanges: Rule = (aligned) => [...moveChanges(aligned), ...adverbChanges(aligned)]

const moveChanges: Rule = ({ base, witness, baseClaims, claims }) => {
  const b = onlyMove(movesIn(baseClaims, base))
  const w = onlyMove(movesIn(claims, witness))
  if (!b || !w || b.way !== w.way) return []
  const isStronger = b.degree === 0 && w.degree >= GREAT
  if (!isStronger && !(w.degree === 0 && b.degree >= GREAT)) return []
  const words = `“${slice(base.article.text, b.span)}” → “${slice(witness.article.text, w.span)}”`
  const note = `${words}: ${isStronger ? 'stronger' : 'weaker'}`
  return [{ kind: 'intensity', material: true, base: b.span, witness: w.span, note } satisfies Change]
}

/** "Extremely critical" told as "mildly critical". */
const adverbChanges: Rule = ({ base, witness, baseClaims, claims, links }) => {
  const degrees = (side: Witness, all: readonly Claim[]) => all.flatMap((claim) => degreesIn(side, claim))
  const told = degrees(witness, claims)
  return degrees(base, baseClaims).flatMap((b) => {
    const link = links.find((one) => one.base.start === b.of && one.sim >= ONE_WORD)
    const w = told.find((one) => one.of === link?.witness.start)
    if (!w || b.isGreat === w.isGreat) return []
    const note = `“${b.token.text}” → “${w.token.text}”: ${w.isGreat ? 'stronger' : 'weaker'}`
    return [
      { kind: 'intensity', material: true, base: b.token.span, witness: w.token.span, note } satisfies Change,
    ]
  })
}

/** From here up a link says that the outlet has the word itself or a synonym. */
const ONE_WORD = 0.8

type Degree = {
  readonly token: Token /** Where the word that it grades starts. */
  readonly of: number
  readonly isGreat: boolean
}

const degreesIn = ({ article }: Witness, { span }: Claim): readonly Degree[] => {
  const tokens = passageIn(article, span)
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1]
    const isGreat = isAmplifier(token.norm)
    return next?.kind === 'word' && (isGreat || isDowntoner(token.norm))
      ? [{ token, of: next.span.start, isGreat }]
      : []
  })
}

type Move = Trend & { readonly span: Span }

/** With several moves on a side nobody can tell which answers which. */
const onlyMove = (moves: readonly Move[]): Move | undefined => (moves.length === 1 ? moves[0] : undefined)

const movesIn = perObject((claims: readonly Claim[], { article }: Witness): readonly Move[] =>
  claims.flatMap(({ span }) => {
    const tokens = passageIn(article, span)
    return tokens.flatMap((token, at) => moveAt(tokens, token, at))
  }),
)

/** "Edged down", "inched lower". */
const DOWN = /^(?:down|lower)$/u

/** How far a word that makes a move small or great may stand off: "rose only very slightly", "a slight rise". */
const REACH = 3

function moveAt(tokens: readonly Token[], token: Token, at: number): readonly Move[] {
  const trend = token.kind === 'word' ? trendOf(lemma(token.norm)) : undefined
  if (!trend) return []
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH + 1)
  const beside = near.find(({ norm }) => makesSmall(norm) || makesGreat(norm))
  const isSmall = beside !== undefined && makesSmall(beside.norm)
  const degree = isSmall ? 0 : beside ? Math.max(GREAT, trend.degree) : trend.degree
  const [first, last] = [token, beside ?? token].sort((x, y) => x.span.start - y.span.start)
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }
  const way = DOWN.test(tokens[at + 1]?.norm ?? '') ? 'down' : trend.way
  return [{ way, degree, span }]
}
