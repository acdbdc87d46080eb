/** An "and" among items in, whether it joins two who speak as one out: "Nora Feld and the board said". */
import { isDeterminer, isOrganisationWord, isTimeWord } from '../lexicon/attribution-words.ts'
import { boundaryBefore, isCapital, isWord, norm } from './attribution-frame.ts'
import type { Item } from './attribution-items.ts'

/** An "and" between two names, or between two speakers of whom the first opens the clause: "Nora Feld and the board". */
export function joinsSpeakers(items: readonly Item[], and: number): boolean {
  const before = items[and - 1]
  if (norm(items, and) !== 'and' || before?.kind !== 'word') return false
  if (before.capital && isCapital(items, and + 1)) return true
  let from = and - 1
  while (isWord(items, from - 1) && and - from < LONGEST_NAME && !isDeterminer(norm(items, from))) from--
  const opens = from === 0 || boundaryBefore(items, from) || isTimeWord(norm(items, from - 1))
  const names = items.slice(isDeterminer(norm(items, from)) ? from + 1 : from, and)
  const alone = names.length === 1 && names.length < and - from
  return opens && (alone || isOrganisationWord(before.norm) || names.every((item) => item.capital))
}

/** Words of a speaker who is named before another. */
const LONGEST_NAME = 6
