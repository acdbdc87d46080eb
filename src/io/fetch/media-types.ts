/** A page's media type in, how the name of such a file ends out. */

/** Undefined for what no reader takes; '' where the bytes must tell. */
export function endingOf(mediaType: string): string | undefined {
  return Object.hasOwn(ENDINGS, mediaType) ? ENDINGS[mediaType] : undefined
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
  'application/warc': 'warc',
  'application/gzip': 'warc.gz',
  'application/x-gzip': 'warc.gz',
  'application/octet-stream': '',
  'binary/octet-stream': '',
}
