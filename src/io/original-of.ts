/** A file's path, an address or - for standard input in; its bytes, with what is known of them, out, or one clear error. */
import { parse } from 'node:path'
import type { Hints } from '../ingest/captured.ts'
import { type Format, formatOf } from '../ingest/format.ts'
import { bytesOf } from './bytes-of.ts'
import type { FetchPage } from './fetch/fetch-page.ts'

export type Original = {
  readonly bytes: Uint8Array
  readonly hints: Hints
  /** Of its name, without the dot. */
  readonly ending: string
  /** The host or the file's name, for an article that names no outlet. */
  readonly name: string
  /** Its host, where it was fetched. */
  readonly host?: string
  /** ISO time. */
  readonly retrieved: string
}

type OriginalOf = (input: string) => Promise<Original | { readonly error: string }>

export function originalsBy(fetchPage: FetchPage, now: () => number, stop: AbortSignal): OriginalOf {
  return (input) => (isAddress(input) ? fetched(input, fetchPage) : fromDisk(input, now, stop))
}

/** Of any scheme: which are fetched is not decided here. */
const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(input)

async function fetched(
  address: string,
  fetchPage: FetchPage,
): Promise<Original | { readonly error: string }> {
  const page = await fetchPage(address)
  if ('error' in page) return page
  const { bytes, mediaType, charset, finalUrl, retrieved } = page
  const host = new URL(finalUrl).hostname.replace(/^www\./u, '')
  const hints = { url: finalUrl, ...(mediaType && { mediaType }), ...(charset && { charset }) }
  return { bytes, hints, ending: endingOf(bytes, hints), name: host, host, retrieved }
}

async function fromDisk(
  path: string,
  now: () => number,
  stop: AbortSignal,
): Promise<Original | { readonly error: string }> {
  const bytes = await bytesOf(path, stop)
  if ('error' in bytes) return bytes
  const isPiped = path === '-'
  const hints = isPiped ? {} : { name: path }
  const retrieved = new Date(now()).toISOString()
  return { bytes, hints, ending: endingOf(bytes, hints), name: isPiped ? '' : parse(path).name, retrieved }
}

/** As the bytes are read, whatever the file was called. */
function endingOf(bytes: Uint8Array, hints: Hints): string {
  const found = formatOf(bytes, hints)
  if ('error' in found) return 'bin'
  const isPacked = found.format === 'warc' && bytes[0] === GZIP
  return ENDINGS[found.format] + (isPacked ? '.gz' : '')
}

/** The first byte of what gzip packed. */
const GZIP = 0x1f

const ENDINGS: Readonly<Record<Format, string>> = {
  html: 'html',
  plain: 'txt',
  markdown: 'md',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'eml',
  warc: 'warc',
}
