/** Bytes and what is said of them in, the format they are in out: their own signs first, then the media type, then the name. */
import type { Hints } from './captured.ts'

export type Format = 'html' | 'plain' | 'markdown' | 'pdf' | 'docx' | 'eml' | 'warc'

/** A PDF may have a few bytes before its sign; a page its comments. */
const HEAD_BYTES = 1024

export function formatOf(
  bytes: Uint8Array,
  hints: Hints,
): { readonly format: Format } | { readonly error: string } {
  if (bytes.length === 0) return { error: 'empty; save the article into it.' }
  const head = headOf(bytes)
  const refused = REFUSED.find(({ signs }) => signs.some((sign) => head.startsWith(sign)))
  if (refused) return { error: refused.error }
  const format = signedFormat(head) ?? MEDIA_TYPES[mediaTypeOf(hints)] ?? ENDINGS[endingOf(hints)] ?? 'plain'
  const isBinary = !TEXT_MARK.test(head) && head.includes('\0')
  if (isBinary && TEXTS.has(format))
    return { error: 'a binary file in no known format; save its text as a .txt file.' }
  return { format }
}

/** A byte each, so that patterns can look at them. */
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))

const TEXTS: ReadonlySet<Format> = new Set<Format>(['html', 'plain', 'markdown', 'eml'])

/** UTF-16 with its byte-order mark is text in spite of its zeros. */
const TEXT_MARK = /^(?:\xFF\xFE|\xFE\xFF)/u

const REFUSED: readonly { readonly signs: readonly string[]; readonly error: string }[] = [
  {
    signs: ['\xD0\xCF\x11\xE0'],
    error: 'a file of an old office program; save it as .docx, or a mail as .eml.',
  },
  { signs: ['{\\rtf'], error: 'rich text; open it and save it as .docx or as plain text.' },
  {
    signs: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*'],
    error: 'a picture; have its text recognised (OCR) and save that as a .txt file.',
  },
]

function signedFormat(head: string): Format | undefined {
  const text = head.replace(/^(?:\xEF\xBB\xBF)?\s*/u, '')
  if (/%PDF-\d/u.test(head)) return 'pdf'
  if (head.startsWith(ZIP)) return 'docx'
  if (head.startsWith(GZIP) || /^WARC\/\d/u.test(head)) return 'warc'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/isu.test(text))
    return 'html'
  return MAIL.test(text) ? 'eml' : undefined
}

const ZIP = 'PK\x03\x04'
const GZIP = '\x1F\x8B'

/** Two lines of a mail's head, of which one is of the kind that people do not write by hand. */
const MAIL =
  /^(?=(?:.*\n){0,40}?(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature):)[\w-]+: .*\n(?:[\w-]+:|\s)/iu

const mediaTypeOf = ({ mediaType = '' }: Hints): string =>
  (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase()

const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'message/rfc822': 'eml',
  'multipart/related': 'eml',
  'application/warc': 'warc',
}

const endingOf = ({ name, url }: Hints): string =>
  /\.([a-z\d]+)$/u.exec((name ?? url ?? '').toLowerCase().replace(/[?#].*$/u, ''))?.[1] ?? ''

const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'eml',
  mhtml: 'eml',
  mht: 'eml',
}
