/** A list of links in, the links out, or the line that is none. */
import { readFile } from 'node:fs/promises'
import { reasonOf } from './reason-of.ts'

type Links = { readonly links: readonly string[] } | { readonly error: string }

/** One a line; empty lines and lines that begin with # are none. */
export async function linksOf(path: string): Promise<Links> {
  const text = await readFile(path, 'utf8').catch((problem: unknown) => ({
    error: `${path}: ${reasonOf(problem)}; name a list of links, one a line.`,
  }))
  if (typeof text !== 'string') return text
  const links: string[] = []
  for (const [n, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const link = line.trim()
    if (link === '' || link.startsWith('#')) continue
    if (!/^https?:\/\/\S+$/iu.test(link))
      return { error: `${path}:${n + 1}: no link; it begins with https://.` }
    links.push(link)
  }
  return links.length > 0 ? { links } : { error: `${path}: no link in it; write one a line.` }
}
