/** A text in, the YAML block at its head out: the fields it gives, its span, and where its title and byline stand. */
import { isScalar, parseDocument } from 'yaml'
import type { Span } from '../model.ts'
import { slice, trim } from '../text/span.ts'
import { type SourceFields, sourceFields } from './source-fields.ts'

export type FrontMatter = {
  readonly fields: SourceFields
  /** From the opening to the closing line of dashes, both included. */
  readonly span: Span
  /** The words alone, without quotation marks. */
  readonly title?: Span
  readonly byline?: Span
}

/** Undefined where the text opens with no such block: a line of dashes may also part a page. */
export function frontMatter(
  text: string,
  path: string,
): FrontMatter | { readonly error: string } | undefined {
  const open = /^---[^\S\r\n]*\r?\n/u.exec(text)
  if (!open) return undefined
  const close = /^---[^\S\r\n]*$/mu.exec(text.slice(open[0].length))
  const first = text.slice(open[0].length).split(/\r?\n/u, 1)[0] ?? ''
  if (!/^(?:[\w-]+\s*:|#|---)/u.test(first)) return undefined
  if (!close) {
    return { error: `${path}:1: the front matter has no closing line; add a line of three dashes after it.` }
  }
  const body = { start: open[0].length, end: open[0].length + close.index }
  const yaml = parseDocument(slice(text, body), { logLevel: 'silent', prettyErrors: true, schema: 'core' })
  const problem = yaml.errors[0]
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 1) + 1
    return { error: `${path}:${line}: the front matter is not valid YAML (${firstLine(problem.message)}).` }
  }
  const fields = sourceFields(plain(yaml), `${path}, front matter`)
  if ('error' in fields) return fields
  const span = { start: 0, end: body.end + close[0].trimEnd().length }
  const title = wordsOf(text, body.start, yaml.get?.('title', true))
  const byline = wordsOf(text, body.start, yaml.get?.('byline', true))
  return { fields, span, ...(title && { title }), ...(byline && { byline }) }
}

/** Aliases may nest without end; such a document has no fields for us. */
function plain(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 10 })
  } catch {
    return {}
  }
}

const firstLine = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/ at line \d.*$/u, '')

/** Where one line of text stands in the file as it is meant; undefined where the YAML had to escape it. */
function wordsOf(text: string, offset: number, node: unknown): Span | undefined {
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined
  const written = trim(text, { start: offset + node.range[0], end: offset + node.range[1] })
  const words = node.value.trim()
  const at = slice(text, written).indexOf(words)
  const isOneLine = at >= 0 && words !== '' && !/[\r\n]/u.test(words)
  return isOneLine ? { start: written.start + at, end: written.start + at + words.length } : undefined
}
