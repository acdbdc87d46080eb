/** A plain text's bytes in, the same words out as Markdown. */
import type { Captures, Hints } from './captured.ts'
import { decoded } from './decode.ts'
import { literal } from './literal.ts'

export function readPlain(bytes: Uint8Array, hints: Hints): Captures {
  const { text, warnings } = decoded(bytes, hints, false)
  if (!/\S/u.test(text)) return { error: `${hints.name}: empty; save the article's text into it.` }
  return { captured: [{ text: literal(text), warnings, dropped: [] }] }
}
