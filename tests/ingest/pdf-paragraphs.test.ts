/** Lines with their places in, the paragraphs they were broken from out. */
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/ingest/pdf-paragraphs.ts'

/** Each a line of ten-point letters below the one before; what ends in "|" goes up to the right side. */
const lines = (...written: readonly string[]) =>
  written.map((text, n) => ({
    text: text.replace('|', ''),
    x: 0,
    end: text.endsWith('|') ? 200 : 90,
    y: 700 - 12 * n,
    height: 10,
    page: 0,
    run: 0,
  }))

test.each([
  [
    ['LUNNA, 12 February|', '– A man was found on the|', 'roof.'],
    'LUNNA, 12 February – A man was found on the roof.',
  ],
  [
    ['The review is due by April|', '30. Its results will be|', 'public.'],
    'The review is due by April 30. Its results will be public.',
  ],
  [
    ['The plan has two parts:|', '– a wall of stone|', '– a door'],
    'The plan has two parts:\n\n– a wall of stone\n– a door',
  ],
  [
    ['The wall is built.', '1. Stone is brought|', '2. It is laid'],
    'The wall is built.\n\n1. Stone is brought\n2. It is laid',
  ],
])(
  'a dash or a figure that only came to stand at the start of a line makes no item: %j',
  (written, expected) => {
    expect(paragraphsOf(lines(...written))).toBe(expected)
  },
)

test.each([
  [10, 10.9],
  [8.4975, 9],
])('a heading of nearly the size of the text (%d, %d) is no part of the line above it', (body, large) => {
  const text = lines('The wall is built|', 'of stone that comes|', 'from Lunna, and has|', 'one door.|')
  const heading = lines('What is next|').map((line) => ({ ...line, y: 700 - 12 * 3 - 24, height: large }))
  const sized = text.map((line) => ({ ...line, height: body }))
  expect(paragraphsOf([...sized, ...heading])).toBe(
    'The wall is built of stone that comes from Lunna, and has one door.\n\nWhat is next',
  )
})
