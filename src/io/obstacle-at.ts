/** A path that is about to be written in, why that must not be out; undefined where nothing or an ordinary file stands there. */
import { lstatSync } from 'node:fs'

/** A link may point anywhere: what is written through it may not be what its owner meant to give away. */
export function obstacleAt(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found || found.isFile()) return undefined
  const what = found.isSymbolicLink()
    ? 'a symbolic link'
    : found.isDirectory()
      ? 'a folder'
      : 'no ordinary file'
  return `${path}: ${what} stands there; remove it or choose another name.`
}
