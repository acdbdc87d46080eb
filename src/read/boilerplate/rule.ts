/** What a rule of boilerplate takes and gives: a line on its page in, a verdict on the line or a part of it out. */
import type { Span } from '../../model.ts'
import type { Line, Page } from './line.ts'

/** Says of a whole line that it is no claim. */
export type Rule = {
  readonly reason: string
  readonly holds: (line: Line, page: Page) => boolean
}

/** Finds a part of a line that is no claim: a dateline before its sentence, a link after it. */
export type PartRule = {
  readonly reason: string
  readonly find: (line: Line, page: Page) => Span | null
}

export const whole = (line: Line): Span => line.span
