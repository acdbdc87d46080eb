/** The splitter's figures on the public suites, held above the floors that they reached. */
import { expect, test } from 'vitest'
import { newsFigures, suiteFigures } from './splitter-figures.ts'

const suites = suiteFigures()

/** Right rows; the other suites disagree with the golden rules and with one another in places. */
test.each([
  ['pragmatic_golden_rules', 52],
  ['pragmatic_spec_en', 94],
  ['pysbd_test_english', 48],
  ['pysbd_benchmark_golden_48', 48],
  ['sentencex_en', 200],
] as const)('%s: at least %d', (suite, floor) => {
  expect(suites.get(suite)?.right).toBeGreaterThanOrEqual(floor)
})

test('news, with the borders of its captions', () => {
  expect(newsFigures('whole').f1).toBeGreaterThan(0.96)
})

test('news, where captions run into the text', () => {
  expect(newsFigures('given').f1).toBeGreaterThan(0.93)
})
