/** Two tokens in, how far one may stand for the other out (0..1, 1 for the same word). */
import type { Token } from './token.ts'

export function wordSimilarity(a: Token, b: Token): number {
  if (a.norm === b.norm) return 1
  if (a.kind === 'word' && b.kind === 'word' && a.stem === b.stem) return 0.97
  return 0
}
