/** A file's bytes and what is known of it in, the Article and its role out, or one clear error. */
import type { Article, Boilerplate, Span } from '../model.ts'
import { LONGEST_TEXT } from '../options.ts'
import { mayPrintDate } from '../text/date-printed.ts'
import { fold } from '../text/normalize.ts'
import { perObject } from '../text/per-object.ts'
import { slice } from '../text/span.ts'
import { boilerplate } from './boilerplate/boilerplate.ts'
import type { Role } from './boilerplate/line.ts'
import { bylineOf } from './byline.ts'
import { decode } from './decode.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { headlineOf } from './headline.ts'
import { markup } from './markdown.ts'
import { misread } from './misread.ts'
import { gaps, paragraphs } from './paragraphs.ts'
import { publishedOf } from './published.ts'
import { isDay, type SourceFields } from './source-fields.ts'
import { unmarked } from './unmarked.ts'
import { unwrapped } from './unwrapped.ts'

/** The file and the next step. */
export type ReadFailure = { readonly error: string }

export type File = {
  /** As the user named it. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hex. */
  readonly sha256: string
  /** What a list of sources says; the file's own front matter wins. */
  readonly about?: SourceFields
  /** What another format's text was turned into; otherwise the path's ending tells. */
  readonly isMarkdown?: boolean
  /** Decided by the caller, whatever the file says. */
  readonly role?: Role
}

/** A file's text and paragraphs, and what is said of it, before any line of it is judged. */
export type Opened = {
  readonly file: File
  readonly text: string
  readonly lines?: readonly number[]
  readonly fields: SourceFields
  readonly role: Role
  readonly paragraphs: readonly Span[]
  readonly headline?: Span
  /** Of Markdown, and what stands before the first paragraph. */
  readonly marks: readonly Boilerplate[]
  readonly byline?: Span
}

/** The role is given, or 'base' for a file named release.*, or 'witness'. Never throws. */
export function readArticle(file: File): { readonly article: Article; readonly role: Role } | ReadFailure {
  const opened = openArticle(file)
  return 'error' in opened ? opened : { article: articleOf(opened), role: opened.role }
}

/** Never throws. */
export function openArticle(file: File): Opened | ReadFailure {
  const decoded = decode(file.path, file.bytes)
  if ('error' in decoded) return decoded
  const { text } = decoded
  if (text.length > LONGEST_TEXT)
    return {
      error: `${file.path}: longer than ${LONGEST_TEXT.toLocaleString('en')} characters; give one article per file.`,
    }
  const front = frontMatter(text, file.path)
  if (front && 'error' in front) return front
  const fields: SourceFields = { ...file.about, ...front?.fields }
  const role =
    file.role ?? fields.role ?? (sigilOf(file.path).toLowerCase() === 'release' ? 'base' : 'witness')
  const isMarkdown = file.isMarkdown ?? /\.(?:md|markdown)$/iu.test(file.path)
  const body = bodyOf(unmarked(text, front?.span.end ?? 0), isMarkdown, front)
  const hasWords = body.paragraphs.some((span) => /\p{L}/u.test(slice(body.text, span)))
  if (!hasWords) return { error: `${file.path}: no sentence found; save the article's text into the file.` }
  return { file, fields, role, ...body, ...(front?.byline && { byline: front.byline }) }
}

/** All that is told of it. */
export const articleOf: (opened: Opened) => Article = perObject((opened) => {
  const { text, paragraphs, headline, role, marks } = opened
  const found = boilerplate(text, paragraphs, { role, ...(headline && { headline }) })
  const all = [...found, ...marks].sort((a, b) => a.span.start - b.span.start)
  const byline = opened.byline ?? bylineOf(text, found)
  const page = { text, paragraphs, boilerplate: all, ...(headline && { headline }) }
  return article(opened, { boilerplate: all, printed: () => publishedOf(page), ...(byline && { byline }) })
})

/** The same, but that no line of it is known for boilerplate or a byline, which takes longer than all else. */
export const outlineOf = (opened: Opened): Article =>
  article(opened, {
    boilerplate: [],
    printed: () => (mayPrintDate(opened.text) ? articleOf(opened).published : undefined),
  })

type Judged = {
  readonly boilerplate: readonly Boilerplate[]
  readonly byline?: Span
  /** The day of publication that the text itself prints. */
  readonly printed: () => string | undefined
}

function article({ file, text, lines, fields, paragraphs, headline }: Opened, judged: Judged): Article {
  const sigil = sigilOf(file.path)
  const capture = captureOf(sigil)
  const retrieved = fields.retrieved ?? capture?.retrieved
  const published = fields.date ?? judged.printed()
  const doubt = misread(text)
  return {
    sigil,
    path: file.path,
    outlet: fields.outlet ?? capture?.outlet ?? sigil,
    ...(headline && { headline }),
    ...(judged.byline && { byline: judged.byline }),
    ...(published && { published }),
    ...(retrieved && { retrieved }),
    ...(fields.url && { url: fields.url }),
    language: fields.language ?? 'en',
    sha256: file.sha256,
    text,
    ...(lines && { lines }),
    paragraphs,
    boilerplate: judged.boilerplate,
    ...(doubt && { warnings: [doubt] }),
  }
}

/** The file's name without its last ending. */
function sigilOf(path: string): string {
  const name = path.split(/[/\\]/u).at(-1) ?? path
  return name.replace(/(?<=.)\.[^.]*$/u, '')
}

/** "courier-2025-03-05": a capture of the outlet's article, and the day on which it was taken. */
function captureOf(sigil: string): { readonly outlet: string; readonly retrieved: string } | undefined {
  const [, outlet, retrieved] = /^(.+)-(\d{4}-\d{2}-\d{2})$/u.exec(sigil) ?? []
  const [year = 0, month = 0, day = 0] = retrieved?.split('-').map(Number) ?? []
  return outlet && retrieved && isDay(year, month, day) ? { outlet, retrieved } : undefined
}

/** Without a title in the front matter the text's own headline stands; one that says the same is the better place. */
const saysSame = (text: string, own: Span, title: Span | undefined): boolean =>
  !title || fold(slice(text, own)).includes(fold(slice(text, title)))

function bodyOf(
  written: string,
  isMarkdown: boolean,
  front: FrontMatter | undefined,
): Pick<Opened, 'text' | 'lines' | 'paragraphs' | 'headline' | 'marks'> {
  const from = front?.span.end ?? 0
  const found = isMarkdown ? markup(written, from) : []
  const blocks = paragraphs(
    written,
    from,
    found.map(({ span }) => span),
  )
  const { text, moved, lines } = unwrapped(written, blocks)
  const marks = found.map((mark) => ({ ...mark, span: moved(mark.span) }))
  const below = blocks.map(moved)
  const own = headlineOf(text, below)
  const title = own && saysSame(text, own, front?.title) ? undefined : front?.title
  const all = title ? [title, ...below] : below
  const headline = title ?? own
  const outside = gaps(text, all)
    .filter((gap) => gap.start < from)
    .map((gap) => ({ span: { start: gap.start, end: Math.min(gap.end, from) }, reason: 'front matter' }))
  return {
    text,
    ...(lines && { lines }),
    paragraphs: all,
    marks: [...marks, ...outside],
    ...(headline && { headline }),
  }
}
