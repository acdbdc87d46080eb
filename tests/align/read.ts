/** A text with the day it appeared in, its Witness out. */
import { articleOf } from '../../src/index.ts'
import type { Witness } from '../../src/model.ts'
import { segment } from '../../src/segment/segment.ts'

export const read = (sigil: string, text: string, date?: string): Witness =>
  segment(articleOf(sigil, text, date === undefined ? {} : { date }))
