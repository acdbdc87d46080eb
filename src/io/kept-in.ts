/** A story's folder in, what it holds already out: its articles with what they came from, and the names that are taken. */
import { createHash } from 'node:crypto'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { frontMatter } from '../read/front-matter.ts'
import { readArticle } from '../read/read-article.ts'
import { filesOf } from './files-of.ts'
import { reasonOf } from './reason-of.ts'

export type Kept = {
  readonly path: string
  /** Of the original's bytes, in hex. */
  readonly original?: string
  readonly url?: string
  readonly role: 'base' | 'witness'
  /** Of the text below the front matter, in hex. */
  readonly text: string
}

export type KeptStory = {
  readonly folder: string
  readonly articles: readonly Kept[]
  /** In lower case, for some disks do not tell `A.md` from `a.md`; without endings, for a sigil has none. */
  readonly taken: ReadonlySet<string>
}

/** Where the originals stand. */
export const ORIGINALS = '.original'

export async function keptIn(folder: string): Promise<KeptStory | { readonly error: string }> {
  try {
    const home = await realpath(folder)
    const originals = join(folder, ORIGINALS)
    const real = await realpath(originals).catch(() => undefined)
    if (real !== undefined && real !== join(home, ORIGINALS)) {
      return { error: `${originals}: a link that leads elsewhere; remove it.` }
    }
    const there = [...(await readdir(folder)), ...(real === undefined ? [] : await readdir(originals))]
    const found = await filesOf(folder)
    const articles = await Promise.all('files' in found ? found.files.map(keptArticle) : [])
    return {
      folder,
      articles: articles.filter((one) => one !== undefined),
      taken: new Set(there.map((name) => withoutEnding(name).toLowerCase())),
    }
  } catch (problem) {
    return { error: `${folder}: ${reasonOf(problem)}; make the story with: claimdiff init ${folder}` }
  }
}

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.(?:warc\.gz|[^.]*)$/iu, '')

/** Undefined for a file that cannot be read: compare says why. */
async function keptArticle(path: string): Promise<Kept | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  const read = bytes && readArticle({ path, bytes, sha256: '' })
  if (!read || 'error' in read) return undefined
  const { url, text } = read.article
  const front = frontMatter(text, path)
  const end = front && 'span' in front ? front.span.end : 0
  const original = /^sha256: ['"]?([\da-f]{64})\b/mu.exec(text.slice(0, end))?.[1]
  return {
    path,
    role: read.role,
    text: textHash(text.slice(end)),
    ...(url && { url }),
    ...(original && { original }),
  }
}

/** White space around a text is none of it. */
export const textHash = (text: string): string => createHash('sha256').update(text.trim()).digest('hex')
