/** One record's bytes in, the Article that `compare` would have of it and its outline out, or why it is broken. */
import { createHash } from 'node:crypto'
import type { Article } from '../model.ts'
import { articleOf, type File, openArticle, outlineOf } from '../read/read-article.ts'
import { type SourceFields, sourceFields } from '../read/source-fields.ts'
import type { Batch, BatchRecord } from './batch.ts'

type FileOf = Pick<File, 'path' | 'bytes' | 'about'> | { readonly error: string }

/** Each is worked out when it is asked for: hardly any record needs more than its outline. */
export type OpenRecord = { readonly article: () => Article; readonly outline: () => Article }

/** `number` counts the articles of the input from 1. The sigil is one that no release's file can have. */
export async function openRecord(
  batch: Batch,
  record: BatchRecord,
  number: number,
): Promise<OpenRecord | { readonly error: string }> {
  const file = await fileOf(batch, record)
  if ('error' in file) return file
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const opened = openArticle({ ...file, sha256, role: 'witness' })
  if ('error' in opened) return { error: opened.error.slice(`${file.path}: `.length) }
  const place = { sigil: `article/${number}`, path: record.place }
  return {
    article: () => ({ ...articleOf(opened), ...place }),
    outline: () => ({ ...outlineOf(opened), ...place }),
  }
}

/** The file that a user would have saved, or that `claimdiff add` keeps of a page. */
export async function fileOf({ bytes: all }: Batch, record: BatchRecord): Promise<FileOf> {
  const { form, place, start, end } = record
  const bytes = all.subarray(start, end)
  switch (form) {
    case 'file':
      return { path: place, bytes }
    case 'json':
      return fileOfLine(bytes, place)
    case 'page':
      return fileOfPage(bytes, record)
  }
}

/** The title above the text. Its name ends in .txt, for no markup is looked for. */
function fileOfLine(bytes: Uint8Array, place: string): FileOf {
  const record = parsed(bytes)
  if (record === undefined) return { error: 'no line of JSON' }
  const { text, title } = record
  if (typeof text !== 'string') return { error: 'no "text"' }
  const about = sourceFields({ ...record, role: null }, 'the record')
  if ('error' in about) return about
  const whole = typeof title === 'string' && title.trim() !== '' ? `${title.trim()}\n\n${text}` : text
  const outlet = about.outlet ?? hostOf(about) ?? place
  return { path: `${place}.txt`, bytes: new TextEncoder().encode(whole), about: { ...about, outlet } }
}

async function fileOfPage(bytes: Uint8Array, { place, about = {} }: BatchRecord): Promise<FileOf> {
  const { url, mediaType, retrieved } = about
  const { captureOf } = await import('../ingest/capture.ts')
  const found = await captureOf(bytes, { name: place, ...(url && { url }), ...(mediaType && { mediaType }) })
  if ('error' in found) return { error: found.error.slice(`${place}: `.length) }
  const [page] = found.captured
  if (!page) return { error: 'no article in it' }
  const origin = page.url ?? url
  const outlet = page.outlet ?? hostOf({ ...(origin && { url: origin }) })
  const captured = { ...page, ...(origin && { url: origin }), ...(outlet && { outlet }) }
  const { articleFile } = await import('../ingest/article-file.ts')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const text = articleFile(captured, { sha256, ...(retrieved && { retrieved }) })
  return { path: `${place}.md`, bytes: new TextEncoder().encode(text) }
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const hostOf = ({ url }: SourceFields): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
