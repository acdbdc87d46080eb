/** Two passages in, which word of the one stands for which of the other out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkWords } from '../../src/align/link-words.ts'
import { similarityTable } from '../../src/align/similarity-table.ts'
import { slice } from '../../src/text/span.ts'
import { tokensIn } from '../../src/text/token.ts'
import { newsText } from '../support/articles.ts'
import { read } from './read.ts'

function linked(base: string, witness: string) {
  const [{ article: b }, { article: w }] = [read('base', base), read('witness', witness)]
  const tokens = (article: typeof b) => tokensIn(article, { start: 0, end: article.text.length })
  const words = tokens(b).filter(({ kind }) => kind !== 'mark')
  return { links: linkWords(tokens(b), tokens(w), similarityTable(b, w)), words, b, w }
}

/** "closed = shut" */
function told(base: string, witness: string): string[] {
  const { links, b, w } = linked(base, witness)
  return links.map((link) => `${slice(b.text, link.base)} = ${slice(w.text, link.witness)}`)
}

describe('words are linked', () => {
  test.each([
    [
      'that are the same',
      'Ferry fares rise.',
      'Fares of the ferry rise.',
      ['Ferry = ferry', 'fares = Fares', 'rise = rise'],
    ],
    [
      'that mean the same',
      'The board shut the pier.',
      'The board closed the pier.',
      ['The = The', 'board = board', 'shut = closed', 'the = the', 'pier = pier'],
    ],
    ['but not marks', 'Fares, rise.', 'Fares, rise.', ['Fares = Fares', 'rise = rise']],
    ['each once', 'Fares rise.', 'Fares fares rise.', ['Fares = fares', 'rise = rise']],
    [
      'with the one whose neighbours agree',
      'old ferry',
      'new ferry and old ferry',
      ['old = old', 'ferry = ferry'],
    ],
  ])('%s', (_, base, witness, expected) => expect(told(base, witness)).toEqual(expected))

  test('of two that are alike with the one beside a linked word', () => {
    const { links } = linked('old ferry', 'new ferry and old ferry')
    expect(links.map(({ witness }) => witness.start)).toEqual([14, 18])
  })

  test('of two that are alike with the one at the same place', () => {
    const { links } = linked('Fares a b c d.', 'Fares e f g fares.')
    expect(links.map(({ witness }) => witness.start)).toEqual([0])
    const behind = linked('A b c d fares.', 'Fares e f g fares.').links
    expect(behind.map(({ witness }) => witness.start)).toEqual([12])
  })

  test('one to one, in the order of the base; every word of a text with itself', () => {
    fc.assert(
      fc.property(newsText, newsText, (some, other) => {
        const [base, witness] = [`Fares rise. ${some}`, `Fares rise. ${other}`]
        const { links } = linked(base, witness)
        const [here, there] = [links.map((one) => one.base.start), links.map((one) => one.witness.start)]
        expect(here).toEqual([...new Set(here)].sort((a, b) => a - b))
        expect(new Set(there).size).toBe(there.length)
        const own = linked(base, base)
        expect(own.links.map(({ sim }) => sim)).toEqual(own.words.map(() => 1))
      }),
      { numRuns: 20 },
    )
  })
})
