/** An entry in, its line of the journal out, and back: JSON with a checksum, so that a torn or edited line is seen. */
import type { Entry } from './decision.ts'
import { isEntry } from './entry-shape.ts'
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
    const pieces = line.split(BEGINNING).filter((piece) => piece.trim() !== '')
    const found = pieces.flatMap((piece) => decodePiece(piece.trim()) ?? [])
    entries.push(...found)
    if (found.length < pieces.length) damaged.push(n + 1)
  }
  return { entries, damaged }
}

/** Within an entry the quotation mark would be escaped: what a torn line or a lost line end has joined is told apart again. */
const BEGINNING = /(?=\{"sum":")/u

/** A line end that became another character is the last of its piece. */
const decodePiece = (piece: string): Entry | undefined => decodeLine(piece) ?? decodeLine(piece.slice(0, -1))

function decodeLine(line: string): Entry | undefined {
  const [head, sum] = /^\{"sum":"([0-9a-f]{16})",/.exec(line) ?? []
  if (head === undefined) return undefined
  const body = `{${line.slice(head.length)}`
  if (hash(body) !== sum) return undefined
  try {
    const value: unknown = JSON.parse(body)
    return isEntry(value) ? value : undefined
  } catch {
    return undefined
  }
}
