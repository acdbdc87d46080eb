/** `claimdiff sweep`: releases and an archive in, a line of JSON for each pair that carries something out. */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { type Archive, openArchive } from '../io/archive.ts'
import { type Growing, growingFile } from '../io/growing-file.ts'
import { loadReleases } from '../io/load-releases.ts'
import { sharedStore } from '../io/shared-store.ts'
import { writeSweepStory } from '../io/sweep-story.ts'
import type { Setting } from '../options.ts'
import { type BestLines, bestLines } from '../present/best-lines.ts'
import { count } from '../present/labels.ts'
import { type Tally, tallyOf } from '../present/overview.ts'
import type { SweepLine } from '../present/sweep-line.ts'
import { configured } from '../read/configured.ts'
import { overviewCsv, overviewMarkdown } from '../report/overview.ts'
import type { SweepConfig } from '../sweep/batch.ts'
import { enginePool } from '../sweep/engine/engine-pool.ts'
import type { Engine } from '../sweep/engine/job.ts'
import { openEngine } from '../sweep/engine/open-engine.ts'
import { parcelsOf } from '../sweep/engine/parcels.ts'
import { type Pool, poolOf } from '../sweep/pool.ts'
import { chosenConfiguration } from './chosen-configuration.ts'
import { complain } from './finish.ts'
import type { Outcome } from './outcome.ts'
import { printed } from './printed.ts'
import { type Counts, runSweep, type Sink, type Swept } from './run-sweep.ts'
import { version } from './version.ts'

export type SweepOptions = {
  readonly in: string
  readonly out?: string
  readonly resume?: boolean
  readonly workers?: number
  readonly engine?: string
  readonly store?: string
  readonly summary?: 'md' | 'csv'
  readonly story?: string
  readonly top: number
  readonly setting?: Setting
}

type Cursor = Counts & { readonly key: string }
type Failure = { readonly error: string }
type Left = { readonly left: number }

export async function sweep(paths: readonly string[], options: SweepOptions): Promise<Outcome | Left> {
  const wrong = contradiction(paths, options)
  if (wrong) return { error: wrong }
  const loaded = await loadReleases(paths)
  if ('error' in loaded) return loaded
  const chosen = await chosenConfiguration(dirname(paths[0] ?? '.'), options.setting)
  if ('error' in chosen) return chosen
  const archive = await openArchive(options.in, loaded.files)
  if ('error' in archive) return archive
  const releases = loaded.releases.map((release) => configured(release, chosen.configuration))
  const config: SweepConfig = { releases, ...chosen }
  const engine = options.engine === undefined ? undefined : await openEngine(options.engine)
  if (engine && 'error' in engine) return engine
  const key = keyOf(config, options.in)
  const file = await keptFor(options, key)
  if (file && 'error' in file) return file
  const tally = options.summary && (await tallyFor(config))
  const best = bestLines(options.top)
  const readers = [...(tally ? [tally] : []), ...(options.story ? [best] : [])]
  const pool = await poolFor(config, options, engine)
  const swept = await runAll(pool, options, archive, key, file, readers)
  if (swept.left || swept.error !== undefined || swept.counts.articles === swept.counts.broken) {
    return unfinished(swept, options, file)
  }
  await file?.finish()
  const failure = options.story && (await storyOf(options.story, config, best, options.in, loaded.files))
  if (failure) return failure
  if (swept.counts.broken > 0) complain(`${count(swept.counts.broken, 'broken record')} skipped.`)
  const others = archive.passedOver()
  if (others > 0)
    complain(`${count(others, 'record')} of web archives passed over, which hold no page or text.`)
  return { output: tally ? written(tally, config, options.summary) : '', exitCode: 0 }
}

function contradiction(paths: readonly string[], options: SweepOptions): string | undefined {
  const { out, resume, story, engine, workers, store } = options
  if (resume && out === undefined) return '--resume goes on with a file; name it with --out.'
  if (engine !== undefined && workers !== undefined)
    return '--workers is for this machine alone; with --engine give it to each worker.'
  if (engine === undefined && store !== undefined) return '--store is for the workers of an --engine.'
  if (story !== undefined && paths.length > 1) return '--story is about one release; name only that one.'
  if (story !== undefined && options.in === '-') {
    return '--story reads the archive twice, which standard input cannot be; save it as a file.'
  }
  return undefined
}

