/** Paths of releases in, their articles out, or one clear error. */
import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import type { Article } from '../model.ts'
import { readArticle } from '../read/read-article.ts'
import { fileBytes } from './bytes-of.ts'

export type Releases = {
  readonly releases: readonly Article[]
  /** Real paths of their files. */
  readonly files: ReadonlySet<string>
}

export async function loadReleases(paths: readonly string[]): Promise<Releases | { readonly error: string }> {
  const releases = new Map<string, Article>()
  const files = new Set<string>()
  for (const path of paths) {
    const bytes = await fileBytes(path)
    if ('error' in bytes) return bytes
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const read = readArticle({ path, bytes, sha256, role: 'base' })
    if ('error' in read) return read
    const other = releases.get(read.article.sigil)
    if (other) {
      return { error: `${path}: has the same short name as ${other.path}; rename one of them.` }
    }
    releases.set(read.article.sigil, read.article)
    files.add(await realpath(path))
  }
  return { releases: [...releases.values()], files }
}
