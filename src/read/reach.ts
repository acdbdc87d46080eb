/** A line in, whether it only says where somebody can be reached out. */
import { REACH } from '../lexicon/boilerplate-notes.ts'
import type { Line } from './line.ts'

/** Longer lines say something besides the address they hold. */
const REACH_WORDS = 60

export const hasReach = (line: Line): boolean => line.words <= REACH_WORDS && REACH.test(line.text)

/** An address in running text is a detail; it is the line's point where the line asks to use it, or is no sentence. */
export const asksToReach = (line: Line): boolean =>
  hasReach(line) &&
  (!line.ended ||
    /^(?:[^.!?]{1,60}\? )?(?:please )?(?:call|ring|phone|e-?mail|write|contact|visit|see|report|register|book|find|go to|text|send|if you)\b/iu.test(
      line.text,
    ))
