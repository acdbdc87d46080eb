/** Both sides with their cues in, the words that stand in one for their opposite in the other out. */

import { NEGATIVE_PREFIXES } from '../lexicon/negation.ts'
import { ANTONYMS, CHANGES, MOVES } from '../lexicon/negation-opposites.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isContent } from './negation-clauses.ts'
import { isNegated, type Polar } from './negation-polarity.ts'

/** How near a linked word must stand to both opposites, so that both speak of the same thing. */
const NEAR = 3

export function oppositeChanges(base: Polar, witness: Polar): Change[] {
  const changes: Change[] = []
  base.tokens.forEach((a, i) => {
    witness.tokens.forEach((b, j) => {
      if (!opposites(a, b) || isNegated(base, i) !== isNegated(witness, j)) return
      if (!isDirection(base, i) || !isDirection(witness, j)) return
      if (!isLoose(base, i) || !isLoose(witness, j) || !shareNeighbour(base, witness, i, j)) return
      changes.push({
        kind: 'negation',
        material: true,
        base: a.span,
        witness: b.span,
        note: `“${a.text}” → “${b.text}”: the opposite`,
      })
    })
  })
  return [...changes, ...unmoved(base, witness, 'base'), ...unmoved(witness, base, 'witness')]
}

/** "did not change", "no change in", against "rose": what moved neither way is told as moved. */
function unmoved(own: Polar, other: Polar, side: 'base' | 'witness'): Change[] {
  return own.tokens.flatMap((a, i) => {
    if (!CHANGES.has(a.stem) || !isNegated(own, i)) return []
    const j = other.tokens.findIndex(
      (b, k) =>
        MOVES.has(b.stem) &&
        !isNegated(other, k) &&
        isDirection(other, k) &&
        !other.tokens.slice(Math.max(0, k - 2), k + 3).some((word) => SLIGHT.test(word.norm)) &&
        own.counterparts[i]?.every((l) => l === k) &&
        shareNeighbour(own, other, i, k),
    )
    const b = other.tokens[j]
    if (!b || own.tokens.some((word) => MOVES.has(word.stem))) return []
    const [from, to] = side === 'base' ? [a, b] : [b, a]
    const note =
      side === 'base'
        ? `not “${a.text}” → “${b.text}”: the opposite`
        : `“${b.text}” → not “${a.text}”: the opposite`
    return [{ kind: 'negation', material: true, base: from.span, witness: to.span, note } as const]
  })
}

/** "did not change much" and "rose slightly" are one. */
const SLIGHT = /^(?:slight|slightly|marginal|marginally|barely|hardly|somewhat|modest|modestly|little|bit)$/

/** Whether one is the listed opposite of the other, or the other with a negative prefix. */
export function opposites(a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || a.kind !== 'word' || b.kind !== 'word') return false
  return (
    ANTONYMS.get(a.stem)?.has(b.stem) === true ||
    isPrefixed(a.norm, b.norm) ||
    isPrefixed(b.norm, a.norm) ||
    (a.norm === 'more' && /^(?:less|fewer)$/.test(b.norm)) ||
    (b.norm === 'more' && /^(?:less|fewer)$/.test(a.norm))
  )
}

/** "unsafe", "safe"; a stem of four letters at least, so that "in" + "come" makes no opposite. */
const isPrefixed = (longer: string, shorter: string): boolean =>
  shorter.length >= 4 && NEGATIVE_PREFIXES.some((prefix) => longer === prefix + shorter)

/** Without a counterpart of its own, and without its own opposite beside it: "sales fell, costs increased" may be told the other way round. */
const isLoose = (side: Polar, i: number): boolean =>
  !side.counterparts[i]?.length && !side.tokens.some((token) => opposites(side.tokens[i], token))

/** "up", "down", "over", "under" say a direction beside a figure or after "is", "go", a mark; elsewhere they belong to their verb ("give up"). */
function isDirection(side: Polar, i: number): boolean {
  if (/^(?:more|less|fewer)$/.test(side.tokens[i]?.norm ?? '')) return isCompared(side, i)
  if (!/^(?:up|down|over|under)$/.test(side.tokens[i]?.norm ?? '')) return true
  const next = side.tokens[i + 1]
  const before = side.tokens[i - 1]
  return (
    (next !== undefined &&
      (next.kind === 'number' || /^(?:[€$£]|by|from|slightly|sharply)$/.test(next.norm))) ||
    (before !== undefined &&
      (before.kind === 'mark' ||
        /^(?:is|are|was|were|be|go|goes|going|went|gone|come|comes|came)$/.test(before.norm)))
  )
}

/** "more than planned"; "more than 300" is a bound, and a matter of numbers. */
const isCompared = ({ tokens }: Polar, i: number): boolean =>
  tokens[i + 1]?.norm === 'than' &&
  tokens[i + 2]?.kind === 'word' &&
  !/^(?:no|not)$/.test(tokens[i - 1]?.norm ?? '')

function shareNeighbour(base: Polar, witness: Polar, i: number, j: number): boolean {
  const from = neighbours(base, i)
  const to = new Set(neighbours(witness, j))
  return from.some((k) => base.counterparts[k]?.some((l) => to.has(l)))
}

/** The words of content in the clause that stand within NEAR words of content. */
function neighbours(side: Polar, i: number): number[] {
  const clause = side.clauses[side.clauseOf[i] ?? 0]
  const found: number[] = []
  if (!clause) return found
  for (const step of [-1, 1]) {
    let seen = 0
    for (let k = i + step; k >= clause.from && k < clause.to && seen < NEAR; k += step)
      if (isContent(side.tokens[k] as Token)) {
        found.push(k)
        seen++
      }
  }
  return found
}
