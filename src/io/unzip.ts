/** A stream of bytes in, the same out, or what they hold where they are gzipped. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Told by the first bytes, not by a name: standard input has none. */
export async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const whole = joined(first.value, source)
  const isZipped = first.value[0] === 0x1f && first.value[1] === 0x8b
  yield* isZipped ? gunzipped(whole) : whole
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks)
  const gunzip = createGunzip({ chunkSize: OUT })
  source.on('error', (problem) => gunzip.destroy(problem))
  yield* source.pipe(gunzip)
}

/** As large as the chunks of a file that is not zipped. */
const OUT = 1 << 17
