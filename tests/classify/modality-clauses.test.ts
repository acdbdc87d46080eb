/** Pairs of texts in, the clauses that share words of content, by their places, and whether they say the same. */
import { describe, expect, test } from 'vitest'
import { clausePairs, isAligned } from '../../src/classify/modality-clauses.ts'
import { modalCues } from '../../src/classify/modality-cues.ts'
import { type Modal, moodsOf } from '../../src/classify/modality-mood.ts'
import { type Side, sidesOf } from '../../src/classify/negation-clauses.ts'
import { aligned } from './aligned.ts'

const modalOf = (side: Side): Modal => ({ ...side, cues: modalCues(side.tokens, side.clauses) })

/** "0-1 valve, leak (governed)": the first clause of the one and the second of the other. */
function pairedClauses(release: string, outlet: string): string {
  const sides = sidesOf(aligned({ text: release }, { text: outlet }))
  const base = modalOf(sides.base)
  const witness = modalOf(sides.witness)
  const shown = clausePairs(base, witness).map((pair) => {
    const { from, to } = moodsOf(base, pair.m, witness, pair.n)
    const words = pair.shared.map(({ i, j }) => [base.tokens[i]?.text, witness.tokens[j]?.text])
    const shared = words.map(([own, other]) => (own === other ? own : `${own}~${other}`)).join(', ')
    const isSame = isAligned(base, witness, pair, from, to)
    return `${pair.m}-${pair.n} ${shared}${pair.head ? ' (governed)' : ''}${isSame ? '' : ': apart'}`
  })
  return shown.join('; ') || 'none'
}

describe('the words that two clauses share', () => {
  test.each([
    ['The valve may leak at night.', 'At night the valve will leak.', '0-0 valve, leak, night (governed)'],
    [
      'The valve may leak. The pump will fail.',
      'The pump may fail. The valve will leak.',
      '0-1 valve, leak (governed); 1-0 pump, fail (governed)',
    ],
    [
      'The crane was purchased by the board.',
      'The board buys a crane.',
      '0-0 crane, purchased~buys, board: apart',
    ],
    [
      'The crane was purchased by the board.',
      'The board purchased it and buys a crane.',
      '0-0 crane, purchased, board: apart',
    ],
    [
      'The board expects the pump to hold.',
      'The board hopes that the pump holds.',
      '0-0 board: apart; 0-1 pump, hold~holds (governed)',
    ],
    ['The valve is old.', 'It rains in May.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(pairedClauses(release, outlet)).toBe(told)
  })
})

describe('the governed word', () => {
  test.each([
    ['The valve may at night leak.', 'The crew left because of a leak.', '0-1 leak: apart'],
    ['The valve may never have been able to leak.', 'A leak was found.', '0-0 leak (governed)'],
    ['The valve may not yet have been able to have a leak.', 'A leak was found.', '0-0 leak (governed)'],
    ['The crew found a leak.', 'The valve may leak.', '0-0 leak (governed)'],
    ['The red valve may leak.', 'The red pump is shut.', '0-0 red: apart'],
  ])('%s | %s', (release, outlet, told) => {
    expect(pairedClauses(release, outlet)).toBe(told)
  })
})

describe('enough else of what they govern', () => {
  test.each([
    ['The old red valve may leak.', 'The old red valve will burst.', '0-0 old, red, valve'],
    [
      'The board expects the old red valve, sold by the crew, to leak.',
      'The old red valve burst.',
      '0-0 old, red, valve (governed)',
    ],
    ['The old red valve burst.', 'The old red valve may leak in May.', '0-0 old, red, valve: apart'],
    [
      'The crew may sell red boats and old cranes in May.',
      'Red boats and old cranes in May',
      '0-0 red~Red, boats, old, cranes',
    ],
    ['The crew may sell boats and cranes.', 'Boats and cranes', '0-0 boats~Boats, cranes: apart'],
    ['The crew may sell boats and cranes.', 'Boats and cranes were there.', '0-0 boats~Boats, cranes'],
    ['In May the crew may sell.', 'In May the crew left.', '0-0 crew: apart'],
    ['In May the boats may be sold.', 'In May the boats sank.', '0-0 boats: apart'],
    ['Rain is expected in May by the board.', 'In May the board met.', '0-0 board (governed)'],
  ])('%s | %s', (release, outlet, told) => {
    expect(pairedClauses(release, outlet)).toBe(told)
  })
})

describe('one subject before both modals', () => {
  test.each([
    ['The old valve may leak.', 'The old valve will blow.', '0-0 old, valve'],
    ['The old valve may leak.', 'The old valve will leak and blow.', '0-0 old, valve, leak (governed)'],
    ['The old valve may be shut.', 'The old valve will be open.', '0-0 old, valve'],
    ['The valve may leak.', 'The valve will blow.', '0-0 valve: apart'],
    ['The old valve in May may leak.', 'The old valve will in May blow.', '0-0 old, valve: apart'],
    ['The old valve may.', 'The old valve will.', '0-0 old, valve: apart'],
    ['The old valve may leak.', 'A blow will hit the old valve.', '0-0 old, valve: apart'],
  ])('%s | %s', (release, outlet, told) => {
    expect(pairedClauses(release, outlet)).toBe(told)
  })
})

describe('no statements of their own', () => {
  test.each([
    ['If the valve may leak, crews leave.', 'The valve may leak.', 'none'],
    ['The valve may leak.', 'The crew asks whether the valve may leak.', 'none'],
    ['It is not clear whether the valve leaks.', 'The valve leaks.', '1-0 valve, leaks (governed)'],
    ['It is open so that the valve may leak.', 'The valve may leak.', 'none'],
    ['It is open in order that the valve may leak.', 'The valve may leak.', 'none'],
    ['Crews leave before the valve may leak.', 'The valve may leak.', 'none'],
    ['Till 4 o’clock the valve may leak.', 'The valve may leak.', '0-0 valve, leak (governed)'],
    ['Until the old red valve of May may leak, crews stay.', 'The valve may leak.', 'none'],
    ['It is old, so the valve may leak.', 'The valve may leak.', '1-0 valve, leak (governed)'],
    ['The order that the valve may leak was new.', 'The valve may leak.', 'none'],
    ['It said that the valve may leak.', 'The valve may leak.', '1-0 valve, leak (governed)'],
  ])('%s | %s', (release, outlet, told) => {
    expect(pairedClauses(release, outlet)).toBe(told)
  })
})
