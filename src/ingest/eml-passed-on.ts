/** A mail's text in; out, the mail that it only passes on, with what that one's head says of it. */
import { printedDate } from '../text/date-printed.ts'
import { wordCount } from '../text/word-count.ts'

export type PassedOn = {
  readonly text: string
  readonly subject?: string
  readonly sender?: string
  /** ISO date (YYYY-MM-DD). */
  readonly sent?: string
}

/** A release goes from the press office to the desk, from there to a colleague, and to the one who checks it. */
const MOST_HANDS = 5

/** Undefined where the mail is its sender's own. */
export function passedOn(written: string): PassedOn | undefined {
  let found: PassedOn | undefined
  for (let hand = 0; hand < MOST_HANDS; hand++) {
    const inner = belowHead(found?.text ?? written) ?? unquoted(found?.text ?? written)
    if (inner === undefined) break
    found = { ...found, ...inner }
  }
  return found
}

/** Lines such as "From: …" and "Subject: …" below each other, with more words below them than above. */
function belowHead(text: string): PassedOn | undefined {
  const lines = text.split('\n')
  const from = lines.findIndex((line, n) => FIELD.test(line) && !FIELD.test(lines[n - 1] ?? ''))
  if (from < 0) return undefined
  const length = lines.slice(from).findIndex((line) => line.trim() === '')
  const head = lines.slice(from, length < 0 ? undefined : from + length)
  const fields = new Map(head.flatMap(fieldIn))
  const below = lines
    .slice(from + head.length)
    .join('\n')
    .trim()
  const isHead = fields.has('from') && fields.has('subject')
  if (!isHead || wordCount(below) <= wordCount(lines.slice(0, from).join('\n'))) return undefined
  const sender = fields
    .get('from')
    ?.replace(/["']|\s*[<[(].*$/gu, '')
    .trim()
  const sent = printedDate(fields.get('date') ?? fields.get('sent') ?? '')
  const subject = fields.get('subject')
  return { text: below, ...(subject && { subject }), ...(sender && { sender }), ...(sent && { sent }) }
}

const FIELD = /^[*_]{0,2}(From|Sent|Date|To|Cc|Reply-To|Subject):[*_]{0,2}\s+(.*)$/iu

function fieldIn(line: string): [string, string][] {
  const [, name, value] = FIELD.exec(line) ?? []
  return name && value ? [[name.toLowerCase(), value.trim()]] : []
}

/** Of a mail that is passed on as a quotation, so much at least is quoted. */
const MOST_QUOTED = 0.7

/** The lines behind the marks of a quotation, if they are nearly all of the mail. */
function unquoted(text: string): PassedOn | undefined {
  const lines = text.split('\n')
  const quoted = lines.filter((line) => QUOTED.test(line)).map((line) => line.replace(QUOTED, ''))
  const isMost = quoted.length > 1 && wordCount(quoted.join('\n')) > MOST_QUOTED * wordCount(text)
  return isMost ? { text: quoted.join('\n').trim() } : undefined
}

const QUOTED = /^> ?/u
