/** What was captured of an article, and when, in; the story folder's Markdown file out: front matter, then the text. */
import { Document, Scalar } from 'yaml'
import type { Captured } from './captured.ts'

/** What the capture cannot know. */
export type About = {
  /** As the user names it; wins over the page's own word. */
  readonly outlet?: string
  readonly role?: 'base' | 'witness'
  /** ISO date and time; absent where the original is read each time anew. */
  readonly retrieved?: string
  /** Of the original's bytes, in hex. */
  readonly sha256: string
}

/** Ends with a line break; fields that nobody knows are left out. */
export function articleFile(captured: Captured, about: About): string {
  const fields = {
    outlet: about.outlet ?? captured.outlet,
    title: captured.title,
    byline: captured.byline,
    date: captured.published,
    url: captured.url,
    canonical: captured.canonicalUrl,
    language: captured.language,
    role: about.role,
    retrieved: about.retrieved,
    sha256: about.sha256,
  }
  const known = Object.entries(fields).flatMap(([name, value]) => {
    const line = oneLine(value ?? '')
    return line === '' ? [] : ([[name, scalar(line)]] as const)
  })
  const front = new Document(Object.fromEntries(known)).toString({ lineWidth: 0, singleQuote: true })
  return `---\n${front}---\n\n${captured.text.trim()}\n`
}

/** A field is one line without the signs that YAML would have to escape: a title's span points at its own words. */
const oneLine = (value: string): string =>
  value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\p{Cn}\uFEFF]/gu, '')
    .trim()

/** In block style where a quoted one would double or escape marks of the words themselves. */
function scalar(value: string): Scalar {
  const made = new Scalar(value)
  made.type = /['"\\]/u.test(value) ? Scalar.BLOCK_LITERAL : Scalar.PLAIN
  return made
}
