/** A web archive's bytes, unpacked, in; its records one by one out, each whole or with what is wrong with it. */
import { DAMAGED, type Piece } from './archive-members.ts'

export type Frame = {
  /** The record's head and block; its beginning alone, or nothing, where there is a problem. */
  readonly bytes: Buffer
  readonly problem?: string
}

/** What is wrong with a record is told once; behind it the next one is looked for. */
export async function* framesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Frame> {
  let rest: Buffer = NOTHING
  let toSkip = 0
  let isLost = false
  for await (const piece of withEnd(pieces)) {
    const isEnd = !(piece instanceof Uint8Array)
    let isTold = false
    if (!isEnd) {
      rest = Buffer.concat([rest, piece]).subarray(toSkip)
      toSkip = Math.max(0, toSkip - piece.length)
    }
    for (;;) {
      if (isLost) rest = fromNext(rest)
      isLost &&= !begins(rest, 0)
      const step: Step | undefined = isLost ? undefined : nextStep(rest, isEnd)
      if (!step) break
      yield step.frame
      isTold ||= step.frame.problem !== undefined
      isLost = step.isLost ?? false
      toSkip = Math.max(0, step.end - rest.length)
      rest = rest.subarray(step.end)
    }
    if (!isEnd) continue
    if (piece === DAMAGED && !isTold) yield { bytes: NOTHING, problem: PACKING }
    ;[rest, toSkip, isLost] = [NOTHING, 0, false]
  }
}

const NOTHING = Buffer.alloc(0)
const PACKING = 'its zipped data is damaged'
const LENGTH = 'its length is not the one it tells'
const CUT = 'it is cut short'
const NONE = 'no record begins where one should'
/** No page of text is as large; what else an archive keeps may be. */
const LARGEST = 10_000_000
const TOO_LARGE = `larger than ${LARGEST / 1_000_000} MB`

async function* withEnd(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece | undefined> {
  yield* pieces
  yield undefined
}

/** `end`: where to go on, which may lie beyond the bytes. */
type Step = { readonly frame: Frame; readonly end: number; readonly isLost?: boolean }

/** Undefined where more bytes are needed. */
function nextStep(bytes: Buffer, isEnd: boolean): Step | undefined {
  const start = bytes.findIndex((byte) => byte !== 13 && byte !== 10)
  if (start < 0 || (!isEnd && bytes.length - start < LONGEST_BEGINNING)) return undefined
  const broken = (problem: string, end: number): Step => ({
    frame: { bytes: bytes.subarray(start, end), problem },
    end,
    isLost: true,
  })
  if (!begins(bytes, start)) return broken(NONE, start + 1)
  const headEnd = bytes.indexOf(BLANK_LINE, start)
  if (headEnd < 0) return isEnd || bytes.length > LONGEST_HEAD ? broken(CUT, bytes.length) : undefined
  const other = fromNext(bytes.subarray(start + 1, headEnd))
  if (begins(other, 0)) return broken(CUT, headEnd - other.length)
  const told = /^content-length:[ \t]*(\d+)/imu.exec(bytes.toString('latin1', start, headEnd))?.[1]
  if (told === undefined) return broken(LENGTH, headEnd)
  const block = headEnd + BLANK_LINE.length
  const end = block + Number(told)
  if (Number(told) > LARGEST) {
    if (!isEnd && bytes.length < block + LONGEST_HEAD) return undefined
    return { frame: { bytes: bytes.subarray(start, block + LONGEST_HEAD), problem: TOO_LARGE }, end }
  }
  if (!isEnd && bytes.length < end + BLANK_LINE.length + BEGINNING.length) return undefined
  if (bytes.length < end) return broken(CUT, headEnd)
  if (!AFTER.test(bytes.toString('latin1', end, end + BLANK_LINE.length + BEGINNING.length))) {
    return broken(LENGTH, headEnd)
  }
  return { frame: { bytes: bytes.subarray(start, end) }, end }
}

const BEGINNING = Buffer.from('WARC/')
const BLANK_LINE = Buffer.from('\r\n\r\n')
/** Another record, or the end. */
const AFTER = /^[\r\n]*(?:WARC\/|$)/u
/** Bytes, of a record's own head or of the answer's in it. */
const LONGEST_HEAD = 1 << 16

const begins = (bytes: Buffer, at: number): boolean =>
  RECORD.test(bytes.toString('latin1', at, at + LONGEST_BEGINNING))

/** Its first line and the name of a field. */
const RECORD = /^WARC\/\d\.\d\r\n[\w-]+:/u
const LONGEST_BEGINNING = 64

/** From the next record on; where none begins, what may be a part of its beginning. */
function fromNext(bytes: Buffer): Buffer {
  let at = bytes.indexOf(BEGINNING)
  while (at >= 0 && !begins(bytes, at)) at = bytes.indexOf(BEGINNING, at + 1)
  return bytes.subarray(at < 0 ? Math.max(0, bytes.length - LONGEST_BEGINNING) : at)
}
