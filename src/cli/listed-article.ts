/** Texts that a person gives apart from any file in, an Article of one paragraph each out, all of it the person's own words. */
import type { Article } from '../model.ts'

/** `name` is for messages; nothing in it is boilerplate. */
export function listedArticle(name: string, texts: readonly string[]): Article {
  let text = ''
  const paragraphs = texts.map((one) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += one
    return { start, end: text.length }
  })
  return {
    sigil: name,
    path: name,
    outlet: name,
    language: 'en',
    sha256: '',
    text,
    paragraphs,
    boilerplate: [],
  }
}
