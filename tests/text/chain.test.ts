/** Logits and bonds in, each member's chance out, against the sum over all ways in which a chain can be. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chancesOf } from '../../src/text/chain.ts'
import { sigmoid } from '../../src/text/logistic.ts'

const logit = fc.double({ min: -8, max: 8, noNaN: true })

test('the chances are those of all states of the chain, weighed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(logit, fc.double({ min: -3, max: 3, noNaN: true })), { minLength: 1, maxLength: 7 }),
      (members) => {
        const logits = members.map(([own]) => own)
        const bonds = members.slice(1).map(([, bond]) => bond)
        chancesOf(logits, bonds).forEach((chance, n) => {
          expect(chance).toBeCloseTo(summed(logits, bonds, n), 9)
        })
      },
    ),
  )
})

test('without bonds each stands for itself', () => {
  expect(chancesOf([-2, 0, 3], [0, 0])).toEqual([-2, 0, 3].map(sigmoid))
})

test('a doubtful member goes with its neighbours as far as they are bound to it', () => {
  const [loose = 0, bound = 0] = [0.5, 2].map((bond) => chancesOf([4, 0, 4], [bond, bond])[1])
  expect(loose).toBeGreaterThan(0.5)
  expect(bound).toBeGreaterThan(loose)
})

test('no members, no chances', () => {
  expect(chancesOf([], [])).toEqual([])
})

/** The share of member `n` being so in all states. */
function summed(logits: readonly number[], bonds: readonly number[], n: number): number {
  let all = 0
  let so = 0
  for (let state = 0; state < 2 ** logits.length; state++) {
    const is = (at: number) => (state >> at) % 2 === 1
    const own = logits.reduce((sum, value, at) => sum + (is(at) ? value : 0), 0)
    const together = bonds.reduce((sum, bond, at) => sum + (is(at) === is(at + 1) ? bond : 0), 0)
    const weight = Math.exp(own + together)
    all += weight
    if (is(n)) so += weight
  }
  return so / all
}
