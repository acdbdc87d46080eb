/** A stream of bytes in, its lines as batches of records out; no line is cut, and empty ones are no records. */
import type { Batch, BatchRecord } from '../sweep/batch.ts'

/** `name` and the line's number are each record's place. A batch is as large as a chunk. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Batch> {
  let [first, line] = [0, 1]
  let rest = new Uint8Array()
  let isTooLong = false
  for await (const chunk of withLastLineEnd(chunks)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const whole = bytes.lastIndexOf(LINE_END) + 1
    rest = new Uint8Array(bytes.subarray(whole))
    if (whole > 0) {
      const batch = { first, bytes: new Uint8Array(bytes.subarray(0, whole)) }
      const cut = cutLines(batch.bytes, name, line, isTooLong)
      if (cut.records.length > 0) yield { ...batch, records: cut.records }
      first += cut.records.length
      line = cut.line
      isTooLong = false
    }
    if (rest.length > MAX_LINE) {
      rest = new Uint8Array()
      isTooLong = true
    }
  }
}

const LINE_END = 10

/** An article is far smaller; no memory is given to more. */
const MAX_LINE = 10_000_000

async function* withLastLineEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
  yield Uint8Array.of(LINE_END)
}

/** `line` is the number of the first line; where it `isTooLong`, only its last part is here. */
function cutLines(bytes: Uint8Array, name: string, line: number, isTooLong: boolean) {
  const records: BatchRecord[] = []
  let [number, start] = [line, 0]
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    const place = `${name}:${number}`
    const record = {
      place,
      form: 'json',
      start: number === 1 ? start + markSize(bytes) : start,
      end,
    } as const
    if (isTooLong && number === line) records.push({ ...record, end: start, problem: TOO_LONG })
    else if (!isBlank(bytes, start, end)) records.push(record)
    start = end + 1
    number++
  }
  return { records, line: number }
}

const TOO_LONG = `longer than ${MAX_LINE / 1_000_000} MB`

/** Of the byte-order mark that some programs put before UTF-8. */
const markSize = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > SPACE) return false
  return true
}

const SPACE = 32
