/** A task for a thread beside the review screen in, what the thread tells out, within limits of time and memory. */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Task, Told } from './review-worker.ts'

/** `heap`: megabytes; `silence`: seconds between two things told. */
type Limits = { readonly heap: number; readonly silence: number }

/**
 * Twice the memory and ten times the time that the two largest texts that are compared take (`MOST_CLAIM_PAIRS`): whoever waits
 * longer waits for something that never ends.
 */
const LIMITS: Limits = { heap: 2000, silence: 120 }

/**
 * It ends with the thread; when `signal` aborts, the thread ends at once. A limit that is passed is told as an error that names
 * the file at hand. A bug in the thread throws here.
 */
export async function* toldBy(
  task: Task,
  signal: AbortSignal,
  { heap, silence } = LIMITS,
): AsyncGenerator<Told> {
  const late = new AbortController()
  const worker = new Worker(WORKER, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  let waited = 0
  /** Counted, for a program that Ctrl-Z has stopped would find that its time is over. */
  const clock = setInterval(() => {
    if (++waited > silence) late.abort()
  }, 1000)
  let left: readonly string[] = []
  try {
    const messages = on(worker, 'message', {
      close: ['exit'],
      signal: AbortSignal.any([signal, late.signal]),
    })
    for await (const [told] of messages as AsyncIterable<[Told]>) {
      waited = 0
      if (told.kind === 'read') left = told.paths
      if (told.kind === 'outlet') left = left.slice(1)
      yield told
    }
  } catch (problem) {
    if (signal.aborted) return
    const why = late.signal.aborted ? `${silence} s` : isOutOfMemory(problem) ? `${heap} MB` : undefined
    if (why === undefined) throw problem
    yield { kind: 'done', outcome: { error: tooMuch(left[0] ?? task.folder, why) } }
  } finally {
    clearInterval(clock)
    await worker.terminate()
  }
}

const isOutOfMemory = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'

const tooMuch = (path: string, why: string): string =>
  `${path}: takes more than ${why} to be compared; give one article per file, or take it out of the folder.`

/** Beside this file in the sources; in the bundles this file is a part of `parts/`. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './review-worker.ts' : '../cli/review-worker.js',
  import.meta.url,
)
