import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withReview } from '../../src/review/apply.ts'
import { goldOf } from '../../src/review/gold.ts'
import { figures, merge, scoreCase } from '../gold/score.mjs'
import { ferry } from '../report/ferry.ts'
import { applied, reading, reviewing } from './reviewing.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ALL = ['courier', 'herald', 'tribune'].flatMap((witness) =>
  [1, 2, 3, 4, 5, 6].map((n) => [reading(n, witness), { kind: 'accept' }] as const),
)

test('a story that was reviewed from end to end is a case in which the reviewed Comparison has every cell right', () => {
  const comparison = withReview(applied(ferry, reviewing(ferry, ALL)))
  mkdirSync(folder, { recursive: true })
  for (const { article } of comparison.witnesses)
    writeFileSync(join(folder, `${article.sigil}.txt`), article.text)
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(goldOf(comparison, new Set(['tribune']))))
  expect(figures(merge([scoreCase(folder, comparison)]))).toMatchObject({
    alignF1: 1,
    statusAcc: 1,
    kindF1: 1,
    quoteAcc: 1,
    addP: 1,
    addR: 1,
    cells: 18,
  })
})

test('what nobody decided is not counted', () => {
  const comparison = withReview(applied(ferry, reviewing(ferry, ALL.slice(0, 1))))
  const cells = Object.values(goldOf(comparison, new Set()).outlets['courier.txt']?.claims ?? {})
  expect(cells.map(({ optional }) => optional ?? false)).toEqual([false, true, true, true, true, true])
})
