/** Paths and their contents in; all files on disk whole, or all untouched, with one clear error. */
import { randomUUID } from 'node:crypto'
import { lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { obstacleAt } from './obstacle-at.ts'
import { reasonOf } from './reason-of.ts'
import { syncFolder } from './sync-folder.ts'
import { writeSynced } from './write-synced.ts'

export type WholeFile = { readonly path: string; readonly text: string }

/** Undefined when the file stands; the error names the path and the next step. A file in the way is replaced, a link or a folder is not. */
export const writeWhole = (path: string, text: string): Promise<{ readonly error: string } | undefined> =>
  writeAllWhole([{ path, text }])

/** Every text is on the disk under a temporary name before the first file is replaced. */
export async function writeAllWhole(
  files: readonly WholeFile[],
): Promise<{ readonly error: string } | undefined> {
  const temporaries: string[] = []
  let at = ''
  try {
    for (const { path, text } of files) {
      at = path
      await mkdir(dirname(path), { recursive: true })
      const refusal = obstacleAt(path)
      if (refusal) return { error: refusal }
      const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
      temporaries.push(temporary)
      await writeSynced(temporary, text, await modeOf(path))
    }
    for (const [n, { path }] of files.entries()) {
      at = path
      await rename(temporaries[n] as string, path)
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder)
    return undefined
  } catch (problem) {
    return { error: `${at}: cannot be written (${reasonOf(problem)}); choose another place with --out.` }
  } finally {
    for (const temporary of temporaries) await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** A file kept from other users stays so. */
const modeOf = async (path: string): Promise<number | undefined> =>
  (await lstat(path).catch(() => undefined))?.mode
