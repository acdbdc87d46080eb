/** Pages in: what is told of an article before any line of it is judged is what is told of it in the end. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleOf, openArticle, outlineOf } from '../../src/read/read-article.ts'
import { mayPrintDate } from '../../src/text/date-printed.ts'

const PAGES = join(import.meta.dirname, '../gold/clutter')

function opened(path: string, bytes: Uint8Array) {
  const found = openArticle({ path, bytes, sha256: '' })
  if ('error' in found) throw new Error(found.error)
  return found
}

describe('an outline', () => {
  const pages = readdirSync(PAGES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => opened(name, readFileSync(join(PAGES, name))))

  test('is the article without its boilerplate and its byline, on whichever day that was published', () => {
    for (const page of pages) {
      const { byline: _, ...article } = articleOf(page)
      expect(outlineOf(page)).toEqual({ ...article, boilerplate: [] })
    }
  })

  test('knows of pages that print their date and of pages that do not', () => {
    const dated = pages.filter((page) => articleOf(page).published).length
    expect(dated).toBeGreaterThan(5)
    expect(dated).toBeLessThan(pages.length - 5)
  })
})

test.each(['2024-03-01', '1st of March 2024', '1. Mar. 2024', 'March 1, 2024', '1.3.2024', 'Sept 3rd 2024'])(
  'a text that prints %s may print its date, whatever stands beside it',
  (date) => {
    expect(mayPrintDate(`x${date}9`)).toBe(true)
  },
)
