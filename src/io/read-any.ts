/** An article's file in, its Article out, whatever format it is in, or one clear error. */
import type { Captured } from '../ingest/captured.ts'
import { decode } from '../read/decode.ts'
import { type File, type ReadFailure, readArticle } from '../read/read-article.ts'
import type { SourceFields } from '../read/source-fields.ts'
import { withoutInlineMarkup } from '../text/inline-markup.ts'

export type ReadFile = Exclude<ReturnType<typeof readArticle>, ReadFailure>

/** A format whose text has to be found in it; told by the name, since any other file is read as it stands. */
export const isForeign = (name: string): boolean => /\.(?:pdf|docx|eml|x?html?|mht|mhtml)$/iu.test(name)

/** The Article's text is then the Markdown that was found, and its spans refer to that. */
export async function readAny(file: File): Promise<ReadFile | ReadFailure> {
  if (!isForeign(file.path)) return readArticle(withoutAddresses(file))
  const { captureOf } = await import('../ingest/capture.ts')
  const captures = await captureOf(file.bytes, { name: file.path })
  if ('error' in captures) return captures
  const [captured] = captures.captured
  if (!captured) return { error: `${file.path}: no article in it.` }
  const { articleFile } = await import('../ingest/article-file.ts')
  const { role } = file.about ?? {}
  const text = articleFile(told(captured, file.about ?? {}), { ...(role && { role }), sha256: file.sha256 })
  const read = readArticle({ ...file, bytes: new TextEncoder().encode(text), isMarkdown: true })
  if ('error' in read || captured.warnings.length === 0) return read
  const own = captured.warnings.map(({ message }) => message)
  const warnings = [...own, ...(read.article.warnings ?? [])]
  return { ...read, article: { ...read.article, warnings } }
}

/** A clipped page's Markdown has an address behind every linked word; its text is then what is left without them. */
function withoutAddresses(file: File): File {
  const decoded = /\.(?:md|markdown)$/iu.test(file.path) ? decode(file.path, file.bytes) : undefined
  if (!decoded || 'error' in decoded) return file
  const words = withoutInlineMarkup(decoded.text)
  return words === decoded.text ? file : { ...file, bytes: new TextEncoder().encode(words) }
}

/** What a list of sources says is the user's word, and wins over the page's. */
function told(captured: Captured, { outlet, title, date, url, language }: SourceFields): Captured {
  return {
    ...captured,
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(date && { published: date }),
    ...(url && { url }),
    ...(language && { language }),
  }
}
