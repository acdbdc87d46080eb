/** An archive, a release and the best of its result lines in; a story folder with their texts out. */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Article } from '../model.ts'
import type { SweepLine } from '../present/sweep-line.ts'
import { fileOf } from '../sweep/article-of.ts'
import type { Batch, BatchRecord } from '../sweep/batch.ts'
import type { Archive } from './archive.ts'
import { reasonOf } from './reason-of.ts'
import { writeWhole } from './write-whole.ts'

type Failure = { readonly error: string }

/** The archive is read a second time, so that no text need be kept while it is swept. The folder must be new or empty. */
export async function writeSweepStory(
  folder: string,
  release: Article,
  lines: readonly SweepLine[],
  archive: Archive,
): Promise<Failure | undefined> {
  const wanted = new Map(lines.map(({ article }) => [article.number, article]))
  const sources: Record<string, unknown> = {}
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) {
      return { error: `${folder}: not empty; name a new folder for the story.` }
    }
    await copyFile(release.path, join(folder, `release${extname(release.path)}`))
    for await (const batch of archive.batches()) {
      for (const [n, record] of batch.records.entries()) {
        const article = wanted.get(batch.first + n + 1)
        if (!article) continue
        const name = nameOf(article, record)
        const about = await writeArticle(join(folder, name), batch, record, article.sha256)
        if (about && 'error' in about) return about
        if (about) sources[name] = about
      }
    }
  } catch (problem) {
    return { error: `${folder}: ${reasonOf(problem)}; choose another folder with --story.` }
  }
  return writeWhole(join(folder, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`)
}

type About = NonNullable<Extract<Awaited<ReturnType<typeof fileOf>>, { readonly bytes: unknown }>['about']>

async function writeArticle(
  path: string,
  batch: Batch,
  record: BatchRecord,
  sha256: string,
): Promise<About | Failure | undefined> {
  const file = await fileOf(batch, record)
  if ('error' in file || createHash('sha256').update(file.bytes).digest('hex') !== sha256) {
    return { error: `${record.place}: has changed since it was swept; sweep again.` }
  }
  if (record.form !== 'file') {
    return (await writeWhole(path, new TextDecoder().decode(file.bytes))) ?? file.about
  }
  await copyFile(record.place, path)
  return undefined
}

function nameOf({ outlet, number }: SweepLine['article'], { form, place }: BatchRecord): string {
  const slug = outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_SLUG)
  const isMarkdown = form === 'page' || (form === 'file' && /\.(?:md|markdown)$/iu.test(place))
  return `${slug || 'outlet'}-${number}${isMarkdown ? '.md' : '.txt'}`
}

const LONGEST_SLUG = 60
