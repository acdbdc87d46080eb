/** A text and its role in, the Article out, as it would be read from a file. */
import type { Article } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'

export function readText(text: string, role: 'base' | 'witness'): Article {
  const read = readArticle({
    path: role === 'base' ? 'release.txt' : 'outlet.txt',
    bytes: new TextEncoder().encode(`${text}\n`),
    sha256: '',
  })
  if ('error' in read) throw new Error(read.error)
  return read.article
}
