/** A text and what is known of it in, the Article that `compare` takes out. */
import { createHash } from 'node:crypto'
import type { Article } from '../model.ts'
import { readArticle } from '../read/read-article.ts'
import { type SourceFields, sourceFields } from '../read/source-fields.ts'

/** What a text does not say of itself; its own front matter wins. */
export type About = Omit<SourceFields, 'title'>

/**
 * `name` is a file's name or a short name of the text, such as "release" or "courier.md"; "release" is taken for the
 * base, whose headline makes no claim, and so is any text whose `role` is "base". Throws an Error that names the text
 * where it holds no sentence or where a field is wrong.
 */
export function articleOf(name: string, text: string, about: About = {}): Article {
  const fields = sourceFields(about, name)
  if ('error' in fields) throw new Error(fields.error)
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = readArticle({ path: name, bytes, sha256, about: fields })
  if ('error' in read) throw new Error(read.error)
  return read.article
}
