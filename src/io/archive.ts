/** A folder, a file or standard input in, its articles as batches of records out, whatever its size. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Batch } from '../sweep/batch.ts'
import { folderBatches } from './archive-folder.ts'
import { lineBatches } from './archive-lines.ts'
import { reasonOf } from './reason-of.ts'
import { inflated } from './unzip.ts'

export type Archive = {
  /** In bytes; undefined where it is not known beforehand. */
  readonly size?: number
  /** How many of them are read. */
  readonly position: () => number
  /** Throws what the file system throws. */
  readonly batches: () => AsyncIterable<Batch>
}

/** `input` is a folder of articles, a file of JSON lines, gzipped or not, or "-". Files of `except` (real paths) are left out. */
export async function openArchive(
  input: string,
  except: ReadonlySet<string>,
): Promise<Archive | { readonly error: string }> {
  if (input === '-') return streamArchive(process.stdin, 'stdin')
  const kind = await stat(input).catch((problem: unknown) => ({
    error: `${input}: ${reasonOf(problem)}; --in takes a folder, a file of JSON lines or "-".`,
  }))
  if ('error' in kind) return kind
  if (!kind.isDirectory())
    return streamArchive(createReadStream(input, { highWaterMark: CHUNK }), input, kind.size)
  let read = 0
  const batches = () =>
    folderBatches(input, except, (bytes) => {
      read += bytes
    })
  return { position: () => read, batches }
}

/** A batch is about as large: some forty articles, so that workers and Ctrl-C wait for none for long. Larger is hardly faster. */
const CHUNK = 1 << 17

function streamArchive(stream: NodeJS.ReadableStream, name: string, size?: number): Archive {
  let read = 0
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      read += chunk.length
      yield chunk
    }
  }
  return {
    ...(size !== undefined && { size }),
    position: () => read,
    batches: () => lineBatches(inflated(chunks()), name),
  }
}
