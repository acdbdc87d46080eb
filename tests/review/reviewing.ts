/** A Comparison and what a reviewer does one after the other in, the entries of the journal out. */
import { comparePair } from '../../src/compare-pair.ts'
import type { Comparison } from '../../src/model.ts'
import { type Applied, apply } from '../../src/review/apply.ts'
import type { Action, Entry, Quoted } from '../../src/review/decision.ts'
import { deedOn, redoOf, undoOf } from '../../src/review/deed.ts'
import { fold, mergeJournals } from '../../src/review/fold.ts'
import { historyOf } from '../../src/review/history.ts'
import { quotedOf } from '../../src/review/quoted.ts'
import { type Item, itemKey } from '../../src/review/subject.ts'

export type Doing = readonly [item: Item, action: Action] | 'undo' | 'redo'

/** Entries that came before are kept; minutes pass between two deeds. */
export function reviewing(
  comparison: Comparison,
  doings: readonly Doing[],
  by = 'anna',
  before: readonly Entry[] = [],
): Entry[] {
  const entries = [...before]
  for (const doing of doings) {
    const n = entries.length
    const at = new Date(Date.UTC(2024, 2, 11, 9, n)).toISOString()
    const hand = { by, at, step: `${by} ${n}` }
    const decisions = fold(mergeJournals(entries))
    const applied = apply(comparison, decisions.values(), comparePair)
    const { done, undone } = historyOf(entries, by)
    if (doing === 'undo') entries.push(undoOf(done.at(-1) ?? '', hand))
    else if (doing === 'redo') entries.push(redoOf(undone.at(-1) ?? '', hand))
    else {
      const [item, action] = doing
      const standing = applied.standings.get(itemKey(item))
      entries.push(deedOn(applied.comparison, item, action, hand, decisions, standing))
    }
  }
  return entries
}

export const applied = (comparison: Comparison, entries: readonly Entry[]): Applied =>
  apply(comparison, fold(mergeJournals(entries)).values(), comparePair)

/** Claims count from 1. */
export const reading = (claim: number, witness: string): Item => ({
  kind: 'reading',
  base: `release.c${claim}`,
  witness,
})

export const addition = (id: string, witness: string): Item => ({ kind: 'addition', id, witness })

/** The words of a claim. */
export function wordsOf(comparison: Comparison, id: string): Quoted {
  for (const { article, claims } of comparison.witnesses) {
    const claim = claims.find((one) => one.id === id)
    if (claim) return quotedOf(article.text, claim.span)
  }
  throw new Error(`no claim ${id}`)
}
