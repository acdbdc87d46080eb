/** A gzipped stream, packed record by record as web archives are, in; what each of its members holds out, and where one is damaged. */
import { gunzipSync } from 'node:zlib'
import { gunzipped, joined } from './unzip.ts'

/** Stands for what could not be unpacked. */
export const DAMAGED = null
export type Piece = Uint8Array | typeof DAMAGED

/** A member that is damaged or cut off keeps no other from being read; several in a row are told as one. */
export async function* unpackedMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const source = chunks[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()
  let isFirst = true
  let isLost = false
  for (let isEnd = false; !isEnd; ) {
    const next = await source.next()
    isEnd = next.done === true
    if (!next.done) rest = Buffer.concat([rest, next.value])
    let start = 0
    for (let member = memberAt(rest, start, isEnd); member; member = memberAt(rest, start, isEnd)) {
      if (member.piece !== DAMAGED || !isLost) yield member.piece
      isLost = member.piece === DAMAGED
      isFirst = false
      start = member.end
    }
    rest = rest.subarray(start)
    if (rest.length <= LARGEST) continue
    // Packed as a whole: there is nothing to go on with behind what is damaged.
    if (isFirst) return yield* gunzipped(joined(rest, source))
    if (!isLost) yield DAMAGED
    isLost = true
    rest = rest.subarray(-MARK.length)
  }
}

/** Bytes; packed pages are far smaller, and no memory is given to more. */
const LARGEST = 1 << 24
const LARGEST_UNPACKED = 1 << 26

type Member = { readonly piece: Piece; readonly end: number }

/** The one that begins at `start`; undefined where its end is not there yet. It ends where the next begins, or at the end of all. */
function memberAt(bytes: Uint8Array, start: number, isEnd: boolean): Member | undefined {
  if (start === bytes.length) return undefined
  let first: number | undefined
  for (let from = start + 1; ; ) {
    const mark = markAt(bytes, from)
    if (mark < 0 && !isEnd) return undefined
    const end = mark < 0 ? bytes.length : mark
    first ??= end
    const piece = unpacked(bytes.subarray(start, end))
    if (piece instanceof Uint8Array) return { piece, end }
    // The mark of a beginning may stand in packed data by chance; then the data only ends too early.
    if (piece === 'damaged' || mark < 0) return { piece: DAMAGED, end: first }
    from = end + 1
  }
}

/** Two bytes for gzip, one for the only way of packing. */
const MARK = Buffer.from([0x1f, 0x8b, 0x08])
/** The flags behind the mark use five bits. */
const MOST_FLAGS = 0x1f

function markAt(bytes: Uint8Array, from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = buffer.indexOf(MARK, from)
  while (at >= 0 && (bytes[at + MARK.length] ?? MOST_FLAGS + 1) > MOST_FLAGS)
    at = buffer.indexOf(MARK, at + 1)
  return at
}

function unpacked(member: Uint8Array): Uint8Array | 'cut' | 'damaged' {
  try {
    return gunzipSync(member, { maxOutputLength: LARGEST_UNPACKED })
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'Z_BUF_ERROR' ? 'cut' : 'damaged'
  }
}
