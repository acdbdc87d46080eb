/** A folder in, its list of names flushed to the disk: only then does a new name in it last through a crash. */
import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Some systems cannot sync a folder, and the file stands all the same. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {}
}
