/** A folder, a file or standard input in, its articles as batches of records out, whatever its size. */
import { stat } from 'node:fs/promises'
import type { Batch } from '../sweep/batch.ts'
import { fileBatches } from './archive-file.ts'
import { folderBatches } from './archive-folder.ts'
import { reasonOf } from './reason-of.ts'

export type Archive = {
  /** In bytes; undefined where it is not known beforehand. */
  readonly size?: number
  /** How many of them are read. */
  readonly position: () => number
  /** How many records of web archives held no article. */
  readonly passedOver: () => number
  /** Throws what the file system throws. */
  readonly batches: () => AsyncIterable<Batch>
}

/** `input` is a folder of articles, a file of JSON lines or a web archive, gzipped or not, or "-". Files of `except` (real paths) are left out. */
export async function openArchive(
  input: string,
  except: ReadonlySet<string>,
): Promise<Archive | { readonly error: string }> {
  const kind = input === '-' ? undefined : await stat(input).catch(reasonOf)
  if (typeof kind === 'string') {
    return { error: `${input}: ${kind}; --in takes a folder, a file of JSON lines, a web archive or "-".` }
  }
  let [read, passedOver] = [0, 0]
  const reader = {
    onRead: (bytes: number) => {
      read += bytes
    },
    onPassedOver: () => {
      passedOver++
    },
  }
  const isFolder = kind?.isDirectory() ?? false
  return {
    ...(kind && !isFolder && { size: kind.size }),
    position: () => read,
    passedOver: () => passedOver,
    batches: () => (isFolder ? folderBatches(input, except, reader) : fileBatches(input, reader)),
  }
}
