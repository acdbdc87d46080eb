/** Two passages in, how far the figures and days of the first stand in the second out. */
import { describe, expect, test } from 'vitest'
import type { Values } from '../../src/align/units.ts'
import { clashingValues, sharedValues } from '../../src/align/values.ts'
import { datesIn } from '../../src/text/dates.ts'
import { quantitiesIn } from '../../src/text/quantities.ts'
import { read } from './read.ts'

function valuesOf(text: string): Values {
  const { article } = read('text', text, '2024-03-11')
  const whole = { start: 0, end: text.length }
  return { quantities: quantitiesIn(article, whole), dates: datesIn(article, whole) }
}

describe('shared values', () => {
  test.each([
    ['The port has 300 ships.', 'Ships in port: 300.', 1],
    ['The port has 300 ships.', 'The port has 400 ships.', 0],
    ['The port has 300 ships.', 'The port has ships.', 0],
    ['The port has ships.', 'The port has 300 ships.', 0],
    ['The port has 300 ships and 20 cranes.', 'The port has 300 ships.', 0.5],
    ['The port has 1,284 ships.', 'The port has some 1,300 ships.', 0.7],
    ['The port closes on 4 May 2024.', 'On 4 May 2024 the port closes.', 1],
    ['The port closes on 4 May 2024.', 'The port closes in May 2024.', 0.7],
    ['The port closes on 4 May 2024.', 'The port closes on 5 May 2024.', 0],
    ['The port of 300 ships closes on 4 May 2024.', 'The port closes on 4 May 2024.', 0.5],
    ['The port closes on 4 May 2024.', 'It closes in May 2024, on 4 May 2024.', 1],
  ])('%s %s', (base, witness, expected) =>
    expect(sharedValues(valuesOf(base), valuesOf(witness))).toBeCloseTo(expected),
  )
})

describe('clashing values', () => {
  test.each([
    ['The port has 300 ships.', 'The port has 400 ships.', 1],
    ['The port has 300 ships.', 'The port has 300 ships.', 0],
    ['The port has 300 ships.', 'The port has 300 ships; its rival has 400 ships.', 0],
    ['The port has 300 ships.', 'The port has 400 cranes.', 0],
    ['The port has 1,284 ships.', 'The port has some 1,300 ships.', 0],
    ['The port has 300 ships and 20 cranes.', 'The port has 400 ships and 20 cranes.', 0.5],
    ['The port has ships.', 'The port has 400 ships.', 0],
  ])('%s %s', (base, witness, expected) =>
    expect(clashingValues(valuesOf(base), valuesOf(witness))).toBe(expected),
  )
})
