/** A path and its contents in; a new file on disk whole, or nothing, with one clear error; what stands there is never replaced. */
import { randomUUID } from 'node:crypto'
import { link, lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from './reason-of.ts'
import { writeSynced } from './write-synced.ts'

/** 'taken' where anything has the name already, even if it came a moment ago from another process. */
export async function writeNew(
  path: string,
  contents: string | Uint8Array,
): Promise<'written' | 'taken' | { readonly error: string }> {
  const folder = dirname(path)
  const temporary = join(folder, `.${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeSynced(temporary, contents)
    return (await takesName(temporary, path)) ? 'written' : 'taken'
  } catch (problem) {
    return { error: `${path}: cannot be written (${reasonOf(problem)}); check the folder.` }
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** A second name for the file fails where the name is taken, as a rename does not; disks without such names (exFAT) take the rename. */
async function takesName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path)
    return true
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
    if (code === 'EEXIST') return false
    if (!NO_LINKS.has(code)) throw problem
    if (await lstat(path).catch(() => undefined)) return false
    await rename(temporary, path)
    return true
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'])
