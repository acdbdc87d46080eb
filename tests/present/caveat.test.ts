import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caveatIn } from '../../src/present/caveat.ts'

const LINE = /^- (?:(?<kind>condition|hedge|limit) `(?<cue>[^`]+)`|none): (?<claim>.+)$/gm
const cases = [...readFileSync(new URL('caveat.md', import.meta.url), 'utf8').matchAll(LINE)].map(
  ({ groups }) => groups as { kind?: string; cue?: string; claim: string },
)

test('every case is read', () => {
  expect(cases.length).toBe(22)
})

test.each(cases)('$claim', ({ kind, cue, claim }) => {
  const span = { start: 0, end: claim.length }
  const article = {
    sigil: 'a',
    path: 'a.txt',
    outlet: 'a',
    language: 'en',
    sha256: '',
    text: claim,
    paragraphs: [span],
    boilerplate: [],
  }
  expect(caveatIn(article, span)).toEqual(kind ? { kind, cue } : null)
})
