/** A Markdown text in, the spans that are markup or code and no words of the article out. */
import type { Boilerplate, Span } from '../model.ts'

/** In order, not overlapping. Emphasis and links stay, so that a span can be looked up in the file. */
export function markup(text: string, from: number): Boilerplate[] {
  const found: Boilerplate[] = []
  let open: { readonly kind: string; readonly start: number } | undefined
  for (const line of linesFrom(text, from)) {
    const written = text.slice(line.start, line.end)
    if (open) {
      if (closes(open.kind, written)) {
        found.push({ span: { start: open.start, end: line.end }, reason: reasonOf(open.kind) })
        open = undefined
      }
      continue
    }
    const kind = /^ {0,3}(```|~~~)/u.exec(written)?.[1] ?? /^ {0,3}(<!--)/u.exec(written)?.[1]
    const start = line.start + (written.length - written.trimStart().length)
    if (kind && !(kind === '<!--' && closes(kind, written))) open = { kind, start }
    else found.push(...marksOf(written, start))
  }
  if (open)
    found.push({ span: { start: open.start, end: text.trimEnd().length }, reason: reasonOf(open.kind) })
  return found
}

const reasonOf = (kind: string): string => (kind === '<!--' ? 'comment' : 'code')

const closes = (kind: string, line: string): boolean =>
  kind === '<!--' ? line.includes('-->') : line.trim().startsWith(kind) && /^[`~]+$/u.test(line.trim())

/** Heading marks, rules, underlines of headings and whole-line comments. */
function marksOf(written: string, start: number): Boilerplate[] {
  const trimmed = written.trim()
  const whole = { start, end: start + trimmed.length }
  if (/^<!--.*-->$/u.test(trimmed)) return [{ span: whole, reason: 'comment' }]
  if (/^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$/u.test(trimmed))
    return [{ span: whole, reason: 'markup' }]
  const heading = /^#{1,6}(?=\s|$)/u.exec(trimmed)
  if (!heading) return []
  const marks = [{ span: { start, end: start + heading[0].length }, reason: 'markup' }]
  const closing = /\s(#+)$/u.exec(trimmed)
  if (closing?.[1] && trimmed.length > heading[0].length + closing[1].length + 1) {
    marks.push({ span: { start: whole.end - closing[1].length, end: whole.end }, reason: 'markup' })
  }
  return marks
}

function* linesFrom(text: string, from: number): Generator<Span> {
  let start = from
  for (const mark of text.slice(from).matchAll(/\r\n|\r|\n/gu)) {
    yield { start, end: from + mark.index }
    start = from + mark.index + mark[0].length
  }
  if (start < text.length) yield { start, end: text.length }
}
