/** One record's bytes in, the Article that `compare` would have of it out, or why it is broken. */
import { createHash } from 'node:crypto'
import type { Article } from '../model.ts'
import { type File, readArticle } from '../read/read-article.ts'
import { type SourceFields, sourceFields } from '../read/source-fields.ts'
import type { Batch, BatchRecord } from './batch.ts'

type FileOf = Pick<File, 'path' | 'bytes' | 'about'> | { readonly error: string }
type Read = { readonly article: Article } | { readonly error: string }

/** `number` counts the articles of the input from 1. The sigil is one that no release's file can have. */
export function articleOf(batch: Batch, record: BatchRecord, number: number): Read {
  const file = fileOf(batch, record)
  if ('error' in file) return file
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const read = readArticle({ ...file, sha256, role: 'witness' })
  if ('error' in read) return { error: read.error.slice(`${file.path}: `.length) }
  return { article: { ...read.article, sigil: `article/${number}`, path: record.place } }
}

/** The file that a user would have saved: the title above the text. Its name ends in .txt, for no markup is looked for. */
export function fileOf({ bytes: all }: Batch, { form, place, start, end }: BatchRecord): FileOf {
  const bytes = all.subarray(start, end)
  if (form === 'file') return { path: place, bytes }
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
