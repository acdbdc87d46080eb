import { describe, expect, test } from 'vitest'
import { toldOf } from '../../src/lexicon/sorted-lines.ts'
import { TAG_LINES } from '../../src/lexicon/tags.data.ts'
import { PHRASE_LINES, SINGLE_LINES } from '../../src/lexicon/thesaurus.data.ts'
import { IDF, SYNSETS } from '../../src/lexicon/wordnet.data.ts'

test('finds every word of a table, at its ends too, and no other', () => {
  const words = ['U.S', 'a', 'ab', 'abc', "don't", 'é']
  for (const size of [1, 2, 3, 4, 5, 6]) {
    const lines = words.slice(0, size).map((word) => `${word} told of ${word}`)
    for (const [n, word] of words.entries())
      expect([size, word, toldOf(word, lines.join('\n'))]).toEqual([
        size,
        word,
        n < size ? `told of ${word}` : undefined,
      ])
    for (const other of ['', 'A', 'aa', 'abcd', 'told', 'z'])
      expect(toldOf(other, lines.join('\n'))).toBe(undefined)
    // A table may open with a line break, and a word stand before all of it.
    for (const other of ['', '\u0001', ' ', '\n'])
      expect(toldOf(other, `\n${lines.join('\n')}\n`)).toBe(undefined)
  }
})

describe('the tables', () => {
  const tables = { TAG_LINES, PHRASE_LINES, SINGLE_LINES, IDF, SYNSETS }
  for (const [name, lines] of Object.entries(tables))
    test(`${name} is sorted by code unit, each word once`, () => {
      const words = lines.split('\n').map((line) => line.slice(0, line.indexOf(' ')))
      expect(words.findIndex((word, n) => n > 0 && word <= (words[n - 1] as string))).toBe(-1)
    })
})
