/** A comparison that comes outlet by outlet, and keys meanwhile, in; whether no decision and no place is lost out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/model.ts'
import type { Entry } from '../../src/review/decision.ts'
import { frameOf } from '../../src/tui/frame.ts'
import { type State, startState } from '../../src/tui/state.ts'
import { update } from '../../src/tui/update.ts'
import { ferry } from '../report/ferry.ts'
import { reading, reviewing } from '../review/reviewing.ts'
import { beginning, cellOf, here, pressed, pressing } from './pressing.ts'

describe('while outlets are still compared', () => {
  const sigils = ferry.witnesses.slice(1).map(({ article }) => article.sigil)
  /** With the first `done` outlets. */
  const partly = (done: number): Comparison => {
    const own = ({ witness }: { readonly witness: string }) => sigils.slice(0, done).includes(witness)
    return {
      ...ferry,
      witnesses: ferry.witnesses.slice(0, done + 1),
      alignments: ferry.alignments.filter(own),
      readings: ferry.readings.filter(own),
      additions: ferry.additions.filter(own),
    }
  }
  const progress = (done: number) => (done > sigils.length ? null : { done, total: sigils.length })
  const begun = (entries: readonly Entry[] = []): State =>
    startState({ ...beginning, comparison: partly(0), progress: progress(0), entries })
  const arrived = (state: State, done: number): State =>
    update(state, { kind: 'compared', comparison: partly(done), progress: progress(done) }).state

  test('the claims are there, and nothing of them can be decided', () => {
    const { state, effects } = pressing(begun(), 'j a')
    expect(state.shown).toHaveLength(ferry.witnesses[0]?.claims.length ?? 0)
    expect([state.at, state.message, effects]).toEqual([1, 'not compared yet', []])
  })

  test('a claim can be read in full, and no share of nothing is told', () => {
    const { lines } = frameOf(begun(), { columns: 80, rows: 24 }, { isColoured: false })
    const shown = lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
    expect(shown).toContain('two certified engineers.')
    expect(shown).toContain(`comparing 1 of ${sigils.length} …`)
    expect(shown).not.toContain('%')
  })

  test('the cursor stays on its cell, and a decision waits for its outlet', () => {
    const last = sigils.at(-1) ?? ''
    const entries = reviewing(ferry, [[reading(1, last), { kind: 'accept' }]])
    let state = arrived(pressed('j', begun(entries)), 1)
    expect([here(state), state.applied.standings.size, state.applied.lost]).toEqual([
      `2 ${sigils[0]} ${cellOf(state, 2, sigils[0] ?? '')?.status}`,
      0,
      [],
    ])
    const place = here(state)
    for (let done = 2; done <= sigils.length + 1; done++) state = arrived(state, done)
    expect([here(state), state.progress, state.applied.standings.size]).toEqual([place, null, 1])
  })

  test('what is decided meanwhile is what all entries give of the whole', () => {
    const steps = fc.array(fc.constantFrom('next', 'a', 'x', '2', '4', 'f', 'j', 'l', 'u', 'A y', 's enter'))
    fc.assert(
      fc.property(steps, (all) => {
        let state = begun()
        let done = 0
        for (const step of [...all, ...sigils.map(() => 'next'), 'next'])
          state = step === 'next' ? arrived(state, ++done) : pressed(step, state)
        const whole = startState({ ...beginning, comparison: ferry, entries: state.entries })
        expect([state.sheet, state.applied]).toEqual([whole.sheet, whole.applied])
      }),
      { numRuns: 100 },
    )
  })
})
