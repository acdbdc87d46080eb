/** A folder, or a base file and its witnesses, in; the story's articles out, or one clear error. */
import { createHash } from 'node:crypto'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Article } from '../model.ts'
import type { SourceFields } from '../read/source-fields.ts'
import { fileBytes } from './bytes-of.ts'
import { filesOf } from './files-of.ts'
import { type ReadFile, readAny } from './read-any.ts'
import { reasonOf } from './reason-of.ts'
import { sourcesOf } from './sources-of.ts'

export type Story = {
  readonly base: Article
  /** By sigil. */
  readonly witnesses: readonly Article[]
  /** The folder's name. */
  readonly story: string
}

type Failure = { readonly error: string }

type LoadOptions = {
  /** Names the base among the articles. */
  readonly base?: string
  /** Who waits for the release is told of it before the articles are read, which may fail yet. */
  readonly tellRelease?: (release: Pick<Story, 'base' | 'story'>) => Promise<void>
}

/** `target` is one folder, or a base file followed by its witnesses. */
export async function loadStory(
  target: readonly string[],
  options: LoadOptions = {},
): Promise<Story | Failure> {
  const [first, ...more] = target
  if (first === undefined) return { error: 'No story given: name a folder, or a release and its articles.' }
  const kind = await kindOf(first)
  if ('error' in kind) return kind
  if (!kind.isDirectory()) return loadFiles(target, { base: first, ...options })
  if (more[0] === undefined) return loadFolder(first, options)
  return { error: oneFolder(more[0]) }
}

const kindOf = (path: string) =>
  stat(path).catch((problem: unknown) => ({ error: `${path}: ${reasonOf(problem)}; check the path.` }))

const oneFolder = (other: string): string =>
  `${other}: a folder is compared on its own; name one folder, or files only.`

/** Every article of a folder, or of the files named, whatever its role. */
export async function loadArticles(
  target: readonly [string, ...string[]],
): Promise<{ readonly articles: readonly Article[] } | Failure> {
  const [first, other] = target
  const kind = await kindOf(first)
  if ('error' in kind) return kind
  const isFolder = kind.isDirectory()
  if (isFolder && other !== undefined) return { error: oneFolder(other) }
  const listed = isFolder ? await listingOf(first) : { files: [...new Set(target)], fields: new Map() }
  if ('error' in listed) return listed
  const read = await readAll(listed.files, undefined, listed.fields)
  return 'error' in read ? read : { articles: read.files.map(({ article }) => article) }
}

async function listingOf(folder: string) {
  const found = await filesOf(folder)
  if ('error' in found) return found
  const sources = await sourcesOf(folder, found.files)
  return 'error' in sources ? sources : { ...found, ...sources }
}

async function loadFolder(
  folder: string,
  { base: named, tellRelease }: LoadOptions,
): Promise<Story | Failure> {
  const listed = await listingOf(folder)
  if ('error' in listed) return listed
  const base = named === undefined ? undefined : baseAmong(listed.files, named)
  if (named !== undefined && base === undefined) {
    return { error: `${named}: not among the articles of ${folder}; --base takes the name of one of them.` }
  }
  const story = basename(await realpath(folder).catch(() => resolve(folder)))
  const tell = async (article: Article) => tellRelease?.({ base: article, story })
  const read = await readAll(listed.files, base, listed.fields, tell)
  return 'error' in read ? read : storyOf(read.files, folder, story)
}

async function loadFiles(
  target: readonly string[],
  { base, tellRelease }: LoadOptions & { readonly base: string },
): Promise<Story | Failure> {
  const listed = target.find((path) => samePath(path, base))
  const files = [...new Set(listed ? target : [base, ...target])]
  const folder = dirname(resolve(base))
  const story = basename(folder)
  const tell = async (article: Article) => tellRelease?.({ base: article, story })
  const read = await readAll(files, listed ?? base, new Map(), tell)
  return 'error' in read ? read : storyOf(read.files, folder, story)
}

const samePath = (a: string, b: string): boolean => resolve(a) === resolve(b)

const baseAmong = (paths: readonly string[], named: string): string | undefined =>
  paths.find((path) => samePath(path, named)) ?? paths.find((path) => basename(path) === named)

/** Where the base is known, it alone has that role; otherwise each file says its own. What is likely the release comes first. */
async function readAll(
  paths: readonly string[],
  base: string | undefined,
  sources: ReadonlyMap<string, SourceFields>,
  tellRelease: (release: Article) => Promise<void> = async () => undefined,
): Promise<{ readonly files: readonly ReadFile[] } | Failure> {
  const files: ReadFile[] = []
  const isLikely = (path: string) => path === base || /^release\./iu.test(basename(path))
  for (const path of paths.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)))) {
    const bytes = await fileBytes(path)
    if ('error' in bytes) return bytes
    const about = sources.get(basename(path))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const role = path === base ? 'base' : 'witness'
    const read = await readAny({
      path,
      bytes,
      sha256,
      ...(about && { about }),
      ...(base !== undefined && { role }),
    })
    if ('error' in read) return read
    if (read.role === 'base' && paths.length > 1) await tellRelease(read.article)
    files.push(read)
  }
  return sameSigil(files) ?? { files }
}

/** Two files may share a name up to its ending, or stand in two folders; a sigil must name one of them. */
function sameSigil(files: readonly ReadFile[]): Failure | undefined {
  const seen = new Map<string, string>()
  for (const { article } of files) {
    const other = seen.get(article.sigil)
    if (other !== undefined) {
      return {
        error: `${article.path}: has the same short name as ${other} ("${article.sigil}"); rename one of them.`,
      }
    }
    seen.set(article.sigil, article.path)
  }
  return undefined
}

function storyOf(files: readonly ReadFile[], folder: string, story: string): Story | Failure {
  const bases = files.filter(({ role }) => role === 'base').map(({ article }) => article)
  const [base, second] = bases
  if (!base) {
    return {
      error: `${folder}: no release found; name its file release.txt or release.md, or point to it with --base.`,
    }
  }
  if (second) {
    const names = bases.map(({ path }) => basename(path)).sort()
    return { error: `${folder}: more than one release (${names.join(' and ')}); choose one with --base.` }
  }
  const witnesses = files
    .filter(({ role }) => role === 'witness')
    .map(({ article }) => article)
    .sort((a, b) => (a.sigil < b.sigil ? -1 : 1))
  if (witnesses.length === 0) {
    return {
      error: `${base.path}: nothing to compare it with; add at least one article as a .txt or .md file.`,
    }
  }
  return { base, witnesses, story }
}
