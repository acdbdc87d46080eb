import { describe, expect, test } from 'vitest'
import { capturesOf } from '../../src/crossref/captures.ts'
import { type About, articleOf } from '../../src/index.ts'

const STORY = `The harbour office will widen the northern quay by forty metres next spring. Fishing boats must leave the basin before the first of March, the office said.`
const OTHER = `A tram left the rails in the market square on Monday evening. Nobody was hurt, but the line stayed shut until the next day.`

type Given = readonly [name: string, text: string, about?: About]
const captured = (...given: readonly Given[]) => {
  const { newest, captured } = capturesOf(given.map((one) => articleOf(...one)))
  const sigils = (articles: readonly { readonly sigil: string }[]) =>
    articles.map(({ sigil }) => sigil).join(' ')
  return { newest: sigils(newest), captured: captured.map(sigils) }
}

test('captures are known by the day in their names, the newest stands for the article', () => {
  expect(
    captured(
      ['courier-2025-03-07', `${STORY} A crane was ordered.`],
      ['herald', OTHER],
      ['courier-2025-03-05', STORY],
      ['courier-2025-03-06', STORY.replace('forty', 'fifty')],
    ),
  ).toEqual({
    newest: 'courier-2025-03-07 herald',
    captured: ['courier-2025-03-05 courier-2025-03-06 courier-2025-03-07'],
  })
})

test('captures are known by outlet and day', () => {
  const about = (retrieved: string) => ({ outlet: 'The Courier', date: '2025-03-05', retrieved })
  expect(captured(['a', STORY, about('2025-03-09')], ['b', STORY, about('2025-03-06')])).toEqual({
    newest: 'a',
    captured: ['b a'],
  })
})

describe('two articles are no captures of one', () => {
  test.each<[string, Given, Given]>([
    ['of two outlets', ['a-2025-03-05', STORY], ['b-2025-03-06', STORY]],
    ['of other words', ['a-2025-03-05', STORY], ['a-2025-03-06', OTHER]],
    [
      'of one day',
      ['a', STORY, { outlet: 'A', date: '2025-03-05' }],
      ['b', STORY, { outlet: 'A', date: '2025-03-05' }],
    ],
    ['of unknown days', ['a', STORY, { outlet: 'A' }], ['b', STORY, { outlet: 'A' }]],
    [
      'of two addresses',
      ['a-2025-03-05', STORY, { url: 'https://a.example/1' }],
      ['a-2025-03-06', STORY, { url: 'https://a.example/2' }],
    ],
    ['whose names end in no day', ['a-2025-13-05', STORY], ['a-2025-13-06', STORY]],
  ])('%s', (_, first, second) => {
    expect(captured(first, second)).toEqual({ newest: `${first[0]} ${second[0]}`, captured: [] })
  })
})
