/** Pages and what else a crawler meets in, the records of a web archive out, each written by a program that writes such archives. */
import { WARCRecord, WARCSerializer } from 'warcio'

export type Answer = {
  readonly url: string
  readonly body: string | Uint8Array
  readonly mediaType?: string
  readonly status?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly kind?: 'response' | 'request' | 'metadata' | 'resource' | 'conversion'
}

export const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><script>var text = "ferries"</script></body></html>`

/** Each record's bytes, packed by itself or not at all. */
export function webArchive(
  answers: readonly Answer[],
  { gzip }: { readonly gzip: boolean },
): Promise<Buffer[]> {
  return Promise.all(
    answers.map(
      async ({ url, body, mediaType = 'text/html', status = '200 OK', headers = {}, kind = 'response' }) => {
        const isAnswer = kind === 'response'
        const record = WARCRecord.create(
          {
            url,
            date: '2024-03-02T08:00:00Z',
            type: kind,
            ...(isAnswer
              ? { statusline: `HTTP/1.1 ${status}`, httpHeaders: { 'Content-Type': mediaType, ...headers } }
              : { warcHeaders: { 'Content-Type': mediaType } }),
          },
          [Buffer.from(body)],
        )
        return Buffer.from(await WARCSerializer.serialize(record, { gzip }))
      },
    ),
  )
}
