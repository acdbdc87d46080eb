import { expect, test } from 'vitest'
import { placeOf } from '../../src/present/place.ts'
import { comparisonOf } from './story.ts'

const at = (text: string, words: string) => {
  const { witnesses } = comparisonOf({ release: { text: '' }, outlets: { o: { text } }, links: [] })
  const article = witnesses[1]?.article
  if (!article) throw new Error('no outlet')
  const { line, column } = placeOf(article, text.indexOf(words))
  return `${line}:${column}`
}

test.each([
  ['the first character', 'Alpha', 'Alpha', '1:1'],
  ['after line feeds', 'One\n\nTwo three', 'three', '3:5'],
  ['after CRLF, which is one line end', 'One\r\n\r\nTwo three', 'three', '3:5'],
  ['after CR alone', 'One\rTwo three', 'three', '2:5'],
  ['a column counts UTF-16 code units', 'One\n😀 three', 'three', '2:4'],
  ['the end of the text', 'One\nTwo', 'o', '2:3'],
])('%s', (_, text, words, place) => {
  expect(at(text, words)).toBe(place)
})
