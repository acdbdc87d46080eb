/** What a thread beside the review screen runs: a story's folder in, its comparison told outlet by outlet, or its reports written. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { ComparedOutlet } from '../compare.ts'
import { capturesOf } from '../crossref/captures.ts'
import { overLimit } from '../limits.ts'
import type { Comparison, Witness } from '../model.ts'
import { segment } from '../segment/segment.ts'
import { readStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'

export type Task = {
  readonly wants: 'comparison' | 'reports'
  readonly folder: string
  readonly options: StoryOptions
}

export type Told =
  | { readonly kind: 'release'; readonly story: string; readonly release: Witness }
  /** `paths`: the articles in the order in which they are compared. */
  | { readonly kind: 'read'; readonly paths: readonly string[] }
  | { readonly kind: 'outlet'; readonly outlet: ComparedOutlet }
  /** Without what the outlets have told already. */
  | { readonly kind: 'whole'; readonly whole: Comparison }
  | { readonly kind: 'done'; readonly outcome: Outcome }

const { wants, folder, options } = workerData as Task
await (wants === 'comparison' ? compareStory() : writeReports())
giveBack()

/** A screen waits for the release: what the comparison needs is loaded when that is told. */
async function compareStory(): Promise<void> {
  const read = await readStory([folder], options, ({ base, story }) =>
    tell({ kind: 'release', story, release: segment(base) }),
  )
  if ('error' in read) return tell({ kind: 'done', outcome: read })
  const { base, witnesses } = read
  const paths = capturesOf(witnesses).newest.map(({ path }) => path)
  tell({ kind: 'read', paths })
  const error = overLimit([base, ...witnesses])
  if (error !== undefined) return tell({ kind: 'done', outcome: { error } })
  const { compare } = await import('../compare.ts')
  const comparison = compare(base, witnesses, read.options, (outlet) => tell({ kind: 'outlet', outlet }))
  tell({ kind: 'whole', whole: { ...comparison, witnesses: [], alignments: [], quoteChecks: [] } })
}

async function writeReports(): Promise<void> {
  const { reportStory } = await import('./report.ts')
  tell({ kind: 'done', outcome: await reportStory(folder, { ...options, outDir: 'reports' }) })
}

/** What a thread holds when it ends, V8 keeps for eight seconds more; what is of no use is therefore given back before. */
function giveBack(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

function tell(told: Told): void {
  parentPort?.postMessage(told)
}
