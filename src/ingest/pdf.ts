/** A PDF's bytes in, its text layer as Markdown out, or one clear error. */
import { getDocumentProxy } from 'unpdf'
import type { Captures, Dropped, Hints } from './captured.ts'
import { dropRunningHeads, titleOf } from './pdf-heads.ts'
import { type Glyphs, type Line, linesOf } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** A report has some 200 pages; longer ones are books, of which an article is a part. */
const MAX_PAGES = 500

export async function readPdf(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const document = await opened(bytes)
  if (document === 'locked') return { error: `${hints.name}: needs a password; save a copy without one.` }
  try {
    if (document.numPages > MAX_PAGES) {
      return { error: `${hints.name}: more than ${MAX_PAGES} pages; save the pages of the article alone.` }
    }
    const pages: Line[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(
        linesOf(
          items.flatMap((item) => ('str' in item ? glyphsOf(item) : [])),
          number,
        ),
      )
      page.cleanup()
    }
    if (pages.every((lines) => lines.length === 0)) {
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
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'PasswordException') return 'locked'
    throw problem
  }
}

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number }

/** Words that stand level; what is turned is a mark in the margin or across the page. */
function glyphsOf({ str, transform, width }: Item): Glyphs[] {
  const [, turned = 0, , rise = 0, x = 0, y = 0] = transform
  const isLevel = turned === 0 && rise > 0
  return isLevel && str.trim() !== '' ? [{ text: str, x, y, end: x + width, height: rise }] : []
}

function articleOf(pages: readonly (readonly Line[])[]) {
  const { kept, characters } = dropRunningHeads(pages)
  const title = titleOf(kept)
  const text = paragraphsOf(title ? kept.filter((line) => !title.lines.includes(line)) : kept)
  const dropped: Dropped[] = characters > 0 ? [{ what: 'running heads and page numbers', characters }] : []
  return { ...(title && { title: title.text }), text, warnings: [], dropped }
}
