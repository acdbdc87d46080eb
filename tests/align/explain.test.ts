/** A claim and an article in, why it is said to be carried there, and words in, where they are said, out. */
import { describe, expect, test } from 'vitest'
import { explainClaim } from '../../src/align/explain.ts'
import { similarClaims } from '../../src/align/search.ts'
import { slice } from '../../src/text/span.ts'
import { read } from './read.ts'

const release = read(
  'release',
  'The harbour board will close the old pier in May. Fares rise by 12 per cent.',
)
const courier = read('courier', 'Rain is expected. The board will shut the old pier in May. Nobody came.')
const said = (text: string) => (span: { start: number; end: number }) => slice(text, span)

describe('why a claim is carried', () => {
  const explained = explainClaim(release, courier, 0, { setting: 'balanced' })
  const inCourier = said(courier.article.text)
  const inRelease = said(release.article.text)

  test('every passage is told, the likest first', () => {
    expect(explained.candidates.map(({ claim, carries }) => [inCourier(claim.span), carries])).toEqual([
      ['The board will shut the old pier in May.', true],
      ...explained.candidates.slice(1).map(({ claim }) => [inCourier(claim.span), false]),
    ])
    const scores = explained.candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(explained.least).toBe(0.5)
  })

  test('each figure by its name, with what it adds to the score', () => {
    const [best] = explained.candidates
    const covered = best?.own.find(({ name }) => name === 'coverBase')
    expect(covered?.value).toBeGreaterThan(0.5)
    expect(covered?.adds).not.toBe(0)
    expect(best?.around.map(({ name }) => name)).toContain('neighbours')
  })

  test('the words of the likest, with their weight', () => {
    const words = explained.words.map(({ base, witness, weight }) => ({
      words: `${inRelease(base)} = ${inCourier(witness)}`,
      isHeavy: weight > 2,
    }))
    expect(words).toContainEqual({ words: 'close = shut', isHeavy: true })
    expect(words).toContainEqual({ words: 'the = the', isHeavy: false })
    expect(words.map((one) => one.words)).not.toContain('harbour = board')
  })

  test('a claim that the release does not have is carried by nothing', () => {
    expect(explainClaim(release, courier, 7, { setting: 'balanced' })).toMatchObject({
      candidates: [],
      words: [],
    })
  })
})

test('who looks for words finds the claims in the order of the text, the likest of several counting', () => {
  const hits = (text: string) => similarClaims(read('words', text), courier).map(({ score }) => score)
  const [rain = 0, pier = 0, nobody = 0] = hits('the old pier is shut')
  expect(pier).toBeGreaterThan(Math.max(rain, nobody))
  const both = hits('the old pier is shut. Rain is expected.')
  expect(both[1]).toBeGreaterThan(both[2] as number)
  expect(both[0]).toBeGreaterThan(both[2] as number)
  expect(similarClaims(read('words', 'rain'), courier).map(({ claim }) => claim)).toEqual(courier.claims)
})
