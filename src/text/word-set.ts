/** A list of words, as it is written down, in; the set of them, or of their stems, out. */
import { stem } from './stem.ts'

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
export const stemSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(stem))
