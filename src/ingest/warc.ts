/** A web archive's bytes, packed or not, in; the article of each page in it out. */
import { Gunzip } from 'fflate'
import { WARCParser, type WARCRecord } from 'warcio'
import type { Captured, Captures, Hints, Warning } from './captured.ts'
import { readHtml } from './html.ts'
import { LARGEST_PAGE, recordBytes } from './record-bytes.ts'

/** A story has some 30 pages, with their pictures below 100 MB; beyond, the archive is one of a site. */
const MAX_UNPACKED = 150_000_000
const MAX_PAGES = 100

export async function readWarc(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  if (unpacksTooFar(bytes)) {
    return {
      error: `${hints.name}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; archive the pages of one story.`,
    }
  }
  const captured: Captured[] = []
  const failed: string[] = []
  for await (const record of WARCParser.iterRecords(unpacked(bytes))) {
    if (!isPage(record)) continue
    if (captured.length === MAX_PAGES) {
      return { error: `${hints.name}: more than ${MAX_PAGES} pages; archive the pages of one story.` }
    }
    const page = await readPage(record)
    if ('error' in page) failed.push(page.error)
    else captured.push(...page.captured)
  }
  const [first, ...more] = captured
  if (!first) {
    return {
      error:
        failed[0] ?? `${hints.name}: no web page in the archive; it must hold responses of type text/html.`,
    }
  }
  return { captured: [{ ...first, warnings: [...first.warnings, ...failed.map(notRead)] }, ...more] }
}

const notRead = (message: string): Warning => ({ code: 'page-not-read', message })

/** Before any of it is looked at: one line of a packed archive may be made to fill the memory. */
function unpacksTooFar(bytes: Uint8Array): boolean {
  let length = 0
  for (const chunk of unpacked(bytes)) {
    length += chunk.length
    if (length > MAX_UNPACKED) return true
  }
  return false
}

const unpacked = (bytes: Uint8Array): Iterable<Uint8Array> => (bytes[0] === 0x1f ? inflated(bytes) : [bytes])

/** Little by little: a piece may become a thousand times as long. */
const PIECE = 16_384

function* inflated(bytes: Uint8Array): Generator<Uint8Array> {
  let chunks: Uint8Array[] = []
  const gunzip = new Gunzip((chunk) => {
    chunks.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    gunzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    yield* chunks
    chunks = []
  }
}

function isPage(record: WARCRecord): boolean {
  const status = Number(record.getResponseInfo()?.status)
  const type = record.httpHeaders?.headers.get('content-type') ?? ''
  return record.warcType === 'response' && status === 200 && /^(?:text\/html|application\/xhtml)/iu.test(type)
}

async function readPage(record: WARCRecord): Promise<Captures> {
  const url = record.warcTargetURI ?? 'a page of the archive'
  const bytes = await recordBytes(record)
  if (!bytes) return { error: `${url}: larger than ${LARGEST_PAGE / 1_000_000} MB.` }
  const mediaType = record.httpHeaders?.headers.get('content-type') ?? 'text/html'
  return readHtml(bytes, { url, name: url, mediaType })
}
