/** A folder in, the articles and web archives in it and its folders as batches of records out, by name. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Batch, BatchRecord } from '../sweep/batch.ts'
import { type Reader, webArchiveBatches } from './archive-file.ts'
import { isText } from './files-of.ts'
import { reasonOf } from './reason-of.ts'

/** Hidden files and folders, links and the files of `except` (real paths) are left out. */
export async function* folderBatches(
  folder: string,
  except: ReadonlySet<string>,
  reader: Reader,
): AsyncGenerator<Batch> {
  let first = 0
  let files: ReadFile[] = []
  let size = 0
  for await (const path of pathsOf(folder)) {
    if (except.has(await realpath(path))) continue
    const isPages = isWebArchive(path)
    if (!isPages) {
      const file = await fileAt(path)
      files.push(file)
      size += file.bytes.length
      reader.onRead(file.bytes.length)
    }
    if (files.length > 0 && (isPages || size >= BATCH_BYTES)) {
      yield batchOf(files, first)
      first += files.length
      files = []
      size = 0
    }
    if (!isPages) continue
    for await (const batch of webArchiveBatches(path, first, reader)) {
      yield batch
      first = batch.first + batch.records.length
    }
  }
  if (files.length > 0) yield batchOf(files, first)
}

/** As large as a batch of lines. */
const BATCH_BYTES = 1 << 17

const isWebArchive = (name: string): boolean => /\.warc(?:\.gz)?$/iu.test(name)

const isArchived = (name: string): boolean => isText(name) || (isWebArchive(name) && !name.startsWith('.'))

async function* pathsOf(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* pathsOf(path)
    else if (entry.isFile() && isArchived(entry.name)) yield path
  }
}

type ReadFile = { readonly path: string; readonly bytes: Uint8Array; readonly problem?: string }

/** The reader of articles refuses more. */
const MAX_FILE = 10_000_000

async function fileAt(path: string): Promise<ReadFile> {
  const nothing = { path, bytes: new Uint8Array() }
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE) return { ...nothing, problem: `larger than ${MAX_FILE / 1_000_000} MB` }
    return { path, bytes: await readFile(path) }
  } catch (problem) {
    return { ...nothing, problem: reasonOf(problem) }
  }
}

function batchOf(files: readonly ReadFile[], first: number): Batch {
  let end = 0
  const records = files.map(({ path, bytes, problem }): BatchRecord => {
    const start = end
    end += bytes.length
    return { place: path, form: 'file', start, end, ...(problem !== undefined && { problem }) }
  })
  return { first, bytes: new Uint8Array(Buffer.concat(files.map(({ bytes }) => bytes))), records }
}
