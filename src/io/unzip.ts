/** A stream of bytes in, its beginning, and what it holds where it is gzipped, out. */
import { Readable } from 'node:stream'
import { constants, createGunzip, gunzipSync } from 'node:zlib'

/** Told by the first bytes, not by a name: standard input has none. */
export const isGzipped = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** The first bytes of a stream, and the stream with them. */
export async function headed(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < HEAD) {
    const next = await source.next()
    if (next.done) break
    head = head.length > 0 ? Buffer.concat([head, next.value]) : next.value
  }
  return { head, whole: joined(head, source) }
}

/** Bytes in which a zipped file shows what it holds. */
const HEAD = 256

/** What a gzipped file begins with, as far as its head tells. */
export function unzippedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}

/** `first`, then what `rest` has yet to give. */
export async function* joined(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks)
  const gunzip = createGunzip({ chunkSize: OUT })
  source.on('error', (problem) => gunzip.destroy(problem))
  yield* source.pipe(gunzip)
}

/** As large as the chunks of a file that is not zipped. */
const OUT = 1 << 17
