import { expect, test } from 'vitest'
import { prominenceOf } from '../../src/present/prominence.ts'
import { comparisonOf } from './story.ts'

const placesOf = (text: string) => {
  const outlet = comparisonOf({ release: { text: '' }, outlets: { post: { text } }, links: [] }).witnesses[1]
  return outlet?.claims.map((claim) => prominenceOf(outlet, [claim]))
}

test('headline, first paragraph, the rest, the last third', () => {
  const body = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((words) => `{${words}}`).join('\n\n')
  expect(placesOf(`# {The headline}\n\n${body}`)).toEqual([
    'headline',
    'lead',
    'body',
    'body',
    'body',
    'tail',
    'tail',
  ])
})

test('a long first paragraph is a lead in its first two sentences', () => {
  expect(placesOf('{One.} {Two.} {Three.} {Four.} {Five.} {Six.}')).toEqual([
    'lead',
    'lead',
    'body',
    'body',
    'tail',
    'tail',
  ])
})

test('a text of one sentence is all lead', () => {
  expect(placesOf('{One,} {and one more.}')).toEqual(['lead', 'lead'])
})
