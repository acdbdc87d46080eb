/** Pieces and a place in, the part of the day told there out: "on Sunday evening", "the early hours of Monday", "last night". */
import { WEEKDAYS } from './date-words.ts'
import { normAt, type Piece, readsAs } from './quantity-pieces.ts'

export type DayPart = 'early' | 'morning' | 'afternoon' | 'evening' | 'night'

/** Hours of the day on which it is told; a night runs on into the next one. */
export const HOURS: Readonly<Record<DayPart, { readonly from: number; readonly to: number }>> = {
  early: { from: 0, to: 6 },
  morning: { from: 0, to: 12 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 16, to: 24 },
  night: { from: 18, to: 30 },
}

/** Of the day that the pieces from `start` to `end` name. */
export function dayPartOf(pieces: readonly Piece[], start: number, end: number): DayPart | null {
  const last = normAt(pieces, end - 1)
  return partNamed(last) ?? partNamed(normAt(pieces, end)) ?? partBefore(pieces, start)
}

const PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['tonight', 'evening'],
])

const partNamed = (norm: string): DayPart | null => PARTS.get(norm) ?? null

/** "The morning of 4 June", "the small hours of Monday", "before dawn on Thursday". */
function partBefore(pieces: readonly Piece[], start: number): DayPart | null {
  if (!/^(?:of|on)$/u.test(normAt(pieces, start - 1))) return null
  const word = normAt(pieces, start - 2)
  if (word === 'dawn' || (word === 'hours' && /^(?:early|small)$/u.test(normAt(pieces, start - 3))))
    return 'early'
  return partNamed(word)
}

/** Behind an hour, before a day that is named on its own: "six on Sunday evening", "nine last night". */
export function halfAhead(pieces: readonly Piece[], at: number): 'morning' | 'evening' | null {
  const day = normAt(pieces, at) === 'on' ? at + 1 : at
  const word = normAt(pieces, day)
  if (word === 'tonight' || readsAs(pieces, day, ['last', 'night'])) return 'evening'
  if (!WEEKDAYS.has(word) && !/^(?:yesterday|tomorrow|this|that|the)$/u.test(word)) return null
  const part = partNamed(normAt(pieces, day + 1))
  return part === 'morning' ? 'morning' : part === 'afternoon' || part === 'evening' ? 'evening' : null
}
