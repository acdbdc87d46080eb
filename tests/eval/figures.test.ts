/** The figures that are checked in, against what the tool finds now: those of the single pairs and of the clutter, which take a second or two. */
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { clutterFigures } from './clutter.ts'
import { pairFigures } from './pairs.ts'

vi.setConfig({ testTimeout: 60_000 })

const checkedIn = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'))
const HALVES = ['odd', 'even'] as const
const PAGES = [...HALVES, 'last odd', 'last even'] as const

test.each(HALVES)('the %s pairs; if a rule has changed, npm run eval', (half) => {
  expect(pairFigures(half)).toEqual(checkedIn.pairs[half])
})

test.each(PAGES)('the %s pages of clutter; if a rule has changed, npm run eval', (half) => {
  expect(clutterFigures(half)).toEqual(checkedIn.clutter[half])
})
