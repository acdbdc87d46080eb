/** Aligned claims in, the moves of a figure out that one side calls slight and the other great: "rose slightly" told as "shot up". */
import { lemma } from '../lexicon/irregular.ts'
import { makesGreat, makesSmall, type Trend, trendOf } from '../lexicon/trend-words.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import type { Rule } from './rule.ts'

/** From slight to great; a plain rise told as a great one is the loaded words' affair. */
const GREAT = 2

export const trendChanges: Rule = ({ base, witness, baseClaims, claims }) => {
  const b = onlyMove(movesIn(base, baseClaims))
  const w = onlyMove(movesIn(witness, claims))
  if (!b || !w || b.way !== w.way) return []
  const isStronger = b.degree === 0 && w.degree >= GREAT
  if (!isStronger && !(w.degree === 0 && b.degree >= GREAT)) return []
  const words = `“${slice(base.article.text, b.span)}” → “${slice(witness.article.text, w.span)}”`
  const note = `${words}: ${isStronger ? 'stronger' : 'weaker'}`
  return [{ kind: 'intensity', material: true, base: b.span, witness: w.span, note } satisfies Change]
}

type Move = Trend & { readonly span: Span }

/** With several moves on a side nobody can tell which answers which. */
const onlyMove = (moves: readonly Move[]): Move | undefined => (moves.length === 1 ? moves[0] : undefined)

const movesIn = (side: Witness, claims: readonly Claim[]): readonly Move[] =>
  claims.flatMap((claim) => {
    const tokens = passageIn(side.article, claim.span)
    return tokens.flatMap((token, at) => moveAt(tokens, token, at))
  })

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
