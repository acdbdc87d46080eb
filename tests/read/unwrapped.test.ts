/** Paragraphs of several lines become one line each; every place of the file is still found. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf } from '../../src/present/place.ts'
import { readArticle } from '../../src/read/read-article.ts'

function articleOf(text: string) {
  const read = readArticle({ path: 'gazette.txt', bytes: new TextEncoder().encode(text), sha256: 'ab' })
  if ('error' in read) throw new Error(read.error)
  return read.article
}

test.each([
  [
    'a space for a line’s end',
    'The harbour of Lunna will be dredged for the first\ntime since 1987.',
    'first time',
  ],
  [
    'and for all that stands about it',
    'The harbour of Lunna will be dredged for the first \r\n   time since 1987.',
    'first time',
  ],
  [
    'a word that broke is whole',
    'The harbour of Lunna will be dredged, said the gov-\nernment of Orrin.',
    'the government of',
  ],
  [
    'a compound keeps its hyphen',
    'The harbour of Lunna will be dredged in a long-\nterm plan of Orrin.',
    'a long-term plan',
  ],
  [
    'so does one that stands elsewhere',
    'A re-sign of Lunna will be needed before the end of a re-\nsign of Orrin.',
    'of a re-sign of',
  ],
  [
    'a word that stands elsewhere is whole',
    'Facebook said on Monday that it will ask the friends of Face-\nbook.',
    'of Facebook.',
  ],
  [
    'a hyphen that waits for its word',
    'The harbour of Lunna will be dredged within two-\nand three-year terms.',
    'two- and three-year',
  ],
])('%s', (_, text, words) => {
  const article = articleOf(text)
  expect(article.text).toContain(words)
  expect(article.text).not.toContain('\n')
})

test.each([
  [
    'bound and doubled blanks',
    'Tables\u00a01 to\u00a0 14 are in  the\tdatabase.',
    'Tables 1 to 14 are in the database.',
  ],
  [
    'but what parts a figure',
    'They cost 14\u00a0600 crowns, it said.',
    'They cost 14\u00a0600 crowns, it said.',
  ],
  ['and a menu in one line', 'Home   Archive   About', 'Home   Archive   About'],
])('one space for %s', (_, written, text) => {
  expect(articleOf(`The bakers went home.\n\n${written}`).text).toBe(`The bakers went home.\n\n${text}`)
})

test('a text without such paragraphs is as it was, and has no list of lines', () => {
  const article = articleOf('Bakers strike\n\nThe bakers went home.\n')
  expect(article.text).toBe('Bakers strike\n\nThe bakers went home.\n')
  expect(article).not.toHaveProperty('lines')
})

const WORDS = ['dredged', 'harbour', 'Lunna', 'the', 'of', 'long', 'term', 'a', '1987', 'county']

test('every word is told by the line on which it starts', () => {
  const line = fc
    .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 9 })
    .map((words) => words.join(' '))
  const ends = fc.constantFrom('\n', '\r\n', ' \n  ', '-\n', '\u00ad\r\n', '\n\n', '.\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(line, ends), { minLength: 2, maxLength: 12 }), (lines) => {
      const numbered = lines.map(([words], n) => words.replaceAll(/ /gu, ` x${n + 1} `))
      const article = articleOf(numbered.map((words, n) => words + lines[n]?.[1]).join(''))
      let [at, row] = [0, 0]
      const rows = lines.map(([, end]) => {
        row += 1
        const own = row
        if (end === '\n\n') row += 1
        return own
      })
      for (const { index, 1: n } of article.text.matchAll(/ x(\d+) /gu)) {
        at = index + 1
        expect(placeOf(article, at).line).toBe(rows[Number(n) - 1])
      }
      expect(at).toBeGreaterThan(0)
    }),
  )
})
