import { expect, test } from 'vitest'
import { shorten } from '../../src/present/shorten.ts'

test.each([
  ['what fits stays', 'All ferries stop.', 17, 'All ferries stop.'],
  ['cut at a word’s end', 'All night ferries stop at once.', 18, 'All night ferries…'],
  ['no comma before the ellipsis', 'All ferries, they said, stop.', 14, 'All ferries…'],
  ['a word longer than the room is cut', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['characters beyond the basic plane stay whole', '😀😀😀😀', 3, '😀😀…'],
])('%s', (_, text, longest, shown) => {
  expect(shorten(text, longest)).toBe(shown)
})