/** What must be the same for two runs to belong together. */
const keyOf = ({ releases, options, configuration }: SweepConfig, input: string): string => {
  const named = releases.map(({ sigil, sha256 }) => [sigil, sha256])
  return createHash('sha256')
    .update(JSON.stringify([input, named, options, configuration]))
    .digest('hex')
}

async function keptFor(options: SweepOptions, key: string): Promise<Growing<Cursor> | Failure | undefined> {
  const { out, resume = false } = options
  if (out === undefined) return undefined
  const file = await growingFile<Cursor>(out, { resume })
  if ('error' in file || file.cursor === undefined || file.cursor.key === key) return file
  await file.close()
  return {
    error: `${out}: its unfinished sweep is of other releases, options or articles; choose another --out.`,
  }
}

type Reader = { readonly add: (line: SweepLine) => void }

async function poolFor(
  config: SweepConfig,
  options: SweepOptions,
  engine: Engine | undefined,
): Promise<Pool> {
  if (!engine) return poolOf(config, options.workers ?? availableParallelism())
  const store = options.store === undefined ? undefined : sharedStore(options.store)
  return enginePool(engine, config, { tool: version(), parcels: parcelsOf(store), tell: complain })
}

async function runAll(
  pool: Pool,
  options: SweepOptions,
  archive: Archive,
  key: string,
  file: Growing<Cursor> | undefined,
  readers: readonly Reader[],
): Promise<Swept> {
  const read = (line: string) => {
    if (readers.length === 0) return
    const parsed: SweepLine = JSON.parse(line)
    for (const { add } of readers) add(parsed)
  }
  if (file?.cursor) for await (const line of file.lines()) read(line)
  const write = file ? file.append : options.summary ? undefined : printed
  const sink: Sink = {
    append: async (lines) => {
      lines.forEach(read)
      return lines.length > 0 ? write?.(lines.join('')) : undefined
    },
    mark: async (counts) => file?.mark({ ...counts, key }),
  }
  const from = file?.cursor ?? { articles: 0, hits: 0, broken: 0 }
  return runSweep(archive, pool, sink, from).finally(pool.close)
}

/** What stopped the run, and how to go on. */
async function unfinished(
  { counts, left, error }: Swept,
  options: SweepOptions,
  file: Growing<Cursor> | undefined,
): Promise<Failure | Left> {
  await file?.close()
  const again =
    file && counts.articles > 0
      ? 'go on with the same command and --resume'
      : 'with --out a sweep can be resumed'
  if (left) {
    complain(`stopped after ${count(counts.articles, 'article')}; ${again}.`)
    return { left: INTERRUPTED }
  }
  if (error !== undefined)
    return { error: `${options.in}: ${error} (after ${count(counts.articles, 'article')}); ${again}.` }
  await file?.discard()
  return {
    error: `${options.in}: no article could be read; --in takes a folder of .txt and .md files, a file of JSON lines with "text", or a web archive of pages.`,
  }
}

/** As a shell says of a program that Ctrl-C ended. */
const INTERRUPTED = 130

async function storyOf(
  folder: string,
  { releases }: SweepConfig,
  best: BestLines,
  input: string,
  except: ReadonlySet<string>,
): Promise<Failure | undefined> {
  const [release] = releases
  const archive = await openArchive(input, except)
  if (!release || 'error' in archive) return undefined
  if (best.lines().length === 0)
    return { error: `${folder}: not written, for no article carries anything of the release.` }
  return writeSweepStory(folder, release, best.lines(), archive)
}

/** What segments is large, and the workers alone need it otherwise. */
async function tallyFor({ releases }: SweepConfig): Promise<Tally> {
  const { segment } = await import('../segment/segment.ts')
  return tallyOf(releases.map(segment))
}

function written(tally: Tally, { releases }: SweepConfig, format: SweepOptions['summary']): string {
  const overview = tally.overview()
  const names = releases.map(({ path }) => path)
  return format === 'md' ? overviewMarkdown(overview, names) : overviewCsv(overview)
}
