/** A Markdown file's bytes in, its text and the fields of its front matter out. */
import { parseDocument } from 'yaml'
import { withoutInlineMarkup } from '../text/inline-markup.ts'
import type { Captured, Captures, Hints } from './captured.ts'
import { decoded } from './decode.ts'
import { dayOf, languageOf, webAddress } from './fields.ts'

export function readMarkdown(bytes: Uint8Array, hints: Hints): Captures {
  const { text: written, warnings } = decoded(bytes, hints, false)
  const front = FRONT.exec(written)
  const text = withoutInlineMarkup(written.slice(front?.[0].length ?? 0))
  if (!/\S/u.test(text)) return { error: `${hints.name}: empty; save the article's text into it.` }
  return { captured: [{ ...fieldsIn(front?.[1] ?? ''), text, warnings, dropped: [] }] }
}

/** A block that opens with a field; a line of dashes may also part a page. */
const FRONT = /^---[^\S\n]*\n([\w-]+[^\S\n]*:.*?\n|)---[^\S\n]*(?:\n|$)/su

/** What is no YAML has no fields, and what is no text is none. */
function fieldsIn(front: string): Partial<Captured> {
  const yaml = parseDocument(front, { logLevel: 'silent', schema: 'core' })
  if (yaml.errors.length > 0) return {}
  const field = (name: string): string | undefined => {
    const value = yaml.get?.(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const fields = {
    title: field('title'),
    outlet: field('outlet'),
    byline: field('byline') ?? field('author'),
    published: dayOf(field('date') ?? ''),
    url: webAddress(field('url'), undefined),
    canonicalUrl: webAddress(field('canonical'), undefined),
    language: languageOf(field('language')),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
