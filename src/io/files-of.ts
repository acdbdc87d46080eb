/** A story's folder in, the paths of its articles out, by name. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isForeign } from './read-any.ts'
import { reasonOf } from './reason-of.ts'

/** Text, Markdown and the other formats that articles come in, of the folder itself; hidden files, README.md, messages.md, originals beside their text, and links that leave the folder are none of the story. */
export async function filesOf(
  folder: string,
): Promise<{ readonly files: readonly string[] } | { readonly error: string }> {
  try {
    const home = await realpath(folder)
    const listed = (await readdir(folder)).filter(isArticle).sort()
    const texts = new Set(listed.filter((name) => !isForeign(name)).map(stemOf))
    const names = listed.filter((name) => !(isForeign(name) && texts.has(stemOf(name))))
    const files: string[] = []
    for (const name of names) {
      const path = join(folder, name)
      const real = await realpath(path).catch(() => undefined)
      if (real?.startsWith(home + sep) && (await stat(real)).isFile()) files.push(path)
    }
    if (files.length === 0) {
      return { error: `${folder}: no articles; put the release and the articles there as .txt or .md files.` }
    }
    return { files }
  } catch (problem) {
    return { error: `${folder}: ${reasonOf(problem)}; check the folder.` }
  }
}

/** Of the names in a folder: whether one is an article's. */
export const holdsArticles = (names: readonly string[]): boolean => names.some(isArticle)

const isArticle = (name: string): boolean => isText(name) || (isForeign(name) && isOwn(name))

/** Plain text or Markdown, and no note beside the articles. */
export const isText = (name: string): boolean => /\.(?:txt|md|markdown)$/iu.test(name) && isOwn(name)

const isOwn = (name: string): boolean => !name.startsWith('.') && !/^(?:readme\.|messages\.md$)/iu.test(name)

const stemOf = (name: string): string => name.replace(/\.[^.]*$/u, '')
