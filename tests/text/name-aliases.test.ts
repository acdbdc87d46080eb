/** An article and the spellings that a configuration gives in, the names found then out. */
import { describe, expect, test } from 'vitest'
import type { Alias, Article } from '../../src/model.ts'
import { usesOf } from '../../src/text/name-aliases.ts'
import { namesOf } from '../../src/text/names.ts'
import { slice } from '../../src/text/span.ts'
import { tokenize } from '../../src/text/token.ts'
import { bareArticle } from './value-cases.ts'

const ALIASES: readonly Alias[] = [
  { spelling: 'TRU', name: 'Tarn Rail Union' },
  { spelling: 'the harbour people', name: 'Ossel Harbour Board' },
  { spelling: 'harbour', name: 'Skel Harbour' },
  { spelling: 'harbour trust', name: 'Ossel Fire-Trust' },
  { spelling: 'Bo', name: 'Anna Brandt' },
]

/** "TRU = tarn rail union (kind)", the title in brackets before it. */
function named(text: string, aliases: readonly Alias[] = ALIASES): string[] {
  const article: Article = { ...bareArticle(text), aliases }
  return namesOf(article).map(({ span, title, words, kind }) => {
    const before = title ? `[${slice(text, title)}] ` : ''
    return `${before}${slice(text, span)} = ${words.join(' ')} (${kind})`
  })
}

describe('a spelling that a configuration gives', () => {
  test('bears the words of its name, and the kind of the name that it covers', () => {
    expect(named('They met the TRU.')).toEqual(['TRU = tarn rail union (organisation)'])
  })

  test('is a name where no capital says so, in any case', () => {
    expect(named('They met The Harbour People there.')).toEqual([
      'The Harbour People = ossel harbour board (other)',
    ])
    expect(named('They met the harbour people there.')).toEqual([
      'the harbour people = ossel harbour board (other)',
    ])
  })

  test('of several the longest counts, wherever it stands in the list', () => {
    expect(named('The harbour trust met at the harbour.')).toEqual([
      'harbour trust = ossel fire trust (other)',
      'harbour = skel harbour (other)',
    ])
  })

  test('that begins alike and goes on otherwise is none', () => {
    expect(named('They met the harbour.')).toEqual(['harbour = skel harbour (other)'])
    expect(named('They met the port people.')).toEqual([])
  })

  test('is none where it is part of a longer name', () => {
    expect(named('They met Bo Maran and Bo.')).toEqual([
      'Bo Maran = bo maran (other)',
      'Bo = anna brandt (other)',
    ])
  })

  test('keeps the title before it, which is not part of it', () => {
    expect(named('They met President Bo.')).toEqual(['[President] Bo = anna brandt (person)'])
    const spelling = { spelling: 'President Bo', name: 'Anna Brandt' }
    expect(named('They met President Bo.', [spelling])).toEqual(['President Bo = anna brandt (person)'])
  })

  test('ends before a possessive', () => {
    expect(named('They met the TRU’s chairs and Bo’s.')).toEqual([
      'TRU = tarn rail union (organisation)',
      'Bo = anna brandt (other)',
    ])
  })

  test('leaves the other names in their order', () => {
    expect(named('Brightwell met the harbour people of Skelmorra.')).toEqual([
      'Brightwell = brightwell (other)',
      'the harbour people = ossel harbour board (other)',
      'Skelmorra = skelmorra (other)',
    ])
  })

  test('that is empty, or that no text holds, changes nothing', () => {
    const text = 'Brightwell met Skelmorra.'
    const aliases = [
      { spelling: ' ', name: 'Anna Brandt' },
      { spelling: 'Ossel', name: 'Anna Brandt' },
    ]
    expect(named(text, aliases)).toEqual(named(text, []))
  })

  test('is found where it stands, one after the other', () => {
    const tokens = tokenize('Bo, Bo and the harbour people')
    expect(usesOf(tokens, ALIASES)).toEqual([
      { from: 0, to: 1, words: ['anna', 'brandt'] },
      { from: 2, to: 3, words: ['anna', 'brandt'] },
      { from: 4, to: 7, words: ['ossel', 'harbour', 'board'] },
    ])
  })
})
