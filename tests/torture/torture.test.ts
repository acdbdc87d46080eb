/** A few of the kills and crowds of `npm run torture` in; whether anything that was said to be safe is gone out. */
import { expect, test } from 'vitest'
import { saveTogether } from './crowd.ts'
import { killReviewers, killWriters } from './killing.ts'

test('reviewers killed at any moment lose no decision that was said to be saved', {
  timeout: 120_000,
}, async () => {
  const { kills, acknowledged, lost } = await killReviewers(12, 1)
  expect({ kills, lost }).toEqual({ kills: 24, lost: [] })
  expect(acknowledged).toBeGreaterThanOrEqual(kills)
})

test('a report whose writer is killed is one whole version', { timeout: 120_000 }, async () => {
  const { lost, torn } = await killWriters(12, 1)
  expect({ lost, torn }).toEqual({ lost: [], torn: 0 })
})

test('four reviewers at once, while a fifth mends the journal, keep every decision', {
  timeout: 120_000,
}, async () => {
  const { kept, expected, mended } = await saveTogether(60)
  expect(kept).toBe(expected)
  expect(mended).toBeGreaterThan(0)
})
