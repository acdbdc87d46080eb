import { expect, test } from 'vitest'
import { viewOf } from '../../src/present/view.ts'
import { toCoverageSvg } from '../../src/report/coverage-svg.ts'
import { hostile } from '../e2e/hostile.ts'
import { comparisonOf } from '../present/story.ts'

test('a release of many claims is drawn in bands of forty, the shares once', () => {
  const text = Array.from({ length: 90 }, (_, n) => `{Claim number ${n + 1}.}`).join(' ')
  const svg = toCoverageSvg(
    viewOf(comparisonOf({ release: { text }, outlets: { post: { text: 'No.' } }, links: [] })),
  )
  expect(svg.match(/class="name"/g)).toHaveLength(3)
  expect(svg.match(/class="omitted"><title>/g)).toHaveLength(90)
  expect(svg.match(/>other</g)).toHaveLength(1)
})

test('a text cannot break out of the picture', () => {
  const svg = toCoverageSvg(viewOf(hostile))
  const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))
  expect([...elements].sort()).toEqual(['desc', 'g', 'rect', 'style', 'svg', 'text', 'title'])
  expect(svg.match(/&(?!#\d+;)/)).toBe(null)
})
