/** The literate pairs of names, each compared both ways. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTitle } from '../../src/lexicon/titles.ts'
import type { NameKind } from '../../src/text/name.ts'
import { spellingSimilarity } from '../../src/text/name-key.ts'
import { nameSimilarity } from '../../src/text/name-similarity.ts'
import { tokenize } from '../../src/text/token.ts'

type Pair = { line: string; kind: NameKind; a: string; b: string; road: string }

function pairs(): Pair[] {
  let kind: NameKind = 'other'
  const found: Pair[] = []
  for (const line of readFileSync(new URL('./name-pairs.md', import.meta.url), 'utf8').split('\n')) {
    const heading = /^# .*: (\w+)$/u.exec(line)?.[1]
    if (heading) kind = heading as NameKind
    const [, a, b, road] = /^- (.+) \/ (.+): ([\w-]+)$/u.exec(line) ?? []
    if (a && b && road) found.push({ line: `${a} / ${b}`, kind, a, b, road })
  }
  return found
}

function nameOf(written: string, kind: NameKind) {
  const words = tokenize(written)
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.norm)
  const titled = kind === 'person' && words.length > 1 && isTitle(words[0] ?? '')
  return { words: titled ? words.slice(1) : words, kind, title: titled ? { start: 0, end: 1 } : null }
}

function verdict(a: string, b: string, kind: NameKind): string {
  const { same, how } = nameSimilarity(nameOf(a, kind), nameOf(b, kind))
  if (same >= 0.8) return how ?? ''
  return same >= 0.4 ? 'unsure' : 'different'
}

describe('names of one thing and of two', () => {
  test.each(pairs())('$line', ({ a, b, kind, road }) => {
    expect(verdict(a, b, kind)).toBe(road)
    expect(verdict(b, a, kind)).toBe(road)
  })

  const word = fc.stringMatching(/^[a-zäéøß'-]{1,12}$/u)
  test('any two words: 0..1, the same both ways, 1 for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const same = spellingSimilarity(a, b)
        expect(same).toBeGreaterThanOrEqual(0)
        expect(same).toBeLessThanOrEqual(1)
        expect(spellingSimilarity(b, a)).toBeCloseTo(same, 10)
      }),
    )
  })
})
