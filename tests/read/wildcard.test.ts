import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesLine } from '../../src/read/wildcard.ts'

test.each([
  ['Share', 'Share', true],
  ['Share', 'Share prices fell on Monday.', false],
  ['sign up to *', 'Sign up  to our newsletter', true],
  ['sign up to*', 'Sign up to', true],
  ['*newsletter*', 'Get the Newsletter daily.', true],
  ['© * The Post', '© 2025 The Post', true],
  ['a*a', 'a', false],
  ['*ab*ab', 'ab', false],
  ['Reader’s "digest"', "reader's “Digest”", true],
  ['C.T (x', 'CxT (x', false],
])('%s, %s', (pattern, line, matches) => {
  expect(matchesLine(pattern, line)).toBe(matches)
})

test('agrees with the regular expression it stands for', () => {
  const letters = (size: number) => fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: size })
  fc.assert(
    fc.property(letters(6), letters(10), (pattern, line) => {
      const text = line.replaceAll('*', 'a')
      const expression = new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`)
      expect(matchesLine(pattern, text)).toBe(expression.test(text))
    }),
    { numRuns: 1000 },
  )
})
