import { expect, test } from 'vitest'
import { stem } from '../../src/text/stem.ts'
import { tokenize } from '../../src/text/token.ts'

test.each([
  ['one word', 'b'.padEnd(300_000, 'a')],
  ['a word with inner apostrophes', "a'".repeat(150_000)],
  ['an abbreviation', 'a.'.repeat(150_000)],
  ['a figure', `${'1,'.repeat(150_000)}a`],
])('%s of 300,000 characters is cut in a moment', (_, text) => {
  const start = performance.now()
  const tokens = tokenize(text)
  expect(performance.now() - start).toBeLessThan(2000)
  expect(tokens.at(-1)?.span.end).toBe(text.length)
})

test('a run of letters longer than any word is its own stem', () => {
  expect(stem('negotiations')).toBe('negoti')
  expect(stem('negotiations'.repeat(4))).toBe('negotiations'.repeat(4))
})
