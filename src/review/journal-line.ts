/** An entry in, its line of the journal out, and back: JSON with a checksum, so that a torn or edited line is seen. */
import type { Entry } from './decision.ts'
import { hash } from './hash.ts'

/** One line of JSON with its line end. */
export function encodeEntry(entry: Entry): string {
  const body = JSON.stringify(entry).replace(LINE_SEPARATORS, (mark) =>
    mark === '\u2028' ? '\\u2028' : '\\u2029',
  )
  return `{"sum":"${hash(body)}",${body.slice(1)}\n`
}

/** Legal within JSON, yet a line end to some editors. */
const LINE_SEPARATORS = /[\u2028\u2029]/g

export type Journal = {
  readonly entries: readonly Entry[]
  /** Numbers, from 1, of the lines that cannot be trusted; they stay in the file. */
  readonly damaged: readonly number[]
}

/** Any text in; what is damaged, the last line of a run that was killed among it, is told and passed over. */
export function decodeJournal(text: string): Journal {
  const entries: Entry[] = []
  const damaged: number[] = []
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = decodeLine(line.trim())
    if (entry) entries.push(entry)
    else damaged.push(n + 1)
  }
  return { entries, damaged }
}

function decodeLine(line: string): Entry | undefined {
  const [head, sum] = /^\{"sum":"([0-9a-f]{16})",/.exec(line) ?? []
  if (head === undefined) return undefined
  const body = `{${line.slice(head.length)}`
  if (hash(body) !== sum) return undefined
  try {
    return asEntry(JSON.parse(body))
  } catch {
    return undefined
  }
}

/** The checksum vouches for the rest; a kind of entry that this version does not know is damage, not a guess. */
const asEntry = (value: { readonly kind?: unknown }): Entry | undefined =>
  value.kind === 'decide' || value.kind === 'undo' || value.kind === 'redo' ? (value as Entry) : undefined
