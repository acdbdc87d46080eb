/** The literate cases of quote.md, and what a quotation's change says. */
import { describe, expect, it } from 'vitest'
import { quoteChange } from '../../src/classify/quote.ts'
import { checkQuote, quoteLedger } from '../../src/classify/quote-ledger.ts'
import type { Quote, Witness } from '../../src/model.ts'
import { contains, slice } from '../../src/text/span.ts'
import { casesOf } from '../segment/literate.ts'
import { quoteFigures } from './quote-figures.ts'
import { alignedLines } from './segmented.ts'
import { witnessOf } from './witness-of.ts'

describe('checkQuote', () => {
  for (const { title, texts, expected } of casesOf(new URL('quote.md', import.meta.url)))
    it(title, () => {
      const base = witnessOf('release', texts[0] as string)
      const witness = witnessOf('outlet', texts[1] as string)
      const told = witness.quotes.map((quote) => {
        const check = checkQuote(base, witness, quote)
        return `${check.verdict}: ${check.base ? slice(base.article.text, check.base) : 'none'}`
      })
      expect(told).toEqual(expected)
    })

  it('gives the edits between the release and the quotation, word by word', () => {
    const base = witnessOf('release', '“The harvest was disappointing across the valley,” said Ines Maran.')
    const witness = witnessOf('outlet', '“The harvest was a catastrophe across the valley,” Maran said.')
    const { edits } = checkQuote(base, witness, witness.quotes[0] as Quote)
    const words = edits.map((edit) => [
      slice(base.article.text, edit.base),
      slice(witness.article.text, edit.witness),
    ])
    expect(words).toEqual([['disappointing', 'a catastrophe']])
  })

  it('finds every quotation of a text verbatim in the text itself', () => {
    const text =
      'It is “a gift”, she said. “We can’t … wait,” he said, “[s]o let us go.”\n\n“Now,” they cried. “Never!”'
    const witness = witnessOf('release', text)
    for (const quote of witness.quotes) {
      const check = checkQuote(witness, witness, quote)
      expect(check).toMatchObject({ verdict: 'verbatim', edits: [] })
      expect(check.base && contains(quote.span, check.base)).toBe(true)
    }
  })
})

describe('quoteLedger', () => {
  const SAID = '“Our crews held the line, and they have been heard,” said Ada Holm.'
  const verdictIn = (release: readonly string[], outlet: readonly string[]) => {
    const { base, witness, baseClaims, claims, links } = alignedLines(release, outlet)
    const pairing = {
      witness: 'outlet',
      base: baseClaims.slice(0, 1).map(({ id }) => id),
      claims: claims.slice(0, 1).map(({ id }) => id),
      score: 1,
      evidence: {},
      links,
    }
    const [check] = quoteLedger(base, witness, [pairing])
    return check && `${check.verdict}: ${check.base ? slice(base.article.text, check.base) : 'none'}`
  }

  it.each([
    [
      'takes other words of the same speaker, in a claim that carries hers, for hers',
      [SAID],
      ['“The crews stood firm,” said Ada Holm.'],
      'altered: Our crews held the line, and they have been heard,',
    ],
    [
      'but not those of somebody else',
      [SAID],
      ['“The crews stood firm,” said Otto Brandt.'],
      'unsupported: none',
    ],
    [
      'nor those that share no word with hers',
      [SAID],
      ['“You may all go home,” said Ada Holm.'],
      'unsupported: none',
    ],
    [
      'nor those beside which hers are quoted',
      [SAID],
      ['“The crews stood firm,” said Ada Holm.', '“Our crews held the line,” said Ada Holm.'],
      'unsupported: none',
    ],
    [
      'nor those in a claim that carries another',
      ['The lake was shut.', SAID],
      ['“The crews stood firm,” said Ada Holm.'],
      'unsupported: none',
    ],
  ])('%s', (_, release, outlet, expected) => {
    expect(verdictIn(release, outlet)).toBe(expected)
  })
})

describe('quoteChange', () => {
  const base = witnessOf('release', 'Such boats must not be moored in the basin. The “old guard” is gone.')
  const changeIn = (text: string) => {
    const witness: Witness = witnessOf('outlet', text)
    const quote = witness.quotes[0] as Quote
    return quoteChange(base, witness, checkQuote(base, witness, quote), quote)
  }

  it('names both wordings', () => {
    expect(changeIn('It said such boats “should not be moored in the basin”.')).toMatchObject({
      kind: 'quote',
      material: true,
      note: "“should not be moored in the basin” is not the release's wording: “must not be moored in the basin”",
    })
  })

  it('has nothing to say of the release’s own words', () => {
    expect(changeIn('It said such boats “must not be moored in the basin”.')).toBeNull()
  })

  it('has nothing to say of one or two words in marks', () => {
    expect(changeIn('The “new guard” is no better.')).toBeNull()
  })

  it('says that words are not in the release', () => {
    expect(changeIn('“I have never seen so many boats,” said Piet Klaas.')).toMatchObject({
      base: null,
      note: '“I have never seen so many boats” is not in the release',
    })
  })
})

it('tells the fidelity of the annotated quotations', () => {
  const { right, all, placed, places } = quoteFigures()
  // What was reached, less one quotation for words that the thesaurus may lose.
  expect(right / all).toBeGreaterThanOrEqual(0.959)
  expect(placed).toBe(places)
})
