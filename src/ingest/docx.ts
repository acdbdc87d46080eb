/** A Word file's bytes in, its text as Markdown out. */
import { unzipSync, type Zippable, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Captures, Dropped, Hints } from './captured.ts'
import { lineOf, type PageDocument, pageOf } from './dom.ts'
import { excessOf } from './html-limits.ts'
import { markdownOf } from './markdown-of.ts'

/** A book has some 20 MB of mark-up; what unpacks to more is made to fill the memory. */
const MAX_UNPACKED = 60_000_000

/** The names that Word and its kin give to what a page marks up. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...['Quote', 'Intense Quote', 'Block Text'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
]

export async function readDocx(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const parts = partsOf(bytes)
  if (!parts)
    return {
      error: `${hints.name}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; save its text as a .txt file.`,
    }
  if (!('word/document.xml' in parts)) {
    return {
      error: `${hints.name}: an archive or a file of another program; save the article as .docx or as text.`,
    }
  }
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage, styleMap: STYLES })
  const excess = excessOf(html)
  if (excess) return { error: `${hints.name}: ${excess}; save its text as a .txt file.` }
  const document = pageOf(html)
  const dropped = dropNoteMarks(document)
  const title = takeTitle(document)
  const text = markdownOf(document.body)
  if (text === '')
    return {
      error: `${hints.name}: no text in it; if it shows a picture of one, have that recognised (OCR).`,
    }
  return { captured: [{ ...(title && { title }), text, warnings: [], dropped }] }
}

/** The parts that say something: no pictures, fonts or macros; each unpacked no further than the archive's list says. */
function partsOf(bytes: Uint8Array): Zippable | undefined {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isText = /\.(?:xml|rels)$/u.test(name)
      if (isText) unpacked += originalSize
      return isText && unpacked <= MAX_UNPACKED
    },
  })
  return unpacked > MAX_UNPACKED ? undefined : parts
}

/** The marks of footnotes in the text and the arrows that lead back; the notes themselves stay below it. */
function dropNoteMarks(document: PageDocument): Dropped[] {
  const marks = [
    ...document.querySelectorAll(
      'sup:has(> a[href^="#"]), a[href^="#footnote-ref"], a[href^="#endnote-ref"]',
    ),
  ]
  const characters = marks.reduce((sum, mark) => sum + lineOf(mark).length, 0)
  for (const mark of marks) mark.remove()
  return characters > 0 ? [{ what: 'footnote marks', characters }] : []
}

/** A heading of the first order that opens the text. */
function takeTitle({ body }: PageDocument): string | undefined {
  const heading = body.querySelector('body > h1:first-child')
  const title = lineOf(heading)
  heading?.remove()
  return title === '' ? undefined : title
}
