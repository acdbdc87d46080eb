/** A passage of one article and one of another in, the names that both hold out: each thing once, in the order of the first. */
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { namesOf } from '../../src/text/names.ts'
import { entitySimilarity, firstMentions, sharedNames } from '../../src/text/shared-names.ts'
import { slice } from '../../src/text/span.ts'
import { bareArticle } from './value-cases.ts'

const whole = ({ text }: Article) => ({ start: 0, end: text.length })

function shared(release: string, outlet: string): string[] {
  const [a, b] = [bareArticle(release), bareArticle(outlet)]
  return sharedNames(a, whole(a), b, whole(b)).map(
    (one) => `${slice(release, one.a.span)} / ${slice(outlet, one.b.span)}`,
  )
}

describe('shared names', () => {
  test('stand in the order of the first passage, whatever the order of the second', () => {
    expect(
      shared('They met Skelmorra, Ossel and Anna Brandt.', 'Anna Brandt left for Ossel and Skelmorra.'),
    ).toEqual(['Skelmorra / Skelmorra', 'Ossel / Ossel', 'Anna Brandt / Anna Brandt'])
  })

  test('are one to one, the most alike taken first', () => {
    expect(shared('They met the Tarn Union.', 'They met Anna Tarn, Otto Tarn and the Tarn Union.')).toEqual([
      'Tarn Union / Tarn Union',
    ])
  })

  test('are told once each, however often they are named', () => {
    expect(shared('They met Ossel. Then Ossel left.', 'He saw Ossel, and Ossel saw him.')).toEqual([
      'Ossel / Ossel',
    ])
  })

  test('are known by whatever form an article uses elsewhere', () => {
    const release = bareArticle('The Tarn Rail Union (TRU) met. The TRU left.')
    const outlet = bareArticle('They met the Tarn Rail Union.')
    const second = { start: release.text.indexOf('The TRU'), end: release.text.length }
    const [found] = sharedNames(release, second, outlet, whole(outlet))
    expect(found && slice(release.text, found.a.span)).toBe('TRU')
    expect(found?.how).toBe('identical')
  })

  test('a bare body counts by its longer name, and by itself where it has no other', () => {
    expect(shared('The Tarn Water Agency met. The Agency left.', 'They met the Ossel Rail Agency.')).toEqual(
      [],
    )
    expect(shared('They met the Agency.', 'They met the Agency.')).toEqual(['Agency / Agency'])
  })

  test('namesakes and others are none', () => {
    expect(shared('They met Otto Brandt.', 'They met Anna Brandt.')).toEqual([])
    expect(shared('They met Ossel.', 'They met Skelmorra.')).toEqual([])
  })

  test('are none outside the passages', () => {
    const a = bareArticle('They met Ossel. They met Skelmorra.')
    expect(sharedNames(a, { start: 0, end: 15 }, a, { start: 16, end: 35 })).toEqual([])
  })
})

test('two things of two articles are as alike as their most alike forms, in either order', () => {
  const a = bareArticle('They met Anna Brandt and Otto Maran. Brandt left.')
  const b = bareArticle('Then Otto Maran and Brandt met.')
  for (const x of namesOf(a))
    for (const y of namesOf(b)) {
      const isOne = x.words.at(-1) === y.words.at(-1)
      expect(entitySimilarity(a, x, b, y).same).toBe(isOne ? 1 : 0)
      expect(entitySimilarity(b, y, a, x).same).toBe(isOne ? 1 : 0)
    }
})

test('the first mention of each thing', () => {
  const { text, ...rest } = bareArticle('They met Anna Brandt and Otto Maran. Brandt left Maran.')
  const found = firstMentions(namesOf({ text, ...rest })).map(({ span }) => slice(text, span))
  expect(found).toEqual(['Anna Brandt', 'Otto Maran'])
})
