/** A folder of stories in, every article under it out, with what could not be read. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../model.ts'
import { holdsArticles } from './files-of.ts'
import { loadArticles } from './load-story.ts'
import { reasonOf } from './reason-of.ts'

export type Archive = {
  /** By path. */
  readonly articles: readonly Article[]
  /** One error for each story that could not be read. */
  readonly unread: readonly string[]
}

/** Every folder that holds articles is a story, however deep it lies; hidden folders, node_modules and links are passed over. */
export async function loadArchive(folder: string): Promise<Archive | { readonly error: string }> {
  const folders = await foldersIn(folder)
  if ('error' in folders) return folders
  const articles: Article[] = []
  const unread: string[] = []
  for (const story of folders.found) {
    const loaded = await loadArticles([story])
    if ('error' in loaded) unread.push(loaded.error)
    else articles.push(...loaded.articles)
  }
  return { articles, unread }
}

/** The folder and those below it, by path, that hold articles. */
async function foldersIn(
  folder: string,
): Promise<{ readonly found: readonly string[] } | { readonly error: string }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((problem: unknown) => ({
    error: `${folder}: ${reasonOf(problem)}; name a folder of stories.`,
  }))
  if ('error' in entries) return entries
  const found = holdsArticles(entries.map(({ name }) => name)) ? [folder] : []
  const below = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .sort()
  for (const name of below) {
    const inner = await foldersIn(join(folder, name))
    if ('error' in inner) return inner
    found.push(...inner.found)
  }
  return { found }
}
