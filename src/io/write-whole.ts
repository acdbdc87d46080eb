/** A path and its contents in; the file on disk whole, or untouched, with one clear error. */
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from './reason-of.ts'

/** Undefined when the file stands; the error names the path and the next step. A file in the way is replaced, a link or a folder is not. */
export async function writeWhole(
  path: string,
  contents: string,
): Promise<{ readonly error: string } | undefined> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  let made = false
  try {
    await mkdir(folder, { recursive: true })
    const refusal = await obstacleAt(path)
    if (refusal) return { error: refusal }
    const file = await open(temporary, 'wx')
    made = true
    try {
      await file.writeFile(contents, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    await syncFolder(folder)
    return undefined
  } catch (problem) {
    if (made) await rm(temporary, { force: true }).catch(() => undefined)
    return { error: `${path}: cannot be written (${reasonOf(problem)}); choose another place with --out.` }
  }
}

async function obstacleAt(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (!found || found.isFile()) return undefined
  const what = found.isSymbolicLink()
    ? 'a symbolic link'
    : found.isDirectory()
      ? 'a folder'
      : 'no ordinary file'
  return `${path}: ${what} stands there; remove it or choose another name.`
}

/** A rename lasts through a crash once its folder is synced; some systems cannot sync a folder, and the file stands all the same. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
