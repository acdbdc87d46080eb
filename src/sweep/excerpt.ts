/** An article in, those of its paragraphs that a test picks, as an article of their own, out. */
import type { Article, Span } from '../model.ts'
import { slice } from '../text/span.ts'

/** What was boilerplate in it is text as any other. */
export function excerptOf(article: Article, isPicked: (paragraph: string) => boolean): Article {
  const { headline, byline: _, ...about } = article
  const picked = article.paragraphs.filter((span) => isPicked(slice(article.text, span)))
  let next = 0
  const paragraphs = picked.map(({ start, end }): Span => {
    const from = next
    next += end - start + BETWEEN.length
    return { start: from, end: from + end - start }
  })
  const first = paragraphs[picked.findIndex(({ start }) => start === headline?.start)]
  return {
    ...about,
    ...(first && { headline: first }),
    text: picked.map((span) => slice(article.text, span)).join(BETWEEN),
    paragraphs,
    boilerplate: [],
  }
}

const BETWEEN = '\n\n'
