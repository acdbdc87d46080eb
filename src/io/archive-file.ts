/** A file or standard input in, its lines of JSON, or the pages of a web archive, as batches of records out; its first bytes tell which. */
import { createReadStream } from 'node:fs'
import type { Batch } from '../sweep/batch.ts'
import { lineBatches } from './archive-lines.ts'
import { isWebArchive, pageBatches } from './archive-pages.ts'
import { gunzipped, headed, isGzipped } from './unzip.ts'

/** Who is told how far an archive is read. */
export type Reader = {
  readonly onRead: (bytes: number) => void
  /** A record of a web archive holds no article. */
  readonly onPassedOver: () => void
}

/** `path` may be "-". */
export async function* fileBatches(path: string, reader: Reader): AsyncGenerator<Batch> {
  const name = path === '-' ? 'stdin' : path
  const { head, whole } = await headed(bytesOf(path, reader))
  const isPacked = isGzipped(head)
  if (isWebArchive(head)) yield* pageBatches({ chunks: whole, isPacked, name, first: 0, ...reader })
  else yield* lineBatches(isPacked ? gunzipped(whole) : whole, name)
}

/** The same of a file that must be a web archive; `first` is the number of records before, in other files. */
export async function* webArchiveBatches(path: string, first: number, reader: Reader): AsyncGenerator<Batch> {
  const { head, whole } = await headed(bytesOf(path, reader))
  yield* pageBatches({ chunks: whole, isPacked: isGzipped(head), name: path, first, ...reader })
}

/** A batch is about as large: some forty articles, so that workers and Ctrl-C wait for none for long. Larger is hardly faster. */
const CHUNK = 1 << 17

async function* bytesOf(path: string, { onRead }: Reader): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    onRead(chunk.length)
    yield chunk
  }
}
