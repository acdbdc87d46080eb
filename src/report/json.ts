/** A Comparison in, the same as JSON text out: two spaces, keys in the model's order, a line end. */
import type { Comparison } from '../model.ts'
import { ACTING } from '../text/visible.ts'

/** Parses back to the Comparison; what a terminal would act on stands as an escape. */
export const toJson = (comparison: Comparison): string => jsonText(comparison)

/** Any plain data in the same way; on one line without `indent`. */
export const jsonText = (data: unknown, indent = 2): string =>
  `${JSON.stringify(data, null, indent).replace(ACTING, escaped)}\n`

const escaped = (character: string): string =>
  character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
