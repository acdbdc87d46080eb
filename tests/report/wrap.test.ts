import { expect, test } from 'vitest'
import { wrap } from '../../src/report/wrap.ts'

test.each([
  ['short lines stay', 'All ferries stop.', 20, 'All ferries stop.'],
  ['broken between words', 'All night ferries stop at once.', 12, 'All night\nferries stop\nat once.'],
  ['a word that fits exactly', 'aaaa bbbb', 4, 'aaaa\nbbbb'],
  ['a word longer than a line is cut', 'x abcdefgh', 4, 'x\nabcd\nefgh'],
  ['characters beyond the basic plane count once', '😀😀 😀😀', 5, '😀😀 😀😀'],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toBe(lines)
})

test('the first line and the others have openings of their own', () => {
  expect(wrap('one two three', 9, '1. ', '   ')).toBe('1. one\n   two\n   three')
})
