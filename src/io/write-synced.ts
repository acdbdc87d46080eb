/** A new path and its contents in; a file on the disk in full, or a failure. */
import { open } from 'node:fs/promises'

/** Fails where anything has the name already, and where less was written than given. `mode`: the permissions it gets. */
export async function writeSynced(path: string, contents: string | Uint8Array, mode?: number): Promise<void> {
  const bytes = Buffer.from(contents)
  const file = await open(path, 'wx')
  try {
    if (mode !== undefined) await file.chmod(mode & 0o777)
    await file.writeFile(bytes)
    await file.sync()
    const { size } = await file.stat()
    if (size !== bytes.length) throw Object.assign(new Error('written in part'), { code: 'EIO' })
  } finally {
    await file.close()
  }
}
