/** A file that grows over hours in: its parts appended beside it, a cursor that says how far they are whole, the file itself only at the end. */
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { reasonOf } from './reason-of.ts'
import { writeWhole } from './write-whole.ts'

export type Growing<Cursor> = {
  /** Undefined at the beginning. */
  readonly cursor: Cursor | undefined
  /** What an earlier run wrote, line by line. */
  readonly lines: () => AsyncIterable<string>
  readonly append: (text: string) => Promise<Failure | undefined>
  /** What is appended so far is whole up to `cursor`. */
  readonly mark: (cursor: Cursor) => Promise<Failure | undefined>
  /** The file itself stands. */
  readonly finish: () => Promise<void>
  /** Nothing of it is left. */
  readonly discard: () => Promise<void>
  readonly close: () => Promise<void>
}

type Failure = { readonly error: string }
type Kept<Cursor> = { readonly bytes: number; readonly cursor: Cursor }

/** `resume` goes on where the last run stopped; without it an unfinished file is an error, for it may hold hours of work. */
export async function growingFile<Cursor>(
  path: string,
  { resume }: { readonly resume: boolean },
): Promise<Growing<Cursor> | Failure> {
  const [part, mark] = [`${path}.part`, `${path}.cursor`]
  try {
    const kept = await keptAt<Cursor>(mark)
    if (kept && !resume) {
      return { error: `${path}: an unfinished sweep is there; go on with --resume, or remove ${mark}.` }
    }
    if (resume && !kept) return { error: `${path}: no unfinished sweep to resume; leave --resume out.` }
    await mkdir(dirname(path), { recursive: true })
    if (kept && (await stat(part)).size < kept.bytes) {
      return { error: `${part}: shorter than it was; remove ${mark} and begin anew.` }
    }
    const file = await open(part, kept ? 'a' : 'w')
    if (kept) await truncate(part, kept.bytes)
    return growing(path, file, kept)
  } catch (problem) {
    return { error: `${path}: cannot be written (${reasonOf(problem)}); choose another place with --out.` }
  }
}

async function keptAt<Cursor>(mark: string): Promise<Kept<Cursor> | undefined> {
  const text = await readFile(mark, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Kept<Cursor>)
}

function growing<Cursor>(path: string, file: FileHandle, kept: Kept<Cursor> | undefined): Growing<Cursor> {
  const [part, mark] = [`${path}.part`, `${path}.cursor`]
  let bytes = kept?.bytes ?? 0
  return {
    cursor: kept?.cursor,
    lines: () => createInterface({ input: createReadStream(part), crlfDelay: Number.POSITIVE_INFINITY }),
    append: async (text) => {
      try {
        await file.appendFile(text)
        bytes += Buffer.byteLength(text)
        return undefined
      } catch (problem) {
        return { error: `${part}: cannot be written (${reasonOf(problem)})` }
      }
    },
    mark: async (cursor) => {
      await file.datasync().catch(() => undefined)
      return writeWhole(mark, `${JSON.stringify({ bytes, cursor })}\n`)
    },
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(part, path)
      await rm(mark, { force: true })
    },
    discard: async () => {
      await rm(part, { force: true })
      await rm(mark, { force: true })
    },
    close: () => file.close(),
  }
}
