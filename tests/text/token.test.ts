import { expect, test } from 'vitest'
import { readArticle } from '../../src/read/read-article.ts'
import { stem } from '../../src/text/stem.ts'
import { passageIn, tokenize, tokensIn } from '../../src/text/token.ts'

test.each([
  ['one word', 'b'.padEnd(300_000, 'a')],
  ['a word with inner apostrophes', "a'".repeat(150_000)],
  ['an abbreviation', 'a.'.repeat(150_000)],
  ['a figure', `${'1,'.repeat(150_000)}a`],
  ['a figure with letters', `${'1,'.repeat(150_000)}1a`],
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

test('a passage is one list for one place of one article, of the tokens that lie wholly in it', () => {
  const article = (text: string) => {
    const read = readArticle({ path: 'courier.txt', bytes: Buffer.from(text), sha256: '' })
    if ('error' in read) throw new Error(read.error)
    return read.article
  }
  const [own, other] = [
    article('The ferry will close on Friday.'),
    article('The ferry will close on Friday.'),
  ]
  const span = { start: 4, end: 18 }
  expect(passageIn(own, span)).toEqual(tokensIn(own, span))
  expect(passageIn(own, span).map(({ text }) => text)).toEqual(['ferry', 'will'])
  expect(passageIn(own, { ...span })).toBe(passageIn(own, span))
  expect(passageIn(own, { start: 4, end: 20 })).not.toBe(passageIn(own, span))
  expect(passageIn(other, span)).not.toBe(passageIn(own, span))
})

test.each([
  ['12th', 'number'],
  ['12abc', 'word'],
  ['5+5', 'number'],
  ['10:30', 'number'],
  ['U.S.', 'word'],
  ['don’t', 'word'],
  ['_', 'word'],
  ['€', 'mark'],
])('%s is one token, a %s', (text, kind) => {
  expect(tokenize(text).map((token) => [token.text, token.kind])).toEqual([[text, kind]])
})

test.each([
  ['€1.8m', ['€', '1.8', 'm']],
  ['1,284.5kg', ['1,284.5', 'kg']],
  ['11.30am', ['11.30', 'am']],
  ['8m', ['8m']],
  ['at 1.8. More', ['at', '1.8', '.', 'More']],
])('%s is %j', (text, expected) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(expected)
})
