/** Pages in, what the judge takes for clutter although no rule knows it out; and the headline below a page's menus. */
import { expect, test } from 'vitest'
import { JUDGED } from '../../src/read/boilerplate/judge.ts'
import { readArticle } from '../../src/read/read-article.ts'

const HEADLINE = 'Ferry to Ostrel sails again after nine weeks'
const STORY = [
  'The ferry between Lund and Ostrel sailed on Monday for the first time since a fire in its engine room.',
  'Some 240 passengers were on board, the harbour master said, and 31 lorries.',
  'The fire broke out on 2 March, when the ferry lay at the quay in Ostrel. Nobody was hurt.',
  'Repairs cost 3.1 million crowns, of which the insurer has paid two thirds.',
  'Farmers on the island had sent their milk by fishing boat. They lost about a fifth of their income, their union said.',
  'A second ferry was chartered for Easter, but it was too long for the quay.',
  'The line expects to carry 90,000 passengers this year, 12,000 fewer than last year.',
  'The quay is to be lengthened by 2028.',
]
const FOOTER = [
  'We are independent, impartial and stubborn.',
  'When the fun stops, stop. 18+ only.',
  'Your kindness reaches further than you think.',
]

function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n\n')}\n`)
  const found = readArticle({ path: 'outlet.txt', bytes, sha256: '' })
  if ('error' in found) throw new Error(found.error)
  const { text, boilerplate, headline } = found.article
  const judged = boilerplate
    .filter(({ reason }) => reason === JUDGED)
    .map(({ span }) => text.slice(span.start, span.end))
  return { judged, headline: headline && text.slice(headline.start, headline.end) }
}

test('what stands below the story, is short and speaks to nobody in it is clutter', () => {
  expect(read(HEADLINE, ...STORY, ...FOOTER).judged).not.toEqual([])
})

test('nothing of the story is', () => {
  expect(read(HEADLINE, ...STORY).judged).toEqual([])
  for (const part of read(HEADLINE, ...STORY, ...FOOTER).judged) expect(FOOTER.join(' ')).toContain(part)
})

test('nor words that somebody says', () => {
  const said = '“We are glad to be back on the water,” she said.'
  expect(read(HEADLINE, ...STORY, ...FOOTER, said, ...FOOTER).judged).not.toContain(said)
})

test('nor the rows of a table', () => {
  const rows = ['Lund–Ostrel 4,200', 'Lund–Marrat 3,118', 'Ostrel–Marrat 902']
  const { judged } = read(HEADLINE, ...STORY, rows.join('\n'), ...FOOTER)
  for (const row of rows) expect(judged).not.toContain(row)
})

test('of a short text nothing is judged', () => {
  expect(read(HEADLINE, ...STORY.slice(0, 2), ...FOOTER).judged).toEqual([])
})

test.each([
  ['a menu', 'News   In Your Area   Sport   Funerals'],
  ['a site’s name', 'Muddy Boots & Minutes'],
  ['the title of another piece', 'Naira gains at parallel market'],
])('the headline is found below %s', (_, line) => {
  expect(read(line, HEADLINE, ...STORY).headline).toBe(HEADLINE)
})

test('a headline in words of its own stays one', () => {
  expect(read('All aboard, at last', ...STORY).headline).toBe('All aboard, at last')
})
