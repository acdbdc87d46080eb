/** Two token lists in, the exact edits that turn the first into the second out (Myers 1986, by `diff`). */
import { diffArrays } from 'diff'
import type { Edit, Span } from '../model.ts'
import type { Token } from './token.ts'

/** Beyond this many edits two passages have nothing in common worth showing; the diff is quadratic in it. */
export const MOST_EDITS = 400

/**
 * Spans cover whole tokens, in order; an empty side stands at the place where the other's words would go.
 * Two passages further apart than MOST_EDITS give one edit, all for all.
 */
export function exactEdits(base: readonly Token[], witness: readonly Token[]): Edit[] {
  if (base.length === 0 && witness.length === 0) return []
  const parts = diffArrays(texts(base), texts(witness), { maxEditLength: MOST_EDITS })
  if (!parts) return [{ base: spanOf(base, 0, base.length), witness: spanOf(witness, 0, witness.length) }]
  const edits: Edit[] = []
  let i = 0
  let j = 0
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n] as { count?: number; added?: boolean; removed?: boolean; value: string[] }
    const count = part.value.length
    if (!part.added && !part.removed) {
      i += count
      j += count
      continue
    }
    const next = parts[n + 1]
    const removed = part.removed ? count : next?.removed ? next.value.length : 0
    const added = part.added ? count : next?.added ? next.value.length : 0
    edits.push({ base: spanOf(base, i, i + removed), witness: spanOf(witness, j, j + added) })
    i += removed
    j += added
    if (next && (next.added || next.removed)) n++
  }
  return edits
}

const texts = (tokens: readonly Token[]) => tokens.map((token) => token.text)

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (to > from && first && last) return { start: first.span.start, end: last.span.end }
  const place = first?.span.start ?? tokens[from - 1]?.span.end ?? 0
  return { start: place, end: place }
}
