/** A template with texts and markup in, markup out: whatever is not markup already is escaped. */
import { visible } from '../text/visible.ts'

/** Ready markup; only `html` and constants of the report's own make one. */
export type Html = { readonly markup: string }
type Value = string | number | Html | readonly Html[] | null

/** Safe between tags and inside quoted attributes; `null` is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.map((part, n) => part + markupOf(values[n] ?? null)).join('') }
}

function markupOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Markup with `between` put between its pieces. */
export const joined = (pieces: readonly Html[], between: string | Html): Html => ({
  markup: pieces.map(({ markup }) => markup).join(markupOf(between)),
})
