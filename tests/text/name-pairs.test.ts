/** The literate pairs of names, each compared both ways. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTitle } from '../../src/lexicon/titles.ts'
import type { NameKind } from '../../src/text/name.ts'
import { spellingSimilarity } from '../../src/text/name-key.ts'
import { nameSimilarity } from '../../src/text/name-similarity.ts'
import { tokenize } from '../../src/text/token.ts'

type Pair = { line: string; kinds: readonly [NameKind, NameKind]; a: string; b: string; road: string }

function pairs(): Pair[] {
  let kinds: Pair['kinds'] = ['other', 'other']
  const found: Pair[] = []
  for (const line of readFileSync(new URL('./name-pairs.md', import.meta.url), 'utf8').split('\n')) {
    const [, one, other = one] = /^# .*: (\w+)(?:, (\w+))?$/u.exec(line) ?? []
    if (one) kinds = [one as NameKind, other as NameKind]
    const [, a, b, road] = /^- (.+) \/ (.+): ([\w-]+)$/u.exec(line) ?? []
    if (a && b && road) found.push({ line: `${a} / ${b}`, kinds, a, b, road })
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

type Name = ReturnType<typeof nameOf>

function verdict(a: Name, b: Name): string {
  const { same, how } = nameSimilarity(a, b)
  if (same >= 0.8) return how ?? ''
  return same >= 0.4 ? 'unsure' : 'different'
}

describe('names of one thing and of two', () => {
  test.each(pairs())('$line', ({ a, b, kinds: [kindA, kindB], road }) => {
    const [one, other] = [nameOf(a, kindA), nameOf(b, kindB)]
    expect(verdict(one, other)).toBe(road)
    expect(verdict(other, one)).toBe(road)
  })

  const vocabulary = 'anna otto brandt brand ossel osselian harbour board bank of for trade ministry'
  const others = 'north new libya libyan republic lake tarn j b union unions tru ltd the eagle eagles'
  const words = fc.array(fc.constantFrom(...`${vocabulary} ${others}`.split(' ')), {
    minLength: 1,
    maxLength: 4,
  })
  const name: fc.Arbitrary<Name> = fc.record({
    words,
    kind: fc.constantFrom('person', 'organisation', 'place', 'other'),
    title: fc.constantFrom(null, { start: 0, end: 1 }),
  })
  test('any two names: 0..1, the same both ways, 1 for the same name', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { same } = nameSimilarity(a, b)
        expect(same).toBeGreaterThanOrEqual(0)
        expect(same).toBeLessThanOrEqual(1)
        expect(nameSimilarity(b, a).same).toBeCloseTo(same, 10)
        expect(nameSimilarity(a, a)).toEqual({ same: 1, how: 'identical' })
      }),
      { numRuns: 1000 },
    )
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
