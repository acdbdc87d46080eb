/** A PDF's bytes in, its text layer as Markdown out, or one clear error. */
import { getDocumentProxy } from 'unpdf'
import type { Captured, Captures, Dropped, Hints } from './captured.ts'
import { dropRunningHeads, titleOf } from './pdf-heads.ts'
import { type Glyphs, type Line, linesOf, type Row, rowsOf, type Stretch } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { stretchesOf } from './pdf-stretches.ts'

/** A report has some 200 pages; longer ones are books, of which an article is a part. */
const MAX_PAGES = 500
/** A newspaper's page has some 10,000 words; what draws more has no lines to find. */
const MAX_PIECES = 20_000

export async function readPdf(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const document = await opened(bytes)
  if (document === 'locked') return { error: `${hints.name}: needs a password; save a copy without one.` }
  try {
    if (document.numPages > MAX_PAGES) {
      return { error: `${hints.name}: more than ${MAX_PAGES} pages; save the pages of the article alone.` }
    }
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      if (items.length > MAX_PIECES) {
        return {
          error: `${hints.name}: page ${number} is in more than ${MAX_PIECES} pieces; save its text as a .txt file.`,
        }
      }
      const glyphs = items.flatMap((item) => ('str' in item ? glyphsOf(item) : []))
      pages.push({ rows: rowsOf(glyphs), stretches: stretchesOf(glyphs) })
      page.cleanup()
    }
    if (pages.every(({ rows }) => rows.length === 0)) {
      return {
        error: `${hints.name}: no text layer, only pictures of pages; recognise the text first (OCR, such as ocrmypdf).`,
      }
    }
    return { captured: [articleOf(pages)] }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // The reader takes the bytes away from who gave them.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'PasswordException') return 'locked'
    throw problem
  }
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number }

/** Words that stand level; what is turned is a mark in the margin or across the page. A sign that its font cannot name is a control. */
function glyphsOf({ str, transform, width }: Item): Glyphs[] {
  const [, turned = 0, , rise = 0, x = 0, y = 0] = transform
  const isLevel = turned === 0 && rise > 0
  const text = str.replace(/(?!\s)\p{Cc}/gu, '')
  return isLevel && text !== '' && width > 0 ? [{ text, x, y, end: x + width, height: rise }] : []
}

type Page = { readonly rows: readonly Row[]; readonly stretches: readonly Stretch[] }

function articleOf(pages: readonly Page[]): Captured {
  const { kept, characters } = dropRunningHeads(pages.map(({ rows }) => rows))
  const lines: Line[] = []
  let gutters: readonly number[] = []
  for (const [n, rows] of kept.entries()) {
    const page = linesOf(rows, pages[n]?.stretches ?? [], n, gutters)
    lines.push(...page.lines)
    gutters = page.gutters
  }
  const title = titleOf(lines)
  const text = paragraphsOf(title ? lines.filter((line) => !title.lines.includes(line)) : lines)
  const dropped: Dropped[] = characters > 0 ? [{ what: 'running heads and page numbers', characters }] : []
  return { ...(title && { title: title.text }), text, warnings: [], dropped }
}
