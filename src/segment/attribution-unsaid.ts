/** The place of a verb among items in, whether what follows it was not said at all out. */
import { wordSet } from '../text/word-set.ts'
import { isWord, norm, standsBetween } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'

/** "may claim", "did not say", "if the council rejects", "neither the board nor the union said". */
export function isUnsaid(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (standsBetween(items, before)) {
    if (UNSAYING.has(norm(items, before))) return true
    before--
  }
  for (let i = before; i >= 0 && before - i < SUBJECT_REACH; i--) {
    if (CONDITIONS.has(norm(items, i))) return true
    if (!isWord(items, i)) return false
  }
  return false
}

/** Words that a subject may have between the condition and its verb. */
const SUBJECT_REACH = 8
const UNSAYING = wordSet('may might can could should must cannot not never')
const CONDITIONS = wordSet('if unless whether neither')
