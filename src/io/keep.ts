/** A captured article with its original in; both in the story's folder, or what stands there of them already, or one clear error, out. */
import { rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { type About, articleFile } from '../ingest/article-file.ts'
import type { Captured } from '../ingest/captured.ts'
import { slugOf } from '../text/slug.ts'
import { type Kept, type KeptStory, ORIGINALS, textHash } from './kept-in.ts'
import type { Original } from './original-of.ts'
import { writeNew } from './write-new.ts'

export type Source = Original & {
  /** Holds several articles, so that the same bytes are another article at another address. */
  readonly isArchive: boolean
  /** Where the original was kept with another article of it. */
  readonly keptAt?: string
}

export type Keeping =
  | { readonly status: 'added'; readonly path: string; readonly original: string }
  /** The same original, or the same words from the same address. */
  | { readonly status: 'known'; readonly path: string }
  | { readonly status: 'failed'; readonly error: string }

/** `story` is what the folder held before, with all that was kept since. */
export async function keep(
  story: KeptStory,
  captured: Captured,
  original: Source,
  about: About,
): Promise<Keeping & { readonly story: KeptStory }> {
  const refusal = refusedRole(story, captured, original, about)
  if (refusal) return { status: 'failed', error: refusal, story }
  const known = story.articles.find((one) => isSame(one, captured, original, about))
  if (known) return { status: 'known', path: known.path, story }
  const name = nameFor(captured, original, about, story)
  const keeping = await written(story, name, original, articleFile(captured, about))
  const isAdded = keeping.status === 'added'
  return { ...keeping, story: isAdded ? withKept(story, keeping.path, captured, about) : story }
}

/** A story has one release. */
function refusedRole(
  { articles }: KeptStory,
  captured: Captured,
  original: Source,
  about: About,
): string | undefined {
  if (about.role !== 'base') return undefined
  const base = articles.find(({ role }) => role === 'base')
  const known = articles.find((one) => isSame(one, captured, original, about))
  if (known) {
    return known === base
      ? undefined
      : `${known.path}: is there as an article; write "role: base" into its front matter.`
  }
  return base && `${base.path}: is the release already; remove it, or leave out --role base.`
}

function withKept(story: KeptStory, path: string, captured: Captured, about: About): KeptStory {
  const { name } = parse(path)
  const kept: Kept = {
    path,
    role: about.role ?? 'witness',
    original: about.sha256,
    text: textHash(captured.text),
    ...(captured.url && { url: captured.url }),
  }
  return {
    ...story,
    articles: [...story.articles, kept],
    taken: new Set([...story.taken, name.toLowerCase()]),
  }
}

function isSame(one: Kept, captured: Captured, { isArchive }: Source, about: About): boolean {
  const isAddress = captured.url !== undefined && one.url === captured.url
  if (one.original === about.sha256) return !isArchive || isAddress
  return isAddress && one.text === textHash(captured.text)
}

/** The release is release.md, as everything looks for it; an address that is there already gets a version, named by its day. */
function nameFor(
  { outlet, url }: Captured,
  { name, retrieved }: Source,
  about: About,
  { articles }: KeptStory,
): string {
  if (about.role === 'base') return 'release'
  const slug = slugOf(outlet ?? '') || slugOf(name) || 'article'
  const isVersion = url !== undefined && articles.some((one) => one.url === url)
  return isVersion ? `${slug}-${retrieved.slice(0, 10)}` : slug
}

/** Under the name, or else the first free one with a number behind it. */
async function written(
  { folder, taken }: KeptStory,
  wanted: string,
  original: Source,
  text: string,
): Promise<Keeping> {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}-${n}`
    const keeping = taken.has(name) ? 'taken' : await writtenAs(folder, name, original, text)
    if (keeping !== 'taken') return keeping
  }
}

/** The original first: an article without it could not be checked. Another process may have taken the name a moment ago. */
async function writtenAs(
  folder: string,
  name: string,
  { bytes, ending, keptAt }: Source,
  text: string,
): Promise<Keeping | 'taken'> {
  const original = keptAt ?? join(folder, ORIGINALS, `${name}.${ending}`)
  const kept = keptAt === undefined ? await writeNew(original, bytes) : 'written'
  if (kept !== 'written') return kept === 'taken' ? kept : { status: 'failed', ...kept }
  const path = join(folder, `${name}.md`)
  const article = await writeNew(path, text)
  if (article === 'written') return { status: 'added', path, original }
  if (keptAt === undefined) await rm(original, { force: true })
  return article === 'taken' ? article : { status: 'failed', ...article }
}
