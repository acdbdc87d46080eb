/** Lines that break off in the middle of a word: one word again where it is one, two words with their hyphen where they are two. */
import { expect, test } from 'vitest'
import { unbroken } from '../../src/ingest/unbroken.ts'

test.each<[readonly string[], string]>([
  [['the reg-', 'ulation applies'], 'the regulation applies'],
  [['without persever-', 'ance it fails'], 'without perseverance it fails'],
  [['a long-', 'term study'], 'a long-term study'],
  [['the Anglo-', 'American firm'], 'the Anglo-American firm'],
  [['on COVID-', '19 wards'], 'on COVID-19 wards'],
  [['pre- and post-', 'war years'], 'pre- and post-war years'],
  [['Zwi\u00AD', 'schenstadt'], 'Zwischenstadt'],
  [['a dash –', 'and more'], 'a dash – and more'],
  [['one line', 'and another'], 'one line and another'],
])('%j is %j', (lines, text) => {
  expect(unbroken(lines, new Set())).toBe(text)
})

test('a compound that stands whole elsewhere keeps its hyphen', () => {
  expect(unbroken(['a re-', 'sign of it'], new Set(['re-sign']))).toBe('a re-sign of it')
})
