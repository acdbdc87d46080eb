/** A web archive's bytes in, the pages and texts in it as batches of records out; what else it keeps is passed over and counted. */
import { brotliDecompressSync } from 'node:zlib'
import type { WARCParser, WARCRecord } from 'warcio'
import { LARGEST_PAGE, recordBytes } from '../ingest/record-bytes.ts'
import type { Batch, BatchRecord } from '../sweep/batch.ts'
import { troubleOf } from '../sweep/trouble.ts'
import { type Frame, framesOf } from './archive-frames.ts'
import { unpackedMembers } from './archive-members.ts'
import { isGzipped, unzippedHead } from './unzip.ts'

/** By its first bytes, gzipped or not. */
export const isWebArchive = (head: Uint8Array): boolean =>
  /^WARC\/\d/u.test(Buffer.from(isGzipped(head) ? unzippedHead(head) : head).toString('latin1', 0, 6))

export type Pages = {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly isPacked: boolean
  /** With a record's number in it, a record's place. */
  readonly name: string
  /** How many records came before, in other files. */
  readonly first: number
  readonly onPassedOver: () => void
}

export async function* pageBatches({
  chunks,
  isPacked,
  name,
  first,
  onPassedOver,
}: Pages): AsyncGenerator<Batch> {
  const parser = await parserOfRecords()
  let number = 0
  let [from, size] = [first, 0]
  let pages: Page[] = []
  for await (const frame of framesOf(isPacked ? unpackedMembers(chunks) : chunks)) {
    number++
    const page = await pageOf(frame, `${name}:${number}`, parser)
    if (!page) {
      onPassedOver()
      continue
    }
    pages.push(page)
    size += page.bytes.length
    if (size < BATCH_BYTES) continue
    yield batchOf(pages, from)
    ;[from, size] = [from + pages.length, 0]
    pages = []
  }
  if (pages.length > 0) yield batchOf(pages, from)
}

/** Larger than a batch of articles, for most of a page is markup; well below what an engine takes. */
const BATCH_BYTES = 1 << 18

type Parser = typeof WARCParser

async function parserOfRecords(): Promise<Parser> {
  const warcio = await import('warcio').catch(() => undefined)
  if (!warcio) throw troubleOf('a web archive is read with the package warcio; run "npm install warcio"')
  return warcio.WARCParser
}

type Page = { readonly bytes: Uint8Array; readonly record: Omit<BatchRecord, 'start' | 'end'> }

/** Undefined for what is no article. */
async function pageOf({ bytes, problem }: Frame, place: string, parser: Parser): Promise<Page | undefined> {
  if (holdsOther(bytes.toString('latin1', 0, HEADS))) return undefined
  const broken = (reason: string): Page => ({
    bytes: new Uint8Array(),
    record: { place, form: 'page', problem: reason },
  })
  if (problem !== undefined) return broken(problem)
  const record = await parser.parse([bytes]).catch(() => null)
  const page = record && (await contentOf(record).catch(() => undefined))
  if (!record || !page) return broken('its content cannot be unpacked')
  const { warcTargetURI: url, warcDate: retrieved } = record
  const mediaType = (record.httpHeaders ?? record.warcHeaders).headers.get('content-type')
  const about = { ...(url && { url }), ...(mediaType && { mediaType }), ...(retrieved && { retrieved }) }
  return { bytes: page, record: { place, form: 'page', about } }
}

/** Characters of a record in which its head and the answer's stand. */
const HEADS = 1 << 14

/** Whether a record's head says that it is no page or text, or none that was found. */
function holdsOther(heads: string): boolean {
  const type = /^WARC-Type:[ \t]*(\w+)/imu.exec(heads)?.[1]?.toLowerCase()
  if (type === undefined) return false
  const [own = '', answer = ''] = heads.split('\r\n\r\n')
  if (type === 'conversion' || type === 'resource') return !ARTICLE.test(own)
  if (type !== 'response') return true
  return answer !== '' && !(/^HTTP\/\S+ 200\b/iu.test(answer) && ARTICLE.test(answer))
}

const ARTICLE = /^Content-Type:[ \t]*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/imu

/** What the server sent, without its own packing, of which the parser knows all but Brotli. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const headers = record.httpHeaders?.headers
  const isBrotli = headers?.get('content-encoding') === 'br'
  if (isBrotli) headers?.delete('content-encoding')
  const content = await recordBytes(record)
  return content && isBrotli
    ? new Uint8Array(brotliDecompressSync(content, { maxOutputLength: LARGEST_PAGE }))
    : content
}

function batchOf(pages: readonly Page[], first: number): Batch {
  let end = 0
  const records = pages.map(({ bytes, record }): BatchRecord => {
    const start = end
    end += bytes.length
    return { ...record, start, end }
  })
  return { first, bytes: new Uint8Array(Buffer.concat(pages.map(({ bytes }) => bytes))), records }
}
